<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddPanel</name>
    <message>
        <source>Add allergy</source>
        <translation>Добавить аллергию</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Enter the substance that the patient must not get.</source>
        <translation>Введите вещество, которое пациенту нельзя.</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Вид населённого пункта</translation>
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
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Корпус</translation>
    </message>
    <message>
        <source>Selsoviet</source>
        <translation>Сельсовет</translation>
    </message>
    <message>
        <source>Raion</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Kind of place, region, postcode</source>
        <translation>Вид населённого пункта, район, индекс</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n неделю назад</numerusform>
            <numerusform>%n недели назад</numerusform>
            <numerusform>%n недель назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n месяц назад</numerusform>
            <numerusform>%n месяца назад</numerusform>
            <numerusform>%n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n год назад</numerusform>
            <numerusform>%n года назад</numerusform>
            <numerusform>%n лет назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllergyCard</name>
    <message>
        <source>Allergies</source>
        <translation>Аллергии</translation>
    </message>
    <message>
        <source>Add allergy…</source>
        <translation>Добавить аллергию…</translation>
    </message>
    <message>
        <source>No known allergies: asked today</source>
        <translation>Аллергий нет: спросили сегодня</translation>
    </message>
    <message>
        <source>End or refute…</source>
        <translation>Завершить или опровергнуть…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>written down %1</source>
        <translation>записано %1</translation>
    </message>
    <message>
        <source>refuted %1</source>
        <translation>опровергнуто %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>завершено %1</translation>
    </message>
</context>
<context>
    <name>AllergyFields</name>
    <message>
        <source>Known allergies…</source>
        <translation>Известны аллергии…</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Нет известных аллергий</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Аллергии</translation>
    </message>
    <message>
        <source>Add another allergy</source>
        <translation>Добавить ещё аллергию</translation>
    </message>
    <message>
        <source>Enter a substance, or choose another answer above.</source>
        <translation>Введите вещество или выберите другой ответ выше.</translation>
    </message>
</context>
<context>
    <name>AllergyRowFields</name>
    <message>
        <source>Substance</source>
        <translation>Вещество</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>File (JPEG, PNG or PDF)</source>
        <translation>Файл (JPEG, PNG или PDF)</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>Без визита</translation>
    </message>
    <message>
        <source>Belongs to the visit</source>
        <translation>К визиту</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <source>Do not attach</source>
        <translation>Не прикреплять</translation>
    </message>
    <message>
        <source>The file is kept encrypted. Others see at once what there is, and get the file when the link allows.</source>
        <translation>Файл хранится зашифрованным. Другие сразу видят, что есть, а сам файл получают, когда позволит связь.</translation>
    </message>
    <message>
        <source>Enter day, month and year.</source>
        <translation>Введите день, месяц и год.</translation>
    </message>
    <message>
        <source>The date of the document cannot be in the future.</source>
        <translation>Дата документа не может быть в будущем.</translation>
    </message>
