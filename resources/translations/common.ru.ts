<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Founded the clinic</source>
        <translation>Основание учреждения</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Добавлен пользователь</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>Изменён пользователь</translation>
    </message>
    <message>
        <source>Blocked a user</source>
        <translation>Заблокирован пользователь</translation>
    </message>
    <message>
        <source>Unblocked a user</source>
        <translation>Разблокирован пользователь</translation>
    </message>
    <message>
        <source>Corrected the clinic</source>
        <translation>Исправлены данные учреждения</translation>
    </message>
    <message>
        <source>Sealed the list of opened cards</source>
        <translation>Опечатан список просмотров карт</translation>
    </message>
    <message>
        <source>Chose between two values</source>
        <translation>Выбор из двух значений</translation>
    </message>
    <message>
        <source>Asked about two values</source>
        <translation>Вопрос о двух значениях</translation>
    </message>
    <message>
        <source>Registered a patient</source>
        <translation>Зарегистрирован пациент</translation>
    </message>
    <message>
        <source>Corrected a patient</source>
        <translation>Исправлены данные пациента</translation>
    </message>
    <message>
        <source>Corrected an address</source>
        <translation>Исправлен адрес</translation>
    </message>
    <message>
        <source>Recorded a death</source>
        <translation>Записана смерть</translation>
    </message>
    <message>
        <source>Added a number of a document</source>
        <translation>Добавлен номер документа</translation>
    </message>
    <message>
        <source>Ended a number of a document</source>
        <translation>Завершён номер документа</translation>
    </message>
    <message>
        <source>Said that two patients are different people</source>
        <translation>Отмечено: это разные люди</translation>
    </message>
    <message>
        <source>Linked two records of one person</source>
        <translation>Связаны две карты одного человека</translation>
    </message>
    <message>
        <source>Parted two records again</source>
        <translation>Две карты снова разделены</translation>
    </message>
    <message>
        <source>Added an allergy</source>
        <translation>Добавлена аллергия</translation>
    </message>
    <message>
        <source>Ended an allergy</source>
        <translation>Завершена аллергия</translation>
    </message>
    <message>
        <source>Refuted an allergy</source>
        <translation>Опровергнута аллергия</translation>
    </message>
    <message>
        <source>Recorded that there are no allergies</source>
        <translation>Записано: аллергий нет</translation>
    </message>
    <message>
        <source>Added a problem</source>
        <translation>Добавлена проблема</translation>
    </message>
    <message>
        <source>Ended a problem</source>
        <translation>Завершена проблема</translation>
    </message>
    <message>
        <source>Added to the queue</source>
        <translation>Добавлено в очередь</translation>
    </message>
    <message>
        <source>Marked as arrived</source>
        <translation>Отмечено: на месте</translation>
    </message>
    <message>
        <source>Marked as expected</source>
        <translation>Отмечено: ожидается</translation>
    </message>
    <message>
        <source>Marked as left</source>
        <translation>Отмечено: ушёл</translation>
    </message>
    <message>
        <source>Changed an entry of the queue</source>
        <translation>Изменена запись в очереди</translation>
    </message>
    <message>
        <source>Signed a visit</source>
        <translation>Подписан визит</translation>
    </message>
    <message>
        <source>Amended a visit</source>
        <translation>Дополнен визит</translation>
    </message>
    <message>
        <source>Handed over a visit</source>
        <translation>Передан визит</translation>
    </message>
    <message>
        <source>Took over a visit</source>
        <translation>Принят визит</translation>
    </message>
    <message>
        <source>Signed a prescription</source>
        <translation>Подписан рецепт</translation>
    </message>
    <message>
        <source>Cancelled a prescription</source>
        <translation>Отменён рецепт</translation>
    </message>
    <message>
        <source>Stopped a medicine</source>
        <translation>Остановлено лекарство</translation>
    </message>
    <message>
        <source>Resumed a medicine</source>
        <translation>Возобновлено лекарство</translation>
    </message>
    <message>
        <source>Recorded a medicine taken elsewhere</source>
        <translation>Записано лекарство из другого места</translation>
    </message>
    <message>
        <source>Attached a file</source>
        <translation>Прикреплён файл</translation>
    </message>
    <message>
        <source>Marked an attachment as a mistake</source>
        <translation>Вложение отмечено как ошибочное</translation>
    </message>
    <message>
        <source>Referred to another clinic</source>
        <translation>Направление в другую клинику</translation>
    </message>
    <message>
        <source>Ended a referral</source>
        <translation>Закончено направление</translation>
    </message>
    <message>
        <source>Took the record in an emergency</source>
        <translation>Карта взята в экстренном случае</translation>
    </message>
    <message>
        <source>Went back with the record to the patient&apos;s clinic</source>
        <translation>Вернулось вместе с картой в клинику пациента</translation>
    </message>
    <message>
        <source>Looked at the card</source>
        <translation>Просмотр карты</translation>
    </message>
</context>
<context>
    <name>AllergyChip</name>
    <message>
        <source>Ask now</source>
        <translation>Спросить сейчас</translation>
    </message>
    <message>
        <source>Known allergies</source>
        <translation>Есть аллергия</translation>
    </message>
    <message>
        <source>Allergies not asked yet</source>
        <translation>Об аллергии ещё не спросили</translation>
    </message>
    <message>
        <source>Allergies cannot be shown: not yet received by sync</source>
        <translation>Аллергию показать нельзя: данные ещё не получены</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Известной аллергии нет</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>спросили %1</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar: arrows move by a day, Enter takes the day</source>
        <translation>Календарь: стрелки — на день, Enter — выбрать день</translation>
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
        <translation>Нажмите Delete, чтобы убрать</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>marked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечено</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar for %1</source>
        <translation>Календарь: %1</translation>
    </message>
    <message>
        <source>Calendar  Alt+↓</source>
        <translation>Календарь  Alt+↓</translation>
    </message>
</context>
<context>
    <name>DistrictFields</name>
    <message>
        <source>Address of the district server</source>
        <translation>Адрес районного сервера</translation>
    </message>
    <message>
        <source>As it stands on the paper of the district, such as https://sync.example.by</source>
        <translation>Как написано на листке района, например https://sync.example.by</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Twelve letters and digits; it works once, for this computer.</source>
        <translation>Двенадцать букв и цифр; действует один раз, для этого компьютера.</translation>
    </message>
    <message>
        <source>Certificate of the district: its file, or its fingerprint</source>
        <translation>Сертификат района: файл или его отпечаток</translation>
    </message>
    <message>
        <source>Leave it empty if neither was given to you.</source>
        <translation>Оставьте пустым, если вам не дали ни того, ни другого.</translation>
    </message>
