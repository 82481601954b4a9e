<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>CheckWords</name>
    <message>
        <source>QUANTITY</source>
        <translation>КОЛЬКАСЦЬ</translation>
    </message>
    <message>
        <source>Allergies: no match</source>
        <translation>Алергіі: супадзенняў няма</translation>
    </message>
    <message>
        <source>Interactions: none on the list</source>
        <translation>Узаемадзеянні: у спісе няма</translation>
    </message>
    <message>
        <source>Dose: within the list</source>
        <translation>Доза: у межах спіса</translation>
    </message>
    <message>
        <source>NOT checked against: %1</source>
        <translation>НЕ звераны з запісам: %1</translation>
    </message>
    <message>
        <source>NOT checked: no known substance</source>
        <translation>НЕ праверана: рэчыва невядомае</translation>
    </message>
    <message>
        <source>Checked against the list of %1; the list is not complete</source>
        <translation>Праверана па спісе ад %1; спіс няпоўны</translation>
    </message>
    <message>
        <source>Not checked: kidneys, liver, other diseases</source>
        <translation>Не правяраецца: ныркі, печань, іншыя хваробы</translation>
    </message>
</context>
<context>
    <name>CommonOrders</name>
    <message>
        <source>Orders signed here appear in this place.</source>
        <translation>Тут з’явяцца падпісаныя прызначэнні.</translation>
    </message>
    <message>
        <source>Take this order: %1</source>
        <translation>Узяць гэта прызначэнне: %1</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>days, until %1</source>
        <translation>дз., да %1</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Words for the patient in</source>
        <translation>Мова слоў для пацыента</translation>
    </message>
    <message>
        <source>New prescription</source>
        <translation>Новы рэцэпт</translation>
    </message>
    <message>
        <source>Removed from the prescription.</source>
        <translation>Прыбрана з рэцэпта.</translation>
    </message>
    <message>
        <source>Replaces the order of %1</source>
        <translation>Замяняе прызначэнне: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the checks</source>
        <translation>
            <numerusform>Яшчэ %n у праверках</numerusform>
            <numerusform>Яшчэ %n у праверках</numerusform>
            <numerusform>Яшчэ %n у праверках</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Choose a medicine first</source>
        <translation>Спачатку выберыце лекі</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of %1</source>
        <translation>
            <numerusform>%n упакоўка па %1</numerusform>
            <numerusform>%n упакоўкі па %1</numerusform>
            <numerusform>%n упаковак па %1</numerusform>
        </translation>
    </message>
    <message>
        <source>typed; calculated %1</source>
        <translation>уведзена ўручную; разлік: %1</translation>
    </message>
</context>
<context>
    <name>MedicineSource</name>
    <message>
        <source>Often used here</source>
        <translation>Часта прызначаныя</translation>
    </message>
    <message>
        <source>Other matches</source>
        <translation>Іншыя супадзенні</translation>
    </message>
    <message>
        <source>patient is allergic: %1</source>
        <translation>у пацыента алергія: %1</translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Medicine</source>
        <translation>Лекі</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Дазоўка</translation>
    </message>
    <message>
        <source>Dose at one time</source>
        <translation>Доза на прыём</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Адзінка дозы</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Шлях увядзення</translation>
    </message>
    <message>
        <source>Which side</source>
        <translation>З якога боку</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Як часта</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>When needed for</source>
        <translation>Пры патрэбе, ад чаго</translation>
    </message>
    <message>
        <source>The most in 24 hours</source>
        <translation>Не больш за 24 гадзіны</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Дзень тыдня</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Як доўга</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замяніць</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Пакінуць абодва</translation>
    </message>
    <message>
        <source>The same medicine is active</source>
        <translation>Гэтыя лекі ўжо прызначаны</translation>
    </message>
    <message>
        <source>Reason to keep both</source>
        <translation>Прычына пакінуць абодва</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Repeated: check it</source>
        <translation>Паўтор: праверце</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Змяніць: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Прыбраць: %1</translation>
    </message>
</context>
<context>
    <name>PrescriptionNews</name>
    <message>
        <source>new allergy: %1</source>
        <translation>новая алергія: %1</translation>
    </message>
    <message>
        <source>no longer an allergy: %1</source>
        <translation>больш не алергія: %1</translation>
    </message>
    <message>
        <source>also takes: %1</source>
        <translation>прымае яшчэ: %1</translation>
    </message>
    <message>
        <source>no longer takes: %1</source>
        <translation>больш не прымае: %1</translation>
    </message>
    <message>
        <source>asked, no known allergies</source>
        <translation>спыталі, алергій няма</translation>
    </message>
    <message>
        <source>recorded as pregnant</source>
        <translation>запісана цяжарнасць</translation>
    </message>
    <message>
        <source>the patient’s details</source>
        <translation>звесткі пацыента</translation>
    </message>
    <message>
        <source>Changed on another computer: %1. What you typed stays and is checked anew.</source>
        <translation>Зменена на іншым камп’ютары: %1. Тое, што вы набралі, застаецца і праверана нанова.</translation>
    </message>
