<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>EntryDialog</name>
    <message>
        <source>Time and reason</source>
        <translation>Время и повод</translation>
    </message>
    <message>
        <source>Time, or nothing</source>
        <translation>Время или пусто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Add walk-in</source>
        <translation>Добавить без записи</translation>
    </message>
    <message>
        <source>Time and reason</source>
        <translation>Время и повод</translation>
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
        <source>Add to the queue of today</source>
        <translation>Добавить в очередь на сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n seen today</source>
        <translation>
            <numerusform>Сегодня принят %n</numerusform>
            <numerusform>Сегодня принято %n</numerusform>
            <numerusform>Сегодня принято %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a patient in the queue first</source>
        <translation>Сначала выберите пациента в очереди</translation>
    </message>
    <message>
        <source>%1 left without a visit.</source>
        <translation>%1: приёма не было, пациент ушёл.</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Queue of today</source>
        <translation>Очередь на сегодня</translation>
    </message>
    <message>
        <source>! Same name today: compare the birth dates before opening.</source>
        <translation>! Сегодня есть тёзки: перед открытием сверьте даты рождения.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>open card</source>
        <translation>открыть карту</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>пациент пришёл</translation>
    </message>
    <message>
        <source>left</source>
        <translation>пациент ушёл</translation>
    </message>
    <message>
        <source>start visit</source>
        <translation>начать визит</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n</source>
        <translation>
            <numerusform>Ждёт %n</numerusform>
            <numerusform>Ждут %n</numerusform>
            <numerusform>Ждут %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>Everybody of today has been seen.</source>
        <translation>Все на сегодня приняты.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Nobody is expected today yet</source>
        <translation>На сегодня пока никого нет</translation>
    </message>
    <message>
        <source>Whoever comes to the desk is added here.</source>
        <translation>Сюда добавляют тех, кто пришёл в регистратуру.</translation>
    </message>
    <message>
        <source>Add walk-in</source>
        <translation>Добавить без записи</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Повод</translation>
    </message>
</context>
<context>
    <name>QueueState</name>
    <message>
        <source>Arrived</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>same name as another patient today</source>
        <translation>сегодня есть тёзка</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>без времени</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Your records</source>
        <translation>Ваши записи</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are kept and encrypted on this computer.</source>
        <translation>
            <numerusform>%n запись хранится на этом компьютере в зашифрованном виде.</numerusform>
            <numerusform>%n записи хранятся на этом компьютере в зашифрованном виде.</numerusform>
            <numerusform>%n записей хранятся на этом компьютере в зашифрованном виде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will go to the district with the next sync.</source>
        <translation>
            <numerusform>%n из них уйдёт в район при следующей передаче.</numerusform>
            <numerusform>%n из них уйдут в район при следующей передаче.</numerusform>
            <numerusform>%n из них уйдут в район при следующей передаче.</numerusform>
        </translation>
    </message>
    <message>
        <source>The district has them all.</source>
        <translation>Все уже есть в районе.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>My drafts to finish</source>
        <translation>Мои черновики</translation>
    </message>
    <message>
        <source>Visits to take over</source>
        <translation>Визиты, которые можно продолжить</translation>
    </message>
    <message>
        <source>Prescriptions not printed</source>
        <translation>Ненапечатанные рецепты</translation>
    </message>
    <message>
        <source>Differing values to decide</source>
        <translation>Расхождения: надо выбрать</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Новый пациент</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>My tasks</source>
        <translation>Мои задачи</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
</TS>
