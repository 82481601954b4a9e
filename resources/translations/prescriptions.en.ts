<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>%n more in the checks</source>
        <translation>
            <numerusform>%n more in the checks</numerusform>
            <numerusform>%n more in the checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message numerus="yes">
        <source>%n pack(s) of %1</source>
        <translation>
            <numerusform>%n pack of %1</numerusform>
            <numerusform>%n packs of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrescriptionScreen</name>
    <message numerus="yes">
        <source>%n danger(s) for this patient</source>
        <translation>
            <numerusform>%n danger for this patient</numerusform>
            <numerusform>%n dangers for this patient</numerusform>
        </translation>
    </message>
</context>
</TS>
