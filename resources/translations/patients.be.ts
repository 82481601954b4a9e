<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>AddPanel</name>
    <message>
        <source>Add allergy</source>
        <translation>Дадаць алергію</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Не дадаваць</translation>
    </message>
    <message>
        <source>Enter the substance that the patient must not get.</source>
        <translation>Увядзіце рэчыва, якое пацыенту нельга.</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Settlement</source>
        <translation>Населены пункт</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Від населенага пункта</translation>
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
        <source>Flat</source>
        <translation>Кватэра</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Корпус</translation>
    </message>
    <message>
        <source>Selsoviet</source>
        <translation>Сельсавет</translation>
    </message>
    <message>
        <source>Raion</source>
        <translation>Раён</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Вобласць</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Індэкс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>Kind of place, region, postcode</source>
        <translation>Від населенага пункта, раён, індэкс</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>today</source>
        <translation>сёння</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n дзень таму</numerusform>
            <numerusform>%n дні таму</numerusform>
            <numerusform>%n дзён таму</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n тыдзень таму</numerusform>
            <numerusform>%n тыдні таму</numerusform>
            <numerusform>%n тыдняў таму</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n месяц таму</numerusform>
            <numerusform>%n месяцы таму</numerusform>
            <numerusform>%n месяцаў таму</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n год таму</numerusform>
            <numerusform>%n гады таму</numerusform>
            <numerusform>%n гадоў таму</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllergyCard</name>
    <message>
        <source>Allergies</source>
        <translation>Алергіі</translation>
    </message>
    <message>
        <source>Add allergy…</source>
        <translation>Дадаць алергію…</translation>
    </message>
    <message>
        <source>No known allergies: asked today</source>
        <translation>Алергій няма: спыталі сёння</translation>
    </message>
    <message>
        <source>End or refute…</source>
        <translation>Завяршыць або абвергнуць…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>written down %1</source>
        <translation>запісана %1</translation>
    </message>
    <message>
        <source>refuted %1</source>
        <translation>абвергнута %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>завершана %1</translation>
    </message>
</context>
<context>
    <name>AllergyFields</name>
    <message>
        <source>Known allergies…</source>
        <translation>Вядомыя алергіі…</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Няма вядомых алергій</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Яшчэ не пыталіся</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Алергіі</translation>
    </message>
    <message>
        <source>Add another allergy</source>
        <translation>Дадаць яшчэ алергію</translation>
    </message>
    <message>
        <source>Enter a substance, or choose another answer above.</source>
        <translation>Увядзіце рэчыва або выберыце іншы адказ вышэй.</translation>
    </message>
</context>
<context>
    <name>AllergyRowFields</name>
    <message>
        <source>Substance</source>
        <translation>Рэчыва</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Рэакцыя</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Цяжкасць</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З якога часу</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Attach a file</source>
        <translation>Прымацаваць файл</translation>
    </message>
    <message>
        <source>File (JPEG, PNG or PDF)</source>
        <translation>Файл (JPEG, PNG або PDF)</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Дата дакумента</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>Без візіту</translation>
    </message>
    <message>
        <source>Belongs to the visit</source>
        <translation>Да візіту</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Прымацаваць</translation>
    </message>
    <message>
        <source>Do not attach</source>
        <translation>Не прымацоўваць</translation>
    </message>
    <message>
        <source>The file is kept encrypted. Others see at once what there is, and get the file when the link allows.</source>
        <translation>Файл захоўваецца зашыфраваным. Іншыя адразу бачаць, што ёсць, а сам файл атрымліваюць, калі дазволіць сувязь.</translation>
    </message>
    <message>
        <source>Enter day, month and year.</source>
        <translation>Увядзіце дзень, месяц і год.</translation>
    </message>
    <message>
        <source>The date of the document cannot be in the future.</source>
        <translation>Дата дакумента не можа быць у будучыні.</translation>
    </message>