</context>
<context>
    <name>EndReferral</name>
    <message>
        <source>End “%1” for %2?</source>
        <translation>Закончить «%1» для пациента %2?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>%2 is the patient&apos;s home again. %1 loses the record; what was written there stays in it.</source>
        <translation>Клиникой пациента снова становится %2. %1 теряет карту; написанное там остаётся в ней.</translation>
    </message>
    <message>
        <source>The record leaves this computer once all that was written here has been sent. The home clinic keeps everything, your visits too.</source>
        <translation>Карта уйдёт с этого компьютера, когда всё написанное здесь будет отправлено. У клиники пациента останется всё, и ваши приёмы тоже.</translation>
    </message>
    <message>
        <source>%1 loses the record: it leaves their computers and they get nothing new. What they wrote stays in the record here; what they printed stays with them.</source>
        <translation>%1 теряет карту: она уходит с их компьютеров, и нового они не получают. Написанное ими остаётся в карте здесь; напечатанное остаётся у них.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Заполните «%1».</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Opened cards of a day</source>
        <translation>Просмотры карт за день</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Аллергия</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Attachment that was a mistake</source>
        <translation>Ошибочное вложение</translation>
    </message>
    <message>
        <source>Question about two values</source>
        <translation>Вопрос о двух значениях</translation>
    </message>
    <message>
        <source>Note to a choice</source>
        <translation>Примечание к выбору</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарство</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Record of the same person</source>
        <translation>Карта того же человека</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Cancelled prescription</source>
        <translation>Отменённый рецепт</translation>
    </message>
    <message>
        <source>Line of a prescription</source>
        <translation>Строка рецепта</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Draft of a visit</source>
        <translation>Черновик визита</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Вход разрешён</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name in Belarusian</source>
        <translation>Название по-белорусски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Payer&apos;s number (UNP)</source>
        <translation>УНП</translation>
    </message>
    <message>
        <source>Start of record numbers</source>
        <translation>Начало номеров карт</translation>
    </message>
    <message>
        <source>Series of prescriptions</source>
        <translation>Серия рецептов</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Not believed since</source>
        <translation>Не принимается с</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Family name in Belarusian</source>
        <translation>Фамилия по-белорусски</translation>
    </message>
    <message>
        <source>Given name in Belarusian</source>
        <translation>Имя по-белорусски</translation>
    </message>
    <message>
        <source>Patronymic in Belarusian</source>
        <translation>Отчество по-белорусски</translation>
    </message>
    <message>
        <source>Family name in Russian</source>
        <translation>Фамилия по-русски</translation>
    </message>
    <message>
        <source>Given name in Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Patronymic in Russian</source>
        <translation>Отчество по-русски</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>Фамилия латиницей</translation>
    </message>
    <message>
        <source>Given name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Earlier surnames</source>
        <translation>Прежние фамилии</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Как называют</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Known of the date of birth</source>
        <translation>Что известно о дате рождения</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>Person to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>Who that person is</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Telephone of that person</source>
        <translation>Телефон этого человека</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Льгота</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>No allergies, asked on</source>
        <translation>Аллергий нет, спрошено</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Вопрос или ответ</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Note to the choice between two values</source>
        <translation>Примечание к выбору из двух значений</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Почему нет номера</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Вид номера</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Причина завершения</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Другая карта</translation>
    </message>
    <message>
        <source>Number of the other record</source>
        <translation>Номер другой карты</translation>
    </message>
    <message>
        <source>Which record is used</source>
        <translation>Какой картой пользуются</translation>
    </message>
    <message>
        <source>Linked on</source>
        <translation>Когда связаны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Village council</source>
        <translation>Сельсовет</translation>
    </message>
    <message>
        <source>Kind of settlement</source>
        <translation>Вид населённого пункта</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
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
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Вещество</translation>
    </message>
    <message>
        <source>ATC code</source>
        <translation>Код АТХ</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Опровергнуто</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Кто оставил</translation>
    </message>
    <message>
        <source>Line of the prescription</source>
        <translation>Строка рецепта</translation>
    </message>
    <message>
        <source>Key of the computer</source>
        <translation>Ключ компьютера</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>Что в нём записано</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Substance or group it is checked as</source>
        <translation>Вещество или группа для проверки</translation>
    </message>
    <message>
        <source>Medicine of the list</source>
        <translation>Лекарство из списка</translation>
    </message>
    <message>
        <source>International name</source>
        <translation>Международное название</translation>
    </message>
    <message>
        <source>As it was told</source>
        <translation>Как рассказали</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Доза</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>Принимает с</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Хватит до</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>From the clinic</source>
        <translation>Из клиники</translation>
    </message>
    <message>
        <source>To the clinic</source>
        <translation>В клинику</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation>Вид направления</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>To which specialist</source>
        <translation>К какому специалисту</translation>
    </message>
    <message>
        <source>Home clinic</source>
        <translation>Своё учреждение</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Состояние черновика</translation>
    </message>
    <message>
        <source>Medicine as it was told</source>
        <translation>Лекарство, как о нём рассказали</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Кто написал</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Когда написано</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Кто закончил</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>other</source>
        <translation>иной</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>день</translation>
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
        <translation>примерно год</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>на приёме был</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ушёл без приёма</translation>
    </message>
    <message>
        <source>waits for somebody to go on</source>
        <translation>ждёт, кто продолжит</translation>
    </message>
    <message>
        <source>somebody goes on with it</source>
        <translation>его продолжают</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>выброшен</translation>
    </message>
    <message>
        <source>prescribed here</source>
        <translation>назначено здесь</translation>
    </message>
    <message>
        <source>told by the patient</source>
        <translation>со слов пациента</translation>
    </message>
    <message>
        <source>bought without a prescription</source>
        <translation>куплено без рецепта</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>эта карта</translation>
    </message>
    <message>
        <source>the other record</source>
        <translation>другая карта</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>transfer to another clinic</source>
        <translation>перевод в другую клинику</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>экстренный случай</translation>
    </message>
    <message>
        <source>mobile clinic</source>
        <translation>выездная клиника</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планово</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>немедленно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>key that ends in %1</source>
        <translation>ключ, в конце %1</translation>
    </message>
    <message>
        <source>not known on this computer</source>
        <translation>на этом компьютере неизвестно</translation>
    </message>
    <message>
        <source>prescription %1 has taken its place</source>
        <translation>заменено рецептом %1</translation>
    </message>
    <message>
        <source>prescription %1 was cancelled</source>
        <translation>рецепт %1 аннулирован</translation>
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
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>клавиша меню</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>буквы</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Enter the family name and the given name.</source>
        <translation>Введите фамилию и имя.</translation>
    </message>
    <message>
        <source>A name can have {longest} letters at most. Shorten it.</source>
        <translation>В имени может быть не больше {longest} букв. Сократите его.</translation>
    </message>
    <message>
        <source>Birth date must be today or earlier.</source>
        <translation>Дата рождения должна быть не позже сегодняшнего дня.</translation>
    </message>
    <message>
        <source>This birth date is more than {years} years ago. Check the year.</source>
        <translation>Эта дата рождения — более {years} лет назад. Проверьте год.</translation>
    </message>
    <message>
        <source>This patient is not on this computer.</source>
        <translation>Этого пациента нет на этом компьютере.</translation>
    </message>
    <message>
        <source>This person is not on the list of staff.</source>
        <translation>Этого человека нет в списке сотрудников.</translation>
    </message>
    <message>
        <source>The clinic is not set up on this computer yet.</source>
        <translation>На этом компьютере амбулатория ещё не настроена.</translation>
    </message>
    <message>
        <source>Somebody else changed this patient after you opened the card. Compare both, then save again.</source>
        <translation>Данные этого пациента изменены кем-то после открытия карты. Сравните и сохраните снова.</translation>
    </message>
    <message>
        <source>This number is not on the card any more. Open the card again.</source>
        <translation>Этого номера в карте больше нет. Откройте карту снова.</translation>
    </message>
    <message>
        <source>This allergy is not on the card any more. Open the card again.</source>
        <translation>Этой аллергии в карте больше нет. Откройте карту снова.</translation>
    </message>
    <message>
        <source>This problem is not on the card any more. Open the card again.</source>
        <translation>Этого диагноза в списке больше нет. Откройте карту снова.</translation>
    </message>
    <message>
        <source>Enter the number.</source>
        <translation>Введите номер.</translation>
    </message>
    <message>
        <source>Enter the substance that the patient must not get.</source>
        <translation>Введите вещество, которое пациенту нельзя.</translation>
    </message>
    <message>
        <source>Allergies are entered on this card. End or refute them first, then say that there are none.</source>
        <translation>В карте записаны аллергии. Сначала завершите или опровергните их, потом отметьте, что аллергий нет.</translation>
    </message>
    <message>
        <source>Enter the problem in words or choose its code.</source>
        <translation>Введите диагноз словами или выберите код.</translation>
    </message>
    <message>
        <source>The problem must have begun today or earlier.</source>
        <translation>Диагноз должен начинаться сегодня или раньше.</translation>
    </message>
    <message>
        <source>This was ended already, perhaps by somebody else. Open the card again.</source>
        <translation>Это уже завершено, возможно, кем-то другим. Откройте карту снова.</translation>
    </message>
    <message>
        <source>Say why. One or two words are enough.</source>
        <translation>Укажите причину. Достаточно одного-двух слов.</translation>
    </message>
    <message>
        <source>This is the same record. Choose another one.</source>
        <translation>Это та же карта. Выберите другую.</translation>
    </message>
    <message>
        <source>These records are linked already. Open the card again.</source>
        <translation>Эти карты уже связаны. Откройте карту ещё раз.</translation>
    </message>
    <message>
        <source>The day of death must be today or earlier.</source>
        <translation>День смерти должен быть сегодня или раньше.</translation>
    </message>
    <message>
        <source>The day of death is before the birth date. Check both.</source>
        <translation>День смерти раньше даты рождения. Проверьте обе даты.</translation>
    </message>
    <message>
        <source>This date could not be read. Type it like 03.04.1958, 3 Apr 1958 or 1958.</source>
        <translation>Дату не удалось прочитать. Введите её так: 03.04.1958, 3 апр 1958 или 1958.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar. Check day and month.</source>
        <translation>Такого дня в календаре нет. Проверьте день и месяц.</translation>
    </message>
    <message>
        <source>The date must be today or later.</source>
        <translation>Дата должна быть сегодня или позже.</translation>
    </message>
    <message>
        <source>The number does not look like one of this kind. Compare it with the paper.</source>
        <translation>Номер не похож на номер этого вида. Сверьте его с документом.</translation>
    </message>
    <message>
        <source>The check digit does not fit: one character is wrong. Compare the number with the paper.</source>
        <translation>Контрольная цифра не сходится: один знак неверен. Сверьте номер с документом.</translation>
    </message>
    <message>
        <source>The letter of the region is not one in use. Compare the number with the paper.</source>
        <translation>Такая буква региона не используется. Сверьте номер с документом.</translation>
    </message>
    <message>
        <source>The two letters before the last digit are usually PB, BA or BI. Compare the number with the paper.</source>
        <translation>Две буквы перед последней цифрой обычно PB, BA или BI. Сверьте номер с документом.</translation>
    </message>
    <message>
        <source>The birth date inside the number is not in the calendar. Compare the number with the paper.</source>
        <translation>Даты рождения из номера нет в календаре. Сверьте номер с документом.</translation>
    </message>
    <message>
        <source>The number says another birth date. Check both.</source>
        <translation>В номере другая дата рождения. Проверьте обе.</translation>
    </message>
    <message>
        <source>The number says another sex. Check both.</source>
        <translation>В номере другой пол. Проверьте и номер, и пол.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a colleague whose role may.</source>
        <translation>Вашей роли это нельзя. Попросите коллегу, которому можно.</translation>
    </message>
    <message>
        <source>That password does not fit this name. {left} tries are left before a wait.</source>
        <translation>Пароль не подходит к этому имени. Попыток до ожидания: {left}.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds} s.</source>
        <translation>Слишком много неверных паролей. Попробуйте через {seconds} с.</translation>
    </message>
    <message>
        <source>This name is blocked. Ask the administrator.</source>
        <translation>Это имя заблокировано. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>One letter of the recovery key is not right. Compare it with the sheet.</source>
        <translation>В ключе восстановления неверный знак. Сверьте его с листом.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another clinic. Look for the right sheet.</source>
        <translation>Это ключ восстановления другой амбулатории. Найдите нужный лист.</translation>
    </message>
    <message>
        <source>This clinic has no recovery key. Log in with a password.</source>
        <translation>У этой амбулатории нет ключа восстановления. Войдите с паролем.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters.</source>
        <translation>В пароле должно быть не меньше знаков, чем {least}.</translation>
    </message>
    <message>
        <source>Enter a name to log in with.</source>
        <translation>Введите имя для входа.</translation>
    </message>
    <message>
        <source>Somebody already logs in with this name. Choose another.</source>
        <translation>С этим именем уже входит другой человек. Выберите другое.</translation>
    </message>
    <message>
        <source>You cannot block yourself. Ask another administrator.</source>
        <translation>Нельзя заблокировать себя. Попросите другого администратора.</translation>
    </message>
    <message>
        <source>There is a clinic in this folder already. Choose an empty folder.</source>
        <translation>В этой папке уже есть амбулатория. Выберите пустую папку.</translation>
    </message>
    <message>
        <source>The program is already open on this computer. Use the window that is open.</source>
        <translation>Программа уже открыта на этом компьютере. Перейдите в её окно.</translation>
    </message>
    <message>
        <source>The folder with the records cannot be written. Ask the administrator for the right to write there.</source>
        <translation>В папку с записями нельзя писать. Попросите у администратора право на запись.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space, then try again; what you typed is still here.</source>
        <translation>Диск заполнен, поэтому запись не сохранена. Освободите место и повторите; введённое осталось на экране.</translation>
    </message>
    <message>
        <source>The disk did not answer, so this was not saved. Keep this window open and call the administrator.</source>
        <translation>Диск не отвечает, поэтому запись не сохранена. Не закрывайте окно и позовите администратора.</translation>
    </message>
    <message>
        <source>The records are busy for a moment. Try again; what you typed is still here.</source>
        <translation>Записи сейчас заняты. Повторите; введённое осталось на экране.</translation>
    </message>
    <message>
        <source>The records file is damaged. Ask the administrator to restore the last copy; do not enter new visits.</source>
        <translation>Файл записей повреждён. Попросите администратора восстановить последнюю копию; новые визиты не вводите.</translation>
    </message>
    <message>
        <source>The records file of the clinic is missing or empty. Ask the administrator to restore the last copy.</source>
        <translation>Файл записей амбулатории пропал или пуст. Попросите администратора восстановить последнюю копию.</translation>
    </message>
    <message>
        <source>The key file of the clinic is missing. Ask the administrator to restore it from a copy.</source>
        <translation>Нет файла ключей амбулатории. Попросите администратора восстановить его из копии.</translation>
    </message>
    <message>
        <source>The key file of the clinic is damaged. Ask the administrator to restore it from a copy.</source>
        <translation>Файл ключей амбулатории повреждён. Попросите администратора восстановить его из копии.</translation>
    </message>
    <message>
        <source>A newer program wrote these records. Install that version on this computer; nothing was changed.</source>
        <translation>Эти записи сделала более новая программа. Установите её на этот компьютер; ничего не изменено.</translation>
    </message>
    <message>
        <source>This copy has no key file beside it. Choose the folder that holds both files.</source>
        <translation>Рядом с этой копией нет файла ключей. Выберите папку, в которой лежат оба файла.</translation>
    </message>
    <message>
        <source>The copy would replace the records themselves. Choose another folder or another name.</source>
        <translation>Копия заменила бы сами записи. Выберите другую папку или другое имя.</translation>
    </message>
    <message>
        <source>The copy is not equal to the records, so it does not count. Choose another disk and copy again.</source>
        <translation>Копия не совпадает с записями и не годится. Выберите другой диск и повторите.</translation>
    </message>
    <message>
        <source>This patient is already on the list of this day. Look for the row.</source>
        <translation>Этот пациент уже в списке на этот день. Найдите его строку.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later day.</source>
        <translation>Этот день прошёл. Выберите сегодня или более поздний день.</translation>
    </message>
    <message>
        <source>The visit of this row is signed, so the row stays as it is.</source>
        <translation>Визит этой строки подписан, поэтому строка не меняется.</translation>
    </message>
    <message>
        <source>This row is not in the queue any more. Refresh the list with F5.</source>
        <translation>Этой строки больше нет в очереди. Обновите список клавишей F5.</translation>
    </message>
    <message>
        <source>Enter a time of the day such as 9:40, or nothing.</source>
        <translation>Введите время, например 9:40, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Enter a dose above 0.</source>
        <translation>Введите дозу больше 0.</translation>
    </message>
    <message>
        <source>This medicine is not dosed in this unit. Choose another unit.</source>
        <translation>Это лекарство не дозируют в этих единицах. Выберите другие.</translation>
    </message>
    <message>
        <source>This form of the medicine is not given in this way. Choose another route.</source>
        <translation>Эту форму лекарства так не вводят. Выберите другой путь.</translation>
    </message>
    <message>
        <source>Enter for how long, for example 30 days.</source>
        <translation>Введите, как долго, например 30 дней.</translation>
    </message>
    <message>
        <source>Enter at least 1 day.</source>
        <translation>Введите не меньше 1 дня.</translation>
    </message>
    <message>
        <source>Enter the amounts for the times of the day, for example 1-0-1.</source>
        <translation>Введите количество по часам дня, например 1-0-1.</translation>
    </message>
    <message>
        <source>Enter three or four amounts, for example 1-0-1.</source>
        <translation>Введите три или четыре числа, например 1-0-1.</translation>
    </message>
    <message>
        <source>Enter the most in 24 hours for a medicine taken when needed.</source>
        <translation>Для приёма по необходимости введите наибольшее количество за 24 часа.</translation>
    </message>
    <message>
        <source>The most in 24 hours is less than one dose. Check the two numbers.</source>
        <translation>Наибольшее за 24 часа меньше одной дозы. Проверьте оба числа.</translation>
    </message>
    <message>
        <source>A day of the week fits only a medicine taken once a week.</source>
        <translation>День недели указывают только для лекарства раз в неделю.</translation>
    </message>
    <message>
        <source>Enter a whole number above 0 as the quantity.</source>
        <translation>Введите количество целым числом больше 0.</translation>
    </message>
    <message>
        <source>A quantity of {value} is too large for this blank. Prescribe for a shorter time.</source>
        <translation>Количество {value} слишком велико для этого бланка. Назначьте на меньший срок.</translation>
    </message>
    <message>
        <source>Enter a pack size above 0.</source>
        <translation>Введите размер упаковки больше 0.</translation>
    </message>
    <message>
        <source>This medicine is not on the list of this computer. Choose another one.</source>
        <translation>Этого лекарства нет в списке на этом компьютере. Выберите другое.</translation>
    </message>
    <message>
        <source>Choose at least one medicine.</source>
        <translation>Выберите хотя бы одно лекарство.</translation>
    </message>
    <message>
        <source>A medicine under strict counting needs a prescription of its own. Remove it here and prescribe it apart.</source>
        <translation>Лекарству предметно-количественного учёта нужен отдельный рецепт. Уберите его здесь и выпишите отдельно.</translation>
    </message>
    <message>
        <source>This blank cannot be valid for so long. Choose another term.</source>
        <translation>Такой срок для этого бланка не разрешён. Выберите другой.</translation>
    </message>
    <message>
        <source>Your role may not sign this kind of blank. Ask a physician.</source>
        <translation>С вашей ролью этот бланк подписать нельзя. Обратитесь к врачу.</translation>
    </message>
    <message>
        <source>The record says that this patient has died, so nothing can be prescribed.</source>
        <translation>В карте записано, что пациент умер, поэтому назначить ничего нельзя.</translation>
    </message>
    <message>
        <source>A danger was found that has no reason yet. Check the prescription again.</source>
        <translation>Найдена опасность без указанной причины. Проверьте рецепт ещё раз.</translation>
    </message>
    <message>
        <source>This prescription is signed already. Look for it on the card of the patient.</source>
        <translation>Этот рецепт уже подписан. Он есть в карте пациента.</translation>
    </message>
    <message>
        <source>The patient does not take this medicine any more. Check the list of medicines.</source>
        <translation>Пациент больше не принимает это лекарство. Проверьте список лекарств.</translation>
    </message>
    <message>
        <source>The patient still takes this medicine.</source>
        <translation>Пациент всё ещё принимает это лекарство.</translation>
    </message>
    <message>
        <source>Enter the name of the medicine.</source>
        <translation>Введите название лекарства.</translation>
    </message>
    <message>
        <source>Say whether it was prescribed elsewhere or bought without a prescription.</source>
        <translation>Укажите: назначено в другом месте или куплено без рецепта.</translation>
    </message>
    <message>
        <source>This medicine is not on the list of the patient.</source>
        <translation>Этого лекарства нет в списке пациента.</translation>
    </message>
    <message>
        <source>Say why the medicine is stopped.</source>
        <translation>Укажите, почему лекарство отменено.</translation>
    </message>
    <message>
        <source>This prescription is not on this computer.</source>
        <translation>Этого рецепта нет на этом компьютере.</translation>
    </message>
    <message>
        <source>This prescription is not cancelled, so there is no void slip.</source>
        <translation>Рецепт не аннулирован, поэтому листа аннулирования нет.</translation>
    </message>
    <message>
        <source>This prescription is cancelled already.</source>
        <translation>Этот рецепт уже аннулирован.</translation>
    </message>
    <message>
        <source>Say why the prescription is cancelled.</source>
        <translation>Укажите, почему рецепт аннулирован.</translation>
    </message>
    <message>
        <source>{printer} did not take the job. The prescription is signed and waits in My tasks.</source>
        <translation>{printer} не принял задание. Рецепт подписан и ждёт в «Моих задачах».</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The prescription is signed and waits in My tasks.</source>
        <translation>На этом компьютере нет принтера. Рецепт подписан и ждёт в «Моих задачах».</translation>
    </message>
    <message>
        <source>The PDF file could not be written there. The prescription is signed; choose another folder.</source>
        <translation>Файл PDF туда не записался. Рецепт подписан; выберите другую папку.</translation>
    </message>
    <message>
        <source>The letter “{character}” cannot be printed. Write the word in another way.</source>
        <translation>Букву «{character}» нельзя напечатать. Напишите слово иначе.</translation>
    </message>
    <message>
        <source>The text does not fit the page. Shorten it.</source>
        <translation>Текст не помещается на страницу. Сократите его.</translation>
    </message>
    <message>
        <source>The PIN needs {least} to {most} digits.</source>
        <translation>В ПИН-коде должно быть от {least} до {most} цифр.</translation>
    </message>
    <message>
        <source>The program made a mistake, which is noted for the engineer. Your records are safe; go on working.</source>
        <translation>В программе произошла ошибка, она записана для инженера. Записи в сохранности; работу можно продолжать.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it again, then change it.</source>
        <translation>Кто-то уже изменил это. Посмотрите ещё раз и потом изменяйте.</translation>
    </message>
    <message>
        <source>You cannot change your own role. Ask another administrator.</source>
        <translation>Свою роль изменить нельзя. Попросите другого администратора.</translation>
    </message>
    <message>
        <source>Enter the family name.</source>
        <translation>Введите фамилию.</translation>
    </message>
    <message>
        <source>This person is not in the list of staff any more. Look at the list again.</source>
        <translation>Этого человека уже нет в списке. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>The clinic is not in the records of this computer. Call the administrator of the district.</source>
        <translation>Учреждения нет в записях этого компьютера. Позвоните администратору района.</translation>
    </message>
    <message>
        <source>Enter the name of the clinic in all three languages: forms are printed in each.</source>
        <translation>Введите название на всех трёх языках: бланки печатаются на каждом.</translation>
    </message>
    <message>
        <source>The series of prescriptions needs 1 to {most} letters.</source>
        <translation>В серии рецептов от 1 до {most} букв.</translation>
    </message>
    <message>
        <source>The folder for copies is not there. Plug the drive in, or choose another folder.</source>
        <translation>Папки для копий нет. Подключите диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no room for the copy on that disk. The records are safe here; free some space or choose another folder.</source>
        <translation>На том диске нет места для копии. Записи здесь целы; освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder for copies cannot be written. Choose another folder, or ask for the right to write there.</source>
        <translation>В папку для копий нельзя писать. Выберите другую или попросите право записи.</translation>
    </message>
    <message>
        <source>The drive did not answer, so this copy does not count. The records are safe here; plug the drive in and copy again.</source>
        <translation>Диск не ответил, эта копия не считается. Записи здесь целы; подключите диск и сделайте копию снова.</translation>
    </message>
    <message>
        <source>Stopped. No copy was made, and the records are as they were.</source>
        <translation>Остановлено. Копия не сделана, записи прежние.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose the official ICD-10 file that was downloaded.</source>
        <translation>Этот файл не читается. Выберите скачанный официальный файл МКБ-10.</translation>
    </message>
    <message>
        <source>This is not the official ICD-10 file: line {line} is not as it should be. Nothing was changed.</source>
        <translation>Это не официальный файл МКБ-10: строка {line} не такая, как нужно. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This action is not in the journal of this computer. Look at the list again.</source>
        <translation>Этого действия нет в журнале этого компьютера. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>The visit is before the birth of the patient. Check the date.</source>
        <translation>Визит раньше рождения пациента. Проверьте дату.</translation>
    </message>
    <message>
        <source>Choose the reason of the visit.</source>
        <translation>Выберите повод визита.</translation>
    </message>
    <message>
        <source>Add a diagnosis, or choose “No diagnosis today”.</source>
        <translation>Добавьте диагноз или выберите «Сегодня без диагноза».</translation>
    </message>
    <message>
        <source>There is a diagnosis, and “No diagnosis today” is chosen. Take one of them away.</source>
        <translation>Есть диагноз, и выбрано «Сегодня без диагноза». Уберите одно из двух.</translation>
    </message>
    <message>
        <source>Make one of the diagnoses the main one.</source>
        <translation>Сделайте один из диагнозов основным.</translation>
    </message>
    <message>
        <source>Only one diagnosis can be the main one. Change the others.</source>
        <translation>Основным может быть только один диагноз. Измените остальные.</translation>
    </message>
    <message>
        <source>Enter who is cared for.</source>
        <translation>Введите, за кем нужен уход.</translation>
    </message>
    <message>
        <source>This visit was amended already. Open the newest version and amend that.</source>
        <translation>Этот визит уже дополнен. Откройте новейшую версию и дополните её.</translation>
    </message>
    <message>
        <source>This visit is signed already.</source>
        <translation>Этот визит уже подписан.</translation>
    </message>
    <message>
        <source>This visit is not on this computer.</source>
        <translation>Этого визита нет на этом компьютере.</translation>
    </message>
    <message>
        <source>{name}: enter a number.</source>
        <translation>{name}: введите число.</translation>
    </message>
    <message>
        <source>{name}: the unit “{unit}” is not known here.</source>
        <translation>{name}: единица «{unit}» здесь неизвестна.</translation>
    </message>
    <message>
        <source>{name} {value} is above {limit}.</source>
        <translation>{name} {value}: больше {limit}.</translation>
    </message>
    <message>
        <source>{name} {value} is below {limit}.</source>
        <translation>{name} {value}: меньше {limit}.</translation>
    </message>
    <message>
        <source>The time of the visit must be now or earlier.</source>
        <translation>Время визита должно быть сейчас или раньше.</translation>
    </message>
    <message>
        <source>The injury has no external cause. Add its code (V01 to Y98), or sign without it.</source>
        <translation>У травмы нет внешней причины. Добавьте её код (от V01 до Y98) или подпишите без него.</translation>
    </message>
    <message>
        <source>A warning is not answered. Do what it says, or sign anyway.</source>
        <translation>Предупреждение осталось без ответа. Сделайте, что в нём сказано, или всё равно подпишите.</translation>
    </message>
    <message>
        <source>The sick leave ends before it begins. Check both days.</source>
        <translation>Больничный кончается раньше, чем начинается. Проверьте оба дня.</translation>
    </message>
    <message>
        <source>The return to work must be after the last day of the sick leave.</source>
        <translation>Выход на работу должен быть после последнего дня больничного.</translation>
    </message>
    <message>
        <source>A text can have {longest} letters at most. Shorten it.</source>
        <translation>В тексте может быть не больше {longest} букв. Сократите его.</translation>
    </message>
    <message>
        <source>Say why the visit is amended. One or two words are enough.</source>
        <translation>Укажите, почему визит дополняется. Хватит одного-двух слов.</translation>
    </message>
    <message>
        <source>This draft is not on this computer any more.</source>
        <translation>Этого черновика на этом компьютере больше нет.</translation>
    </message>
    <message>
        <source>A colleague has taken this draft already. Start a new visit.</source>
        <translation>Этот черновик уже взят другим сотрудником. Начните новый визит.</translation>
    </message>
    <message>
        <source>{name} {value} has too many decimals. The most is {decimals}.</source>
        <translation>{name} {value}: слишком много знаков после запятой. Наибольшее число знаков: {decimals}.</translation>
    </message>
    <message>
        <source>{name}: {value} looks like degrees Fahrenheit.</source>
        <translation>{name}: {value} похоже на градусы Фаренгейта.</translation>
    </message>
    <message>
        <source>{name}: {value} looks like mg/dL.</source>
        <translation>{name}: {value} похоже на мг/дл.</translation>
    </message>
    <message>
        <source>{name}: {difference} since the last value cannot be. Check the number and the patient.</source>
        <translation>{name}: {difference} к прошлому значению быть не может. Проверьте число и пациента.</translation>
    </message>
    <message>
        <source>{name}: {difference} since the last value. Check the number.</source>
        <translation>{name}: {difference} к прошлому значению. Проверьте число.</translation>
    </message>
    <message>
        <source>Enter both pressures, for example 128/82.</source>
        <translation>Введите оба давления, например 128/82.</translation>
    </message>
    <message>
        <source>Part the two pressures with a space or a slash.</source>
        <translation>Разделите два давления пробелом или косой чертой.</translation>
    </message>
    <message>
        <source>The lower pressure ({diastolic}) is not below the upper ({systolic}). Check the two numbers.</source>
        <translation>Нижнее давление ({diastolic}) не меньше верхнего ({systolic}). Проверьте оба числа.</translation>
    </message>
    <message>
        <source>Measure again after 5 minutes.</source>
        <translation>Измерьте ещё раз через 5 минут.</translation>
    </message>
    <message>
        <source>Measure again now and call the physician.</source>
        <translation>Измерьте ещё раз сейчас и позовите врача.</translation>
    </message>
    <message>
        <source>Count again and record an ECG.</source>
        <translation>Сосчитайте ещё раз и снимите ЭКГ.</translation>
    </message>
    <message>
        <source>Measure with another thermometer.</source>
        <translation>Измерьте другим термометром.</translation>
    </message>
    <message>
        <source>Look for danger signs.</source>
        <translation>Проверьте признаки опасности.</translation>
    </message>
    <message>
        <source>Check the probe and measure again.</source>
        <translation>Проверьте датчик и измерьте ещё раз.</translation>
    </message>
    <message>
        <source>Check the probe and call the physician.</source>
        <translation>Проверьте датчик и позовите врача.</translation>
    </message>
    <message>
        <source>Count for a full minute and call the physician.</source>
        <translation>Считайте целую минуту и позовите врача.</translation>
    </message>
    <message>
        <source>Count for a full minute.</source>
        <translation>Считайте целую минуту.</translation>
    </message>
    <message>
        <source>Treat the low glucose now.</source>
        <translation>Устраните низкую глюкозу сейчас.</translation>
    </message>
    <message>
        <source>Check for ketones.</source>
        <translation>Проверьте кетоны.</translation>
    </message>
    <message>
        <source>Relieve the pain first.</source>
        <translation>Сначала снимите боль.</translation>
    </message>
    <message>
        <source>a number without a name</source>
        <translation>число без названия</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не понято</translation>
    </message>
    <message>
        <source>can be several things</source>
        <translation>может значить разное</translation>
    </message>
    <message>
        <source>Something new has arrived about this field. Look at it again, then choose.</source>
        <translation>Об этом поле пришло что-то новое. Посмотрите ещё раз и выберите.</translation>
    </message>
    <message>
        <source>No internet now, or the district does not answer at this address. Everything is safe here and will go later.</source>
        <translation>Сейчас нет интернета, или район не отвечает по этому адресу. Здесь всё сохранено и уйдёт позже.</translation>
    </message>
    <message>
        <source>The district server does not answer. Everything is safe here and will go later.</source>
        <translation>Районный сервер не отвечает. Здесь всё сохранено и уйдёт позже.</translation>
    </message>
    <message>
        <source>The connection went silent for half a minute. What has arrived stays there; the rest will go later.</source>
        <translation>Связь молчала полминуты. Что дошло, осталось там; остальное уйдёт позже.</translation>
    </message>
    <message>
        <source>The connection was cut off. What has arrived stays there; the rest will go later.</source>
        <translation>Связь оборвалась. Что дошло, осталось там; остальное уйдёт позже.</translation>
    </message>
    <message>
        <source>The district server is busy or being repaired. Everything is safe here and will go later.</source>
        <translation>Сервер района занят или на ремонте. Здесь всё в сохранности и уйдёт позже.</translation>
    </message>
    <message>
        <source>What came over the connection was damaged or incomplete, so it was not taken. Nothing is lost; it will be asked for again. If you see this every day, tell the administrator.</source>
        <translation>Данные пришли по связи повреждёнными или не полностью и поэтому не приняты. Ничего не потеряно, они будут запрошены снова. Если вы видите это каждый день, сообщите администратору.</translation>
    </message>
    <message>
        <source>Something on the way to the district lets no large messages through. Everything is safe here. Tell the administrator, or make a USB bundle.</source>
        <translation>Что-то на пути к району не пропускает больших сообщений. Здесь всё в сохранности. Сообщите администратору или сделайте USB-пакет.</translation>
    </message>
    <message>
        <source>The district&apos;s server no longer understands this program. Everything is safe here and will go once this program is updated.</source>
        <translation>Сервер района больше не понимает эту программу. Здесь всё в сохранности и уйдёт, когда программу обновят.</translation>
    </message>
    <message>
        <source>The district&apos;s server does not understand this program yet. Everything is safe here and will go once the server is updated. Tell the administrator.</source>
        <translation>Сервер района ещё не понимает эту программу. Здесь всё в сохранности и уйдёт, когда сервер обновят. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The district answers but does not take what waits here. Everything is safe here. Tell the administrator.</source>
        <translation>Район отвечает, но не принимает то, что ждёт отправки. Здесь всё в сохранности. Сообщите администратору.</translation>
    </message>
    <message>
        <source>By the date of this computer, the certificate of the district server is not valid. Look at the date in the corner of the screen: if it is wrong, set it; if it is right, tell the administrator. Nothing was sent.</source>
        <translation>По дате этого компьютера сертификат сервера района недействителен. Посмотрите на дату в углу экрана: если она неверна, исправьте её; если верна, сообщите администратору. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server at this address has another name in its certificate. Nothing was sent to it. Ask the administrator to compare the address with the one on paper.</source>
        <translation>В сертификате сервера по этому адресу другое имя. Ему ничего не отправлено. Попросите администратора сверить адрес с записанным на бумаге.</translation>
    </message>
    <message>
        <source>Something else than the district server answers at this address: a page of the internet provider, or a mistyped address. Nothing was sent to it.</source>
        <translation>По этому адресу отвечает не районный сервер: страница провайдера или адрес с опечаткой. Туда ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server at this address cannot prove that it is your district. Nothing was sent to it. Tell the administrator.</source>
        <translation>Сервер по этому адресу не может доказать, что это ваш район. Туда ничего не отправлено. Скажите администратору.</translation>
    </message>
    <message>
        <source>The district server does not know this computer any more. Your records are safe here. Ask the administrator to connect it again.</source>
        <translation>Районный сервер больше не знает этот компьютер. Записи здесь сохранены. Попросите администратора подключить его снова.</translation>
    </message>
    <message>
        <source>The district has blocked this computer. Your records are safe here. Ask the administrator to connect it again.</source>
        <translation>Район заблокировал этот компьютер. Записи здесь сохранены. Попросите администратора подключить его снова.</translation>
    </message>
    <message>
        <source>The district’s records differ from these, and that could not be put right: tell the administrator. What is here stays.</source>
        <translation>Записи района расходятся с записями здесь, исправить не удалось: сообщите администратору. Здесь всё остаётся.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived stays there; the rest will go later.</source>
        <translation>Остановлено. Что дошло, осталось там; остальное уйдёт позже.</translation>
    </message>
    <message>
        <source>Records are being sent and received already.</source>
        <translation>Записи уже отправляются и принимаются.</translation>
    </message>
    <message>
        <source>This computer is not connected to a district yet. The administrator connects it with a code of the district.</source>
        <translation>Этот компьютер ещё не подключён к району. Его подключает администратор кодом района.</translation>
    </message>
    <message>
        <source>Enter the address of the district server as it was given to you, such as https://sync.example.by.</source>
        <translation>Введите адрес районного сервера, как его вам дали, например https://sync.example.by.</translation>
    </message>
    <message>
        <source>Anybody on the way could read what is sent to an address that begins with http://. Enter it with https://, or ask the district for one.</source>
        <translation>То, что отправляется по адресу на http://, по дороге может прочитать любой. Введите адрес с https:// или попросите его в районе.</translation>
    </message>
    <message>
        <source>This is neither a certificate file nor a fingerprint of 64 digits and letters. Compare it with what the district has given to you.</source>
        <translation>Это не файл сертификата и не отпечаток из 64 цифр и букв. Сверьте с тем, что дал вам район.</translation>
    </message>
    <message>
        <source>The server at this address does not hand out a certificate. Ask the district for the certificate as a file.</source>
        <translation>Сервер по этому адресу не выдаёт сертификат. Попросите у района файл сертификата.</translation>
    </message>
    <message>
        <source>The certificate at this address is not the one on your paper. Nothing was sent. Compare the fingerprint; if it is right, tell the district.</source>
        <translation>Сертификат по этому адресу не тот, что на вашем листке. Ничего не отправлено. Сверьте отпечаток; если он верен, сообщите району.</translation>
    </message>
    <message>
        <source>The district does not know this code. Compare it with the paper, letter by letter.</source>
        <translation>Район не знает такого кода. Сверьте его с бумагой по буквам.</translation>
    </message>
    <message>
        <source>This code was used already. Each computer needs a code of its own: ask the district for another.</source>
        <translation>Этот код уже использован. Каждому компьютеру нужен свой код: попросите у района другой.</translation>
    </message>
    <message>
        <source>This code is too old. Ask the district for another.</source>
        <translation>Срок этого кода прошёл. Попросите у района другой.</translation>
    </message>
    <message>
        <source>This code is for another clinic. Ask the district for a code for yours.</source>
        <translation>Этот код для другой амбулатории. Попросите у района код для вашей.</translation>
    </message>
    <message>
        <source>The district has no records of this clinic yet. Connect the computer first on which the clinic was set up.</source>
        <translation>У района ещё нет записей этой амбулатории. Сначала подключите компьютер, на котором она создана.</translation>
    </message>
    <message>
        <source>The district could not check what this computer said. Try again; if it happens again, tell the administrator.</source>
        <translation>Район не смог проверить слова этого компьютера. Попробуйте ещё раз; если повторится, скажите администратору.</translation>
    </message>
    <message>
        <source>USB bundle made.</source>
        <translation>USB-пакет записан.</translation>
    </message>
    <message>
        <source>This file is not a USB bundle. Choose a file whose name ends in .emr.</source>
        <translation>Этот файл — не USB-пакет. Выберите файл, имя которого кончается на .emr.</translation>
    </message>
    <message>
        <source>The USB bundle is not complete: the drive was taken out too early. Nothing is lost; make it again.</source>
        <translation>USB-пакет неполный: носитель вынули слишком рано. Ничего не потеряно; запишите его снова.</translation>
    </message>
    <message>
        <source>The USB bundle was damaged on its way. Nothing of it was read, and nothing is lost; make it again.</source>
        <translation>USB-пакет повреждён в пути. Из него ничего не прочитано, и ничего не потеряно; запишите его снова.</translation>
    </message>
    <message>
        <source>This USB bundle is for somebody else: another computer, another clinic or another district. Nothing of it was read.</source>
        <translation>Этот USB-пакет не для вас: он для другого компьютера, другой амбулатории или другого района. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>Everything in this USB bundle is here already. Nothing was changed.</source>
        <translation>Всё из этого USB-пакета здесь уже есть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A USB bundle made before this one has not been read here. Read that one first, or ask the district for a new one.</source>
        <translation>Предыдущий USB-пакет здесь не прочитан. Сначала прочитайте его или попросите у района новый.</translation>
    </message>
    <message>
        <source>All records in this USB bundle were read, but not all attached files: the drive was taken out too early. The next bundle brings the rest.</source>
        <translation>Все записи этого USB-пакета прочитаны, а прикреплённые файлы не все: носитель вынули слишком рано. Остальное принесёт следующий пакет.</translation>
    </message>
    <message>
        <source>The drive did not answer, so this USB bundle does not count. Nothing is lost; plug the drive in and make it again.</source>
        <translation>Носитель не ответил, этот USB-пакет не считается. Ничего не потеряно; вставьте носитель и запишите снова.</translation>
    </message>
    <message>
        <source>There is no room for the USB bundle on that drive. Nothing is lost; free some space or take another drive.</source>
        <translation>На носителе нет места для USB-пакета. Ничего не потеряно; освободите место или возьмите другой носитель.</translation>
    </message>
    <message>
        <source>That drive cannot be written. Nothing is lost; take another drive or another folder.</source>
        <translation>На этот носитель нельзя писать. Ничего не потеряно; возьмите другой носитель или другую папку.</translation>
    </message>
    <message>
        <source>Write the reason. Both clinics will see it.</source>
        <translation>Укажите причину. Её увидят обе клиники.</translation>
    </message>
    <message>
        <source>Choose a file: a scan or a photo (JPEG, PNG) or a PDF.</source>
        <translation>Выберите файл: скан или снимок (JPEG, PNG) либо PDF.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name, and whether the drive or the telephone is still connected.</source>
        <translation>Такого файла нет. Проверьте имя и подключён ли ещё накопитель или телефон.</translation>
    </message>
    <message>
        <source>The file could not be read. Copy it to this computer, then choose the copy.</source>
        <translation>Файл не удалось прочитать. Скопируйте его на этот компьютер и выберите копию.</translation>
    </message>
    <message>
        <source>The file is empty. Scan or copy it once more.</source>
        <translation>Файл пуст. Отсканируйте или скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>The file is too large: at most {most} MB. Scan it in grey at 200 dpi, or page by page.</source>
        <translation>Файл слишком большой: не больше {most} МБ. Отсканируйте в оттенках серого с 200 dpi или по одной странице.</translation>
    </message>
    <message>
        <source>This is not a JPEG, PNG or PDF file, whatever its name says. Save it as one of these first.</source>
        <translation>Это не файл JPEG, PNG или PDF, что бы ни говорило его имя. Сначала сохраните его в одном из этих видов.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Copy it once more from where it comes.</source>
        <translation>У файла нет конца. Скопируйте его ещё раз оттуда, где он был.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown. Scan or copy it once more.</source>
        <translation>Изображение повреждено и не показывается. Отсканируйте или скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>Write what the document is.</source>
        <translation>Напишите, что это за документ.</translation>
    </message>
    <message>
        <source>The title is too long: at most {most} characters.</source>
        <translation>Название слишком длинное: не больше {most} знаков.</translation>
    </message>
    <message>
        <source>The date of the document cannot be in the future.</source>
        <translation>Дата документа не может быть в будущем.</translation>
    </message>
    <message>
        <source>This visit is of another patient. Choose another one.</source>
        <translation>Это визит другого пациента. Выберите другой.</translation>
    </message>
    <message>
        <source>This very file is in the record already: {title}. Nothing was added.</source>
        <translation>Этот самый файл уже есть в карте: {title}. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Write why it was a mistake.</source>
        <translation>Напишите, почему это ошибка.</translation>
    </message>
    <message>
        <source>The reason is too long: at most {most} characters.</source>
        <translation>Слишком длинная причина: не более {most} знаков.</translation>
    </message>
    <message>
        <source>It was marked as a mistake already.</source>
        <translation>Уже отмечено как ошибочное.</translation>
    </message>
    <message>
        <source>This attachment is not here any more: the record has gone back to the patient&apos;s clinic.</source>
        <translation>Этого вложения здесь больше нет: карта вернулась в поликлинику пациента.</translation>
    </message>
    <message>
        <source>The file is not on this computer yet. Press “Fetch now”; it comes with the next exchange.</source>
        <translation>Файла ещё нет на этом компьютере. Нажмите «Получить сейчас»: он придёт со следующим обменом.</translation>
    </message>
    <message>
        <source>The file is gone from the folder of the records. It is fetched with the next exchange if the district has it.</source>
        <translation>Файл исчез из папки с записями. Он придёт со следующим обменом, если есть в районе.</translation>
    </message>
    <message>
        <source>The file on this disk is damaged. It is fetched with the next exchange if the district has it.</source>
        <translation>Файл на этом диске повреждён. Он придёт со следующим обменом, если есть в районе.</translation>
    </message>
    <message>
        <source>What came is not the file that was attached. It was thrown away and is fetched again later.</source>
        <translation>Пришёл не тот файл, который был прикреплён. Он отброшен и будет получен заново позже.</translation>
    </message>
    <message>
        <source>The district does not take this file: it is too large. Scan it page by page and attach it again.</source>
        <translation>Район не принимает этот файл: он слишком большой. Отсканируйте его по одной странице и прикрепите снова.</translation>
    </message>
    <message>
        <source>The district has no more room for files of this clinic. They are safe here: telephone the district.</source>
        <translation>В районе больше нет места для файлов этой амбулатории. Здесь они сохранены: позвоните в район.</translation>
    </message>
    <message>
        <source>The copy could not be saved there. Choose another folder.</source>
        <translation>Не удалось сохранить копию туда. Выберите другую папку.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it with another program.</source>
        <translation>Этот файл нельзя показать здесь. Сохраните копию и откройте её другой программой.</translation>
    </message>
    <message>
        <source>This is your own clinic. Choose another one.</source>
        <translation>Это ваша собственная клиника. Выберите другую.</translation>
    </message>
    <message>
        <source>The district does not list this clinic. Fetch the list of clinics anew, then choose.</source>
        <translation>В списке района нет этой клиники. Получите список клиник заново и выберите.</translation>
    </message>
    <message>
        <source>The last day has passed. Choose today or a later day.</source>
        <translation>Последний день уже прошёл. Выберите сегодняшний или более поздний день.</translation>
    </message>
    <message>
        <source>The last day may be {latest} at the latest.</source>
        <translation>Последний день может быть не позже {latest}.</translation>
    </message>
    <message>
        <source>In an emergency the clinic that treats takes the record itself. Choose another reason.</source>
        <translation>В экстренном случае карту берёт сама клиника, которая лечит. Выберите другое основание.</translation>
    </message>
    <message>
        <source>This referral has ended already.</source>
        <translation>Это направление уже закончено.</translation>
    </message>
    <message>
        <source>Only the clinics that made or received a referral can end it, and the patient&apos;s home clinic.</source>
        <translation>Закончить направление могут только клиники, которые его выдали или получили, и клиника пациента.</translation>
    </message>
    <message>
        <source>This referral is not here any more: the record has gone back to the patient&apos;s clinic.</source>
        <translation>Этого направления здесь больше нет: карта вернулась в клинику пациента.</translation>
    </message>
    <message>
        <source>Nobody carries a paper for this one: the clinic that treats has the record already.</source>
        <translation>Для этого бумага не нужна: карта уже у учреждения, которое лечит.</translation>
    </message>
    <message>
        <source>This patient&apos;s record is here already. Open the card.</source>
        <translation>Карта этого пациента уже здесь. Откройте её.</translation>
    </message>
    <message>
        <source>The record was asked for already. It arrives with the next exchange with the district.</source>
        <translation>Карта уже запрошена. Она придёт при следующем обмене с районом.</translation>
    </message>
    <message>
        <source>The referral of this patient has ended, and the record has gone back. If you treat the patient now, take it again as an emergency.</source>
        <translation>Направление этого пациента закончилось, карта вернулась обратно. Если вы лечите пациента сейчас, возьмите её снова как экстренный случай.</translation>
    </message>
    <message>
        <source>Enter a name and the date or year of birth, or the whole number of a document.</source>
        <translation>Введите имя и дату или год рождения либо полный номер документа.</translation>
    </message>
    <message>
        <source>This computer has asked the district too often. Wait a minute, then ask again.</source>
        <translation>Этот компьютер слишком часто обращался к району. Подождите минуту и повторите.</translation>
    </message>
