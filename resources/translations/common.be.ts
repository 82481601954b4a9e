<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Founded the clinic</source>
        <translation>Заснаванне ўстановы</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Дададзены карыстальнік</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>Зменены карыстальнік</translation>
    </message>
    <message>
        <source>Blocked a user</source>
        <translation>Заблакіраваны карыстальнік</translation>
    </message>
    <message>
        <source>Unblocked a user</source>
        <translation>Разблакіраваны карыстальнік</translation>
    </message>
    <message>
        <source>Corrected the clinic</source>
        <translation>Выпраўлены даныя ўстановы</translation>
    </message>
    <message>
        <source>Sealed the list of opened cards</source>
        <translation>Апячатаны спіс праглядаў карт</translation>
    </message>
    <message>
        <source>Chose between two values</source>
        <translation>Выбар з двух значэнняў</translation>
    </message>
    <message>
        <source>Asked about two values</source>
        <translation>Пытанне пра два значэнні</translation>
    </message>
    <message>
        <source>Registered a patient</source>
        <translation>Зарэгістраваны пацыент</translation>
    </message>
    <message>
        <source>Corrected a patient</source>
        <translation>Выпраўлены даныя пацыента</translation>
    </message>
    <message>
        <source>Corrected an address</source>
        <translation>Выпраўлены адрас</translation>
    </message>
    <message>
        <source>Recorded a death</source>
        <translation>Запісана смерць</translation>
    </message>
    <message>
        <source>Added a number of a document</source>
        <translation>Дададзены нумар дакумента</translation>
    </message>
    <message>
        <source>Ended a number of a document</source>
        <translation>Завершаны нумар дакумента</translation>
    </message>
    <message>
        <source>Said that two patients are different people</source>
        <translation>Адзначана: гэта розныя людзі</translation>
    </message>
    <message>
        <source>Linked two records of one person</source>
        <translation>Звязаны дзве карты аднаго чалавека</translation>
    </message>
    <message>
        <source>Parted two records again</source>
        <translation>Дзве карты зноў раздзелены</translation>
    </message>
    <message>
        <source>Added an allergy</source>
        <translation>Дададзена алергія</translation>
    </message>
    <message>
        <source>Ended an allergy</source>
        <translation>Завершана алергія</translation>
    </message>
    <message>
        <source>Refuted an allergy</source>
        <translation>Абвергнута алергія</translation>
    </message>
    <message>
        <source>Recorded that there are no allergies</source>
        <translation>Запісана: алергій няма</translation>
    </message>
    <message>
        <source>Added a problem</source>
        <translation>Дададзена праблема</translation>
    </message>
    <message>
        <source>Ended a problem</source>
        <translation>Завершана праблема</translation>
    </message>
    <message>
        <source>Added to the queue</source>
        <translation>Дададзена ў чаргу</translation>
    </message>
    <message>
        <source>Marked as arrived</source>
        <translation>Адзначана: на месцы</translation>
    </message>
    <message>
        <source>Marked as expected</source>
        <translation>Адзначана: чакаецца</translation>
    </message>
    <message>
        <source>Marked as left</source>
        <translation>Адзначана: сышоў</translation>
    </message>
    <message>
        <source>Changed an entry of the queue</source>
        <translation>Зменены запіс у чарзе</translation>
    </message>
    <message>
        <source>Signed a visit</source>
        <translation>Падпісаны візіт</translation>
    </message>
    <message>
        <source>Amended a visit</source>
        <translation>Дапоўнены візіт</translation>
    </message>
    <message>
        <source>Handed over a visit</source>
        <translation>Перададзены візіт</translation>
    </message>
    <message>
        <source>Took over a visit</source>
        <translation>Прыняты візіт</translation>
    </message>
    <message>
        <source>Signed a prescription</source>
        <translation>Падпісаны рэцэпт</translation>
    </message>
    <message>
        <source>Cancelled a prescription</source>
        <translation>Скасаваны рэцэпт</translation>
    </message>
    <message>
        <source>Stopped a medicine</source>
        <translation>Спынены лекі</translation>
    </message>
    <message>
        <source>Resumed a medicine</source>
        <translation>Адноўлены лекі</translation>
    </message>
    <message>
        <source>Recorded a medicine taken elsewhere</source>
        <translation>Запісаны лекі з іншага месца</translation>
    </message>
    <message>
        <source>Attached a file</source>
        <translation>Прымацаваны файл</translation>
    </message>
    <message>
        <source>Marked an attachment as a mistake</source>
        <translation>Укладанне адзначана як памылковае</translation>
    </message>
    <message>
        <source>Referred to another clinic</source>
        <translation>Накірунак у іншую клініку</translation>
    </message>
    <message>
        <source>Ended a referral</source>
        <translation>Скончаны накірунак</translation>
    </message>
    <message>
        <source>Took the record in an emergency</source>
        <translation>Карта ўзята ў экстраным выпадку</translation>
    </message>
    <message>
        <source>Went back with the record to the patient&apos;s clinic</source>
        <translation>Вярнулася разам з картай у клініку пацыента</translation>
    </message>
    <message>
        <source>Looked at the card</source>
        <translation>Прагляд карты</translation>
    </message>
</context>
<context>
    <name>AllergyChip</name>
    <message>
        <source>Ask now</source>
        <translation>Спытаць зараз</translation>
    </message>
    <message>
        <source>Known allergies</source>
        <translation>Ёсць алергія</translation>
    </message>
    <message>
        <source>Allergies not asked yet</source>
        <translation>Пра алергію яшчэ не пыталіся</translation>
    </message>
    <message>
        <source>Allergies cannot be shown: not yet received by sync</source>
        <translation>Алергію паказаць нельга: даныя яшчэ не атрыманы</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Вядомай алергіі няма</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>пыталіся %1</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar: arrows move by a day, Enter takes the day</source>
        <translation>Каляндар: стрэлкі — на дзень, Enter — выбраць дзень</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>not coded</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>Press Delete to take it away</source>
        <translation>Націсніце Delete, каб прыбраць</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Removed: %1</source>
        <translation>Прыбрана: %1</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>marked</source>
        <translation>адзначана</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не адзначана</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar for %1</source>
        <translation>Каляндар: %1</translation>
    </message>
    <message>
        <source>Calendar  Alt+↓</source>
        <translation>Каляндар  Alt+↓</translation>
    </message>
</context>
<context>
    <name>DistrictFields</name>
    <message>
        <source>Address of the district server</source>
        <translation>Адрас раённага сервера</translation>
    </message>
    <message>
        <source>As it stands on the paper of the district, such as https://sync.example.by</source>
        <translation>Як напісана на лістку раёна, напрыклад https://sync.example.by</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Аднаразовы код</translation>
    </message>
    <message>
        <source>Twelve letters and digits; it works once, for this computer.</source>
        <translation>Дванаццаць літар і лічбаў; дзейнічае адзін раз, для гэтага камп’ютара.</translation>
    </message>
    <message>
        <source>Certificate of the district: its file, or its fingerprint</source>
        <translation>Сертыфікат раёна: файл або яго адбітак</translation>
    </message>
    <message>
        <source>Leave it empty if neither was given to you.</source>
        <translation>Пакіньце пустым, калі вам не далі ні таго, ні другога.</translation>
    </message>