</context>
<context>
    <name>AttachmentScreen</name>
    <message>
        <source>Attachment</source>
        <translation>Укладанне</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever finds it can read it. Delete it when it is not needed.</source>
        <translation>Захаваная копія не зашыфравана: яе прачытае кожны, хто знойдзе. Выдаліце яе, калі стане непатрэбная.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Захаваць копію…</translation>
    </message>
    <message>
        <source>Save a copy that is not encrypted</source>
        <translation>Захаваць незашыфраваную копію</translation>
    </message>
    <message>
        <source>Saved as %1. The copy is not encrypted.</source>
        <translation>Захавана як %1. Копія не зашыфравана.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Discharge letter</source>
        <translation>Выпіска</translation>
    </message>
    <message>
        <source>Specialist&apos;s letter</source>
        <translation>Заключэнне спецыяліста</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>ЭКГ</translation>
    </message>
    <message>
        <source>X-ray, ultrasound</source>
        <translation>Рэнтген, УГД</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Аналізы</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Здымак</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Іншы дакумент</translation>
    </message>
    <message>
        <source>✕ Entered in error</source>
        <translation>✕ Унесена памылкова</translation>
    </message>
    <message>
        <source>Will be fetched: %1</source>
        <translation>Будзе атрыманы: %1</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2</source>
        <translation>Атрымана %1 з %2</translation>
    </message>
    <message>
        <source>Not fetched yet: %1</source>
        <translation>Яшчэ не атрыманы: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На гэтым камп’ютары</translation>
    </message>
    <message>
        <source>Attached by %1 on %2</source>
        <translation>Прымацаваў(-ла) %1, %2</translation>
    </message>
    <message>
        <source>Date of the document: %1</source>
        <translation>Дата дакумента: %1</translation>
    </message>
    <message>
        <source>Marked as a mistake by %1 on %2: %3</source>
        <translation>Адзначыў(-ла) як памылковае %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Attachments</source>
        <translation>Укладанні</translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation>Унесена памылкова…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Прымацаваць файл…</translation>
    </message>
    <message>
        <source>Nothing is attached. Scans and photos of letters, ECG and X-rays are kept here.</source>
        <translation>Нічога не прымацавана. Тут захоўваюцца сканы і здымкі выпісак, ЭКГ і рэнтгенаграм.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Адправіць зараз</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Атрымаць зараз</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Папярэдні прагляд: %1</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>Not known</source>
        <translation>невядома</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата нараджэння</translation>
    </message>
    <message>
        <source>Day month year, a year, or 67y; ? when not known</source>
        <translation>Дзень месяц год, год або 67г; ? — невядома</translation>
    </message>
</context>
<context>
    <name>DeathPanel</name>
    <message>
        <source>Date of death</source>
        <translation>Дата смерці</translation>
    </message>
    <message>
        <source>Write the death down</source>
        <translation>Запісаць смерць</translation>
    </message>
    <message>
        <source>Do not write it</source>
        <translation>Не запісваць</translation>
    </message>
    <message>
        <source>Record death…</source>
        <translation>Запісаць смерць…</translation>
    </message>
    <message>
        <source>Not dead: correct a mistake</source>
        <translation>Пацыент жывы: выправіць памылку</translation>
    </message>
    <message>
        <source>Enter day, month and year.</source>
        <translation>Увядзіце дзень, месяц і год.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Registration</source>
        <translation>Рэгістрацыйныя даныя</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скапіраваць даныя</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Выправіць даныя</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Гісторыя змен</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Паказаць гісторыю</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стала</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Камп’ютар</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>гэты</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пуста</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>невядома</translation>
    </message>
    <message>
        <source>Name, Belarusian</source>
        <translation>Імя па-беларуску</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Імя па-руску</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Імя лацініцай</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>завершана %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скапіравана</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Issued</source>
        <translation>Выпісаны</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекі</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Дзейнічае да</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Аўтар</translation>
    </message>
    <message>
        <source>Prescriptions issued</source>
        <translation>Выпісаныя рэцэпты</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Дакументаў пакуль няма</translation>
    </message>
    <message>
        <source>Prescriptions appear here once they are signed.</source>
        <translation>Рэцэпты з’явяцца тут пасля падпісання.</translation>
    </message>