</context>
<context>
    <name>PrescriptionScreen</name>
    <message>
        <source>Prescription</source>
        <translation>Рэцэпт</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пацыент</translation>
    </message>
    <message>
        <source>A draft of %1 was kept. Go on with it, or remove its lines.</source>
        <translation>Захаваны чарнавік ад %1. Працягніце яго або прыбярыце радкі.</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыць, чарнавік застанецца</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Дадаць яшчэ</translation>
    </message>
    <message>
        <source>Check and print</source>
        <translation>Праверыць і друкаваць</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Чарнавік захаваны %1</translation>
    </message>
    <message numerus="yes">
        <source>%n danger(s) for this patient</source>
        <translation>
            <numerusform>%n небяспека для гэтага пацыента</numerusform>
            <numerusform>%n небяспекі для гэтага пацыента</numerusform>
            <numerusform>%n небяспек для гэтага пацыента</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another medicine</source>
        <translation>Выбраць іншыя лекі</translation>
    </message>
    <message>
        <source>Prescribe anyway</source>
        <translation>Усё роўна прызначыць</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sign without printing</source>
        <translation>Падпісаць без друку</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Падпісаць і друкаваць</translation>
    </message>
    <message>
        <source>Print the void slip</source>
        <translation>Друкаваць ліст анулявання</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Друкаваць яшчэ раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Cancel prescription…</source>
        <translation>Ануляваць рэцэпт…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Захаваць як PDF</translation>
    </message>
    <message>
        <source>Signed %1. It waits in My tasks to be printed.</source>
        <translation>Рэцэпт %1 падпісаны. Ён чакае друку ў «Маіх задачах».</translation>
    </message>
    <message>
        <source>The number stays used. If the paper was handed out, take it back.</source>
        <translation>Нумар застаецца занятым. Калі рэцэпт выдадзены, забярыце яго.</translation>
    </message>
    <message>
        <source>Cancel this prescription?</source>
        <translation>Ануляваць гэты рэцэпт?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>Cancel prescription</source>
        <translation>Ануляваць рэцэпт</translation>
    </message>