</context>
<context>
    <name>EndReferral</name>
    <message>
        <source>End “%1” for %2?</source>
        <translation>Скончыць «%1» для пацыента %2?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Пакінуць адкрытым</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Скончыць</translation>
    </message>
    <message>
        <source>%2 is the patient&apos;s home again. %1 loses the record; what was written there stays in it.</source>
        <translation>Клінікай пацыента зноў становіцца %2. %1 губляе карту; напісанае там застаецца ў ёй.</translation>
    </message>
    <message>
        <source>The record leaves this computer once all that was written here has been sent. The home clinic keeps everything, your visits too.</source>
        <translation>Карта пойдзе з гэтага камп’ютара, калі ўсё напісанае тут будзе адпраўлена. У клінікі пацыента застанецца ўсё, і вашы прыёмы таксама.</translation>
    </message>
    <message>
        <source>%1 loses the record: it leaves their computers and they get nothing new. What they wrote stays in the record here; what they printed stays with them.</source>
        <translation>%1 губляе карту: яна сыходзіць з іх камп’ютараў, і новага яны не атрымліваюць. Напісанае імі застаецца ў карце тут; надрукаванае застаецца ў іх.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>абавязкова</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Запоўніце «%1».</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Opened cards of a day</source>
        <translation>Прагляды карт за дзень</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Алергія</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Укладанне</translation>
    </message>
    <message>
        <source>Attachment that was a mistake</source>
        <translation>Памылковае ўкладанне</translation>
    </message>
    <message>
        <source>Question about two values</source>
        <translation>Пытанне пра два значэнні</translation>
    </message>
    <message>
        <source>Note to a choice</source>
        <translation>Заўвага да выбару</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Камп’ютар</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Дыягназ</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Установа</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекі</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Вымярэнне</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пацыент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Накірунак</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Нумар дакумента</translation>
    </message>
    <message>
        <source>Record of the same person</source>
        <translation>Карта таго ж чалавека</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Розныя людзі</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Рэцэпт</translation>
    </message>
    <message>
        <source>Cancelled prescription</source>
        <translation>Скасаваны рэцэпт</translation>
    </message>
    <message>
        <source>Line of a prescription</source>
        <translation>Радок рэцэпта</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Праблема</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Чарга</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Карыстальнік</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Візіт</translation>
    </message>
    <message>
        <source>Draft of a visit</source>
        <translation>Чарнавік візіту</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Імя для ўваходу</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прозвішча</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Імя па бацьку</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Пасада</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Уваход дазволены</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>Name in Belarusian</source>
        <translation>Назва па-беларуску</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Назва па-руску</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Назва па-англійску</translation>
    </message>
    <message>
        <source>Payer&apos;s number (UNP)</source>
        <translation>УНП</translation>
    </message>
    <message>
        <source>Start of record numbers</source>
        <translation>Пачатак нумароў карт</translation>
    </message>
    <message>
        <source>Series of prescriptions</source>
        <translation>Серыя рэцэптаў</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Not believed since</source>
        <translation>Не прымаецца з</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Нумар карты</translation>
    </message>
    <message>
        <source>Family name in Belarusian</source>
        <translation>Прозвішча па-беларуску</translation>
    </message>
    <message>
        <source>Given name in Belarusian</source>
        <translation>Імя па-беларуску</translation>
    </message>
    <message>
        <source>Patronymic in Belarusian</source>
        <translation>Імя па бацьку па-беларуску</translation>
    </message>
    <message>
        <source>Family name in Russian</source>
        <translation>Прозвішча па-руску</translation>
    </message>
    <message>
        <source>Given name in Russian</source>
        <translation>Імя па-руску</translation>
    </message>
    <message>
        <source>Patronymic in Russian</source>
        <translation>Імя па бацьку па-руску</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>Прозвішча лацінкай</translation>
    </message>
    <message>
        <source>Given name in Latin letters</source>
        <translation>Імя лацінкай</translation>
    </message>
    <message>
        <source>Earlier surnames</source>
        <translation>Ранейшыя прозвішчы</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Як называюць</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата нараджэння</translation>
    </message>
    <message>
        <source>Known of the date of birth</source>
        <translation>Што вядома пра дату нараджэння</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Дата смерці</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>Другі тэлефон</translation>
    </message>
    <message>
        <source>Person to call</source>
        <translation>Каму званіць</translation>
    </message>
    <message>
        <source>Who that person is</source>
        <translation>Кім даводзіцца</translation>
    </message>
    <message>
        <source>Telephone of that person</source>
        <translation>Тэлефон гэтага чалавека</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Ільгота</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Інваліднасць</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Участак</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Месца працы</translation>
    </message>
    <message>
        <source>No allergies, asked on</source>
        <translation>Алергій няма, запытана</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Рэгістрацыя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Пытанне ці адказ</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Калі сказана</translation>
    </message>
    <message>
        <source>Note to the choice between two values</source>
        <translation>Заўвага да выбару з двух значэнняў</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Чаму няма нумара</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Від нумара</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завершана</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Прычына завяршэння</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Другая карта</translation>
    </message>
    <message>
        <source>Number of the other record</source>
        <translation>Нумар другой карты</translation>
    </message>
    <message>
        <source>Which record is used</source>
        <translation>Якой картай карыстаюцца</translation>
    </message>
    <message>
        <source>Linked on</source>
        <translation>Калі звязаны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Індэкс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Вобласць</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Раён</translation>
    </message>
    <message>
        <source>Village council</source>
        <translation>Сельсавет</translation>
    </message>
    <message>
        <source>Kind of settlement</source>
        <translation>Від населенага пункта</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населены пункт</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вуліца</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Корпус</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Кватэра</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Рэчыва</translation>
    </message>
    <message>
        <source>ATC code</source>
        <translation>Код АТХ</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Рэакцыя</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Цяжкасць</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З якога часу</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Запісана</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Абвергнута</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Хто пакінуў</translation>
    </message>
    <message>
        <source>Line of the prescription</source>
        <translation>Радок рэцэпта</translation>
    </message>
    <message>
        <source>Key of the computer</source>
        <translation>Ключ камп’ютара</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>Што ў ім запісана</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Пачаты</translation>
    </message>
    <message>
        <source>Substance or group it is checked as</source>
        <translation>Рэчыва або група для праверкі</translation>
    </message>
    <message>
        <source>Medicine of the list</source>
        <translation>Лекі са спіса</translation>
    </message>
    <message>
        <source>International name</source>
        <translation>Міжнародная назва</translation>
    </message>
    <message>
        <source>As it was told</source>
        <translation>Як расказалі</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Доза</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>Прымае з</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Хопіць да</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Адкуль вядома</translation>
    </message>
    <message>
        <source>From the clinic</source>
        <translation>З клінікі</translation>
    </message>
    <message>
        <source>To the clinic</source>
        <translation>У клініку</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation>Від накірунку</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>З якога дня</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Па які дзень</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Тэрміновасць</translation>
    </message>
    <message>
        <source>To which specialist</source>
        <translation>Да якога спецыяліста</translation>
    </message>
    <message>
        <source>Home clinic</source>
        <translation>Свая ўстанова</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Стан чарнавіка</translation>
    </message>
    <message>
        <source>Medicine as it was told</source>
        <translation>Лекі, як пра іх расказалі</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Хто напісаў</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Калі напісана</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Хто скончыў</translation>
    </message>
    <message>
        <source>female</source>
        <translation>жаночы</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужчынскі</translation>
    </message>
    <message>
        <source>other</source>
        <translation>іншы</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невядома</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>дзень</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>about the year</source>
        <translation>прыкладна год</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>чакаецца</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>на месцы</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>на прыёме быў</translation>
    </message>
    <message>
        <source>left</source>
        <translation>сышоў без прыёму</translation>
    </message>
    <message>
        <source>waits for somebody to go on</source>
        <translation>чакае, хто працягне</translation>
    </message>
    <message>
        <source>somebody goes on with it</source>
        <translation>яго працягваюць</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>падпісаны</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>выкінуты</translation>
    </message>
    <message>
        <source>prescribed here</source>
        <translation>прызначана тут</translation>
    </message>
    <message>
        <source>told by the patient</source>
        <translation>са слоў пацыента</translation>
    </message>
    <message>
        <source>bought without a prescription</source>
        <translation>куплена без рэцэпта</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>гэтая карта</translation>
    </message>
    <message>
        <source>the other record</source>
        <translation>другая карта</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>накірунак</translation>
    </message>
    <message>
        <source>transfer to another clinic</source>
        <translation>перавод у іншую клініку</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>экстраны выпадак</translation>
    </message>
    <message>
        <source>mobile clinic</source>
        <translation>выязная клініка</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планава</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>тэрмінова</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>неадкладна</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>key that ends in %1</source>
        <translation>ключ, у канцы %1</translation>
    </message>
    <message>
        <source>not known on this computer</source>
        <translation>на гэтым камп’ютары невядома</translation>
    </message>
    <message>
        <source>prescription %1 has taken its place</source>
        <translation>заменена рэцэптам %1</translation>
    </message>
    <message>
        <source>prescription %1 was cancelled</source>
        <translation>рэцэпт %1 ануляваны</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Прабел</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>клавіша меню</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>літары</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Enter the family name and the given name.</source>
        <translation>Увядзіце прозвішча і імя.</translation>
    </message>
    <message>
        <source>A name can have {longest} letters at most. Shorten it.</source>
        <translation>У імені можа быць не больш за {longest} літар. Скараціце яго.</translation>
    </message>
    <message>
        <source>Birth date must be today or earlier.</source>
        <translation>Дата нараджэння павінна быць не пазней за сённяшні дзень.</translation>
    </message>
    <message>
        <source>This birth date is more than {years} years ago. Check the year.</source>
        <translation>Гэта дата нараджэння — больш за {years} гадоў таму. Праверце год.</translation>
    </message>
    <message>
        <source>This patient is not on this computer.</source>
        <translation>Гэтага пацыента няма на гэтым камп’ютары.</translation>
    </message>
    <message>
        <source>This person is not on the list of staff.</source>
        <translation>Гэтага чалавека няма ў спісе супрацоўнікаў.</translation>
    </message>
    <message>
        <source>The clinic is not set up on this computer yet.</source>
        <translation>На гэтым камп’ютары амбулаторыя яшчэ не наладжана.</translation>
    </message>
    <message>
        <source>Somebody else changed this patient after you opened the card. Compare both, then save again.</source>
        <translation>Даныя гэтага пацыента нехта змяніў пасля адкрыцця карты. Параўнайце і захавайце зноў.</translation>
    </message>
    <message>
        <source>This number is not on the card any more. Open the card again.</source>
        <translation>Гэтага нумара ў карце больш няма. Адкрыйце карту зноў.</translation>
    </message>
    <message>
        <source>This allergy is not on the card any more. Open the card again.</source>
        <translation>Гэтай алергіі ў карце больш няма. Адкрыйце карту зноў.</translation>
    </message>
    <message>
        <source>This problem is not on the card any more. Open the card again.</source>
        <translation>Гэтага дыягназу ў спісе больш няма. Адкрыйце карту зноў.</translation>
    </message>
    <message>
        <source>Enter the number.</source>
        <translation>Увядзіце нумар.</translation>
    </message>
    <message>
        <source>Enter the substance that the patient must not get.</source>
        <translation>Увядзіце рэчыва, якое пацыенту нельга.</translation>
    </message>
    <message>
        <source>Allergies are entered on this card. End or refute them first, then say that there are none.</source>
        <translation>У карце запісаны алергіі. Спачатку завяршыце або абвергніце іх, потым адзначце, што алергій няма.</translation>
    </message>
    <message>
        <source>Enter the problem in words or choose its code.</source>
        <translation>Увядзіце дыягназ словамі або выберыце код.</translation>
    </message>
    <message>
        <source>The problem must have begun today or earlier.</source>
        <translation>Дыягназ павінен пачынацца сёння або раней.</translation>
    </message>
    <message>
        <source>This was ended already, perhaps by somebody else. Open the card again.</source>
        <translation>Гэта ўжо завершана, магчыма, кімсьці іншым. Адкрыйце карту зноў.</translation>
    </message>
    <message>
        <source>Say why. One or two words are enough.</source>
        <translation>Укажыце прычыну. Дастаткова аднаго-двух слоў.</translation>
    </message>
    <message>
        <source>This is the same record. Choose another one.</source>
        <translation>Гэта тая ж карта. Выберыце іншую.</translation>
    </message>
    <message>
        <source>These records are linked already. Open the card again.</source>
        <translation>Гэтыя карты ўжо звязаны. Адкрыйце карту яшчэ раз.</translation>
    </message>
    <message>
        <source>The day of death must be today or earlier.</source>
        <translation>Дзень смерці павінен быць сёння або раней.</translation>
    </message>
    <message>
        <source>The day of death is before the birth date. Check both.</source>
        <translation>Дзень смерці раней за дату нараджэння. Праверце абедзве даты.</translation>
    </message>
    <message>
        <source>This date could not be read. Type it like 03.04.1958, 3 Apr 1958 or 1958.</source>
        <translation>Дату не ўдалося прачытаць. Увядзіце яе так: 03.04.1958, 3 кра 1958 або 1958.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar. Check day and month.</source>
        <translation>Такога дня ў календары няма. Праверце дзень і месяц.</translation>
    </message>
    <message>
        <source>The date must be today or later.</source>
        <translation>Дата павінна быць сёння або пазней.</translation>
    </message>
    <message>
        <source>The number does not look like one of this kind. Compare it with the paper.</source>
        <translation>Нумар не падобны да нумара гэтага віду. Зверце яго з дакументам.</translation>
    </message>
    <message>
        <source>The check digit does not fit: one character is wrong. Compare the number with the paper.</source>
        <translation>Кантрольная лічба не сыходзіцца: адзін знак няправільны. Зверце нумар з дакументам.</translation>
    </message>
    <message>
        <source>The letter of the region is not one in use. Compare the number with the paper.</source>
        <translation>Такая літара рэгіёна не выкарыстоўваецца. Зверце нумар з дакументам.</translation>
    </message>
    <message>
        <source>The two letters before the last digit are usually PB, BA or BI. Compare the number with the paper.</source>
        <translation>Дзве літары перад апошняй лічбай звычайна PB, BA або BI. Зверце нумар з дакументам.</translation>
    </message>
    <message>
        <source>The birth date inside the number is not in the calendar. Compare the number with the paper.</source>
        <translation>Даты нараджэння з нумара няма ў календары. Зверце нумар з дакументам.</translation>
    </message>
    <message>
        <source>The number says another birth date. Check both.</source>
        <translation>У нумары іншая дата нараджэння. Праверце абедзве.</translation>
    </message>
    <message>
        <source>The number says another sex. Check both.</source>
        <translation>У нумары іншы пол. Праверце і нумар, і пол.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a colleague whose role may.</source>
        <translation>Вашай ролі гэта нельга. Папрасіце калегу, якому можна.</translation>
    </message>
    <message>
        <source>That password does not fit this name. {left} tries are left before a wait.</source>
        <translation>Пароль не падыходзіць да гэтага імені. Спроб да чакання: {left}.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds} s.</source>
        <translation>Занадта шмат няправільных пароляў. Паспрабуйце праз {seconds} с.</translation>
    </message>
    <message>
        <source>This name is blocked. Ask the administrator.</source>
        <translation>Гэта імя заблакавана. Звярніцеся да адміністратара.</translation>
    </message>
    <message>
        <source>One letter of the recovery key is not right. Compare it with the sheet.</source>
        <translation>У ключы аднаўлення няправільны знак. Зверце яго з аркушам.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another clinic. Look for the right sheet.</source>
        <translation>Гэта ключ аднаўлення іншай амбулаторыі. Знайдзіце патрэбны аркуш.</translation>
    </message>
    <message>
        <source>This clinic has no recovery key. Log in with a password.</source>
        <translation>У гэтай амбулаторыі няма ключа аднаўлення. Увайдзіце з паролем.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters.</source>
        <translation>У паролі павінна быць не менш знакаў, чым {least}.</translation>
    </message>
    <message>
        <source>Enter a name to log in with.</source>
        <translation>Увядзіце імя для ўваходу.</translation>
    </message>
    <message>
        <source>Somebody already logs in with this name. Choose another.</source>
        <translation>З гэтым імем ужо ўваходзіць іншы чалавек. Выберыце іншае.</translation>
    </message>
    <message>
        <source>You cannot block yourself. Ask another administrator.</source>
        <translation>Нельга заблакаваць сябе. Папрасіце іншага адміністратара.</translation>
    </message>
    <message>
        <source>There is a clinic in this folder already. Choose an empty folder.</source>
        <translation>У гэтай папцы ўжо ёсць амбулаторыя. Выберыце пустую папку.</translation>
    </message>
    <message>
        <source>The program is already open on this computer. Use the window that is open.</source>
        <translation>Праграма ўжо адкрыта на гэтым камп’ютары. Перайдзіце ў яе акно.</translation>
    </message>
    <message>
        <source>The folder with the records cannot be written. Ask the administrator for the right to write there.</source>
        <translation>У папку з запісамі нельга пісаць. Папрасіце ў адміністратара права на запіс.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space, then try again; what you typed is still here.</source>
        <translation>Дыск запоўнены, таму запіс не захаваны. Вызваліце месца і паўтарыце; уведзенае засталося на экране.</translation>
    </message>
    <message>
        <source>The disk did not answer, so this was not saved. Keep this window open and call the administrator.</source>
        <translation>Дыск не адказвае, таму запіс не захаваны. Не закрывайце акно і паклічце адміністратара.</translation>
    </message>
    <message>
        <source>The records are busy for a moment. Try again; what you typed is still here.</source>
        <translation>Запісы зараз занятыя. Паўтарыце; уведзенае засталося на экране.</translation>
    </message>
    <message>
        <source>The records file is damaged. Ask the administrator to restore the last copy; do not enter new visits.</source>
        <translation>Файл запісаў пашкоджаны. Папрасіце адміністратара аднавіць апошнюю копію; новыя візіты не ўводзьце.</translation>
    </message>
    <message>
        <source>The records file of the clinic is missing or empty. Ask the administrator to restore the last copy.</source>
        <translation>Файл запісаў амбулаторыі прапаў або пусты. Папрасіце адміністратара аднавіць апошнюю копію.</translation>
    </message>
    <message>
        <source>The key file of the clinic is missing. Ask the administrator to restore it from a copy.</source>
        <translation>Няма файла ключоў амбулаторыі. Папрасіце адміністратара аднавіць яго з копіі.</translation>
    </message>
    <message>
        <source>The key file of the clinic is damaged. Ask the administrator to restore it from a copy.</source>
        <translation>Файл ключоў амбулаторыі пашкоджаны. Папрасіце адміністратара аднавіць яго з копіі.</translation>
    </message>
    <message>
        <source>A newer program wrote these records. Install that version on this computer; nothing was changed.</source>
        <translation>Гэтыя запісы зрабіла навейшая праграма. Усталюйце яе на гэты камп’ютар; нічога не зменена.</translation>
    </message>
    <message>
        <source>This copy has no key file beside it. Choose the folder that holds both files.</source>
        <translation>Побач з гэтай копіяй няма файла ключоў. Выберыце папку, у якой ляжаць абодва файлы.</translation>
    </message>
    <message>
        <source>The copy would replace the records themselves. Choose another folder or another name.</source>
        <translation>Копія замяніла б самі запісы. Выберыце іншую папку або іншае імя.</translation>
    </message>
    <message>
        <source>The copy is not equal to the records, so it does not count. Choose another disk and copy again.</source>
        <translation>Копія не супадае з запісамі і не падыходзіць. Выберыце іншы дыск і паўтарыце.</translation>
    </message>
    <message>
        <source>This patient is already on the list of this day. Look for the row.</source>
        <translation>Гэты пацыент ужо ў спісе на гэты дзень. Знайдзіце яго радок.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later day.</source>
        <translation>Гэты дзень мінуў. Выберыце сёння або пазнейшы дзень.</translation>
    </message>
    <message>
        <source>The visit of this row is signed, so the row stays as it is.</source>
        <translation>Візіт гэтага радка падпісаны, таму радок не мяняецца.</translation>
    </message>
    <message>
        <source>This row is not in the queue any more. Refresh the list with F5.</source>
        <translation>Гэтага радка больш няма ў чарзе. Абнавіце спіс клавішай F5.</translation>
    </message>
    <message>
        <source>Enter a time of the day such as 9:40, or nothing.</source>
        <translation>Увядзіце час, напрыклад 9:40, або пакіньце поле пустым.</translation>
    </message>
    <message>
        <source>Enter a dose above 0.</source>
        <translation>Увядзіце дозу большую за 0.</translation>
    </message>
    <message>
        <source>This medicine is not dosed in this unit. Choose another unit.</source>
        <translation>Гэтыя лекі не дазуюць у гэтых адзінках. Выберыце іншыя.</translation>
    </message>
    <message>
        <source>This form of the medicine is not given in this way. Choose another route.</source>
        <translation>Гэтую форму лекаў так не ўводзяць. Выберыце іншы шлях.</translation>
    </message>
    <message>
        <source>Enter for how long, for example 30 days.</source>
        <translation>Увядзіце, як доўга, напрыклад 30 дзён.</translation>
    </message>
    <message>
        <source>Enter at least 1 day.</source>
        <translation>Увядзіце не менш за 1 дзень.</translation>
    </message>
    <message>
        <source>Enter the amounts for the times of the day, for example 1-0-1.</source>
        <translation>Увядзіце колькасць па часе дня, напрыклад 1-0-1.</translation>
    </message>
    <message>
        <source>Enter three or four amounts, for example 1-0-1.</source>
        <translation>Увядзіце тры або чатыры лікі, напрыклад 1-0-1.</translation>
    </message>
    <message>
        <source>Enter the most in 24 hours for a medicine taken when needed.</source>
        <translation>Для прыёму пры патрэбе ўвядзіце найбольшую колькасць за 24 гадзіны.</translation>
    </message>
    <message>
        <source>The most in 24 hours is less than one dose. Check the two numbers.</source>
        <translation>Найбольшае за 24 гадзіны меншае за адну дозу. Праверце абодва лікі.</translation>
    </message>
    <message>
        <source>A day of the week fits only a medicine taken once a week.</source>
        <translation>Дзень тыдня ўказваюць толькі для лекаў раз на тыдзень.</translation>
    </message>
    <message>
        <source>Enter a whole number above 0 as the quantity.</source>
        <translation>Увядзіце колькасць цэлым лікам большым за 0.</translation>
    </message>
    <message>
        <source>A quantity of {value} is too large for this blank. Prescribe for a shorter time.</source>
        <translation>Колькасць {value} завялікая для гэтага бланка. Прызначце на меншы тэрмін.</translation>
    </message>
    <message>
        <source>Enter a pack size above 0.</source>
        <translation>Увядзіце памер упакоўкі большы за 0.</translation>
    </message>
    <message>
        <source>This medicine is not on the list of this computer. Choose another one.</source>
        <translation>Гэтых лекаў няма ў спісе на гэтым камп’ютары. Выберыце іншыя.</translation>
    </message>
    <message>
        <source>Choose at least one medicine.</source>
        <translation>Выберыце хаця б адны лекі.</translation>
    </message>
    <message>
        <source>A medicine under strict counting needs a prescription of its own. Remove it here and prescribe it apart.</source>
        <translation>Лекам прадметна-колькаснага ўліку патрэбны асобны рэцэпт. Прыбярыце іх тут і выпішыце асобна.</translation>
    </message>
    <message>
        <source>This blank cannot be valid for so long. Choose another term.</source>
        <translation>Такі тэрмін для гэтага бланка не дазволены. Выберыце іншы.</translation>
    </message>
    <message>
        <source>Your role may not sign this kind of blank. Ask a physician.</source>
        <translation>З вашай роляй гэты бланк падпісаць нельга. Звярніцеся да ўрача.</translation>
    </message>
    <message>
        <source>The record says that this patient has died, so nothing can be prescribed.</source>
        <translation>У картцы запісана, што пацыент памёр, таму прызначыць нічога нельга.</translation>
    </message>
    <message>
        <source>A danger was found that has no reason yet. Check the prescription again.</source>
        <translation>Знойдзена небяспека без указанай прычыны. Праверце рэцэпт яшчэ раз.</translation>
    </message>
    <message>
        <source>This prescription is signed already. Look for it on the card of the patient.</source>
        <translation>Гэты рэцэпт ужо падпісаны. Ён ёсць у картцы пацыента.</translation>
    </message>
    <message>
        <source>The patient does not take this medicine any more. Check the list of medicines.</source>
        <translation>Пацыент больш не прымае гэтыя лекі. Праверце спіс лекаў.</translation>
    </message>
    <message>
        <source>The patient still takes this medicine.</source>
        <translation>Пацыент усё яшчэ прымае гэтыя лекі.</translation>
    </message>
    <message>
        <source>Enter the name of the medicine.</source>
        <translation>Увядзіце назву лекаў.</translation>
    </message>
    <message>
        <source>Say whether it was prescribed elsewhere or bought without a prescription.</source>
        <translation>Укажыце: прызначана ў іншым месцы або куплена без рэцэпта.</translation>
    </message>
    <message>
        <source>This medicine is not on the list of the patient.</source>
        <translation>Гэтых лекаў няма ў спісе пацыента.</translation>
    </message>
    <message>
        <source>Say why the medicine is stopped.</source>
        <translation>Укажыце, чаму лекі адменены.</translation>
    </message>
    <message>
        <source>This prescription is not on this computer.</source>
        <translation>Гэтага рэцэпта няма на гэтым камп’ютары.</translation>
    </message>
    <message>
        <source>This prescription is not cancelled, so there is no void slip.</source>
        <translation>Рэцэпт не ануляваны, таму ліста анулявання няма.</translation>
    </message>
    <message>
        <source>This prescription is cancelled already.</source>
        <translation>Гэты рэцэпт ужо ануляваны.</translation>
    </message>
    <message>
        <source>Say why the prescription is cancelled.</source>
        <translation>Укажыце, чаму рэцэпт ануляваны.</translation>
    </message>
    <message>
        <source>{printer} did not take the job. The prescription is signed and waits in My tasks.</source>
        <translation>{printer} не прыняў заданне. Рэцэпт падпісаны і чакае ў «Маіх задачах».</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The prescription is signed and waits in My tasks.</source>
        <translation>На гэтым камп’ютары няма прынтара. Рэцэпт падпісаны і чакае ў «Маіх задачах».</translation>
    </message>
    <message>
        <source>The PDF file could not be written there. The prescription is signed; choose another folder.</source>
        <translation>Файл PDF туды не запісаўся. Рэцэпт падпісаны; выберыце іншую папку.</translation>
    </message>
    <message>
        <source>The letter “{character}” cannot be printed. Write the word in another way.</source>
        <translation>Літару «{character}» нельга надрукаваць. Напішыце слова інакш.</translation>
    </message>
    <message>
        <source>The text does not fit the page. Shorten it.</source>
        <translation>Тэкст не змяшчаецца на старонку. Скараціце яго.</translation>
    </message>
    <message>
        <source>The PIN needs {least} to {most} digits.</source>
        <translation>У ПІН-кодзе павінна быць ад {least} да {most} лічбаў.</translation>
    </message>
    <message>
        <source>The program made a mistake, which is noted for the engineer. Your records are safe; go on working.</source>
        <translation>У праграме адбылася памылка, яна запісана для інжынера. Запісы ў захаванасці; працу можна працягваць.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it again, then change it.</source>
        <translation>Нехта ўжо змяніў гэта. Паглядзіце яшчэ раз і потым змяняйце.</translation>
    </message>
    <message>
        <source>You cannot change your own role. Ask another administrator.</source>
        <translation>Сваю ролю змяніць нельга. Папрасіце іншага адміністратара.</translation>
    </message>
    <message>
        <source>Enter the family name.</source>
        <translation>Увядзіце прозвішча.</translation>
    </message>
    <message>
        <source>This person is not in the list of staff any more. Look at the list again.</source>
        <translation>Гэтага чалавека ўжо няма ў спісе. Паглядзіце спіс яшчэ раз.</translation>
    </message>
    <message>
        <source>The clinic is not in the records of this computer. Call the administrator of the district.</source>
        <translation>Установы няма ў запісах гэтага камп’ютара. Патэлефануйце адміністратару раёна.</translation>
    </message>
    <message>
        <source>Enter the name of the clinic in all three languages: forms are printed in each.</source>
        <translation>Увядзіце назву на ўсіх трох мовах: бланкі друкуюцца на кожнай.</translation>
    </message>
    <message>
        <source>The series of prescriptions needs 1 to {most} letters.</source>
        <translation>У серыі рэцэптаў ад 1 да {most} літар.</translation>
    </message>
    <message>
        <source>The folder for copies is not there. Plug the drive in, or choose another folder.</source>
        <translation>Папкі для копій няма. Падключыце дыск або выберыце іншую папку.</translation>
    </message>
    <message>
        <source>There is no room for the copy on that disk. The records are safe here; free some space or choose another folder.</source>
        <translation>На тым дыску няма месца для копіі. Запісы тут цэлыя; вызваліце месца або выберыце іншую папку.</translation>
    </message>
    <message>
        <source>The folder for copies cannot be written. Choose another folder, or ask for the right to write there.</source>
        <translation>У папку для копій нельга пісаць. Выберыце іншую або папрасіце права запісу.</translation>
    </message>
    <message>
        <source>The drive did not answer, so this copy does not count. The records are safe here; plug the drive in and copy again.</source>
        <translation>Дыск не адказаў, гэта копія не лічыцца. Запісы тут цэлыя; падключыце дыск і зрабіце копію зноў.</translation>
    </message>
    <message>
        <source>Stopped. No copy was made, and the records are as they were.</source>
        <translation>Спынена. Копія не зроблена, запісы ранейшыя.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose the official ICD-10 file that was downloaded.</source>
        <translation>Гэты файл не чытаецца. Выберыце спампаваны афіцыйны файл МКХ-10.</translation>
    </message>
    <message>
        <source>This is not the official ICD-10 file: line {line} is not as it should be. Nothing was changed.</source>
        <translation>Гэта не афіцыйны файл МКХ-10: радок {line} не такі, як трэба. Нічога не зменена.</translation>
    </message>
    <message>
        <source>This action is not in the journal of this computer. Look at the list again.</source>
        <translation>Гэтага дзеяння няма ў журнале гэтага камп’ютара. Паглядзіце спіс яшчэ раз.</translation>
    </message>
    <message>
        <source>The visit is before the birth of the patient. Check the date.</source>
        <translation>Візіт раней за нараджэнне пацыента. Праверце дату.</translation>
    </message>
    <message>
        <source>Choose the reason of the visit.</source>
        <translation>Выберыце нагоду візіту.</translation>
    </message>
    <message>
        <source>Add a diagnosis, or choose “No diagnosis today”.</source>
        <translation>Дадайце дыягназ або выберыце «Сёння без дыягназу».</translation>
    </message>
    <message>
        <source>There is a diagnosis, and “No diagnosis today” is chosen. Take one of them away.</source>
        <translation>Ёсць дыягназ, і выбрана «Сёння без дыягназу». Прыбярыце адно з двух.</translation>
    </message>
    <message>
        <source>Make one of the diagnoses the main one.</source>
        <translation>Зрабіце адзін з дыягназаў асноўным.</translation>
    </message>
    <message>
        <source>Only one diagnosis can be the main one. Change the others.</source>
        <translation>Асноўным можа быць толькі адзін дыягназ. Змяніце астатнія.</translation>
    </message>
    <message>
        <source>Enter who is cared for.</source>
        <translation>Увядзіце, за кім патрэбны догляд.</translation>
    </message>
    <message>
        <source>This visit was amended already. Open the newest version and amend that.</source>
        <translation>Гэты візіт ужо дапоўнены. Адкрыйце найноўшую версію і дапоўніце яе.</translation>
    </message>
    <message>
        <source>This visit is signed already.</source>
        <translation>Гэты візіт ужо падпісаны.</translation>
    </message>
    <message>
        <source>This visit is not on this computer.</source>
        <translation>Гэтага візіту няма на гэтым камп&apos;ютары.</translation>
    </message>
    <message>
        <source>{name}: enter a number.</source>
        <translation>{name}: увядзіце лік.</translation>
    </message>
    <message>
        <source>{name}: the unit “{unit}” is not known here.</source>
        <translation>{name}: адзінка «{unit}» тут невядомая.</translation>
    </message>
    <message>
        <source>{name} {value} is above {limit}.</source>
        <translation>{name} {value}: больш за {limit}.</translation>
    </message>
    <message>
        <source>{name} {value} is below {limit}.</source>
        <translation>{name} {value}: менш за {limit}.</translation>
    </message>
    <message>
        <source>The time of the visit must be now or earlier.</source>
        <translation>Час візіту павінен быць цяпер або раней.</translation>
    </message>
    <message>
        <source>The injury has no external cause. Add its code (V01 to Y98), or sign without it.</source>
        <translation>У траўмы няма знешняй прычыны. Дадайце яе код (ад V01 да Y98) або падпішыце без яго.</translation>
    </message>
    <message>
        <source>A warning is not answered. Do what it says, or sign anyway.</source>
        <translation>Папярэджанне засталося без адказу. Зрабіце, што ў ім сказана, або ўсё роўна падпішыце.</translation>
    </message>
    <message>
        <source>The sick leave ends before it begins. Check both days.</source>
        <translation>Бальнічны заканчваецца раней, чым пачынаецца. Праверце абодва дні.</translation>
    </message>
    <message>
        <source>The return to work must be after the last day of the sick leave.</source>
        <translation>Выхад на працу павінен быць пасля апошняга дня бальнічнага.</translation>
    </message>
    <message>
        <source>A text can have {longest} letters at most. Shorten it.</source>
        <translation>У тэксце можа быць не больш за {longest} літар. Скараціце яго.</translation>
    </message>
    <message>
        <source>Say why the visit is amended. One or two words are enough.</source>
        <translation>Укажыце, чаму візіт дапаўняецца. Хопіць аднаго-двух слоў.</translation>
    </message>
    <message>
        <source>This draft is not on this computer any more.</source>
        <translation>Гэтага чарнавіка на гэтым камп&apos;ютары больш няма.</translation>
    </message>
    <message>
        <source>A colleague has taken this draft already. Start a new visit.</source>
        <translation>Гэты чарнавік ужо ўзяты іншым супрацоўнікам. Пачніце новы візіт.</translation>
    </message>
    <message>
        <source>{name} {value} has too many decimals. The most is {decimals}.</source>
        <translation>{name} {value}: зашмат знакаў пасля коскі. Найбольшая колькасць знакаў: {decimals}.</translation>
    </message>
    <message>
        <source>{name}: {value} looks like degrees Fahrenheit.</source>
        <translation>{name}: {value} падобна да градусаў Фарэнгейта.</translation>
    </message>
    <message>
        <source>{name}: {value} looks like mg/dL.</source>
        <translation>{name}: {value} падобна да мг/дл.</translation>
    </message>
    <message>
        <source>{name}: {difference} since the last value cannot be. Check the number and the patient.</source>
        <translation>{name}: {difference} да мінулага значэння быць не можа. Праверце лік і пацыента.</translation>
    </message>
    <message>
        <source>{name}: {difference} since the last value. Check the number.</source>
        <translation>{name}: {difference} да мінулага значэння. Праверце лік.</translation>
    </message>
    <message>
        <source>Enter both pressures, for example 128/82.</source>
        <translation>Увядзіце абодва ціскі, напрыклад 128/82.</translation>
    </message>
    <message>
        <source>Part the two pressures with a space or a slash.</source>
        <translation>Падзяліце два ціскі прабелам або касой рыскай.</translation>
    </message>
    <message>
        <source>The lower pressure ({diastolic}) is not below the upper ({systolic}). Check the two numbers.</source>
        <translation>Ніжні ціск ({diastolic}) не меншы за верхні ({systolic}). Праверце абодва лікі.</translation>
    </message>
    <message>
        <source>Measure again after 5 minutes.</source>
        <translation>Вымерайце яшчэ раз праз 5 хвілін.</translation>
    </message>
    <message>
        <source>Measure again now and call the physician.</source>
        <translation>Вымерайце яшчэ раз зараз і паклічце ўрача.</translation>
    </message>
    <message>
        <source>Count again and record an ECG.</source>
        <translation>Палічыце яшчэ раз і зніміце ЭКГ.</translation>
    </message>
    <message>
        <source>Measure with another thermometer.</source>
        <translation>Вымерайце іншым тэрмометрам.</translation>
    </message>
    <message>
        <source>Look for danger signs.</source>
        <translation>Праверце прыкметы небяспекі.</translation>
    </message>
    <message>
        <source>Check the probe and measure again.</source>
        <translation>Праверце датчык і вымерайце яшчэ раз.</translation>
    </message>
    <message>
        <source>Check the probe and call the physician.</source>
        <translation>Праверце датчык і паклічце ўрача.</translation>
    </message>
    <message>
        <source>Count for a full minute and call the physician.</source>
        <translation>Лічыце цэлую хвіліну і паклічце ўрача.</translation>
    </message>
    <message>
        <source>Count for a full minute.</source>
        <translation>Лічыце цэлую хвіліну.</translation>
    </message>
    <message>
        <source>Treat the low glucose now.</source>
        <translation>Ліквідуйце нізкую глюкозу зараз.</translation>
    </message>
    <message>
        <source>Check for ketones.</source>
        <translation>Праверце кетоны.</translation>
    </message>
    <message>
        <source>Relieve the pain first.</source>
        <translation>Спачатку зніміце боль.</translation>
    </message>
    <message>
        <source>a number without a name</source>
        <translation>лік без назвы</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не зразумела</translation>
    </message>
    <message>
        <source>can be several things</source>
        <translation>можа значыць рознае</translation>
    </message>
    <message>
        <source>Something new has arrived about this field. Look at it again, then choose.</source>
        <translation>Пра гэта поле прыйшло нешта новае. Паглядзіце яшчэ раз і выберыце.</translation>
    </message>
    <message>
        <source>No internet now, or the district does not answer at this address. Everything is safe here and will go later.</source>
        <translation>Зараз няма інтэрнэту, або раён не адказвае па гэтым адрасе. Тут усё захавана і пойдзе пазней.</translation>
    </message>
    <message>
        <source>The district server does not answer. Everything is safe here and will go later.</source>
        <translation>Раённы сервер не адказвае. Тут усё захавана і пойдзе пазней.</translation>
    </message>
    <message>
        <source>The connection went silent for half a minute. What has arrived stays there; the rest will go later.</source>
        <translation>Сувязь маўчала паўхвіліны. Што дайшло, засталося там; астатняе пойдзе пазней.</translation>
    </message>
    <message>
        <source>The connection was cut off. What has arrived stays there; the rest will go later.</source>
        <translation>Сувязь абарвалася. Што дайшло, засталося там; астатняе пойдзе пазней.</translation>
    </message>
    <message>
        <source>The district server is busy or being repaired. Everything is safe here and will go later.</source>
        <translation>Сервер раёна заняты або на рамонце. Тут усё ў захаванасці і пойдзе пазней.</translation>
    </message>
    <message>
        <source>What came over the connection was damaged or incomplete, so it was not taken. Nothing is lost; it will be asked for again. If you see this every day, tell the administrator.</source>
        <translation>Даныя прыйшлі па сувязі пашкоджанымі або не цалкам і таму не прынятыя. Нічога не страчана, яны будуць запытаны зноў. Калі вы бачыце гэта кожны дзень, паведаміце адміністратару.</translation>
    </message>
    <message>
        <source>Something on the way to the district lets no large messages through. Everything is safe here. Tell the administrator, or make a USB bundle.</source>
        <translation>Нешта на шляху да раёна не прапускае вялікіх паведамленняў. Тут усё ў захаванасці. Паведаміце адміністратару або зрабіце USB-пакет.</translation>
    </message>
    <message>
        <source>The district&apos;s server no longer understands this program. Everything is safe here and will go once this program is updated.</source>
        <translation>Сервер раёна больш не разумее гэтую праграму. Тут усё захавана і пойдзе, калі праграму абновяць.</translation>
    </message>
    <message>
        <source>The district&apos;s server does not understand this program yet. Everything is safe here and will go once the server is updated. Tell the administrator.</source>
        <translation>Сервер раёна яшчэ не разумее гэтую праграму. Тут усё захавана і пойдзе, калі сервер абновяць. Паведаміце адміністратару.</translation>
    </message>
    <message>
        <source>The district answers but does not take what waits here. Everything is safe here. Tell the administrator.</source>
        <translation>Раён адказвае, але не прымае тое, што чакае адпраўкі. Тут усё ў захаванасці. Паведаміце адміністратару.</translation>
    </message>
    <message>
        <source>By the date of this computer, the certificate of the district server is not valid. Look at the date in the corner of the screen: if it is wrong, set it; if it is right, tell the administrator. Nothing was sent.</source>
        <translation>Па даце гэтага камп’ютара сертыфікат сервера раёна несапраўдны. Паглядзіце на дату ў куце экрана: калі яна няправільная, выпраўце яе; калі правільная, паведаміце адміністратару. Нічога не адпраўлена.</translation>
    </message>
    <message>
        <source>The server at this address has another name in its certificate. Nothing was sent to it. Ask the administrator to compare the address with the one on paper.</source>
        <translation>У сертыфікаце сервера па гэтым адрасе іншае імя. Яму нічога не адпраўлена. Папрасіце адміністратара звераць адрас з запісаным на паперы.</translation>
    </message>
    <message>
        <source>Something else than the district server answers at this address: a page of the internet provider, or a mistyped address. Nothing was sent to it.</source>
        <translation>Па гэтым адрасе адказвае не раённы сервер: старонка правайдара або адрас з памылкай. Туды нічога не адпраўлена.</translation>
    </message>
    <message>
        <source>The server at this address cannot prove that it is your district. Nothing was sent to it. Tell the administrator.</source>
        <translation>Сервер па гэтым адрасе не можа даказаць, што гэта ваш раён. Туды нічога не адпраўлена. Скажыце адміністратару.</translation>
    </message>
    <message>
        <source>The district server does not know this computer any more. Your records are safe here. Ask the administrator to connect it again.</source>
        <translation>Раённы сервер больш не ведае гэты камп’ютар. Запісы тут захаваны. Папрасіце адміністратара падключыць яго зноў.</translation>
    </message>
    <message>
        <source>The district has blocked this computer. Your records are safe here. Ask the administrator to connect it again.</source>
        <translation>Раён заблакіраваў гэты камп’ютар. Запісы тут захаваны. Папрасіце адміністратара падключыць яго зноў.</translation>
    </message>
    <message>
        <source>The district’s records differ from these, and that could not be put right: tell the administrator. What is here stays.</source>
        <translation>Запісы раёна разыходзяцца з запісамі тут, выправіць не ўдалося: паведаміце адміністратару. Тут усё застаецца.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived stays there; the rest will go later.</source>
        <translation>Спынена. Што дайшло, засталося там; астатняе пойдзе пазней.</translation>
    </message>
    <message>
        <source>Records are being sent and received already.</source>
        <translation>Запісы ўжо адпраўляюцца і прымаюцца.</translation>
    </message>
    <message>
        <source>This computer is not connected to a district yet. The administrator connects it with a code of the district.</source>
        <translation>Гэты камп’ютар яшчэ не падключаны да раёна. Яго падключае адміністратар кодам раёна.</translation>
    </message>
    <message>
        <source>Enter the address of the district server as it was given to you, such as https://sync.example.by.</source>
        <translation>Увядзіце адрас раённага сервера, як яго вам далі, напрыклад https://sync.example.by.</translation>
    </message>
    <message>
        <source>Anybody on the way could read what is sent to an address that begins with http://. Enter it with https://, or ask the district for one.</source>
        <translation>Тое, што адпраўляецца на адрас з http://, па дарозе можа прачытаць любы. Увядзіце адрас з https:// або папрасіце яго ў раёне.</translation>
    </message>
    <message>
        <source>This is neither a certificate file nor a fingerprint of 64 digits and letters. Compare it with what the district has given to you.</source>
        <translation>Гэта не файл сертыфіката і не адбітак з 64 лічбаў і літар. Параўнайце з тым, што даў вам раён.</translation>
    </message>
    <message>
        <source>The server at this address does not hand out a certificate. Ask the district for the certificate as a file.</source>
        <translation>Сервер па гэтым адрасе не выдае сертыфікат. Папрасіце ў раёна файл сертыфіката.</translation>
    </message>
    <message>
        <source>The certificate at this address is not the one on your paper. Nothing was sent. Compare the fingerprint; if it is right, tell the district.</source>
        <translation>Сертыфікат па гэтым адрасе не той, што на вашым лістку. Нічога не адпраўлена. Параўнайце адбітак; калі ён правільны, паведаміце раёну.</translation>
    </message>
    <message>
        <source>The district does not know this code. Compare it with the paper, letter by letter.</source>
        <translation>Раён не ведае такога кода. Зверце яго з паперай па літарах.</translation>
    </message>
    <message>
        <source>This code was used already. Each computer needs a code of its own: ask the district for another.</source>
        <translation>Гэты код ужо выкарыстаны. Кожнаму камп’ютару патрэбны свой код: папрасіце ў раёна іншы.</translation>
    </message>
    <message>
        <source>This code is too old. Ask the district for another.</source>
        <translation>Тэрмін гэтага кода прайшоў. Папрасіце ў раёна іншы.</translation>
    </message>
    <message>
        <source>This code is for another clinic. Ask the district for a code for yours.</source>
        <translation>Гэты код для іншай амбулаторыі. Папрасіце ў раёна код для вашай.</translation>
    </message>
    <message>
        <source>The district has no records of this clinic yet. Connect the computer first on which the clinic was set up.</source>
        <translation>У раёна яшчэ няма запісаў гэтай амбулаторыі. Спачатку падключыце камп’ютар, на якім яна створана.</translation>
    </message>
    <message>
        <source>The district could not check what this computer said. Try again; if it happens again, tell the administrator.</source>
        <translation>Раён не змог праверыць словы гэтага камп’ютара. Паспрабуйце яшчэ раз; калі паўторыцца, скажыце адміністратару.</translation>
    </message>
    <message>
        <source>USB bundle made.</source>
        <translation>USB-пакет запісаны.</translation>
    </message>
    <message>
        <source>This file is not a USB bundle. Choose a file whose name ends in .emr.</source>
        <translation>Гэты файл — не USB-пакет. Выберыце файл, імя якога заканчваецца на .emr.</translation>
    </message>
    <message>
        <source>The USB bundle is not complete: the drive was taken out too early. Nothing is lost; make it again.</source>
        <translation>USB-пакет няпоўны: носьбіт вынулі зарана. Нічога не страчана; запішыце яго зноў.</translation>
    </message>
    <message>
        <source>The USB bundle was damaged on its way. Nothing of it was read, and nothing is lost; make it again.</source>
        <translation>USB-пакет пашкоджаны ў дарозе. З яго нічога не прачытана, і нічога не страчана; запішыце яго зноў.</translation>
    </message>
    <message>
        <source>This USB bundle is for somebody else: another computer, another clinic or another district. Nothing of it was read.</source>
        <translation>Гэты USB-пакет не для вас: ён для іншага камп’ютара, іншай амбулаторыі або іншага раёна. З яго нічога не прачытана.</translation>
    </message>
    <message>
        <source>Everything in this USB bundle is here already. Nothing was changed.</source>
        <translation>Усё з гэтага USB-пакета тут ужо ёсць. Нічога не зменена.</translation>
    </message>
    <message>
        <source>A USB bundle made before this one has not been read here. Read that one first, or ask the district for a new one.</source>
        <translation>Папярэдні USB-пакет тут не прачытаны. Спачатку прачытайце яго або папрасіце ў раёна новы.</translation>
    </message>
    <message>
        <source>All records in this USB bundle were read, but not all attached files: the drive was taken out too early. The next bundle brings the rest.</source>
        <translation>Усе запісы гэтага USB-пакета прачытаны, а прымацаваныя файлы не ўсе: носьбіт вынулі зарана. Астатняе прынясе наступны пакет.</translation>
    </message>
    <message>
        <source>The drive did not answer, so this USB bundle does not count. Nothing is lost; plug the drive in and make it again.</source>
        <translation>Носьбіт не адказаў, гэты USB-пакет не лічыцца. Нічога не страчана; устаўце носьбіт і запішыце зноў.</translation>
    </message>
    <message>
        <source>There is no room for the USB bundle on that drive. Nothing is lost; free some space or take another drive.</source>
        <translation>На носьбіце няма месца для USB-пакета. Нічога не страчана; вызваліце месца або вазьміце іншы носьбіт.</translation>
    </message>
    <message>
        <source>That drive cannot be written. Nothing is lost; take another drive or another folder.</source>
        <translation>На гэты носьбіт нельга пісаць. Нічога не страчана; вазьміце іншы носьбіт або іншую папку.</translation>
    </message>
    <message>
        <source>Write the reason. Both clinics will see it.</source>
        <translation>Укажыце прычыну. Яе ўбачаць абедзве клінікі.</translation>
    </message>
    <message>
        <source>Choose a file: a scan or a photo (JPEG, PNG) or a PDF.</source>
        <translation>Выберыце файл: скан або здымак (JPEG, PNG) ці PDF.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name, and whether the drive or the telephone is still connected.</source>
        <translation>Такога файла няма. Праверце імя і ці падключаны яшчэ назапашвальнік або тэлефон.</translation>
    </message>
    <message>
        <source>The file could not be read. Copy it to this computer, then choose the copy.</source>
        <translation>Файл не ўдалося прачытаць. Скапіруйце яго на гэты камп’ютар і выберыце копію.</translation>
    </message>
    <message>
        <source>The file is empty. Scan or copy it once more.</source>
        <translation>Файл пусты. Адскануйце або скапіруйце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>The file is too large: at most {most} MB. Scan it in grey at 200 dpi, or page by page.</source>
        <translation>Файл занадта вялікі: не больш за {most} МБ. Адскануйце ў адценнях шэрага з 200 dpi або па адной старонцы.</translation>
    </message>
    <message>
        <source>This is not a JPEG, PNG or PDF file, whatever its name says. Save it as one of these first.</source>
        <translation>Гэта не файл JPEG, PNG або PDF, што б ні казала яго імя. Спачатку захавайце яго ў адным з гэтых відаў.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Copy it once more from where it comes.</source>
        <translation>У файла няма канца. Скапіруйце яго яшчэ раз адтуль, дзе ён быў.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown. Scan or copy it once more.</source>
        <translation>Выява пашкоджана і не паказваецца. Адскануйце або скапіруйце яе яшчэ раз.</translation>
    </message>
    <message>
        <source>Write what the document is.</source>
        <translation>Напішыце, што гэта за дакумент.</translation>
    </message>
    <message>
        <source>The title is too long: at most {most} characters.</source>
        <translation>Назва занадта доўгая: не больш за {most} знакаў.</translation>
    </message>
    <message>
        <source>The date of the document cannot be in the future.</source>
        <translation>Дата дакумента не можа быць у будучыні.</translation>
    </message>
    <message>
        <source>This visit is of another patient. Choose another one.</source>
        <translation>Гэта візіт іншага пацыента. Выберыце іншы.</translation>
    </message>
    <message>
        <source>This very file is in the record already: {title}. Nothing was added.</source>
        <translation>Гэты самы файл ужо ёсць у картцы: {title}. Нічога не дададзена.</translation>
    </message>
    <message>
        <source>Write why it was a mistake.</source>
        <translation>Напішыце, чаму гэта памылка.</translation>
    </message>
    <message>
        <source>The reason is too long: at most {most} characters.</source>
        <translation>Занадта доўгая прычына: не больш за {most} знакаў.</translation>
    </message>
    <message>
        <source>It was marked as a mistake already.</source>
        <translation>Ужо адзначана як памылковае.</translation>
    </message>
    <message>
        <source>This attachment is not here any more: the record has gone back to the patient&apos;s clinic.</source>
        <translation>Гэтага ўкладання тут больш няма: картка вярнулася ў паліклініку пацыента.</translation>
    </message>
    <message>
        <source>The file is not on this computer yet. Press “Fetch now”; it comes with the next exchange.</source>
        <translation>Файла яшчэ няма на гэтым камп’ютары. Націсніце «Атрымаць зараз»: ён прыйдзе з наступным абменам.</translation>
    </message>
    <message>
        <source>The file is gone from the folder of the records. It is fetched with the next exchange if the district has it.</source>
        <translation>Файл знік з папкі з запісамі. Ён прыйдзе з наступным абменам, калі ёсць у раёне.</translation>
    </message>
    <message>
        <source>The file on this disk is damaged. It is fetched with the next exchange if the district has it.</source>
        <translation>Файл на гэтым дыску пашкоджаны. Ён прыйдзе з наступным абменам, калі ёсць у раёне.</translation>
    </message>
    <message>
        <source>What came is not the file that was attached. It was thrown away and is fetched again later.</source>
        <translation>Прыйшоў не той файл, які быў прымацаваны. Ён адкінуты і будзе атрыманы нанова пазней.</translation>
    </message>
    <message>
        <source>The district does not take this file: it is too large. Scan it page by page and attach it again.</source>
        <translation>Раён не прымае гэты файл: ён занадта вялікі. Адскануйце яго па адной старонцы і прымацуйце зноў.</translation>
    </message>
    <message>
        <source>The district has no more room for files of this clinic. They are safe here: telephone the district.</source>
        <translation>У раёне больш няма месца для файлаў гэтай амбулаторыі. Тут яны захаваны: патэлефануйце ў раён.</translation>
    </message>
    <message>
        <source>The copy could not be saved there. Choose another folder.</source>
        <translation>Не ўдалося захаваць копію туды. Выберыце іншую папку.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it with another program.</source>
        <translation>Гэты файл нельга паказаць тут. Захавайце копію і адкрыйце яе іншай праграмай.</translation>
    </message>
    <message>
        <source>This is your own clinic. Choose another one.</source>
        <translation>Гэта ваша ўласная клініка. Выберыце іншую.</translation>
    </message>
    <message>
        <source>The district does not list this clinic. Fetch the list of clinics anew, then choose.</source>
        <translation>У спісе раёна няма гэтай клінікі. Атрымайце спіс клінік нанова і выберыце.</translation>
    </message>
    <message>
        <source>The last day has passed. Choose today or a later day.</source>
        <translation>Апошні дзень ужо прайшоў. Выберыце сённяшні або пазнейшы дзень.</translation>
    </message>
    <message>
        <source>The last day may be {latest} at the latest.</source>
        <translation>Апошні дзень можа быць не пазней за {latest}.</translation>
    </message>
    <message>
        <source>In an emergency the clinic that treats takes the record itself. Choose another reason.</source>
        <translation>У экстраным выпадку карту бярэ сама клініка, якая лечыць. Выберыце іншую падставу.</translation>
    </message>
    <message>
        <source>This referral has ended already.</source>
        <translation>Гэты накірунак ужо скончаны.</translation>
    </message>
    <message>
        <source>Only the clinics that made or received a referral can end it, and the patient&apos;s home clinic.</source>
        <translation>Скончыць накірунак могуць толькі клінікі, якія яго выдалі або атрымалі, і клініка пацыента.</translation>
    </message>
    <message>
        <source>This referral is not here any more: the record has gone back to the patient&apos;s clinic.</source>
        <translation>Гэтага накірунку тут больш няма: карта вярнулася ў клініку пацыента.</translation>
    </message>
    <message>
        <source>Nobody carries a paper for this one: the clinic that treats has the record already.</source>
        <translation>Для гэтага папера не патрэбна: карта ўжо ва ўстанове, якая лечыць.</translation>
    </message>
    <message>
        <source>This patient&apos;s record is here already. Open the card.</source>
        <translation>Карта гэтага пацыента ўжо тут. Адкрыйце яе.</translation>
    </message>
    <message>
        <source>The record was asked for already. It arrives with the next exchange with the district.</source>
        <translation>Карта ўжо запытана. Яна прыйдзе пры наступным абмене з раёнам.</translation>
    </message>
    <message>
        <source>The referral of this patient has ended, and the record has gone back. If you treat the patient now, take it again as an emergency.</source>
        <translation>Накірунак гэтага пацыента скончыўся, карта вярнулася назад. Калі вы лечыце пацыента зараз, вазьміце яе зноў як экстраны выпадак.</translation>
    </message>
    <message>
        <source>Enter a name and the date or year of birth, or the whole number of a document.</source>
        <translation>Увядзіце імя і дату або год нараджэння ці поўны нумар дакумента.</translation>
    </message>
    <message>
        <source>This computer has asked the district too often. Wait a minute, then ask again.</source>
        <translation>Гэты камп&apos;ютар занадта часта звяртаўся да раёна. Пачакайце хвіліну і паўтарыце.</translation>
    </message>
