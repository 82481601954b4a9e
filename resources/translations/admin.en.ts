<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%n actions shown</source>
        <translation>
            <numerusform>%n action shown</numerusform>
            <numerusform>%n actions shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>✓ read back, %n actions</source>
        <translation>
            <numerusform>✓ read back, %n action</numerusform>
            <numerusform>✓ read back, %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last good copy is of %1, %n days ago. Make a new one.</source>
        <translation>
            <numerusform>The last good copy is of %1, %n day ago. Make a new one.</numerusform>
            <numerusform>The last good copy is of %1, %n days ago. Make a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied and read back: %n actions are in the copy.</source>
        <translation>
            <numerusform>Copied and read back: %n action is in the copy.</numerusform>
            <numerusform>Copied and read back: %n actions are in the copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>At this growth there is room for %n months only: free some space now.</source>
        <translation>
            <numerusform>At this growth there is room for %n month only: free some space now.</numerusform>
            <numerusform>At this growth there is room for %n months only: free some space now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this growth there is room for about %n months.</source>
        <translation>
            <numerusform>At this growth there is room for about %n month.</numerusform>
            <numerusform>At this growth there is room for about %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records are not whole: %n findings. Do not enter new visits; copy the details below and call the engineer.</source>
        <translation>
            <numerusform>The records are not whole: %n finding. Do not enter new visits; copy the details below and call the engineer.</numerusform>
            <numerusform>The records are not whole: %n findings. Do not enter new visits; copy the details below and call the engineer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message numerus="yes">
        <source>Official titles imported on %1: %n codes.</source>
        <translation>
            <numerusform>Official titles imported on %1: %n code.</numerusform>
            <numerusform>Official titles imported on %1: %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n codes are in force.</source>
        <translation>
            <numerusform>Imported: %n code is in force.</numerusform>
            <numerusform>Imported: %n codes are in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message numerus="yes">
        <source>■ Not whole on %1: %n findings. Call the engineer.</source>
        <translation>
            <numerusform>■ Not whole on %1: %n finding. Call the engineer.</numerusform>
            <numerusform>■ Not whole on %1: %n findings. Call the engineer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Whole on %1: all %n actions are signed and in their places.</source>
        <translation>
            <numerusform>✓ Whole on %1: %n action is signed and in its place.</numerusform>
            <numerusform>✓ Whole on %1: all %n actions are signed and in their places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwicePassword</name>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