</context>
<context>
    <name>DuplicatePanel</name>
    <message>
        <source>Possible same person</source>
        <translation>Магчыма, той жа чалавек</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>Гэта розныя людзі</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) look like this person. Open it instead of making a second record.</source>
        <translation>
            <numerusform>%n запіс падобны на гэтага чалавека. Адкрыйце яго замест стварэння другога.</numerusform>
            <numerusform>%n запісы падобныя на гэтага чалавека. Адкрыйце патрэбны замест стварэння новага.</numerusform>
            <numerusform>%n запісаў падобныя на гэтага чалавека. Адкрыйце патрэбны замест стварэння новага.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Адкрыць гэты запіс</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>дата нараджэння невядомая</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same personal number</source>
        <translation>той жа асабісты нумар</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>тыя ж імя і дата нараджэння</translation>
    </message>
    <message>
        <source>same given name and phone</source>
        <translation>тыя ж імя і тэлефон</translation>
    </message>
    <message>
        <source>same name, similar birth date</source>
        <translation>тое ж імя, падобная дата нараджэння</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>тое ж імя</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <source>End: it is over</source>
        <translation>Завяршыць: мінула</translation>
    </message>
    <message>
        <source>Refute: it never was</source>
        <translation>Абвергнуць: не было</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Пакінуць</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>unfolded</source>
        <translation>разгорнута</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнута</translation>
    </message>
</context>
<context>
    <name>GhostField</name>
    <message>
        <source>Proposal %1: the right arrow takes it over</source>
        <translation>Прапанова %1: стрэлка ўправа прымае яе</translation>
    </message>
</context>
<context>
    <name>IdentifierFields</name>
    <message>
        <source>Add another number</source>
        <translation>Дадаць яшчэ нумар</translation>
    </message>
    <message>
        <source>The number says: %1.</source>
        <translation>Паводле нумара: %1.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перанесці</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Чаму няма нумара</translation>
    </message>
</context>
<context>
    <name>IdentifierRow</name>
    <message>
        <source>Kind of number</source>
        <translation>Від нумара</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Cyrillic letters in the number were made Latin.</source>
        <translation>Кірылічныя літары ў нумары заменены лацінскімі.</translation>
    </message>
</context>
<context>
    <name>LastVisitsCard</name>
    <message>
        <source>Visits</source>
        <translation>Візіты</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Усе візіты</translation>
    </message>
    <message>
        <source>No visits yet. The first one starts with F4.</source>
        <translation>Візітаў пакуль няма. Першы пачынаецца з F4.</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Records of the same person</source>
        <translation>Карты таго ж чалавека</translation>
    </message>
    <message>
        <source>Link another record…</source>
        <translation>Звязаць з іншай картай…</translation>
    </message>
    <message>
        <source>Visits, medicines, allergies and documents of all of them are shown on each card.</source>
        <translation>У кожнай карце паказаны прыёмы, лекі, алергіі і дакументы ўсіх.</translation>
    </message>
    <message>
        <source>There is no other record of this person.</source>
        <translation>Іншай карты гэтага чалавека няма.</translation>
    </message>
    <message>
        <source>linked by %1 on %2: %3</source>
        <translation>звязаў(-ла) %1 %2: %3</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>няма на гэтым камп’ютары</translation>
    </message>
    <message>
        <source>used from now on</source>
        <translation>карыстаюцца гэтай</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Not the same person…</source>
        <translation>Не той жа чалавек…</translation>
    </message>
    <message>
        <source>Looks like this person: %1</source>
        <translation>Падобна, гэты ж чалавек: %1</translation>
    </message>
    <message>
        <source>Same person…</source>
        <translation>Той жа чалавек…</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>дата нараджэння невядомая</translation>
    </message>
    <message>
        <source>Which record is of the same person?</source>
        <translation>Якая карта таго ж чалавека?</translation>
    </message>
    <message>
        <source>Each card then shows visits, medicines and allergies of both, and prescribing is checked against both. No record is lost, and they can be parted again.</source>
        <translation>Тады кожная карта паказвае прыёмы, лекі і алергіі абедзвюх, і прызначэнні правяраюцца па абедзвюх. Ніводная карта не прападае, і іх можна зноў раздзяліць.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Гэтая карта</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Другая карта</translation>
    </message>
    <message>
        <source>Link these records?</source>
        <translation>Звязаць гэтыя карты?</translation>
    </message>
    <message>
        <source>Each card then shows its own visits, medicines and allergies only. Check which of them belong to whom.</source>
        <translation>Тады кожная карта паказвае толькі свае прыёмы, лекі і алергіі. Праверце, што з іх чыё.</translation>
    </message>
    <message>
        <source>Part these records?</source>
        <translation>Раздзяліць гэтыя карты?</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Which record is used from now on</source>
        <translation>Якой картай карыстацца далей</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Адкуль гэта вядома</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Пакінуць як ёсць</translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>Current medicines (%1)</source>
        <translation>Лекі, якія прымаюцца (%1)</translation>
    </message>
    <message>
        <source>No current medicines are recorded.</source>
        <translation>Лекаў, якія прымаюцца, не запісана.</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Адменена %1</translation>
    </message>
