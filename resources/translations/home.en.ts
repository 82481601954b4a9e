<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n seen today</source>
        <translation>
            <numerusform>%n seen today</numerusform>
            <numerusform>%n seen today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n</source>
        <translation>
            <numerusform>Waiting %n</numerusform>
            <numerusform>Waiting %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message numerus="yes">
        <source>%n entries are kept and encrypted on this computer.</source>
        <translation>
            <numerusform>One entry is kept and encrypted on this computer.</numerusform>
            <numerusform>%n entries are kept and encrypted on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will go to the district with the next sync.</source>
        <translation>
            <numerusform>%n of them will go to the district with the next sync.</numerusform>
            <numerusform>%n of them will go to the district with the next sync.</numerusform>
        </translation>
    </message>
</context>
</TS>