</context>
<context>
    <name>AttachmentScreen</name>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever finds it can read it. Delete it when it is not needed.</source>
        <translation>Сохранённая копия не зашифрована: её прочтёт любой, кто найдёт. Удалите её, когда станет не нужна.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Save a copy that is not encrypted</source>
        <translation>Сохранить незашифрованную копию</translation>
    </message>
    <message>
        <source>Saved as %1. The copy is not encrypted.</source>
        <translation>Сохранено как %1. Копия не зашифрована.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Discharge letter</source>
        <translation>Выписка</translation>
    </message>
    <message>
        <source>Specialist&apos;s letter</source>
        <translation>Заключение специалиста</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>ЭКГ</translation>
    </message>
    <message>
        <source>X-ray, ultrasound</source>
        <translation>Рентген, УЗИ</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Анализы</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>✕ Entered in error</source>
        <translation>✕ Внесено по ошибке</translation>
    </message>
    <message>
        <source>Will be fetched: %1</source>
        <translation>Будет получен: %1</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2</source>
        <translation>Получено %1 из %2</translation>
    </message>
    <message>
        <source>Not fetched yet: %1</source>
        <translation>Ещё не получен: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Attached by %1 on %2</source>
        <translation>Прикрепил(а) %1, %2</translation>
    </message>
    <message>
        <source>Date of the document: %1</source>
        <translation>Дата документа: %1</translation>
    </message>
    <message>
        <source>Marked as a mistake by %1 on %2: %3</source>
        <translation>Отметил(а) как ошибочное %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation>Внесено по ошибке…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Прикрепить файл…</translation>
    </message>
    <message>
        <source>Nothing is attached. Scans and photos of letters, ECG and X-rays are kept here.</source>
        <translation>Ничего не прикреплено. Здесь хранятся сканы и снимки выписок, ЭКГ и рентгенограмм.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Получить сейчас</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Предпросмотр: %1</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>Not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Day month year, a year, or 67y; ? when not known</source>
        <translation>День месяц год, год или 67л; ? — неизвестна</translation>
    </message>
</context>
<context>
    <name>DeathPanel</name>
    <message>
        <source>Date of death</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Write the death down</source>
        <translation>Записать смерть</translation>
    </message>
    <message>
        <source>Do not write it</source>
        <translation>Не записывать</translation>
    </message>
    <message>
        <source>Record death…</source>
        <translation>Записать смерть…</translation>
    </message>
    <message>
        <source>Not dead: correct a mistake</source>
        <translation>Пациент жив: исправить ошибку</translation>
    </message>
    <message>
        <source>Enter day, month and year.</source>
        <translation>Введите день, месяц и год.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Registration</source>
        <translation>Регистрационные данные</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать данные</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Исправить данные</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Показать историю</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>этот</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Name, Belarusian</source>
        <translation>Имя по-белорусски</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>завершено %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Issued</source>
        <translation>Выписан</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Prescriptions issued</source>
        <translation>Выписанные рецепты</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Prescriptions appear here once they are signed.</source>
        <translation>Рецепты появятся здесь после подписания.</translation>
    </message>
</context>
<context>
    <name>DuplicatePanel</name>
    <message>
        <source>Possible same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>Это разные люди</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) look like this person. Open it instead of making a second record.</source>
        <translation>
            <numerusform>%n запись похожа на этого человека. Откройте её вместо создания второй.</numerusform>
            <numerusform>%n записи похожи на этого человека. Откройте нужную вместо создания новой.</numerusform>
            <numerusform>%n записей похожи на этого человека. Откройте нужную вместо создания новой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Открыть эту запись</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>дата рождения неизвестна</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same personal number</source>
        <translation>тот же личный номер</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>те же имя и дата рождения</translation>
    </message>
    <message>
        <source>same given name and phone</source>
        <translation>те же имя и телефон</translation>
    </message>
    <message>
        <source>same name, similar birth date</source>
        <translation>то же имя, похожая дата рождения</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>End: it is over</source>
        <translation>Завершить: прошла</translation>
    </message>
    <message>
        <source>Refute: it never was</source>
        <translation>Опровергнуть: не было</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>GhostField</name>
    <message>
        <source>Proposal %1: the right arrow takes it over</source>
        <translation>Предложение %1: стрелка вправо принимает его</translation>
    </message>
</context>
<context>
    <name>IdentifierFields</name>
    <message>
        <source>Add another number</source>
        <translation>Добавить ещё номер</translation>
    </message>
    <message>
        <source>The number says: %1.</source>
        <translation>По номеру: %1.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Почему нет номера</translation>
    </message>
</context>
<context>
    <name>IdentifierRow</name>
    <message>
        <source>Kind of number</source>
        <translation>Вид номера</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Cyrillic letters in the number were made Latin.</source>
        <translation>Кириллические буквы в номере заменены латинскими.</translation>
    </message>
