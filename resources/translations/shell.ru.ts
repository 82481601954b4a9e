<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать сведения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Patient cards, visits and prescriptions of a small clinic.</source>
        <translation>Карты пациентов, приёмы и рецепты небольшой амбулатории.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Without any warranty.</source>
        <translation>Свободная программа под лицензией MIT. Без каких-либо гарантий.</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Find patient or command</source>
        <translation>Найти пациента или команду</translation>
    </message>
    <message>
        <source>Who is working: language, theme, log out</source>
        <translation>Кто работает: язык, тема, выход</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Главное меню</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
</context>
<context>
    <name>DesktopProgram</name>
    <message>
        <source>Locking in 60 s. Press any key to stay.</source>
        <translation>Блокировка через 60 с. Чтобы остаться, нажмите любую клавишу.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Админ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>in a patient&apos;s card</source>
        <translation>в карте пациента</translation>
    </message>
    <message>
        <source>in lists and tables</source>
        <translation>в списках и таблицах</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Что делают</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Клавиши и что они делают</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Keys and help</source>
        <translation>Клавиши и справка</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Главное меню</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Focus mode</source>
        <translation>Без боковой панели</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Refer to another clinic</source>
        <translation>Направить в другую клинику</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Сменить пользователя</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>This is the day of a made-up clinic. Press F2, type a part of a family name and a year of birth in any spelling, then Enter.</source>
        <translation>Это день выдуманной амбулатории. Нажмите F2, наберите часть фамилии и год рождения в любом написании, затем Enter.</translation>
    </message>
    <message>
        <source>This is the card. Ctrl+PgDn goes through its tabs. Press F4 to begin a visit.</source>
        <translation>Это карта. Ctrl+PgDn листает её вкладки. F4 начинает визит.</translation>
    </message>
    <message>
        <source>Type 128 82, Enter, 72, Enter: Enter goes to the next expected field. Everything is saved while you type. Add a diagnosis with Ctrl+D, then sign with Ctrl+Enter.</source>
        <translation>Наберите 128 82, Enter, 72, Enter: Enter ведёт к следующему нужному полю. Всё сохраняется, пока вы печатаете. Диагноз добавляет Ctrl+D, подписывает Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Signed: one entry in the journal that nobody can change, only amend. Physicians go on with F7 and print. F1 lists all keys, Ctrl+9 changes language and look. Enjoy.</source>
        <translation>Подписано: одна запись в журнале, которую нельзя изменить, только дополнить. Врачи продолжают клавишей F7 и печатают. F1 показывает все клавиши, Ctrl+9 меняет язык и вид.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Close tour</source>
        <translation>Закрыть обзор</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Обзор, %1 из %2</translation>
    </message>
</context>
</TS>
