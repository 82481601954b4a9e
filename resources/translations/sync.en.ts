<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n to send (%1)</source>
        <translation>
            <numerusform>%n to send (%1)</numerusform>
            <numerusform>%n to send (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to receive (%1)</source>
        <translation>
            <numerusform>%n to receive (%1)</numerusform>
            <numerusform>%n to receive (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) damaged on this computer: they come again if the district has them. If not, attach the paper once more.</source>
        <translation>
            <numerusform>%n file damaged on this computer: it comes again if the district has it. If not, attach the paper once more.</numerusform>
            <numerusform>%n files damaged on this computer: they come again if the district has them. If not, attach the papers once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The district does not take %n file(s): too large. Scan page by page and attach again.</source>
        <translation>
            <numerusform>The district does not take %n file: too large. Scan page by page and attach again.</numerusform>
            <numerusform>The district does not take %n files: too large. Scan page by page and attach again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed on the way and were thrown away. They go again by themselves.</source>
        <translation>
            <numerusform>%n file changed on the way and was thrown away. It goes again by itself.</numerusform>
            <numerusform>%n files changed on the way and were thrown away. They go again by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room in the district for %n file(s) of this clinic. They are safe here: telephone the district.</source>
        <translation>
            <numerusform>No room in the district for %n file of this clinic. It is safe here: telephone the district.</numerusform>
            <numerusform>No room in the district for %n files of this clinic. They are safe here: telephone the district.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk is full: %n file(s) could not be kept. Free some space.</source>
        <translation>
            <numerusform>The disk is full: %n file could not be kept. Free some space.</numerusform>
            <numerusform>The disk is full: %n files could not be kept. Free some space.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) go along, %1.</source>
        <translation>
            <numerusform>%n attached file goes along, %1.</numerusform>
            <numerusform>%n attached files go along, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks the district for %n file(s), %1.</source>
        <translation>
            <numerusform>It asks the district for %n file, %1.</numerusform>
            <numerusform>It asks the district for %n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in it, %1.</source>
        <translation>
            <numerusform>%n attached file in it, %1.</numerusform>
            <numerusform>%n attached files in it, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found no room and go with the next.</source>
        <translation>
            <numerusform>%n file found no room and goes with the next.</numerusform>
            <numerusform>%n files found no room and go with the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) came, %1.</source>
        <translation>
            <numerusform>%n attached file came, %1.</numerusform>
            <numerusform>%n attached files came, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameFields</name>
    <message numerus="yes">
        <source>%n field(s) are the same</source>
        <translation>
            <numerusform>%n field is the same</numerusform>
            <numerusform>%n fields are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is safe on this computer, but nothing was sent for %n day(s).</source>
        <translation>
            <numerusform>Everything is safe on this computer, but nothing was sent for %n day.</numerusform>
            <numerusform>Everything is safe on this computer, but nothing was sent for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is safe on this computer; %n action(s) will be sent.</source>
        <translation>
            <numerusform>Everything is safe on this computer; %n action will be sent.</numerusform>
            <numerusform>Everything is safe on this computer; %n actions will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is wrong by %n minute(s). Set it right.</source>
        <translation>
            <numerusform>The clock of this computer is wrong by %n minute. Set it right.</numerusform>
            <numerusform>The clock of this computer is wrong by %n minutes. Set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of a newer program are kept and cannot be shown here. Update this program.</source>
        <translation>
            <numerusform>%n action of a newer program is kept and cannot be shown here. Update this program.</numerusform>
            <numerusform>%n actions of a newer program are kept and cannot be shown here. Update this program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The district keeps %n action(s) aside. See the page “History”.</source>
        <translation>
            <numerusform>The district keeps %n action aside. See the page “History”.</numerusform>
            <numerusform>The district keeps %n actions aside. See the page “History”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsbPage</name>
    <message numerus="yes">
        <source>%n action(s) will be in it: everything that is not yet safe in the district.</source>
        <translation>
            <numerusform>%n action will be in it: everything that is not yet safe in the district.</numerusform>
            <numerusform>%n actions will be in it: everything that is not yet safe in the district.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also read %n bundle(s) of the district found on this drive, %1</source>
        <translation>
            <numerusform>Also read %n bundle of the district found on this drive, %1</numerusform>
            <numerusform>Also read %n bundles of the district found on this drive, %1</numerusform>
        </translation>
    </message>
</context>
</TS>
