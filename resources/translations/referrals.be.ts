<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>DistrictScreen</name>
    <message>
        <source>Look in the district</source>
        <translation>Шукаць у раёне</translation>
    </message>
    <message>
        <source>The record is on its way</source>
        <translation>Карта ў дарозе</translation>
    </message>
    <message>
        <source>You need not wait: the record comes by itself.</source>
        <translation>Чакаць не трэба: карта прыйдзе сама.</translation>
    </message>
    <message>
        <source>Patients of the district</source>
        <translation>Пацыенты раёна</translation>
    </message>
    <message>
        <source>The district has not been asked yet</source>
        <translation>Раён яшчэ не пыталі</translation>
    </message>
    <message>
        <source>It notes who asks, for whom and when. Nobody&apos;s record is shown by asking.</source>
        <translation>Ён запісвае, хто пытаецца, пра каго і калі. Само пытанне не адкрывае нічыю карту.</translation>
    </message>
    <message>
        <source>Patients of all clinics of the district. This needs a connection.</source>
        <translation>Пацыенты ўсіх клінік раёна. Патрэбна сувязь.</translation>
    </message>
    <message>
        <source>Name, or a part of it</source>
        <translation>Імя або яго частка</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Дата або год нараджэння</translation>
    </message>
    <message>
        <source>Or the number of a document</source>
        <translation>Або нумар дакумента</translation>
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
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>Home clinic</source>
        <translation>Клініка пацыента</translation>
    </message>
    <message>
        <source>this clinic</source>
        <translation>гэта клініка</translation>
    </message>
    <message>
        <source>Register new patient</source>
        <translation>Зарэгістраваць пацыента</translation>
    </message>
    <message>
        <source>Open the record…</source>
        <translation>Адкрыць карту…</translation>
    </message>
    <message>
        <source>Ask the district</source>
        <translation>Спытаць раён</translation>
    </message>
    <message>
        <source>The district is being asked</source>
        <translation>Раён ужо пытаюць</translation>
    </message>
    <message>
        <source>Asking the district…</source>
        <translation>Пытаем раён…</translation>
    </message>
    <message>
        <source>The district knows nobody like this</source>
        <translation>Раён такога пацыента не ведае</translation>
    </message>
    <message>
        <source>Compare the spelling and the date with the document. A new patient can be registered here.</source>
        <translation>Зверце напісанне і дату з дакументам. Новага пацыента можна зарэгістраваць тут.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) found</source>
        <translation>
            <numerusform>Знойдзены %n пацыент</numerusform>
            <numerusform>Знойдзены %n пацыенты</numerusform>
            <numerusform>Знойдзена %n пацыентаў</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more: say more, nobody should choose by chance</source>
        <translation>ёсць яшчэ: удакладніце, нельга выбіраць наўгад</translation>
    </message>
    <message>
        <source>Register the patient here now; both records can be linked later.</source>
        <translation>Зарэгіструйце пацыента тут; абедзве карты можна звязаць пазней.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спытаць яшчэ раз</translation>
    </message>
    <message>
        <source>Choose a patient first</source>
        <translation>Спачатку выберыце пацыента</translation>
    </message>
    <message>
        <source>asked for, exchanging with the district</source>
        <translation>запытана, ідзе абмен з раёнам</translation>
    </message>
    <message>
        <source>The record is asked for and comes with a later exchange; it then stands under Referrals. To write a visit now, register the patient here; both records can be linked later.</source>
        <translation>Карта запытана і прыйдзе з наступным абменам; яна будзе ў раздзеле «Накіраванні». Каб запісаць прыём зараз, зарэгіструйце пацыента тут; абедзве карты можна звязаць пазней.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Паспрабаваць зараз</translation>
    </message>
