<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatePanel</name>
    <message numerus="yes">
        <source>%n record(s) look like this person. Open it instead of making a second record.</source>
        <translation>
            <numerusform>%n record looks like this person. Open it instead of making a second record.</numerusform>
            <numerusform>%n records look like this person. Open one instead of making another record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MedicinesTab</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientEditScreen</name>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>There is %n problem</numerusform>
            <numerusform>There are %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientListScreen</name>
    <message numerus="yes">
        <source>Showing %n — type more to narrow it down</source>
        <translation>
            <numerusform>Showing %n — type more to narrow it down</numerusform>
            <numerusform>Showing %n — type more to narrow it down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%n earlier problem(s) ended</source>
        <translation>
            <numerusform>%n earlier problem ended</numerusform>
            <numerusform>%n earlier problems ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>There is %n problem</numerusform>
            <numerusform>There are %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
</TS>
