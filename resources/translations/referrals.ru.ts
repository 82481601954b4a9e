<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>DistrictScreen</name>
    <message>
        <source>Look in the district</source>
        <translation>Искать в районе</translation>
    </message>
    <message>
        <source>The record is on its way</source>
        <translation>Карта в пути</translation>
    </message>
    <message>
        <source>You need not wait: the record comes by itself.</source>
        <translation>Ждать не нужно: карта придёт сама.</translation>
    </message>
    <message>
        <source>Patients of the district</source>
        <translation>Пациенты района</translation>
    </message>
    <message>
        <source>The district has not been asked yet</source>
        <translation>Район ещё не спрашивали</translation>
    </message>
    <message>
        <source>It notes who asks, for whom and when. Nobody&apos;s record is shown by asking.</source>
        <translation>Он записывает, кто спрашивает, о ком и когда. Сам вопрос не открывает ничью карту.</translation>
    </message>
    <message>
        <source>Patients of all clinics of the district. This needs a connection.</source>
        <translation>Пациенты всех клиник района. Нужна связь.</translation>
    </message>
    <message>
        <source>Name, or a part of it</source>
        <translation>Имя или его часть</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Дата или год рождения</translation>
    </message>
    <message>
        <source>Or the number of a document</source>
        <translation>Или номер документа</translation>
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
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Home clinic</source>
        <translation>Клиника пациента</translation>
    </message>
    <message>
        <source>this clinic</source>
        <translation>эта клиника</translation>
    </message>
    <message>
        <source>Register new patient</source>
        <translation>Зарегистрировать пациента</translation>
    </message>
    <message>
        <source>Open the record…</source>
        <translation>Открыть карту…</translation>
    </message>
    <message>
        <source>Ask the district</source>
        <translation>Спросить район</translation>
    </message>
    <message>
        <source>The district is being asked</source>
        <translation>Район уже спрашивают</translation>
    </message>
    <message>
        <source>Asking the district…</source>
        <translation>Спрашиваем район…</translation>
    </message>
    <message>
        <source>The district knows nobody like this</source>
        <translation>Район такого пациента не знает</translation>
    </message>
    <message>
        <source>Compare the spelling and the date with the document. A new patient can be registered here.</source>
        <translation>Сверьте написание и дату с документом. Нового пациента можно зарегистрировать здесь.</translation>
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
        <source>there are more: say more, nobody should choose by chance</source>
        <translation>есть ещё: уточните, нельзя выбирать наугад</translation>
    </message>
    <message>
        <source>Register the patient here now; both records can be linked later.</source>
        <translation>Зарегистрируйте пациента здесь; обе карты можно связать позже.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Choose a patient first</source>
        <translation>Сначала выберите пациента</translation>
    </message>
    <message>
        <source>asked for, exchanging with the district</source>
        <translation>запрошена, идёт обмен с районом</translation>
    </message>
    <message>
        <source>The record is asked for and comes with a later exchange; it then stands under Referrals. To write a visit now, register the patient here; both records can be linked later.</source>
        <translation>Карта запрошена и придёт со следующим обменом; она будет в разделе «Направления». Чтобы записать приём сейчас, зарегистрируйте пациента здесь; обе карты можно связать позже.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
</context>
<context>
    <name>DistrictWords</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Take the record in an emergency</source>
        <translation>Взять карту в экстренном случае</translation>
    </message>
    <message>
        <source>%1 will see that you took the record, when and why. It stays here until %2.</source>
        <translation>%1 увидит, что карту взяли вы, когда и почему. Она останется здесь до %2.</translation>
    </message>
    <message>
        <source>The home clinic</source>
        <translation>Клиника пациента</translation>
    </message>
    <message>
        <source>Why you need the record now</source>
        <translation>Почему карта нужна сейчас</translation>
    </message>
    <message>
        <source>Take the record</source>
        <translation>Взять карту</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Take the record in an emergency?</source>
        <translation>Взять карту в экстренном случае?</translation>
    </message>
</context>
<context>
    <name>ReferForm</name>
    <message>
        <source>To which clinic</source>
        <translation>В какую клинику</translation>
    </message>
    <message>
        <source>A part of the name, or ↓ for all</source>
        <translation>Часть названия или ↓ — все</translation>
    </message>
    <message>
        <source>Fetch the list</source>
        <translation>Получить список</translation>
    </message>
    <message>
        <source>Specialist or department</source>
        <translation>Специалист или отделение</translation>
    </message>
    <message>
        <source>Why the record goes there</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Code or words, ↓ for those of this patient</source>
        <translation>Код или слова, ↓ — диагнозы пациента</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Открыто до</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>О чём просите и почему</translation>
    </message>
    <message>
        <source>Showing results for %1</source>
        <translation>Показано для «%1»</translation>
    </message>
    <message>
        <source>Problems of this patient</source>
        <translation>Диагнозы этого пациента</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Все коды</translation>
    </message>
    <message>
        <source>A transfer has no last day.</source>
        <translation>У перевода нет последнего дня.</translation>
    </message>
    <message>
        <source>Enter day, month and year.</source>
        <translation>Введите день, месяц и год.</translation>
    </message>
    <message>
        <source>the other clinic</source>
        <translation>другая клиника</translation>
    </message>
    <message>
        <source>The patient moves: %1 becomes the home clinic and gets the whole record, for good.</source>
        <translation>Пациент переходит: его клиникой навсегда становится %1 и получает всю карту.</translation>
    </message>
    <message>
        <source>%1 gets the whole record. What either clinic writes goes to both.</source>
        <translation>%1 получит всю карту. Написанное одной клиникой увидят обе.</translation>
    </message>
    <message>
        <source>%1 gets the whole record until %2. What either clinic writes goes to both.</source>
        <translation>%1 получит всю карту до %2. Написанное одной клиникой увидят обе.</translation>
    </message>