</context>
<context>
    <name>DistrictWords</name>
    <message>
        <source>Not known</source>
        <translation>Невядома</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Take the record in an emergency</source>
        <translation>Узяць карту ў экстраным выпадку</translation>
    </message>
    <message>
        <source>%1 will see that you took the record, when and why. It stays here until %2.</source>
        <translation>%1 убачыць, што карту ўзялі вы, калі і чаму. Яна застанецца тут да %2.</translation>
    </message>
    <message>
        <source>The home clinic</source>
        <translation>Клініка пацыента</translation>
    </message>
    <message>
        <source>Why you need the record now</source>
        <translation>Чаму карта патрэбна зараз</translation>
    </message>
    <message>
        <source>Take the record</source>
        <translation>Узяць карту</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Не браць</translation>
    </message>
    <message>
        <source>Take the record in an emergency?</source>
        <translation>Узяць карту ў экстраным выпадку?</translation>
    </message>
</context>
<context>
    <name>ReferForm</name>
    <message>
        <source>To which clinic</source>
        <translation>У якую клініку</translation>
    </message>
    <message>
        <source>A part of the name, or ↓ for all</source>
        <translation>Частка назвы або ↓ — усе</translation>
    </message>
    <message>
        <source>Fetch the list</source>
        <translation>Атрымаць спіс</translation>
    </message>
    <message>
        <source>Specialist or department</source>
        <translation>Спецыяліст або аддзяленне</translation>
    </message>
    <message>
        <source>Why the record goes there</source>
        <translation>Падстава</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Тэрміновасць</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Дыягназ</translation>
    </message>
    <message>
        <source>Code or words, ↓ for those of this patient</source>
        <translation>Код або словы, ↓ — дыягназы пацыента</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Адкрыта да</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>Пра што просіце і чаму</translation>
    </message>
    <message>
        <source>Showing results for %1</source>
        <translation>Паказана для «%1»</translation>
    </message>
    <message>
        <source>Problems of this patient</source>
        <translation>Дыягназы гэтага пацыента</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Усе коды</translation>
    </message>
    <message>
        <source>A transfer has no last day.</source>
        <translation>У пераводу няма апошняга дня.</translation>
    </message>
    <message>
        <source>Enter day, month and year.</source>
        <translation>Увядзіце дзень, месяц і год.</translation>
    </message>
    <message>
        <source>the other clinic</source>
        <translation>іншая клініка</translation>
    </message>
    <message>
        <source>The patient moves: %1 becomes the home clinic and gets the whole record, for good.</source>
        <translation>Пацыент пераходзіць: яго клінікай назаўсёды становіцца %1 і атрымлівае ўсю карту.</translation>
    </message>
    <message>
        <source>%1 gets the whole record. What either clinic writes goes to both.</source>
        <translation>%1 атрымае ўсю карту. Напісанае адной клінікай убачаць абедзве.</translation>
    </message>
    <message>
        <source>%1 gets the whole record until %2. What either clinic writes goes to both.</source>
        <translation>%1 атрымае ўсю карту да %2. Напісанае адной клінікай убачаць абедзве.</translation>
    </message>
</context>
<context>
    <name>ReferScreen</name>
    <message>
        <source>Refer to another clinic</source>
        <translation>Накіраваць у іншую клініку</translation>
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
        <source>Refer the patient</source>
        <translation>Накіраваць пацыента</translation>
    </message>
    <message numerus="yes">
        <source>%n clinic(s) to choose from</source>
        <translation>
            <numerusform>На выбар %n клініка</numerusform>
            <numerusform>На выбар %n клінікі</numerusform>
            <numerusform>На выбар %n клінік</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the district which clinics there are…</source>
        <translation>Пытаем у раёна спіс клінік…</translation>
    </message>
    <message>
        <source>The list is the one of the last contact with the district.</source>
        <translation>Спіс — з апошняй сувязі з раёнам.</translation>
    </message>
    <message>
        <source>No clinic is known yet: the list comes from the district. What you type here is kept.</source>
        <translation>Клінікі яшчэ не вядомыя: спіс дае раён. Набранае тут захоўваецца.</translation>
    </message>
    <message>
        <source>Fetch the list</source>
        <translation>Атрымаць спіс</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Чарнавік захаваны %1</translation>
    </message>
    <message>
        <source>Goes on with the draft of %1</source>
        <translation>Працяг чарнавіка ад %1</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Форма зноў пустая.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>%n заўвага</numerusform>
            <numerusform>%n заўвагі</numerusform>
            <numerusform>%n заўваг</numerusform>
        </translation>
    </message>
    <message>
        <source>Referred to %1. The record goes with the next exchange.</source>
        <translation>Накіравана: %1. Карта пойдзе з наступным абменам.</translation>
    </message>
