<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EditorScreen</name>
    <message numerus="yes">
        <source>%n warning(s): %1</source>
        <translation>
            <numerusform>%n warning: %1</numerusform>
            <numerusform>%n warnings: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemSummary</name>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>There is %n problem</numerusform>
            <numerusform>There are %n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