</context>
<context>
    <name>OfferPopup</name>
    <message>
        <source>Show all</source>
        <translation>Паказаць усе</translation>
    </message>
    <message>
        <source>Showing %1 of %2 — type more</source>
        <translation>Паказана %1 з %2 — увядзіце яшчэ літары</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>знойдзены %n запіс</numerusform>
            <numerusform>знойдзена %n запісы</numerusform>
            <numerusform>знойдзена %n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічога не знойдзена</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Smaller page</source>
        <translation>Драбнейшая старонка</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Буйнейшая старонка</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Па шырыні</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Прачытаць як тэкст</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Старонка %1 з %2</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Схаваць</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Уключаны Caps Lock</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Раскладка: %1</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more characters</source>
        <translation>
            <numerusform>Коратка: яшчэ %n знак</numerusform>
            <numerusform>Коратка: яшчэ %n знакі</numerusform>
            <numerusform>Коратка: яшчэ %n знакаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough; longer is safer</source>
        <translation>Дастаткова; даўжэй — надзейней</translation>
    </message>
    <message>
        <source>Good length</source>
        <translation>Добрая даўжыня</translation>
    </message>
    <message>
        <source>Very good length</source>
        <translation>Выдатная даўжыня</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбраць…</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>More ▾</source>
        <translation>Яшчэ ▾</translation>
    </message>
    <message>
        <source>Preferred name %1</source>
        <translation>Пажаданае імя %1</translation>
    </message>
    <message>
        <source>Left and right go through the values, Enter opens, Ctrl+C copies</source>
        <translation>Стрэлкі ўлева і ўправа — па значэннях, Enter — адкрыць, Ctrl+C — скапіяваць</translation>
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
        <source>Died</source>
        <translation>Дата смерці</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скапіявана: %1</translation>
    </message>