</context>
<context>
    <name>OfferPopup</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Showing %1 of %2 — type more</source>
        <translation>Показано %1 из %2 — введите ещё буквы</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдена %n запись</numerusform>
            <numerusform>найдено %n записи</numerusform>
            <numerusform>найдено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Smaller page</source>
        <translation>Мельче страница</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Крупнее страница</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Прочитать как текст</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Раскладка: %1</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more characters</source>
        <translation>
            <numerusform>Коротко: ещё %n знак</numerusform>
            <numerusform>Коротко: ещё %n знака</numerusform>
            <numerusform>Коротко: ещё %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough; longer is safer</source>
        <translation>Достаточно; длиннее — надёжнее</translation>
    </message>
    <message>
        <source>Good length</source>
        <translation>Хорошая длина</translation>
    </message>
    <message>
        <source>Very good length</source>
        <translation>Отличная длина</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>More ▾</source>
        <translation>Ещё ▾</translation>
    </message>
    <message>
        <source>Preferred name %1</source>
        <translation>Предпочитает имя %1</translation>
    </message>
    <message>
        <source>Left and right go through the values, Enter opens, Ctrl+C copies</source>
        <translation>Стрелки влево и вправо — по значениям, Enter — открыть, Ctrl+C — скопировать</translation>
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
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
</context>
<context>
    <name>PatientCard</name>
    <message>
        <source>Lives at</source>
        <translation>Живёт</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Зарегистрирован(а)</translation>
    </message>
    <message>
        <source>this record is used</source>
        <translation>пользуются этой картой</translation>
    </message>
    <message>
        <source>the other record is used</source>
        <translation>пользуются другой картой</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
    <message>
        <source>Not all is shown: update the program</source>
        <translation>Показано не всё: обновите программу</translation>
    </message>
    <message>
        <source>Same person as %1</source>
        <translation>Тот же человек: %1</translation>
    </message>
    <message>
        <source>a record of another clinic</source>
        <translation>карта другого учреждения</translation>
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
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Belarus, personal number</source>
        <translation>Беларусь, личный номер</translation>
    </message>
    <message>
        <source>Poland, PESEL</source>
        <translation>Польша, PESEL</translation>
    </message>
    <message>
        <source>Ukraine, RNTRC</source>
        <translation>Украина, РНОКПП</translation>
    </message>
    <message>
        <source>Ukraine, UNZR</source>
        <translation>Украина, УНЗР</translation>
    </message>
    <message>
        <source>Lithuania, personal code</source>
        <translation>Литва, личный код</translation>
    </message>
    <message>
        <source>Latvia, personal code</source>
        <translation>Латвия, личный код</translation>
    </message>
    <message>
        <source>Estonia, personal code</source>
        <translation>Эстония, личный код</translation>
    </message>
    <message>
        <source>Russia, SNILS</source>
        <translation>Россия, СНИЛС</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Refugee certificate</source>
        <translation>Удостоверение беженца</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Urban settlement</source>
        <translation>Городской посёлок</translation>
    </message>
    <message>
        <source>Agrotown</source>
        <translation>Агрогородок</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Деревня</translation>
    </message>
    <message>
        <source>Khutar</source>
        <translation>Хутор</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Лёгкая</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Тяжёлая</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>PatientWords</name>
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
</context>
<context>
    <name>PrescriptionWords</name>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Stopping: everything goes back to how it was.</source>
        <translation>Остановка: всё вернётся как было.</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>▼▼ very low</source>
        <translation>▼▼ очень низкое</translation>
    </message>
    <message>
        <source>▼ low</source>
        <translation>▼ низкое</translation>
    </message>
    <message>
        <source>▲ high</source>
        <translation>▲ высокое</translation>
    </message>
    <message>
        <source>▲▲ very high</source>
        <translation>▲▲ очень высокое</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Enter a number, for example %1.</source>
        <translation>Введите число, например %1.</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Экстренный доступ</translation>
    </message>
    <message>
        <source>Mobile clinic</source>
        <translation>Выездная клиника</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планово</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Немедленно</translation>
    </message>
    <message>
        <source>✓ Seen here %1</source>
        <translation>✓ Принят здесь %1</translation>
    </message>
    <message>
        <source>✓ Seen there %1</source>
        <translation>✓ Принят там %1</translation>
    </message>
    <message>
        <source>Record on its way</source>
        <translation>Карта в пути</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Here, not sent yet</source>
        <translation>Здесь, ещё не отправлено</translation>
    </message>
    <message>
        <source>Sent, the other clinic can see it</source>
        <translation>Отправлено, клиника может видеть</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Закончено %1</translation>
    </message>
    <message>
        <source>Was open until %1</source>
        <translation>Было открыто до %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ещё не здесь</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>с %1 до %2</translation>
    </message>
    <message>
        <source>from %1, no end</source>
        <translation>с %1, бессрочно</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Кто закончил</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Registrar</source>
        <translation>Регистратор</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Медсестра</translation>
    </message>
    <message>
        <source>Feldsher</source>
        <translation>Фельдшер</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Head of the clinic</source>
        <translation>Заведующий</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
