<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>AppBar</name>
    <message>
        <source>Find patient or command</source>
        <translation>Знайсці пацыента або каманду</translation>
    </message>
    <message>
        <source>Who is working: language, theme, log out</source>
        <translation>Хто працуе: мова, тэма, выхад</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблакаваць</translation>
    </message>
    <message>
        <source>Safe here</source>
        <translation>Захавана тут</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n да адпраўкі</numerusform>
            <numerusform>%n да адпраўкі</numerusform>
            <numerusform>%n да адпраўкі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Patients</source>
        <translation>Пацыенты</translation>
    </message>
</context>
</TS>