</context>
<context>
    <name>PatientCard</name>
    <message>
        <source>Lives at</source>
        <translation>Жыве</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Зарэгістраваны(ая)</translation>
    </message>
    <message>
        <source>this record is used</source>
        <translation>карыстаюцца гэтай картай</translation>
    </message>
    <message>
        <source>the other record is used</source>
        <translation>карыстаюцца другой картай</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>Not known</source>
        <translation>Не вядома</translation>
    </message>
    <message>
        <source>Not all is shown: update the program</source>
        <translation>Паказана не ўсё: абнавіце праграму</translation>
    </message>
    <message>
        <source>Same person as %1</source>
        <translation>Той жа чалавек: %1</translation>
    </message>
    <message>
        <source>a record of another clinic</source>
        <translation>карта іншай установы</translation>
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
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Belarus, personal number</source>
        <translation>Беларусь, асабісты нумар</translation>
    </message>
    <message>
        <source>Poland, PESEL</source>
        <translation>Польшча, PESEL</translation>
    </message>
    <message>
        <source>Ukraine, RNTRC</source>
        <translation>Украіна, РНОКПП</translation>
    </message>
    <message>
        <source>Ukraine, UNZR</source>
        <translation>Украіна, УНЗР</translation>
    </message>
    <message>
        <source>Lithuania, personal code</source>
        <translation>Літва, асабісты код</translation>
    </message>
    <message>
        <source>Latvia, personal code</source>
        <translation>Латвія, асабісты код</translation>
    </message>
    <message>
        <source>Estonia, personal code</source>
        <translation>Эстонія, асабісты код</translation>
    </message>
    <message>
        <source>Russia, SNILS</source>
        <translation>Расія, СНІЛС</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Пашпарт</translation>
    </message>
    <message>
        <source>Refugee certificate</source>
        <translation>Пасведчанне бежанца</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Пасведчанне аб нараджэнні</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Іншы нумар</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Горад</translation>
    </message>
    <message>
        <source>Urban settlement</source>
        <translation>Гарадскі пасёлак</translation>
    </message>
    <message>
        <source>Agrotown</source>
        <translation>Аграгарадок</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Вёска</translation>
    </message>
    <message>
        <source>Khutar</source>
        <translation>Хутар</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населены пункт</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Лёгкая</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Сярэдняя</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Цяжкая</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>невядома</translation>
    </message>