</context>
<context>
    <name>ReferralListScreen</name>
    <message>
        <source>Referrals</source>
        <translation>Накіраванні</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>Атрыманыя або адпраўленыя</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Атрыманыя</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Адпраўленыя</translation>
    </message>
    <message>
        <source>Also those that have ended</source>
        <translation>І скончаныя</translation>
    </message>
    <message>
        <source>Referrals received</source>
        <translation>Атрыманыя накіраванні</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation>Адпраўленыя накіраванні</translation>
    </message>
    <message>
        <source>No patient is referred to this clinic now</source>
        <translation>Зараз у гэту клініку ніхто не накіраваны</translation>
    </message>
    <message>
        <source>Patients of other clinics come here with an exchange with the district, by themselves.</source>
        <translation>Пацыенты іншых клінік з’яўляюцца тут самі, пры абмене з раёнам.</translation>
    </message>
    <message>
        <source>No referral of this clinic is open now</source>
        <translation>Зараз няма адкрытых накіраванняў гэтай клінікі</translation>
    </message>
    <message>
        <source>Refer a patient from the card. The record goes with the next exchange.</source>
        <translation>Накіруйце пацыента з карты. Яна пойдзе з наступным абменам.</translation>
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
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Падстава</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Тэрміновасць</translation>
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
        <source>Open until</source>
        <translation>Адкрыта да</translation>
    </message>
    <message>
        <source>Look in the district</source>
        <translation>Шукаць у раёне</translation>
    </message>
    <message>
        <source>Refer a patient</source>
        <translation>Накіраваць пацыента</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Скончыць…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Адкрыць карту</translation>
    </message>
    <message>
        <source>Choose a referral first</source>
        <translation>Спачатку выберыце накіраванне</translation>
    </message>
    <message>
        <source>The record has not arrived yet. It comes with an exchange with the district.</source>
        <translation>Карта яшчэ не прыйшла. Яна прыйдзе пры абмене з раёнам.</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>Яно ўжо скончана</translation>
    </message>
    <message>
        <source>Feldshers and physicians end referrals</source>
        <translation>Накіраванні заканчваюць фельчары і ўрачы</translation>
    </message>
    <message>
        <source>Ended. Both clinics see it after the next exchange.</source>
        <translation>Скончана. Абедзве клінікі ўбачаць гэта пасля наступнага абмену.</translation>
    </message>
    <message>
        <source>Refer to another clinic</source>
        <translation>Накіраваць у іншую клініку</translation>
    </message>
</context>
<context>
    <name>ReferralPaperScreen</name>
    <message>
        <source>Referral on paper</source>
        <translation>Накіраванне на паперы</translation>
    </message>
    <message>
        <source>The paper is for the patient&apos;s hand. The record itself goes with the next exchange.</source>
        <translation>Папера — пацыенту на рукі. Сама карта пойдзе з наступным абменам.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Мова бланка</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Захаваць як PDF</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>Надрукаваць накіраванне</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Напісана %1</translation>
    </message>
    <message>
        <source>The page is not ready yet</source>
        <translation>Старонка яшчэ не гатова</translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>На гэтым камп’ютары няма прынтара</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Файл PDF</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Друкаваць яшчэ раз</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Іншы прынтар</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Надрукавана: %1.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Захавана: %1.</translation>
    </message>
</context>
</TS>