</context>
<context>
    <name>MedicinesTab</name>
    <message>
        <source>Current medicines (%1)</source>
        <translation>Лекі, якія прымаюцца (%1)</translation>
    </message>
    <message>
        <source>No current medicines are recorded.</source>
        <translation>Лекаў, якія прымаюцца, не запісана.</translation>
    </message>
    <message>
        <source>End of list.</source>
        <translation>Канец спіса.</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Пачата %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Адменена %1</translation>
    </message>
    <message>
        <source>supply until %1</source>
        <translation>хопіць да %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>застаўся %n дзень</numerusform>
            <numerusform>засталося %n дні</numerusform>
            <numerusform>засталося %n дзён</numerusform>
        </translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>скончылася</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Second phone</source>
        <translation>Другі тэлефон</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Кантактная асоба</translation>
    </message>
    <message>
        <source>Who this is to the patient</source>
        <translation>Кім даводзіцца</translation>
    </message>
    <message>
        <source>Phone of the contact person</source>
        <translation>Тэлефон кантактнай асобы</translation>
    </message>
    <message>
        <source>Benefit category</source>
        <translation>Льготная катэгорыя</translation>
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
        <source>Place of work or study</source>
        <translation>Месца працы або вучобы</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Contact person, benefits, work</source>
        <translation>Кантактная асоба, льготы, праца</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Preferred name</source>
        <translation>Як звяртацца</translation>
    </message>
    <message>
        <source>The names above are spelled in</source>
        <translation>Імёны вышэй напісаны</translation>
    </message>
    <message>
        <source>Previous family names</source>
        <translation>Ранейшыя прозвішчы</translation>
    </message>
    <message>
        <source>Separate several by semicolons.</source>
        <translation>Некалькі раздзяляйце кропкай з коскай.</translation>
    </message>
    <message>
        <source>Take over the grey spellings</source>
        <translation>Прыняць шэрыя варыянты</translation>
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
        <source>Belarusian</source>
        <translation>па-беларуску</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>па-руску</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>лацініцай</translation>
    </message>
    <message>
        <source>Other spellings and previous names</source>
        <translation>Іншыя напісанні і ранейшыя прозвішчы</translation>
    </message>
</context>
<context>
    <name>PatientCard</name>
    <message>
        <source>Not known</source>
        <translation>невядома</translation>
    </message>
    <message>
        <source>Same name today: %1</source>
        <translation>Цёзкі сёння: %1</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Другі тэлефон</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Пацыент %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>дата нараджэння %1</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>дата нараджэння невядомая</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>дата смерці %1</translation>
    </message>
    <message>
        <source>record no. %1</source>
        <translation>нумар карты %1</translation>
    </message>