</context>
<context>
    <name>PatientWords</name>
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
</context>
<context>
    <name>PrescriptionWords</name>
    <message>
        <source>Russian</source>
        <translation>Руская</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Беларуская</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійская</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Stopping: everything goes back to how it was.</source>
        <translation>Спыненне: усё вернецца, як было.</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>▼▼ very low</source>
        <translation>▼▼ вельмі нізкае</translation>
    </message>
    <message>
        <source>▼ low</source>
        <translation>▼ нізкае</translation>
    </message>
    <message>
        <source>▲ high</source>
        <translation>▲ высокае</translation>
    </message>
    <message>
        <source>▲▲ very high</source>
        <translation>▲▲ вельмі высокае</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Enter a number, for example %1.</source>
        <translation>Увядзіце лік, напрыклад %1.</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Referral</source>
        <translation>Накіраванне</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перавод</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Экстранны доступ</translation>
    </message>
    <message>
        <source>Mobile clinic</source>
        <translation>Выязная клініка</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планава</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Тэрмінова</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Неадкладна</translation>
    </message>
    <message>
        <source>✓ Seen here %1</source>
        <translation>✓ Прыняты тут %1</translation>
    </message>
    <message>
        <source>✓ Seen there %1</source>
        <translation>✓ Прыняты там %1</translation>
    </message>
    <message>
        <source>Record on its way</source>
        <translation>Карта ў дарозе</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новае</translation>
    </message>
    <message>
        <source>Here, not sent yet</source>
        <translation>Тут, яшчэ не адпраўлена</translation>
    </message>
    <message>
        <source>Sent, the other clinic can see it</source>
        <translation>Адпраўлена, клініка можа бачыць</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Скончана %1</translation>
    </message>
    <message>
        <source>Was open until %1</source>
        <translation>Было адкрыта да %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>бестэрмінова</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Яшчэ не тут</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>з %1 да %2</translation>
    </message>
    <message>
        <source>from %1, no end</source>
        <translation>з %1, бестэрмінова</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куды</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыта</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Дыягназ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Хто скончыў</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Registrar</source>
        <translation>Рэгістратар</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Медсястра</translation>
    </message>
    <message>
        <source>Feldsher</source>
        <translation>Фельчар</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Урач</translation>
    </message>
    <message>
        <source>Head of the clinic</source>
        <translation>Загадчык</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратар</translation>
    </message>