</context>
<context>
    <name>SectionNav</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help for this screen</source>
        <translation>Справка по этому экрану</translation>
    </message>
    <message>
        <source>Show the key of every control</source>
        <translation>Показать клавишу каждой кнопки и поля</translation>
    </message>
    <message>
        <source>Find a patient or run a command</source>
        <translation>Найти пациента или команду</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Repeat prescriptions</source>
        <translation>Повторные рецепты</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Вызов на приём</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Обмен данными</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрирование</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Обновить список</translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <translation>Отправить и получить сейчас</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Главное меню</translation>
    </message>
    <message>
        <source>Hide the side bar and the side panel</source>
        <translation>Скрыть боковое меню и боковую панель</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Текст 100 %</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>Назад, к прежнему экрану</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>Next open patient</source>
        <translation>Следующий открытый пациент</translation>
    </message>
    <message>
        <source>Previous open patient</source>
        <translation>Предыдущий открытый пациент</translation>
    </message>
    <message>
        <source>Next tab of the card</source>
        <translation>Следующая вкладка карты</translation>
    </message>
    <message>
        <source>Previous tab of the card</source>
        <translation>Предыдущая вкладка карты</translation>
    </message>
    <message>
        <source>Close this patient or form (draft kept)</source>
        <translation>Закрыть пациента или форму (черновик сохранится)</translation>
    </message>
    <message>
        <source>Close the list, the field or the form; never deletes</source>
        <translation>Закрыть список, поле или форму; ничего не удаляет</translation>
    </message>
    <message>
        <source>The main button of the screen</source>
        <translation>Главная кнопка экрана</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Печать того, что показано</translation>
    </message>
    <message>
        <source>New record of what this screen lists</source>
        <translation>Новая запись в списке этого экрана</translation>
    </message>
    <message>
        <source>Save the draft now</source>
        <translation>Сохранить черновик сейчас</translation>
    </message>
    <message>
        <source>Menu of the chosen row</source>
        <translation>Меню выбранной строки</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <source>Prescribe a new medicine</source>
        <translation>Назначить новое лекарство</translation>
    </message>
    <message>
        <source>Refer to another clinic</source>
        <translation>Направить в другую клинику</translation>
    </message>
    <message>
        <source>Attach a scan, a photo or a PDF</source>
        <translation>Прикрепить скан, снимок или PDF</translation>
    </message>
    <message>
        <source>Edit the chosen card, row or value</source>
        <translation>Изменить выбранную карту, строку или значение</translation>
    </message>
    <message>
        <source>Read who the patient is</source>
        <translation>Прочитать, кто пациент</translation>
    </message>
    <message>
        <source>Section 1 of the form</source>
        <translation>Раздел 1 формы</translation>
    </message>
    <message>
        <source>Section 2 of the form</source>
        <translation>Раздел 2 формы</translation>
    </message>
    <message>
        <source>Section 3 of the form</source>
        <translation>Раздел 3 формы</translation>
    </message>
    <message>
        <source>Section 4 of the form</source>
        <translation>Раздел 4 формы</translation>
    </message>
    <message>
        <source>Section 5 of the form</source>
        <translation>Раздел 5 формы</translation>
    </message>
    <message>
        <source>Section 6 of the form</source>
        <translation>Раздел 6 формы</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Показать или скрыть боковую панель</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Следующий раздел</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Предыдущий раздел</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Look in the district</source>
        <translation>Искать в районе</translation>
    </message>
    <message>
        <source>Unfold the row</source>
        <translation>Развернуть строку</translation>
    </message>
    <message>
        <source>Fold the row</source>
        <translation>Свернуть строку</translation>
    </message>
    <message>
        <source>Mark the row and go down</source>
        <translation>Отметить строку и перейти вниз</translation>
    </message>
    <message>
        <source>Mark all rows</source>
        <translation>Отметить все строки</translation>
    </message>
    <message>
        <source>Stop or remove, with undo</source>
        <translation>Остановить или убрать; можно отменить</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Перейти к строке с этими буквами</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Найти в этом списке</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n измерение</numerusform>
            <numerusform>%n измерения</numerusform>
            <numerusform>%n измерений</numerusform>
        </translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>измерений нет</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Показать график</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Дополнено</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Внесено по ошибке</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Failed — try again</source>
        <translation>Не получилось — повторите</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>Not sent for %n day(s)</source>
        <translation>
            <numerusform>Не отправлялось %n день</numerusform>
            <numerusform>Не отправлялось %n дня</numerusform>
            <numerusform>Не отправлялось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n к отправке</numerusform>
            <numerusform>%n к отправке</numerusform>
            <numerusform>%n к отправке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>отправлено %n</numerusform>
            <numerusform>отправлено %n</numerusform>
            <numerusform>отправлено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>принято %n</numerusform>
            <numerusform>принято %n</numerusform>
            <numerusform>принято %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>восстановлено %n</numerusform>
            <numerusform>восстановлено %n</numerusform>
            <numerusform>восстановлено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>USB bundle made with %n action(s)</source>
        <translation>
            <numerusform>Записан USB-пакет: %n действие</numerusform>
            <numerusform>Записан USB-пакет: %n действия</numerusform>
            <numerusform>Записан USB-пакет: %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved, about %n minute(s) left</source>
        <translation>
            <numerusform>передано %1, осталось около %n минуты</numerusform>
            <numerusform>передано %1, осталось около %n минут</numerusform>
            <numerusform>передано %1, осталось около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe here</source>
        <translation>Сохранено здесь</translation>
    </message>
    <message>
        <source>Records are still arriving</source>
        <translation>Записи ещё поступают</translation>
    </message>
    <message>
        <source>Sent to the district</source>
        <translation>Отправлено в район</translation>
    </message>
    <message>
        <source>Safe in the district</source>
        <translation>Сохранено в районе</translation>
    </message>
    <message>
        <source>Everything is up to date. There was nothing to send or receive.</source>
        <translation>Всё уже на месте. Отправлять и принимать было нечего.</translation>
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
        <translation>передано %1</translation>
    </message>
    <message>
        <source>Here, not sent yet</source>
        <translation>Здесь, ещё не отправлено</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Black contrast</source>
        <translation>Чёрный контраст</translation>
    </message>
    <message>
        <source>White contrast</source>
        <translation>Белый контраст</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Закрыть  Esc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TrendArea</name>
    <message>
        <source>no readings</source>
        <translation>нет измерений</translation>
    </message>
    <message>
        <source>Left and right go through the readings, T shows them as a table</source>
        <translation>Стрелки влево и вправо — по измерениям, T — таблица</translation>
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
        <translation>Значение</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 месяца</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 лет</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Последнее %1</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>измерений нет</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>до этого %1</translation>
    </message>
    <message>
        <source>Show as drawing  T</source>
        <translation>Показать графиком  T</translation>
    </message>
    <message>
        <source>Show as table  T</source>
        <translation>Показать таблицей  T</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдена %n запись</numerusform>
            <numerusform>найдено %n записи</numerusform>
            <numerusform>найдено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Press ↓ to choose</source>
        <translation>Нажмите ↓, чтобы выбрать</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Choose from the list: “%1” is not in it.</source>
        <translation>Выберите из списка: «%1» в нём нет.</translation>
    </message>
