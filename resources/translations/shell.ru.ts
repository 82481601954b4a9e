<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AppBar</name>
    <message>
        <source>Find patient or command</source>
        <translation>Найти пациента или команду</translation>
    </message>
    <message>
        <source>Who is working: language, theme, log out</source>
        <translation>Кто работает: язык, тема, выход</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Safe here</source>
        <translation>Сохранено здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n к отправке</numerusform>
            <numerusform>%n к отправке</numerusform>
            <numerusform>%n к отправке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
</context>
</TS>
