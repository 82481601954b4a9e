<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Press ↓ to choose</source>
        <translation>Нажмите ↓, чтобы выбрать</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>open and start visit</source>
        <translation>открыть и начать визит</translation>
    </message>
    <message>
        <source>repeat prescription</source>
        <translation>повторить рецепт</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрыть</translation>
    </message>
    <message>
        <source>type &gt; for commands only</source>
        <translation>знак &gt; только команды</translation>
    </message>
    <message>
        <source>Find a patient or run a command</source>
        <translation>Найти пациента или выполнить команду</translation>
    </message>
    <message>
        <source>Name, birth date, number or phone</source>
        <translation>Имя, дата рождения, номер или телефон</translation>
    </message>
    <message>
        <source>Keyboard %1</source>
        <translation>Клавиатура %1</translation>
    </message>
</context>
<context>
    <name>PaletteViewModel</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Today and opened last</source>
        <translation>Сегодняшние и недавние</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Открывались недавно</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n команда</numerusform>
            <numerusform>%n команды</numerusform>
            <numerusform>%n команд</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Такой команды нет.</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n patients — type more to narrow it down</source>
        <translation>
            <numerusform>Показан %n пациент — введите больше, чтобы уточнить</numerusform>
            <numerusform>Показано %n пациента — введите больше, чтобы уточнить</numerusform>
            <numerusform>Показано %n пациентов — введите больше, чтобы уточнить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) found</source>
        <translation>
            <numerusform>Найден %n пациент</numerusform>
            <numerusform>Найдено %n пациента</numerusform>
            <numerusform>Найдено %n пациентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are still arriving: somebody may not be here yet.</source>
        <translation>Записи ещё поступают: кого-то может ещё не быть.</translation>
    </message>
    <message>
        <source>No patient matches “%1”.</source>
        <translation>Никто не подходит под «%1».</translation>
    </message>
    <message>
        <source>Some have the same name: compare the birth dates, then choose with ↓.</source>
        <translation>Есть тёзки: сверьте даты рождения, затем выберите клавишей ↓.</translation>
    </message>
    <message>
        <source>Nobody is spelled so. These names are similar.</source>
        <translation>Такого написания нет. Вот похожие имена.</translation>
    </message>
    <message>
        <source>Look in the district</source>
        <translation>Искать в районе</translation>
    </message>
    <message>
        <source>Look in the district for “%1”</source>
        <translation>Искать в районе «%1»</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Новый пациент</translation>
    </message>
    <message>
        <source>New patient “%1”</source>
        <translation>Новый пациент «%1»</translation>
    </message>
    <message>
        <source>Refer a patient to another clinic</source>
        <translation>Направить пациента в другую клинику</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблокировать экран</translation>
    </message>
    <message>
        <source>Language, theme and log out</source>
        <translation>Язык, вид экрана и выход</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Справка и сочетания клавиш</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>Назад к прошлому экрану</translation>
    </message>
</context>
<context>
    <name>PatientWords</name>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
</context>
</TS>