</context>
<context>
    <name>LastVisitsCard</name>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Все визиты</translation>
    </message>
    <message>
        <source>No visits yet. The first one starts with F4.</source>
        <translation>Визитов пока нет. Первый начинается с F4.</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Records of the same person</source>
        <translation>Карты того же человека</translation>
    </message>
    <message>
        <source>Link another record…</source>
        <translation>Связать с другой картой…</translation>
    </message>
    <message>
        <source>Visits, medicines, allergies and documents of all of them are shown on each card.</source>
        <translation>В каждой карте показаны приёмы, лекарства, аллергии и документы всех.</translation>
    </message>
    <message>
        <source>There is no other record of this person.</source>
        <translation>Другой карты этого человека нет.</translation>
    </message>
    <message>
        <source>linked by %1 on %2: %3</source>
        <translation>связал(а) %1 %2: %3</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>нет на этом компьютере</translation>
    </message>
    <message>
        <source>used from now on</source>
        <translation>пользуются этой</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Not the same person…</source>
        <translation>Не тот же человек…</translation>
    </message>
    <message>
        <source>Looks like this person: %1</source>
        <translation>Похоже, этот же человек: %1</translation>
    </message>
    <message>
        <source>Same person…</source>
        <translation>Тот же человек…</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>дата рождения неизвестна</translation>
    </message>
    <message>
        <source>Which record is of the same person?</source>
        <translation>Какая карта того же человека?</translation>
    </message>
    <message>
        <source>Each card then shows visits, medicines and allergies of both, and prescribing is checked against both. No record is lost, and they can be parted again.</source>
        <translation>Тогда каждая карта показывает приёмы, лекарства и аллергии обеих, и назначения проверяются по обеим. Ни одна карта не пропадает, и их можно снова разделить.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Эта карта</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Другая карта</translation>
    </message>
    <message>
        <source>Link these records?</source>
        <translation>Связать эти карты?</translation>
    </message>
    <message>
        <source>Each card then shows its own visits, medicines and allergies only. Check which of them belong to whom.</source>
        <translation>Тогда каждая карта показывает только свои приёмы, лекарства и аллергии. Проверьте, что из них чьё.</translation>
    </message>
    <message>
        <source>Part these records?</source>
        <translation>Разделить эти карты?</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Which record is used from now on</source>
        <translation>Какой картой пользоваться дальше</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>Current medicines (%1)</source>
        <translation>Принимаемые лекарства (%1)</translation>
    </message>
    <message>
        <source>No current medicines are recorded.</source>
        <translation>Принимаемых лекарств не записано.</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Отменено %1</translation>
    </message>
</context>
<context>
    <name>MedicinesTab</name>
    <message>
        <source>Current medicines (%1)</source>
        <translation>Принимаемые лекарства (%1)</translation>
    </message>
    <message>
        <source>No current medicines are recorded.</source>
        <translation>Принимаемых лекарств не записано.</translation>
    </message>
    <message>
        <source>End of list.</source>
        <translation>Конец списка.</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Начато %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Отменено %1</translation>
    </message>
    <message>
        <source>supply until %1</source>
        <translation>хватит до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>закончилось</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Who this is to the patient</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Phone of the contact person</source>
        <translation>Телефон контактного лица</translation>
    </message>
    <message>
        <source>Benefit category</source>
        <translation>Льготная категория</translation>
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
        <source>Place of work or study</source>
        <translation>Место работы или учёбы</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Contact person, benefits, work</source>
        <translation>Контактное лицо, льготы, работа</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Preferred name</source>
        <translation>Как обращаться</translation>
    </message>
    <message>
        <source>The names above are spelled in</source>
        <translation>Имена выше написаны</translation>
    </message>
    <message>
        <source>Previous family names</source>
        <translation>Прежние фамилии</translation>
    </message>
    <message>
        <source>Separate several by semicolons.</source>
        <translation>Несколько разделяйте точкой с запятой.</translation>
    </message>
    <message>
        <source>Take over the grey spellings</source>
        <translation>Принять серые варианты</translation>
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
        <source>Belarusian</source>
        <translation>по-белорусски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>латиницей</translation>
    </message>
    <message>
        <source>Other spellings and previous names</source>
        <translation>Другие написания и прежние фамилии</translation>
    </message>
