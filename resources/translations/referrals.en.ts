<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DistrictScreen</name>
    <message numerus="yes">
        <source>%n patient(s) found</source>
        <translation>
            <numerusform>%n patient found</numerusform>
            <numerusform>%n patients found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferScreen</name>
    <message numerus="yes">
        <source>%n clinic(s) to choose from</source>
        <translation>
            <numerusform>%n clinic to choose from</numerusform>
            <numerusform>%n clinics to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>There is %n problem</numerusform>
            <numerusform>There are %n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