</context>
<context>
    <name>SectionNav</name>
    <message>
        <source>Section</source>
        <translation>Раздзел</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help for this screen</source>
        <translation>Даведка па гэтым экране</translation>
    </message>
    <message>
        <source>Show the key of every control</source>
        <translation>Паказаць клавішу кожнай кнопкі і поля</translation>
    </message>
    <message>
        <source>Find a patient or run a command</source>
        <translation>Знайсці пацыента або каманду</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Галоўная</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пацыенты</translation>
    </message>
    <message>
        <source>Repeat prescriptions</source>
        <translation>Паўторныя рэцэпты</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Накіраванні</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Выклік на прыём</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Справаздачы</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Абмен данымі</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Адміністраванне</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Наступная частка акна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Папярэдняя частка акна</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Абнавіць спіс</translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <translation>Адправіць і атрымаць зараз</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Галоўнае меню</translation>
    </message>
    <message>
        <source>Hide the side bar and the side panel</source>
        <translation>Схаваць бакавое меню і бакавую панэль</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблакаваць</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Буйнейшы тэкст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Драбнейшы тэкст</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Тэкст 100 %</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>Назад, да ранейшага экрана</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Зноў наперад</translation>
    </message>
    <message>
        <source>Next open patient</source>
        <translation>Наступны адкрыты пацыент</translation>
    </message>
    <message>
        <source>Previous open patient</source>
        <translation>Папярэдні адкрыты пацыент</translation>
    </message>
    <message>
        <source>Next tab of the card</source>
        <translation>Наступная ўкладка карты</translation>
    </message>
    <message>
        <source>Previous tab of the card</source>
        <translation>Папярэдняя ўкладка карты</translation>
    </message>
    <message>
        <source>Close this patient or form (draft kept)</source>
        <translation>Закрыць пацыента або форму (чарнавік захаваецца)</translation>
    </message>
    <message>
        <source>Close the list, the field or the form; never deletes</source>
        <translation>Закрыць спіс, поле або форму; нічога не выдаляе</translation>
    </message>
    <message>
        <source>The main button of the screen</source>
        <translation>Галоўная кнопка экрана</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Друк таго, што паказана</translation>
    </message>
    <message>
        <source>New record of what this screen lists</source>
        <translation>Новы запіс у спісе гэтага экрана</translation>
    </message>
    <message>
        <source>Save the draft now</source>
        <translation>Захаваць чарнавік зараз</translation>
    </message>
    <message>
        <source>Menu of the chosen row</source>
        <translation>Меню выбранага радка</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новы візіт</translation>
    </message>
    <message>
        <source>Prescribe a new medicine</source>
        <translation>Прызначыць новыя лекі</translation>
    </message>
    <message>
        <source>Refer to another clinic</source>
        <translation>Накіраваць у іншую клініку</translation>
    </message>
    <message>
        <source>Attach a scan, a photo or a PDF</source>
        <translation>Прымацаваць скан, здымак або PDF</translation>
    </message>
    <message>
        <source>Edit the chosen card, row or value</source>
        <translation>Змяніць выбраную карту, радок або значэнне</translation>
    </message>
    <message>
        <source>Read who the patient is</source>
        <translation>Прачытаць, хто пацыент</translation>
    </message>
    <message>
        <source>Section 1 of the form</source>
        <translation>Раздзел 1 формы</translation>
    </message>
    <message>
        <source>Section 2 of the form</source>
        <translation>Раздзел 2 формы</translation>
    </message>
    <message>
        <source>Section 3 of the form</source>
        <translation>Раздзел 3 формы</translation>
    </message>
    <message>
        <source>Section 4 of the form</source>
        <translation>Раздзел 4 формы</translation>
    </message>
    <message>
        <source>Section 5 of the form</source>
        <translation>Раздзел 5 формы</translation>
    </message>
    <message>
        <source>Section 6 of the form</source>
        <translation>Раздзел 6 формы</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Паказаць або схаваць бакавую панэль</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Наступны раздзел</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Папярэдні раздзел</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Дыягназ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Look in the district</source>
        <translation>Шукаць у раёне</translation>
    </message>
    <message>
        <source>Unfold the row</source>
        <translation>Разгарнуць радок</translation>
    </message>
    <message>
        <source>Fold the row</source>
        <translation>Згарнуць радок</translation>
    </message>
    <message>
        <source>Mark the row and go down</source>
        <translation>Адзначыць радок і перайсці ўніз</translation>
    </message>
    <message>
        <source>Mark all rows</source>
        <translation>Адзначыць усе радкі</translation>
    </message>
    <message>
        <source>Stop or remove, with undo</source>
        <translation>Спыніць або прыбраць; можна адмяніць</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Перайсці да радка з гэтымі літарамі</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Знайсці ў гэтым спісе</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n вымярэнне</numerusform>
            <numerusform>%n вымярэнні</numerusform>
            <numerusform>%n вымярэнняў</numerusform>
        </translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>вымярэнняў няма</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Паказаць графік</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Чарнавік</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Падпісана</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Дапоўнена</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Унесена памылкова</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Пачата</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не пачата</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Прыпынена</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершана</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Спынена</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасавана</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Чакае адпраўкі</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Адпраўлена</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Атрымана</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Разыходжанне</translation>
    </message>
    <message>
        <source>Failed — try again</source>
        <translation>Не атрымалася — паўтарыце</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>Not sent for %n day(s)</source>
        <translation>
            <numerusform>Не адпраўлялася %n дзень</numerusform>
            <numerusform>Не адпраўлялася %n дні</numerusform>
            <numerusform>Не адпраўлялася %n дзён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n да адпраўкі</numerusform>
            <numerusform>%n да адпраўкі</numerusform>
            <numerusform>%n да адпраўкі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>адпраўлена %n</numerusform>
            <numerusform>адпраўлена %n</numerusform>
            <numerusform>адпраўлена %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>прынята %n</numerusform>
            <numerusform>прынята %n</numerusform>
            <numerusform>прынята %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>адноўлена %n</numerusform>
            <numerusform>адноўлена %n</numerusform>
            <numerusform>адноўлена %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>USB bundle made with %n action(s)</source>
        <translation>
            <numerusform>Запісаны USB-пакет: %n дзеянне</numerusform>
            <numerusform>Запісаны USB-пакет: %n дзеянні</numerusform>
            <numerusform>Запісаны USB-пакет: %n дзеянняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved, about %n minute(s) left</source>
        <translation>
            <numerusform>перададзена %1, засталося каля %n хвіліны</numerusform>
            <numerusform>перададзена %1, засталося каля %n хвілін</numerusform>
            <numerusform>перададзена %1, засталося каля %n хвілін</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe here</source>
        <translation>Захавана тут</translation>
    </message>
    <message>
        <source>Records are still arriving</source>
        <translation>Запісы яшчэ паступаюць</translation>
    </message>
    <message>
        <source>Sent to the district</source>
        <translation>Адпраўлена ў раён</translation>
    </message>
    <message>
        <source>Safe in the district</source>
        <translation>Захавана ў раёне</translation>
    </message>
    <message>
        <source>Everything is up to date. There was nothing to send or receive.</source>
        <translation>Усё ўжо на месцы. Адпраўляць і прымаць не было чаго.</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>КБ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>перададзена %1</translation>
    </message>
    <message>
        <source>Here, not sent yet</source>
        <translation>Тут, яшчэ не адпраўлена</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>As in the system</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлае</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмнае</translation>
    </message>
    <message>
        <source>Black contrast</source>
        <translation>Чорны кантраст</translation>
    </message>
    <message>
        <source>White contrast</source>
        <translation>Белы кантраст</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыць паведамленне</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Закрыць  Esc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>TrendArea</name>
    <message>
        <source>no readings</source>
        <translation>няма вымярэнняў</translation>
    </message>
    <message>
        <source>Left and right go through the readings, T shows them as a table</source>
        <translation>Стрэлкі ўлева і ўправа — па вымярэннях, T — табліца</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>норма</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значэнне</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 месяцы</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 гадоў</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Апошняе %1</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>вымярэнняў няма</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>да гэтага %1</translation>
    </message>
    <message>
        <source>Show as drawing  T</source>
        <translation>Паказаць графікам  T</translation>
    </message>
    <message>
        <source>Show as table  T</source>
        <translation>Паказаць табліцай  T</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>знойдзены %n запіс</numerusform>
            <numerusform>знойдзена %n запісы</numerusform>
            <numerusform>знойдзена %n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічога не знойдзена</translation>
    </message>
    <message>
        <source>Press ↓ to choose</source>
        <translation>Націсніце ↓, каб выбраць</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрана: %1</translation>
    </message>
    <message>
        <source>Choose from the list: “%1” is not in it.</source>
        <translation>Выберыце са спіса: «%1» у ім няма.</translation>
    </message>
