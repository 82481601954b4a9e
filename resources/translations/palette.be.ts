<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Press ↓ to choose</source>
        <translation>Націсніце ↓, каб выбраць</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбраць</translation>
    </message>
    <message>
        <source>open</source>
        <translation>адкрыць</translation>
    </message>
    <message>
        <source>open and start visit</source>
        <translation>адкрыць і пачаць візіт</translation>
    </message>
    <message>
        <source>repeat prescription</source>
        <translation>паўтарыць рэцэпт</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрыць</translation>
    </message>
    <message>
        <source>type &gt; for commands only</source>
        <translation>знак &gt; толькі каманды</translation>
    </message>
    <message>
        <source>Find a patient or run a command</source>
        <translation>Знайсці пацыента або выканаць каманду</translation>
    </message>
    <message>
        <source>Name, birth date, number or phone</source>
        <translation>Імя, дата нараджэння, нумар або тэлефон</translation>
    </message>
    <message>
        <source>Keyboard %1</source>
        <translation>Клавіятура %1</translation>
    </message>
</context>
<context>
    <name>PaletteViewModel</name>
    <message>
        <source>Commands</source>
        <translation>Каманды</translation>
    </message>
    <message>
        <source>Today and opened last</source>
        <translation>Сённяшнія і нядаўнія</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Адкрываліся нядаўна</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n каманда</numerusform>
            <numerusform>%n каманды</numerusform>
            <numerusform>%n каманд</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Такой каманды няма.</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n patients — type more to narrow it down</source>
        <translation>
            <numerusform>Паказаны %n пацыент — увядзіце больш, каб удакладніць</numerusform>
            <numerusform>Паказана %n пацыенты — увядзіце больш, каб удакладніць</numerusform>
            <numerusform>Паказана %n пацыентаў — увядзіце больш, каб удакладніць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) found</source>
        <translation>
            <numerusform>Знойдзены %n пацыент</numerusform>
            <numerusform>Знойдзена %n пацыенты</numerusform>
            <numerusform>Знойдзена %n пацыентаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are still arriving: somebody may not be here yet.</source>
        <translation>Запісы яшчэ паступаюць: кагосьці можа яшчэ не быць.</translation>
    </message>
    <message>
        <source>No patient matches “%1”.</source>
        <translation>Ніхто не падыходзіць пад «%1».</translation>
    </message>
    <message>
        <source>Some have the same name: compare the birth dates, then choose with ↓.</source>
        <translation>Ёсць цёзкі: звярніце даты нараджэння, потым выберыце клавішай ↓.</translation>
    </message>
    <message>
        <source>Nobody is spelled so. These names are similar.</source>
        <translation>Такога напісання няма. Вось падобныя імёны.</translation>
    </message>
    <message>
        <source>Look in the district</source>
        <translation>Шукаць у раёне</translation>
    </message>
    <message>
        <source>Look in the district for “%1”</source>
        <translation>Шукаць у раёне «%1»</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Новы пацыент</translation>
    </message>
    <message>
        <source>New patient “%1”</source>
        <translation>Новы пацыент «%1»</translation>
    </message>
    <message>
        <source>Refer a patient to another clinic</source>
        <translation>Накіраваць пацыента ў іншую клініку</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблакіраваць экран</translation>
    </message>
    <message>
        <source>Language, theme and log out</source>
        <translation>Мова, выгляд экрана і выхад</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Даведка і спалучэнні клавіш</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>Назад да мінулага экрана</translation>
    </message>
</context>
<context>
    <name>PatientWords</name>
    <message>
        <source>Not known</source>
        <translation>Не вядома</translation>
    </message>
</context>
</TS>