</context>
<context>
    <name>PatientCard</name>
    <message>
        <source>Not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Same name today: %1</source>
        <translation>Тёзки сегодня: %1</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Пациент %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>дата рождения %1</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>дата рождения неизвестна</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>дата смерти %1</translation>
    </message>
    <message>
        <source>record no. %1</source>
        <translation>номер карты %1</translation>
    </message>
</context>
<context>
    <name>PatientCardScreen</name>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Разделы карты</translation>
    </message>
    <message>
        <source>Visits, medicines and allergies are not shown to the front desk</source>
        <translation>Визиты, лекарства и аллергии не показываются регистратуре</translation>
    </message>
    <message>
        <source>Nurses, feldshers and physicians see them. Name, address and phone are under Details.</source>
        <translation>Их видят медсёстры, фельдшеры и врачи. Имя, адрес и телефон — в разделе «Данные».</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Исправить данные</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Repeat prescription</source>
        <translation>Повторить рецепт</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Назначить лекарство</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <source>The patient has died. Only mistakes can be corrected, under Details.</source>
        <translation>Пациент умер. Можно только исправить ошибки — в разделе «Данные».</translation>
    </message>
    <message>
        <source>Allergy added.</source>
        <translation>Аллергия добавлена.</translation>
    </message>
    <message>
        <source>Allergy ended. It stays in the history.</source>
        <translation>Аллергия завершена. Она остаётся в истории.</translation>
    </message>
    <message>
        <source>Allergy refuted. It stays in the history.</source>
        <translation>Аллергия опровергнута. Она остаётся в истории.</translation>
    </message>
    <message>
        <source>Written down: no known allergies, asked today.</source>
        <translation>Записано: известных аллергий нет, спросили сегодня.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Linked. The card shows both records.</source>
        <translation>Связаны. Карта показывает обе.</translation>
    </message>
    <message>
        <source>Parted. Each card shows its own record.</source>
        <translation>Разделены. Каждая карта показывает своё.</translation>
    </message>
    <message>
        <source>Referral ended. Both clinics see it after the next exchange.</source>
        <translation>Направление закончено. Обе клиники увидят это после следующего обмена.</translation>
    </message>
    <message>
        <source>Attached. Others see it after the next exchange.</source>
        <translation>Прикреплено. Другие увидят после следующего обмена.</translation>
    </message>
    <message>
        <source>Marked as a mistake. It stays in the list.</source>
        <translation>Отмечено как ошибочное. Остаётся в списке.</translation>
    </message>
    <message>
        <source>This record is not here any more</source>
        <translation>Этой карты здесь больше нет</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
</context>
<context>
    <name>PatientEditScreen</name>
    <message>
        <source>Edit details</source>
        <translation>Исправить данные</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Выйти без изменений</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Changed on another computer: %1. What you typed stays.</source>
        <translation>Изменено на другом компьютере: %1. То, что вы набрали, остаётся.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>Есть %n ошибка</numerusform>
            <numerusform>Есть %n ошибки</numerusform>
            <numerusform>Есть %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is still here and is not saved.</source>
        <translation>Введённое осталось здесь и не сохранено.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Сохранить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Принять чужое</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1 was changed by %2 on %3: now it is “%4”.</source>
        <translation>%1: изменение внёс(ла) %2, %3. Теперь «%4».</translation>
    </message>
    <message>
        <source>Changes are saved.</source>
        <translation>Изменения сохранены.</translation>
    </message>