</context>
<context>
    <name>PatientCardScreen</name>
    <message>
        <source>Patient</source>
        <translation>Пацыент</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Раздзелы карты</translation>
    </message>
    <message>
        <source>Visits, medicines and allergies are not shown to the front desk</source>
        <translation>Візіты, лекі і алергіі не паказваюцца рэгістратуры</translation>
    </message>
    <message>
        <source>Nurses, feldshers and physicians see them. Name, address and phone are under Details.</source>
        <translation>Іх бачаць медсёстры, фельчары і ўрачы. Імя, адрас і тэлефон — у раздзеле «Даныя».</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Зводка</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візіты</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекі</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Дакументы</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Укладанні</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Накіраванні</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Даныя</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Выправіць даныя</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Накіраваць</translation>
    </message>
    <message>
        <source>Repeat prescription</source>
        <translation>Паўтарыць рэцэпт</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Прызначыць лекі</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новы візіт</translation>
    </message>
    <message>
        <source>The patient has died. Only mistakes can be corrected, under Details.</source>
        <translation>Пацыент памёр. Можна толькі выправіць памылкі — у раздзеле «Даныя».</translation>
    </message>
    <message>
        <source>Allergy added.</source>
        <translation>Алергія дададзена.</translation>
    </message>
    <message>
        <source>Allergy ended. It stays in the history.</source>
        <translation>Алергія завершана. Яна застаецца ў гісторыі.</translation>
    </message>
    <message>
        <source>Allergy refuted. It stays in the history.</source>
        <translation>Алергія абвергнута. Яна застаецца ў гісторыі.</translation>
    </message>
    <message>
        <source>Written down: no known allergies, asked today.</source>
        <translation>Запісана: вядомых алергій няма, спыталі сёння.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Запісана.</translation>
    </message>
    <message>
        <source>Linked. The card shows both records.</source>
        <translation>Звязаны. Карта паказвае абедзве.</translation>
    </message>
    <message>
        <source>Parted. Each card shows its own record.</source>
        <translation>Раздзелены. Кожная карта паказвае сваё.</translation>
    </message>
    <message>
        <source>Referral ended. Both clinics see it after the next exchange.</source>
        <translation>Накіраванне скончана. Абедзве клінікі ўбачаць гэта пасля наступнага абмену.</translation>
    </message>
    <message>
        <source>Attached. Others see it after the next exchange.</source>
        <translation>Прымацавана. Іншыя ўбачаць пасля наступнага абмену.</translation>
    </message>
    <message>
        <source>Marked as a mistake. It stays in the list.</source>
        <translation>Адзначана як памылковае. Застаецца ў спісе.</translation>
    </message>
    <message>
        <source>This record is not here any more</source>
        <translation>Гэтай карты тут больш няма</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скапіравана: %1</translation>
    </message>
</context>
<context>
    <name>PatientEditScreen</name>
    <message>
        <source>Edit details</source>
        <translation>Выправіць даныя</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Выйсці без змен</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Захаваць змены</translation>
    </message>
    <message>
        <source>Changed on another computer: %1. What you typed stays.</source>
        <translation>Зменена на іншым камп’ютары: %1. Тое, што вы набралі, застаецца.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>Ёсць %n памылка</numerusform>
            <numerusform>Ёсць %n памылкі</numerusform>
            <numerusform>Ёсць %n памылак</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is still here and is not saved.</source>
        <translation>Уведзенае засталося тут і не захавана.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Захаваць маё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Прыняць чужое</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пуста</translation>
    </message>
    <message>
        <source>%1 was changed by %2 on %3: now it is “%4”.</source>
        <translation>%1: змену ўнёс(ла) %2, %3. Цяпер «%4».</translation>
    </message>
    <message>
        <source>Changes are saved.</source>
        <translation>Змены захаваны.</translation>
    </message>