</context>
<context>
    <name>VisitTerms</name>
    <message>
        <source>Main</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Осложнение</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>Сопутствующий</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Фоновый</translation>
    </message>
    <message>
        <source>External cause</source>
        <translation>Внешняя причина</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Предварительный</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Заключительный</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Опровергнуто</translation>
    </message>
    <message>
        <source>+ first in life</source>
        <translation>+ впервые в жизни</translation>
    </message>
    <message>
        <source>− known, counted this year</source>
        <translation>− известный, учтён в этом году</translation>
    </message>
    <message>
        <source>Not counted again</source>
        <translation>Повторно не учитывается</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Амбулатория</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>На дому</translation>
    </message>
    <message>
        <source>Feldsher point</source>
        <translation>ФАП</translation>
    </message>
    <message>
        <source>Telephone or video</source>
        <translation>По телефону или видео</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первичный визит</translation>
    </message>
    <message>
        <source>Repeat visit</source>
        <translation>Повторный визит</translation>
    </message>
    <message>
        <source>Preventive visit</source>
        <translation>Профилактический визит</translation>
    </message>
    <message>
        <source>Dispensary visit</source>
        <translation>Диспансерный визит</translation>
    </message>
    <message>
        <source>Active visit</source>
        <translation>Активный визит</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Заболевание</translation>
    </message>
    <message>
        <source>Injury at home</source>
        <translation>Бытовая травма</translation>
    </message>
    <message>
        <source>Injury at work</source>
        <translation>Производственная травма</translation>
    </message>
    <message>
        <source>Care of a child</source>
        <translation>Уход за ребёнком</translation>
    </message>
    <message>
        <source>Care of a relative</source>
        <translation>Уход за членом семьи</translation>
    </message>
    <message>
        <source>Pregnancy and birth</source>
        <translation>Беременность и роды</translation>
    </message>
    <message>
        <source>Prosthetics</source>
        <translation>Протезирование</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Артериальное давление</translation>
    </message>
    <message>
        <source>Upper pressure</source>
        <translation>Верхнее давление</translation>
    </message>
    <message>
        <source>Lower pressure</source>
        <translation>Нижнее давление</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Пульс</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>Частота дыхания</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Масса</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Индекс массы тела</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Окружность талии</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>Окружность головы</translation>
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
        <translation>мм рт. ст.</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/мин</translation>
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
        <translation>из 10</translation>
    </message>
    <message>
        <source>millimetres of mercury</source>
        <translation>миллиметры ртутного столба</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>в минуту</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>сантиметры</translation>
    </message>
    <message>
        <source>Upper and lower blood pressure</source>
        <translation>Верхнее и нижнее артериальное давление</translation>
    </message>
    <message>
        <source>beats per minute</source>
        <translation>удары в минуту</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>градусы Цельсия</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Насыщение кислородом</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>проценты</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>килограммы</translation>
    </message>
    <message>
        <source>kilograms per square metre</source>
        <translation>килограммы на квадратный метр</translation>
    </message>
    <message>
        <source>millimoles per litre</source>
        <translation>миллимоли на литр</translation>
    </message>
    <message>
        <source>from 0 to 10</source>
        <translation>от 0 до 10</translation>
    </message>
</context>
<context>
    <name>VitalCell</name>
    <message>
        <source>not done</source>
        <translation>не измеряли</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не измеряли</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
</context>
</TS>