</context>
<context>
    <name>ReferScreen</name>
    <message>
        <source>Refer to another clinic</source>
        <translation>Направить в другую клинику</translation>
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
        <source>Refer the patient</source>
        <translation>Направить пациента</translation>
    </message>
    <message numerus="yes">
        <source>%n clinic(s) to choose from</source>
        <translation>
            <numerusform>На выбор %n клиника</numerusform>
            <numerusform>На выбор %n клиники</numerusform>
            <numerusform>На выбор %n клиник</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the district which clinics there are…</source>
        <translation>Спрашиваем у района список клиник…</translation>
    </message>
    <message>
        <source>The list is the one of the last contact with the district.</source>
        <translation>Список — с последней связи с районом.</translation>
    </message>
    <message>
        <source>No clinic is known yet: the list comes from the district. What you type here is kept.</source>
        <translation>Клиники ещё не известны: список даёт район. Набранное здесь сохраняется.</translation>
    </message>
    <message>
        <source>Fetch the list</source>
        <translation>Получить список</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Черновик сохранён %1</translation>
    </message>
    <message>
        <source>Goes on with the draft of %1</source>
        <translation>Продолжение черновика от %1</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Форма снова пуста.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Referred to %1. The record goes with the next exchange.</source>
        <translation>Направлено: %1. Карта уйдёт со следующим обменом.</translation>
    </message>
</context>
<context>
    <name>ReferralListScreen</name>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>Полученные или отправленные</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Полученные</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Also those that have ended</source>
        <translation>И законченные</translation>
    </message>
    <message>
        <source>Referrals received</source>
        <translation>Полученные направления</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation>Отправленные направления</translation>
    </message>
    <message>
        <source>No patient is referred to this clinic now</source>
        <translation>Сейчас в эту клинику никто не направлен</translation>
    </message>
    <message>
        <source>Patients of other clinics come here with an exchange with the district, by themselves.</source>
        <translation>Пациенты других клиник появляются здесь сами, при обмене с районом.</translation>
    </message>
    <message>
        <source>No referral of this clinic is open now</source>
        <translation>Сейчас нет открытых направлений этой клиники</translation>
    </message>
    <message>
        <source>Refer a patient from the card. The record goes with the next exchange.</source>
        <translation>Направьте пациента из карты. Она уйдёт со следующим обменом.</translation>
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
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Срочность</translation>
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
        <source>Open until</source>
        <translation>Открыто до</translation>
    </message>
    <message>
        <source>Look in the district</source>
        <translation>Искать в районе</translation>
    </message>
    <message>
        <source>Refer a patient</source>
        <translation>Направить пациента</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Закончить…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Открыть карту</translation>
    </message>
    <message>
        <source>Choose a referral first</source>
        <translation>Сначала выберите направление</translation>
    </message>
    <message>
        <source>The record has not arrived yet. It comes with an exchange with the district.</source>
        <translation>Карта ещё не пришла. Она придёт при обмене с районом.</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>Оно уже закончено</translation>
    </message>
    <message>
        <source>Feldshers and physicians end referrals</source>
        <translation>Направления заканчивают фельдшеры и врачи</translation>
    </message>
    <message>
        <source>Ended. Both clinics see it after the next exchange.</source>
        <translation>Закончено. Обе клиники увидят это после следующего обмена.</translation>
    </message>
    <message>
        <source>Refer to another clinic</source>
        <translation>Направить в другую клинику</translation>
    </message>
</context>
<context>
    <name>ReferralPaperScreen</name>
    <message>
        <source>Referral on paper</source>
        <translation>Направление на бумаге</translation>
    </message>
    <message>
        <source>The paper is for the patient&apos;s hand. The record itself goes with the next exchange.</source>
        <translation>Бумага — пациенту на руки. Сама карта уйдёт со следующим обменом.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бланка</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>Напечатать направление</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Написано %1</translation>
    </message>
    <message>
        <source>The page is not ready yet</source>
        <translation>Страница ещё не готова</translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>На этом компьютере нет принтера</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Файл PDF</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печатать ещё раз</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Другой принтер</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Напечатано: %1.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
</context>
</TS>
