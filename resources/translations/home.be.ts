<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>EntryDialog</name>
    <message>
        <source>Time and reason</source>
        <translation>Час і прычына</translation>
    </message>
    <message>
        <source>Time, or nothing</source>
        <translation>Час або пуста</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Home</source>
        <translation>Галоўная</translation>
    </message>
    <message>
        <source>Add walk-in</source>
        <translation>Дадаць без запісу</translation>
    </message>
    <message>
        <source>Time and reason</source>
        <translation>Час і прычына</translation>
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
        <source>Add to the queue of today</source>
        <translation>Дадаць у чаргу на сёння</translation>
    </message>
    <message numerus="yes">
        <source>%n seen today</source>
        <translation>
            <numerusform>Сёння прыняты %n</numerusform>
            <numerusform>Сёння прынята %n</numerusform>
            <numerusform>Сёння прынята %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a patient in the queue first</source>
        <translation>Спачатку выберыце пацыента ў чарзе</translation>
    </message>
    <message>
        <source>%1 left without a visit.</source>
        <translation>%1: прыёму не было, пацыент пайшоў.</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Today, %1</source>
        <translation>Сёння, %1</translation>
    </message>
    <message>
        <source>Queue of today</source>
        <translation>Чарга на сёння</translation>
    </message>
    <message>
        <source>! Same name today: compare the birth dates before opening.</source>
        <translation>! Сёння ёсць цёзкі: перад адкрыццём звярніце даты нараджэння.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>радкі</translation>
    </message>
    <message>
        <source>open card</source>
        <translation>адкрыць карту</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>пацыент прыйшоў</translation>
    </message>
    <message>
        <source>left</source>
        <translation>пацыент пайшоў</translation>
    </message>
    <message>
        <source>start visit</source>
        <translation>пачаць візіт</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Усе %n</numerusform>
            <numerusform>Усе %n</numerusform>
            <numerusform>Усе %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n</source>
        <translation>
            <numerusform>Чакае %n</numerusform>
            <numerusform>Чакаюць %n</numerusform>
            <numerusform>Чакаюць %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ніхто не чакае</translation>
    </message>
    <message>
        <source>Everybody of today has been seen.</source>
        <translation>Усе на сёння прынятыя.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Паказаць усіх</translation>
    </message>
    <message>
        <source>Nobody is expected today yet</source>
        <translation>На сёння пакуль нікога няма</translation>
    </message>
    <message>
        <source>Whoever comes to the desk is added here.</source>
        <translation>Сюды дадаюць тых, хто прыйшоў у рэгістратуру.</translation>
    </message>
    <message>
        <source>Add walk-in</source>
        <translation>Дадаць без запісу</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пацыент</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Узрост</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
</context>
<context>
    <name>QueueState</name>
    <message>
        <source>Arrived</source>
        <translation>Чакае</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Прыняты</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Пайшоў</translation>
    </message>
    <message>
        <source>same name as another patient today</source>
        <translation>сёння ёсць цёзка</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>без часу</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Your records</source>
        <translation>Вашы запісы</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are kept and encrypted on this computer.</source>
        <translation>
            <numerusform>%n запіс захоўваецца на гэтым камп&apos;ютары ў зашыфраваным выглядзе.</numerusform>
            <numerusform>%n запісы захоўваюцца на гэтым камп&apos;ютары ў зашыфраваным выглядзе.</numerusform>
            <numerusform>%n запісаў захоўваюцца на гэтым камп&apos;ютары ў зашыфраваным выглядзе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will go to the district with the next sync.</source>
        <translation>
            <numerusform>%n з іх пойдзе ў раён пры наступнай перадачы.</numerusform>
            <numerusform>%n з іх пойдуць у раён пры наступнай перадачы.</numerusform>
            <numerusform>%n з іх пойдуць у раён пры наступнай перадачы.</numerusform>
        </translation>
    </message>
    <message>
        <source>The district has them all.</source>
        <translation>Усе ўжо ёсць у раёне.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>My drafts to finish</source>
        <translation>Мае чарнавікі</translation>
    </message>
    <message>
        <source>Visits to take over</source>
        <translation>Візіты, якія можна працягнуць</translation>
    </message>
    <message>
        <source>Prescriptions not printed</source>
        <translation>Ненадрукаваныя рэцэпты</translation>
    </message>
    <message>
        <source>Differing values to decide</source>
        <translation>Разыходжанні: трэба выбраць</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Новы пацыент</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>My tasks</source>
        <translation>Мае задачы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
</context>
</TS>
