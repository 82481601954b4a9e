<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>That PIN does not fit. %n tries left.</source>
        <translation>
            <numerusform>That PIN does not fit. %n try left.</numerusform>
            <numerusform>That PIN does not fit. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left before a wait.</source>
        <translation>
            <numerusform>%n try left before a wait.</numerusform>
            <numerusform>%n tries left before a wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n seconds, or switch the user.</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n second, or switch the user.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n seconds, or switch the user.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message numerus="yes">
        <source>%n tries left before a wait.</source>
        <translation>
            <numerusform>%n try left before a wait.</numerusform>
            <numerusform>%n tries left before a wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
