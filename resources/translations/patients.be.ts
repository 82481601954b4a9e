<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>PatientListScreen</name>
    <message>
        <source>Patients</source>
        <translation>Пацыенты</translation>
    </message>
    <message>
        <source>Find by name, birth date, number or phone</source>
        <translation>Пошук па імені, даце нараджэння, нумары або тэлефоне</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Знойдзеныя пацыенты</translation>
    </message>
    <message>
        <source>No patient is shown yet</source>
        <translation>Пакуль ніхто не паказаны</translation>
    </message>
    <message>
        <source>Type a part of the name above.</source>
        <translation>Увядзіце частку імя вышэй.</translation>
    </message>
    <message>
        <source>Register new patient</source>
        <translation>Новы пацыент</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Пачаць візіт</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Адкрыць карту</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не вядома</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пацыент</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата нараджэння</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>№ карты</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Знойдзена па</translation>
    </message>
    <message>
        <source>No patient matches “%1”.</source>
        <translation>Ніхто не падыходзіць пад «%1».</translation>
    </message>
    <message>
        <source>Try another spelling, or register a new patient.</source>
        <translation>Паспрабуйце іншае напісанне або зарэгіструйце новага пацыента.</translation>
    </message>
    <message>
        <source>Nobody is spelled so. These names are similar.</source>
        <translation>Такога напісання няма. Вось падобныя імёны.</translation>
    </message>
    <message>
        <source>Some have the same name: compare the birth dates, then choose with ↓.</source>
        <translation>Ёсць цёзкі: звярніце даты нараджэння, потым выберыце клавішай ↓.</translation>
    </message>
    <message>
        <source>Today and opened last</source>
        <translation>Сённяшнія і нядаўнія</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n — type more to narrow it down</source>
        <translation>
            <numerusform>Паказана %n — увядзіце больш, каб удакладніць</numerusform>
            <numerusform>Паказана %n — увядзіце больш, каб удакладніць</numerusform>
            <numerusform>Паказана %n — увядзіце больш, каб удакладніць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n пацыент</numerusform>
            <numerusform>%n пацыенты</numerusform>
            <numerusform>%n пацыентаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a patient first</source>
        <translation>Спачатку выберыце пацыента</translation>
    </message>
</context>
<context>
    <name>PatientWords</name>
    <message>
        <source>died %1</source>
        <translation>смерць %1</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Жаночы</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужчынскі</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Іншы</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не вядома</translation>
    </message>
    <message>
        <source>spelled %1</source>
        <translation>напісанне %1</translation>
    </message>
    <message>
        <source>earlier %1</source>
        <translation>раней %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>завуць %1</translation>
    </message>
    <message>
        <source>record no. %1</source>
        <translation>№ карты %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>тэлефон %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>дакумент %1</translation>
    </message>
    <message>
        <source>Showing results for %1.</source>
        <translation>Паказана для «%1».</translation>
    </message>
    <message>
        <source>Showing results for %1: the keyboard was %2.</source>
        <translation>Паказана для «%1»: клавіятура была %2.</translation>
    </message>
</context>
</TS>
