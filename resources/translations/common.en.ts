<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OfferPopup</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>Too short: %n more characters</source>
        <translation>
            <numerusform>Too short: %n more character</numerusform>
            <numerusform>Too short: %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>Not sent for %n day(s)</source>
        <translation>
            <numerusform>Not sent for %n day</numerusform>
            <numerusform>Not sent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restored</numerusform>
            <numerusform>%n restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>USB bundle made with %n action(s)</source>
        <translation>
            <numerusform>USB bundle made with %n action</numerusform>
            <numerusform>USB bundle made with %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved, about %n minute(s) left</source>
        <translation>
            <numerusform>%1 moved, about %n minute left</numerusform>
            <numerusform>%1 moved, about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
