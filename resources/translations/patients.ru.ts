<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>PatientListScreen</name>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Find by name, birth date, number or phone</source>
        <translation>Поиск по имени, дате рождения, номеру или телефону</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Найденные пациенты</translation>
    </message>
    <message>
        <source>No patient is shown yet</source>
        <translation>Пока никто не показан</translation>
    </message>
    <message>
        <source>Type a part of the name above.</source>
        <translation>Введите часть имени выше.</translation>
    </message>
    <message>
        <source>Register new patient</source>
        <translation>Новый пациент</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Начать визит</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Открыть карту</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
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
        <translation>Место</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Найдено по</translation>
    </message>
    <message>
        <source>No patient matches “%1”.</source>
        <translation>Никто не подходит под «%1».</translation>
    </message>
    <message>
        <source>Try another spelling, or register a new patient.</source>
        <translation>Попробуйте другое написание или зарегистрируйте нового пациента.</translation>
    </message>
    <message>
        <source>Nobody is spelled so. These names are similar.</source>
        <translation>Такого написания нет. Вот похожие имена.</translation>
    </message>
    <message>
        <source>Some have the same name: compare the birth dates, then choose with ↓.</source>
        <translation>Есть тёзки: сверьте даты рождения, затем выберите клавишей ↓.</translation>
    </message>
    <message>
        <source>Today and opened last</source>
        <translation>Сегодняшние и недавние</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n — type more to narrow it down</source>
        <translation>
            <numerusform>Показано %n — введите больше, чтобы уточнить</numerusform>
            <numerusform>Показано %n — введите больше, чтобы уточнить</numerusform>
            <numerusform>Показано %n — введите больше, чтобы уточнить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n пациент</numerusform>
            <numerusform>%n пациента</numerusform>
            <numerusform>%n пациентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a patient first</source>
        <translation>Сначала выберите пациента</translation>
    </message>
</context>
<context>
    <name>PatientWords</name>
    <message>
        <source>died %1</source>
        <translation>смерть %1</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
    <message>
        <source>spelled %1</source>
        <translation>написание %1</translation>
    </message>
    <message>
        <source>earlier %1</source>
        <translation>раньше %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>зовут %1</translation>
    </message>
    <message>
        <source>record no. %1</source>
        <translation>№ карты %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>телефон %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>документ %1</translation>
    </message>
    <message>
        <source>Showing results for %1.</source>
        <translation>Показано для «%1».</translation>
    </message>
    <message>
        <source>Showing results for %1: the keyboard was %2.</source>
        <translation>Показано для «%1»: клавиатура была %2.</translation>
    </message>
</context>
</TS>