</context>
<context>
    <name>PatientFields</name>
    <message>
        <source>Record no.</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Family name, Belarusian</source>
        <translation>Фамилия по-белорусски</translation>
    </message>
    <message>
        <source>Given name, Belarusian</source>
        <translation>Имя по-белорусски</translation>
    </message>
    <message>
        <source>Patronymic, Belarusian</source>
        <translation>Отчество по-белорусски</translation>
    </message>
    <message>
        <source>Family name, Russian</source>
        <translation>Фамилия по-русски</translation>
    </message>
    <message>
        <source>Given name, Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Patronymic, Russian</source>
        <translation>Отчество по-русски</translation>
    </message>
    <message>
        <source>Family name, Latin letters</source>
        <translation>Фамилия латиницей</translation>
    </message>
    <message>
        <source>Given name, Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Previous family names</source>
        <translation>Прежние фамилии</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Как обращаться</translation>
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
        <source>Date of death</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Who this is to the patient</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Phone of the contact person</source>
        <translation>Телефон контактного лица</translation>
    </message>
    <message>
        <source>Benefit category</source>
        <translation>Льготная категория</translation>
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
        <source>Place of work or study</source>
        <translation>Место работы или учёбы</translation>
    </message>
    <message>
        <source>Asked, no known allergies</source>
        <translation>Спросили: аллергий нет</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Почему нет номера</translation>
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
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Raion</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Selsoviet</source>
        <translation>Сельсовет</translation>
    </message>
    <message>
        <source>Kind of place</source>
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
        <source>Kind of number</source>
        <translation>Вид номера</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Почему завершено</translation>
    </message>
    <message>
        <source>Allergy, substance</source>
        <translation>Аллергия, вещество</translation>
    </message>
    <message>
        <source>Allergy, reaction</source>
        <translation>Аллергия, реакция</translation>
    </message>
    <message>
        <source>Allergy, how bad</source>
        <translation>Аллергия, тяжесть</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Дата записи</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Опровергнуто</translation>
    </message>
    <message>
        <source>Problem, code</source>
        <translation>Диагноз списка, код</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Диагноз списка</translation>
    </message>
    <message>
        <source>Record of the same person, number</source>
        <translation>Карта того же человека, номер</translation>
    </message>
    <message>
        <source>Record of the same person, which is used</source>
        <translation>Карты того же человека, какой пользуются</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Кто закончил</translation>
    </message>
    <message>
        <source>Note to the choice between two values</source>
        <translation>Примечание к выбору из двух значений</translation>
    </message>
    <message>
        <source>Compared with a similar record: different people</source>
        <translation>Сравнили с похожей записью: разные люди</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Visit handed over</source>
        <translation>Переданный визит</translation>
    </message>
    <message>
        <source>Visit, measurements</source>
        <translation>Визит, измерения</translation>
    </message>
    <message>
        <source>Visit, diagnosis</source>
        <translation>Визит, диагноз</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Prescription, medicine</source>
        <translation>Рецепт, лекарство</translation>
    </message>
    <message>
        <source>Prescription cancelled</source>
        <translation>Рецепт аннулирован</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарство</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Lives at the registered address</source>
        <translation>Живёт по адресу регистрации</translation>
    </message>
    <message>
        <source>Where the patient lives</source>
        <translation>Где живёт пациент</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>Адрес регистрации</translation>
    </message>