</context>
<context>
    <name>PrescriptionWords</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 разам з: %2</translation>
    </message>
    <message>
        <source>%1 is allergic to %2. %3 is the same substance.</source>
        <translation>%1 — алергія: %2. %3 — тое самае рэчыва.</translation>
    </message>
    <message>
        <source>%1 is allergic to %2. %3 has the same side chain (%4).</source>
        <translation>%1 — алергія: %2. %3 — той самы бакавы ланцуг (%4).</translation>
    </message>
    <message>
        <source>%1 is allergic to %2. %3 is of the same group: %4.</source>
        <translation>%1 — алергія: %2. %3 — з той самай групы: %4.</translation>
    </message>
    <message>
        <source>%1 is allergic to %2. %3 is a remote relative (%4): watch the first dose.</source>
        <translation>%1 — алергія: %2. %3 — далёкі сваяк (%4): першая доза пад наглядам.</translation>
    </message>
    <message>
        <source>Allergies were never asked about. Ask before signing.</source>
        <translation>Пра алергію яшчэ не пыталіся. Запытайцеся да подпісу.</translation>
    </message>
    <message>
        <source>%3 doubles %2: the same substance twice.</source>
        <translation>%3 паўтарае: %2. Адно рэчыва двойчы.</translation>
    </message>
    <message>
        <source>%3 and %2 act in the same way (same class).</source>
        <translation>%3 і %2 дзейнічаюць аднолькава (адзін клас).</translation>
    </message>
    <message>
        <source>%3 and %2 belong to the same group of medicines.</source>
        <translation>%3 і %2 — з адной групы лекаў.</translation>
    </message>
    <message>
        <source>%1 is recorded as pregnant. %3 needs caution in pregnancy.</source>
        <translation>%1 — адзначана цяжарнасць. %3 пры цяжарнасці — з асцярожнасцю.</translation>
    </message>
    <message>
        <source>%1: %2 at one time is above the usual %3.</source>
        <translation>%1: %2 за прыём — больш за звычайнае (%3).</translation>
    </message>
    <message>
        <source>%1: %2 at one time is less than half of the usual %3.</source>
        <translation>%1: %2 за прыём — менш за палову звычайнага (%3).</translation>
    </message>
    <message>
        <source>%1 is taken once a week. Daily use (%2 a week) can kill; the maximum is %3.</source>
        <translation>%1 прымаюць раз на тыдзень. Штодзённы прыём (%2 на тыдзень) смяротна небяспечны; найбольшая доза — %3.</translation>
    </message>
    <message>
        <source>%1: %2 in 24 hours is above the maximum of %3.</source>
        <translation>%1: %2 за 24 гадзіны — больш за найбольшую дозу (%3).</translation>
    </message>
    <message>
        <source>%1: %2 in a week is above the maximum of %3.</source>
        <translation>%1: %2 за тыдзень — больш за найбольшую дозу (%3).</translation>
    </message>
    <message>
        <source>Dose: not checked, the limits are for adults</source>
        <translation>Доза: не праверана, межы для дарослых</translation>
    </message>
    <message>
        <source>Dose: not checked, the list has no maximum</source>
        <translation>Доза: не праверана, у спісе няма мяжы</translation>
    </message>
    <message>
        <source>Dose: not checked, the units cannot be compared</source>
        <translation>Доза: не праверана, адзінкі непараўнальныя</translation>
    </message>
    <message>
        <source>Taken before without harm</source>
        <translation>Раней прымалася без шкоды</translation>
    </message>
    <message>
        <source>The benefit is greater; the patient is watched</source>
        <translation>Карысць большая; пацыент пад наглядам</translation>
    </message>
    <message>
        <source>No other medicine is at hand</source>
        <translation>Іншых лекаў няма</translation>
    </message>
    <message>
        <source>The specialist ordered it so</source>
        <translation>Так прызначыў спецыяліст</translation>
    </message>
    <message>
        <source>Wrong medicine, dose or quantity</source>
        <translation>Не тыя лекі, доза або колькасць</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>Не той пацыент</translation>
    </message>
    <message>
        <source>The pharmacy does not have it</source>
        <translation>Няма ў аптэцы</translation>
    </message>
    <message>
        <source>The treatment was changed</source>
        <translation>Лячэнне зменена</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 дзён</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дзён</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 дзён</translation>
    </message>
    <message>
        <source>Up to 6 months</source>
        <translation>Да 6 месяцаў</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Check before signing</source>
        <translation>Праверце да подпісу</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Мова бланка</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Тэрмін дзеяння</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экзэмпляры</translation>
    </message>
    <message>
        <source>Signed prescription</source>
        <translation>Падпісаны рэцэпт</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <translation>№ %1 ад %2</translation>
    </message>
    <message>
        <source>For %1, born %2</source>
        <translation>Для каго: %1, дата нараджэння %2</translation>
    </message>
    <message>
        <source>Allergies and interactions: checked against the list of %1.</source>
        <translation>Алергіі і ўзаемадзеянні: праверана па спісе ад %1.</translation>
    </message>
    <message>
        <source>Allergies and interactions: NOT FULLY checked (list of %1).</source>
        <translation>Алергіі і ўзаемадзеянні: праверана НЕ ЦАЛКАМ (спіс ад %1).</translation>
    </message>
    <message>
        <source>Allergies and interactions: NOT CHECKED (list of %1).</source>
        <translation>Алергіі і ўзаемадзеянні: НЕ ПРАВЕРАНА (спіс ад %1).</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>да %1</translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>На гэтым камп’ютары няма прынтара</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Файл PDF</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Print again</source>
        <translation>Друкаваць яшчэ раз</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Іншы прынтар</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Захаваць як PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Захавана: %1.</translation>
    </message>
    <message>
        <source>Printed on %1 at %2. Did it come out?</source>
        <translation>Адпраўлена на %1 у %2. Папера выйшла?</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason to go on</source>
        <translation>Прычына працягнуць</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Або сваімі словамі</translation>
    </message>
    <message>
        <source>Choose or type a reason.</source>
        <translation>Выберыце або ўпішыце прычыну.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>What you are ordering</source>
        <translation>Што прызначаецца</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Пакуль нічога не выбрана.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Праверкі</translation>
    </message>
    <message>
        <source>Common orders</source>
        <translation>Частыя прызначэнні</translation>
    </message>
    <message>
        <source>For the patient: %1</source>
        <translation>Пацыенту: %1</translation>
    </message>
</context>
</TS>