</context>
<context>
    <name>PatientFields</name>
    <message>
        <source>Record no.</source>
        <translation>Нумар карты</translation>
    </message>
    <message>
        <source>Family name, Belarusian</source>
        <translation>Прозвішча па-беларуску</translation>
    </message>
    <message>
        <source>Given name, Belarusian</source>
        <translation>Імя па-беларуску</translation>
    </message>
    <message>
        <source>Patronymic, Belarusian</source>
        <translation>Імя па бацьку па-беларуску</translation>
    </message>
    <message>
        <source>Family name, Russian</source>
        <translation>Прозвішча па-руску</translation>
    </message>
    <message>
        <source>Given name, Russian</source>
        <translation>Імя па-руску</translation>
    </message>
    <message>
        <source>Patronymic, Russian</source>
        <translation>Імя па бацьку па-руску</translation>
    </message>
    <message>
        <source>Family name, Latin letters</source>
        <translation>Прозвішча лацініцай</translation>
    </message>
    <message>
        <source>Given name, Latin letters</source>
        <translation>Імя лацініцай</translation>
    </message>
    <message>
        <source>Previous family names</source>
        <translation>Ранейшыя прозвішчы</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Як звяртацца</translation>
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
        <source>Date of death</source>
        <translation>Дата смерці</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Другі тэлефон</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Кантактная асоба</translation>
    </message>
    <message>
        <source>Who this is to the patient</source>
        <translation>Кім даводзіцца</translation>
    </message>
    <message>
        <source>Phone of the contact person</source>
        <translation>Тэлефон кантактнай асобы</translation>
    </message>
    <message>
        <source>Benefit category</source>
        <translation>Льготная катэгорыя</translation>
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
        <source>Place of work or study</source>
        <translation>Месца працы або вучобы</translation>
    </message>
    <message>
        <source>Asked, no known allergies</source>
        <translation>Спыталі: алергій няма</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Дата рэгістрацыі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Чаму няма нумара</translation>
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
        <source>Oblast</source>
        <translation>Вобласць</translation>
    </message>
    <message>
        <source>Raion</source>
        <translation>Раён</translation>
    </message>
    <message>
        <source>Selsoviet</source>
        <translation>Сельсавет</translation>
    </message>
    <message>
        <source>Kind of place</source>
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
        <source>Kind of number</source>
        <translation>Від нумара</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершана</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Чаму завершана</translation>
    </message>
    <message>
        <source>Allergy, substance</source>
        <translation>Алергія, рэчыва</translation>
    </message>
    <message>
        <source>Allergy, reaction</source>
        <translation>Алергія, рэакцыя</translation>
    </message>
    <message>
        <source>Allergy, how bad</source>
        <translation>Алергія, цяжкасць</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З якога часу</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Дата запісу</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Абвергнута</translation>
    </message>
    <message>
        <source>Problem, code</source>
        <translation>Дыягназ спіса, код</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Дыягназ спіса</translation>
    </message>
    <message>
        <source>Record of the same person, number</source>
        <translation>Карта таго ж чалавека, нумар</translation>
    </message>
    <message>
        <source>Record of the same person, which is used</source>
        <translation>Карты таго ж чалавека, якой карыстаюцца</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Хто скончыў</translation>
    </message>
    <message>
        <source>Note to the choice between two values</source>
        <translation>Заўвага да выбару з двух значэнняў</translation>
    </message>
    <message>
        <source>Compared with a similar record: different people</source>
        <translation>Параўналі з падобным запісам: розныя людзі</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Візіт</translation>
    </message>
    <message>
        <source>Visit handed over</source>
        <translation>Перададзены візіт</translation>
    </message>
    <message>
        <source>Visit, measurements</source>
        <translation>Візіт, вымярэнні</translation>
    </message>
    <message>
        <source>Visit, diagnosis</source>
        <translation>Візіт, дыягназ</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Рэцэпт</translation>
    </message>
    <message>
        <source>Prescription, medicine</source>
        <translation>Рэцэпт, лекі</translation>
    </message>
    <message>
        <source>Prescription cancelled</source>
        <translation>Рэцэпт ануляваны</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
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
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>Lives at the registered address</source>
        <translation>Жыве па адрасе рэгістрацыі</translation>
    </message>
    <message>
        <source>Where the patient lives</source>
        <translation>Дзе жыве пацыент</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>Адрас рэгістрацыі</translation>
    </message>
