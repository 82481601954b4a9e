<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Пра праграму</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скапіяваць звесткі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Patient cards, visits and prescriptions of a small clinic.</source>
        <translation>Карты пацыентаў, прыёмы і рэцэпты невялікай амбулаторыі.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Without any warranty.</source>
        <translation>Свабодная праграма пад ліцэнзіяй MIT. Без аніякіх гарантый.</translation>
    </message>
</context>
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
        <source>Main menu</source>
        <translation>Галоўнае меню</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайсці</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблакаваць</translation>
    </message>
</context>
<context>
    <name>DesktopProgram</name>
    <message>
        <source>Locking in 60 s. Press any key to stay.</source>
        <translation>Блакіроўка праз 60 с. Каб застацца, націсніце любую клавішу.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Home</source>
        <translation>Галоўная</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пацыенты</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Накіраванні</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Абмен</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Адмін</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавішы</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Знайсці каманду або клавішу</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>усюды</translation>
    </message>
    <message>
        <source>in a patient&apos;s card</source>
        <translation>у карце пацыента</translation>
    </message>
    <message>
        <source>in lists and tables</source>
        <translation>у спісах і табліцах</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Што робяць</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Клавішы і што яны робяць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Keys and help</source>
        <translation>Клавішы і даведка</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Галоўнае меню</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Хто працуе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Афармленне</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Focus mode</source>
        <translation>Без бакавой панэлі</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Пра праграму</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Refer to another clinic</source>
        <translation>Накіраваць у іншую клініку</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблакаваць</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Змяніць карыстальніка</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Выйсці</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>This is the day of a made-up clinic. Press F2, type a part of a family name and a year of birth in any spelling, then Enter.</source>
        <translation>Гэта дзень прыдуманай амбулаторыі. Націсніце F2, набярыце частку прозвішча і год нараджэння ў любым напісанні, потым Enter.</translation>
    </message>
    <message>
        <source>This is the card. Ctrl+PgDn goes through its tabs. Press F4 to begin a visit.</source>
        <translation>Гэта карта. Ctrl+PgDn гартае яе ўкладкі. F4 пачынае візіт.</translation>
    </message>
    <message>
        <source>Type 128 82, Enter, 72, Enter: Enter goes to the next expected field. Everything is saved while you type. Add a diagnosis with Ctrl+D, then sign with Ctrl+Enter.</source>
        <translation>Набярыце 128 82, Enter, 72, Enter: Enter вядзе да наступнага патрэбнага поля. Усё захоўваецца, пакуль вы друкуеце. Дыягназ дадае Ctrl+D, падпісвае Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Signed: one entry in the journal that nobody can change, only amend. Physicians go on with F7 and print. F1 lists all keys, Ctrl+9 changes language and look. Enjoy.</source>
        <translation>Падпісана: адзін запіс у журнале, які нельга змяніць, толькі дапоўніць. Урачы працягваюць клавішай F7 і друкуюць. F1 паказвае ўсе клавішы, Ctrl+9 мяняе мову і выгляд.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>Close tour</source>
        <translation>Закрыць агляд</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Агляд, %1 з %2</translation>
    </message>
</context>
</TS>