</context>
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
        <source>Look in the district</source>
        <translation>Искать в районе</translation>
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
        <source>Records are still arriving: somebody may not be here yet.</source>
        <translation>Записи ещё поступают: кого-то может пока не быть.</translation>
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
        <source>%1, same person as %2</source>
        <translation>%1, тот же человек: %2</translation>
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
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Active problems</source>
        <translation>Действующие диагнозы</translation>
    </message>
    <message>
        <source>No active problems are recorded.</source>
        <translation>Действующих диагнозов не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier problem(s) ended</source>
        <translation>
            <numerusform>Завершён %n прежний диагноз</numerusform>
            <numerusform>Завершены %n прежних диагноза</numerusform>
            <numerusform>Завершены %n прежних диагнозов</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>End this referral…</source>
        <translation>Закончить направление…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>This patient has not been referred.</source>
        <translation>Этого пациента никуда не направляли.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Основание</translation>
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
        <source>How soon</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Открыто до</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Register patient</source>
        <translation>Регистрация пациента</translation>
    </message>
    <message>
        <source>Allergies are asked by the nurse or the physician.</source>
        <translation>Об аллергиях спрашивает медсестра или врач.</translation>
    </message>
    <message>
        <source>* required. Everything else can be added later.</source>
        <translation>* обязательно. Остальное можно добавить позже.</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>Оставить черновиком</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and start visit</source>
        <translation>Сохранить и начать визит</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Сохранить пациента</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Черновик сохранён %1</translation>
    </message>
    <message>
        <source>Goes on with the draft of %1</source>
        <translation>Продолжается черновик от %1</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Форма снова пуста.</translation>
    </message>
    <message>
        <source>Somebody with this name is registered already. Is it the same person?</source>
        <translation>Человек с таким именем уже зарегистрирован. Это он?</translation>
    </message>
    <message>
        <source>Compare the records</source>
        <translation>Сравнить записи</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>Это разные люди</translation>
    </message>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>Есть %n ошибка</numerusform>
            <numerusform>Есть %n ошибки</numerusform>
            <numerusform>Есть %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1: регистрация выполнена.</translation>
    </message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>Mark as entered in error?</source>
        <translation>Отметить как внесённое по ошибке?</translation>
    </message>
    <message>
        <source>It stays in the list, marked as a mistake, with your name and reason. Nothing of it is deleted.</source>
        <translation>Останется в списке с пометкой, вашим именем и причиной. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>Why it was a mistake</source>
        <translation>Почему это ошибка</translation>
    </message>
    <message>
        <source>Mark as a mistake</source>
        <translation>Отметить как ошибку</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>The chosen visit</source>
        <translation>Выбранный визит</translation>
    </message>
    <message>
        <source>Signed: %1, %2</source>
        <translation>Подписано: %1, %2</translation>
    </message>
    <message>
        <source>Why amended</source>
        <translation>Причина дополнения</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Анамнез</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Объективно</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>No diagnosis today</source>
        <translation>Сегодня без диагноза</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Следующий визит</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Приложено</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>at home</source>
        <translation>на дому</translation>
    </message>
    <message>
        <source>at the feldsher point</source>
        <translation>на ФАПе</translation>
    </message>
    <message>
        <source>by telephone or video</source>
        <translation>по телефону или видео</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>Find in visits</source>
        <translation>Найти в визитах</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>open year</source>
        <translation>открыть год</translation>
    </message>
    <message>
        <source>read</source>
        <translation>читать</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>No visit matches</source>
        <translation>Ни один визит не подходит</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>Показать все визиты</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Визитов пока нет</translation>
    </message>
    <message>
        <source>The first one starts here.</source>
        <translation>Первый начинается здесь.</translation>
    </message>
</context>
<context>
    <name>Vitals</name>
    <message>
        <source>BP</source>
        <translation>АД</translation>
    </message>
    <message>
        <source>Upper BP</source>
        <translation>Верхнее АД</translation>
    </message>
    <message>
        <source>Lower BP</source>
        <translation>Нижнее АД</translation>
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
        <source>Breaths</source>
        <translation>Дыхание</translation>
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
        <source>BMI</source>
        <translation>ИМТ</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Талия</translation>
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
        <source>cm</source>
        <translation>см</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/мин</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>мм рт. ст.</translation>
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
</context>
<context>
    <name>VitalsCard</name>
    <message>
        <source>Latest vitals</source>
        <translation>Последние измерения</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Ещё ничего не измерено.</translation>
    </message>
</context>
</TS>