</context>
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
        <source>Look in the district</source>
        <translation>Шукаць у раёне</translation>
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
        <source>Records are still arriving: somebody may not be here yet.</source>
        <translation>Запісы яшчэ паступаюць: кагосьці пакуль можа не быць.</translation>
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
        <source>%1, same person as %2</source>
        <translation>%1, той жа чалавек: %2</translation>
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
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Active problems</source>
        <translation>Дзейныя дыягназы</translation>
    </message>
    <message>
        <source>No active problems are recorded.</source>
        <translation>Дзейных дыягназаў не запісана.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier problem(s) ended</source>
        <translation>
            <numerusform>Завершаны %n ранейшы дыягназ</numerusform>
            <numerusform>Завершаны %n ранейшыя дыягназы</numerusform>
            <numerusform>Завершаны %n ранейшых дыягназаў</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>Referrals</source>
        <translation>Накіраванні</translation>
    </message>
    <message>
        <source>End this referral…</source>
        <translation>Скончыць накіраванне…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>This patient has not been referred.</source>
        <translation>Гэтага пацыента нікуды не накіроўвалі.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Падстава</translation>
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
        <source>How soon</source>
        <translation>Тэрміновасць</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Адкрыта да</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Register patient</source>
        <translation>Рэгістрацыя пацыента</translation>
    </message>
    <message>
        <source>Allergies are asked by the nurse or the physician.</source>
        <translation>Пра алергіі пытаецца медсястра або ўрач.</translation>
    </message>
    <message>
        <source>* required. Everything else can be added later.</source>
        <translation>* абавязкова. Астатняе можна дадаць пазней.</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>Пакінуць чарнавіком</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Пачаць нанова</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Save and start visit</source>
        <translation>Захаваць і пачаць візіт</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Захаваць пацыента</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Чарнавік захаваны %1</translation>
    </message>
    <message>
        <source>Goes on with the draft of %1</source>
        <translation>Працягваецца чарнавік ад %1</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Форма зноў пустая.</translation>
    </message>
    <message>
        <source>Somebody with this name is registered already. Is it the same person?</source>
        <translation>Чалавек з такім імем ужо зарэгістраваны. Гэта ён?</translation>
    </message>
    <message>
        <source>Compare the records</source>
        <translation>Параўнаць запісы</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>Гэта розныя людзі</translation>
    </message>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>Ёсць %n памылка</numerusform>
            <numerusform>Ёсць %n памылкі</numerusform>
            <numerusform>Ёсць %n памылак</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1: рэгістрацыя выканана.</translation>
    </message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>Mark as entered in error?</source>
        <translation>Адзначыць як унесенае памылкова?</translation>
    </message>
    <message>
        <source>It stays in the list, marked as a mistake, with your name and reason. Nothing of it is deleted.</source>
        <translation>Застанецца ў спісе з пазнакай, вашым імем і прычынай. Нічога не выдаляецца.</translation>
    </message>
    <message>
        <source>Why it was a mistake</source>
        <translation>Чаму гэта памылка</translation>
    </message>
    <message>
        <source>Mark as a mistake</source>
        <translation>Адзначыць як памылку</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Пакінуць як ёсць</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>The chosen visit</source>
        <translation>Выбраны візіт</translation>
    </message>
    <message>
        <source>Signed: %1, %2</source>
        <translation>Падпісана: %1, %2</translation>
    </message>
    <message>
        <source>Why amended</source>
        <translation>Прычына дапаўнення</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Скаргі</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Анамнез</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Вымерана</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Аб’ектыўна</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Дыягназ</translation>
    </message>
    <message>
        <source>No diagnosis today</source>
        <translation>Сёння без дыягназу</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Наступны візіт</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Далучана</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>at home</source>
        <translation>дома</translation>
    </message>
    <message>
        <source>at the feldsher point</source>
        <translation>на ФАПе</translation>
    </message>
    <message>
        <source>by telephone or video</source>
        <translation>па тэлефоне або відэа</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>Find in visits</source>
        <translation>Знайсці ў візітах</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візіты</translation>
    </message>
    <message>
        <source>open year</source>
        <translation>адкрыць год</translation>
    </message>
    <message>
        <source>read</source>
        <translation>чытаць</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Вымерана</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Дыягназ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Аўтар</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n візіт</numerusform>
            <numerusform>%n візіты</numerusform>
            <numerusform>%n візітаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файлы</numerusform>
            <numerusform>%n файлаў</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнута</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>разгорнута</translation>
    </message>
    <message>
        <source>No visit matches</source>
        <translation>Ніводзін візіт не падыходзіць</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>Паказаць усе візіты</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новы візіт</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Візітаў пакуль няма</translation>
    </message>
    <message>
        <source>The first one starts here.</source>
        <translation>Першы пачынаецца тут.</translation>
    </message>
</context>
<context>
    <name>Vitals</name>
    <message>
        <source>BP</source>
        <translation>АЦ</translation>
    </message>
    <message>
        <source>Upper BP</source>
        <translation>Верхні АЦ</translation>
    </message>
    <message>
        <source>Lower BP</source>
        <translation>Ніжні АЦ</translation>
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
        <source>Breaths</source>
        <translation>Дыханне</translation>
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
        <source>BMI</source>
        <translation>ІМТ</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Талія</translation>
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
        <source>cm</source>
        <translation>см</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/хв</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>мм рт. сл.</translation>
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
</context>
<context>
    <name>VitalsCard</name>
    <message>
        <source>Latest vitals</source>
        <translation>Апошнія вымярэнні</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Дынаміка</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Яшчэ нічога не вымерана.</translation>
    </message>
</context>
</TS>