</context>
<context>
    <name>VisitTerms</name>
    <message>
        <source>Main</source>
        <translation>Асноўны</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Ускладненне</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>Спадарожны</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Фонавы</translation>
    </message>
    <message>
        <source>External cause</source>
        <translation>Знешняя прычына</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Папярэдні</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Заключны</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Абвергнута</translation>
    </message>
    <message>
        <source>+ first in life</source>
        <translation>+ упершыню ў жыцці</translation>
    </message>
    <message>
        <source>− known, counted this year</source>
        <translation>− вядомы, улічаны сёлета</translation>
    </message>
    <message>
        <source>Not counted again</source>
        <translation>Паўторна не ўлічваецца</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Амбулаторыя</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>На даму</translation>
    </message>
    <message>
        <source>Feldsher point</source>
        <translation>ФАП</translation>
    </message>
    <message>
        <source>Telephone or video</source>
        <translation>Па тэлефоне або відэа</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Першасны візіт</translation>
    </message>
    <message>
        <source>Repeat visit</source>
        <translation>Паўторны візіт</translation>
    </message>
    <message>
        <source>Preventive visit</source>
        <translation>Прафілактычны візіт</translation>
    </message>
    <message>
        <source>Dispensary visit</source>
        <translation>Дыспансерны візіт</translation>
    </message>
    <message>
        <source>Active visit</source>
        <translation>Актыўны візіт</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Захворванне</translation>
    </message>
    <message>
        <source>Injury at home</source>
        <translation>Бытавая траўма</translation>
    </message>
    <message>
        <source>Injury at work</source>
        <translation>Вытворчая траўма</translation>
    </message>
    <message>
        <source>Care of a child</source>
        <translation>Догляд дзіцяці</translation>
    </message>
    <message>
        <source>Care of a relative</source>
        <translation>Догляд члена сям&apos;і</translation>
    </message>
    <message>
        <source>Pregnancy and birth</source>
        <translation>Цяжарнасць і роды</translation>
    </message>
    <message>
        <source>Prosthetics</source>
        <translation>Пратэзаванне</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Каранцін</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Артэрыяльны ціск</translation>
    </message>
    <message>
        <source>Upper pressure</source>
        <translation>Верхні ціск</translation>
    </message>
    <message>
        <source>Lower pressure</source>
        <translation>Ніжні ціск</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Пульс</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Тэмпература</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>Частата дыхання</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Маса</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Індэкс масы цела</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Акружнасць таліі</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>Акружнасць галавы</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Глюкоза</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Боль</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>мм рт. сл.</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/мін</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>см</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>kg/m²</source>
        <translation>кг/м²</translation>
    </message>
    <message>
        <source>mmol/L</source>
        <translation>ммоль/л</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>з 10</translation>
    </message>
    <message>
        <source>millimetres of mercury</source>
        <translation>міліметры ртутнага слупка</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>у хвіліну</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>сантыметры</translation>
    </message>
    <message>
        <source>Upper and lower blood pressure</source>
        <translation>Верхні і ніжні артэрыяльны ціск</translation>
    </message>
    <message>
        <source>beats per minute</source>
        <translation>удары ў хвіліну</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>градусы Цэльсія</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Насычэнне кіслародам</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>працэнты</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>кілаграмы</translation>
    </message>
    <message>
        <source>kilograms per square metre</source>
        <translation>кілаграмы на квадратны метр</translation>
    </message>
    <message>
        <source>millimoles per litre</source>
        <translation>мілімолі на літр</translation>
    </message>
    <message>
        <source>from 0 to 10</source>
        <translation>ад 0 да 10</translation>
    </message>
</context>
<context>
    <name>VitalCell</name>
    <message>
        <source>not done</source>
        <translation>не вымяралі</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>адмова</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не вымяралі</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Адмова</translation>
    </message>
</context>
</TS>
