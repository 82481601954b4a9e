<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>DiagnosisPart</name>
    <message>
        <source>Code or words, ↓ for the usual ones</source>
        <translation>Код або словы, ↓ — звычайныя</translation>
    </message>
    <message>
        <source>No diagnosis today</source>
        <translation>Сёння без дыягназу</translation>
    </message>
    <message>
        <source>Showing results for %1</source>
        <translation>Паказана для «%1»</translation>
    </message>
    <message>
        <source>Problems of this patient</source>
        <translation>Праблемы гэтага пацыента</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Часта выкарыстоўваюцца</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Усе коды</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Прыбрана: %1</translation>
    </message>
</context>
<context>
    <name>DiagnosisRow</name>
    <message>
        <source>not coded</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Пэўнасць</translation>
    </message>
    <message>
        <source>Statistical sign</source>
        <translation>Статыстычны знак</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Visit · %1</source>
        <translation>Візіт · %1</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Вымярэнні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Дыягназ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Запісы</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Medicines and trends</source>
        <translation>Лекі і дынаміка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Visit</source>
        <translation>Візіт</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Прызначыць</translation>
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
        <source>Hand over…</source>
        <translation>Перадаць…</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Падпісаць і закрыць</translation>
    </message>
    <message>
        <source>Nurses, feldshers and physicians write them.</source>
        <translation>Іх вядуць медсёстры, фельчары і ўрачы.</translation>
    </message>
    <message>
        <source>Visits are not written in this role</source>
        <translation>У гэтай ролі візіты не вядуць</translation>
    </message>
    <message>
        <source>This visit cannot be opened</source>
        <translation>Гэты візіт не адкрываецца</translation>
    </message>
    <message>
        <source>Goes on with the draft of %1</source>
        <translation>Працягваецца чарнавік ад %1</translation>
    </message>
    <message>
        <source>Say why this visit was entered in error, then sign.</source>
        <translation>Укажыце, чаму візіт унесены памылкова, потым падпішыце.</translation>
    </message>
    <message>
        <source>Begun by %1: %2</source>
        <translation>Пачаў(ла) %1: %2</translation>
    </message>
    <message>
        <source>Draft is saved already</source>
        <translation>Чарнавік ужо захаваны</translation>
    </message>
    <message>
        <source>✓ Draft saved %1</source>
        <translation>✓ Чарнавік захаваны %1</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Форма зноў пустая.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): %1</source>
        <translation>
            <numerusform>%n папярэджанне: %1</numerusform>
            <numerusform>%n папярэджанні: %1</numerusform>
            <numerusform>%n папярэджанняў: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Перайсці</translation>
    </message>
    <message>
        <source>Sign anyway</source>
        <translation>Усё роўна падпісаць</translation>
    </message>
    <message>
        <source>Signed. Amend it from Visits if needed.</source>
        <translation>Падпісана. Пры патрэбе дапоўніце ва ўкладцы «Візіты».</translation>
    </message>
    <message>
        <source>Handed over. A colleague can go on with this visit.</source>
        <translation>Перададзена. Гэты візіт можа працягнуць іншы супрацоўнік.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Was this visit entered in error?</source>
        <translation>Гэты візіт унесены памылкова?</translation>
    </message>
    <message>
        <source>It stays readable, marked as an error, and counts no more. This cannot be taken back.</source>
        <translation>Яго можна будзе чытаць з пазнакай пра памылку, але ён больш не ўлічваецца. Адмяніць гэта нельга.</translation>
    </message>
    <message>
        <source>Why it is an error</source>
        <translation>Чаму гэта памылка</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Пакінуць візіт</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>Пазначыць як унесены памылкова</translation>
    </message>
    <message>
        <source>Say why. One or two words are enough.</source>
        <translation>Укажыце прычыну. Хопіць аднаго-двух слоў.</translation>
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
    <name>HandOverLine</name>
    <message>
        <source>What is left to do, for the colleague</source>
        <translation>Што засталося зрабіць (для іншага супрацоўніка)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Перадаць</translation>
    </message>
</context>
<context>
    <name>HappenedField</name>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>now</source>
        <translation>цяпер</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>унесена пазней</translation>
    </message>
</context>
<context>
    <name>LinePart</name>
    <message>
        <source>One line for everything</source>
        <translation>Усё ў адным радку</translation>
    </message>
    <message>
        <source>130/80 p72 t36.6 J06.9 +7</source>
        <translation>130/80 п72 т36,6 J06.9 +7</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>last %1 · %2</source>
        <translation>мінулае %1 · %2</translation>
    </message>
    <message>
        <source>%1 since the last value. Check the number.</source>
        <translation>%1 да мінулага значэння. Праверце лік.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Магчыма, %1?</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Next visit (+7, 2w)</source>
        <translation>Наступны візіт (+7, 2т)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>Reason of sick leave</source>
        <translation>Прычына бальнічнага</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Першы дзень</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Апошні дзень</translation>
    </message>
    <message>
        <source>Back to work on</source>
        <translation>Прыступіць да працы</translation>
    </message>
    <message>
        <source>Cared for</source>
        <translation>За кім догляд</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Нумар лістка</translation>
    </message>
    <message>
        <source>Place, kind of visit, sick leave</source>
        <translation>Месца, від візіту, бальнічны</translation>
    </message>
</context>
<context>
    <name>PrescriptionsCard</name>
    <message>
        <source>Prescriptions of this visit</source>
        <translation>Рэцэпты гэтага візіту</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Open prescription %1</source>
        <translation>Адкрыць рэцэпт %1</translation>
    </message>
</context>
<context>
    <name>ProblemSummary</name>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>Засталася %n праблема</numerusform>
            <numerusform>Засталося %n праблемы</numerusform>
            <numerusform>Засталося %n праблем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>A place {…} of the text is not filled in.</source>
        <translation>Месца {…} у тэксце не запоўнена.</translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>Signed visit</source>
        <translation>Падпісаны візіт</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пацыент</translation>
    </message>
    <message>
        <source>Earlier visit</source>
        <translation>Папярэдні візіт</translation>
    </message>
    <message>
        <source>Later visit</source>
        <translation>Наступны візіт</translation>
    </message>
    <message>
        <source>Visits are not open to this role</source>
        <translation>Для гэтай ролі візіты закрытыя</translation>
    </message>
    <message>
        <source>Nurses, feldshers and physicians read them.</source>
        <translation>Іх чытаюць медсёстры, фельчары і ўрачы.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Visit %1 of %2</source>
        <translation>Візіт %1 з %2</translation>
    </message>
    <message>
        <source>There is no earlier visit.</source>
        <translation>Больш ранняга візіту няма.</translation>
    </message>
    <message>
        <source>There is no later visit.</source>
        <translation>Больш позняга візіту няма.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation>Унесена памылкова…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Дапоўніць…</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Прызначыць</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новы візіт</translation>
    </message>
    <message>
        <source>Marked as entered in error. It stays readable.</source>
        <translation>Пазначана: унесена памылкова. Чытаць візіт можна.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
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
        <translation>Аб&apos;ектыўна</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Дыягназ</translation>
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
        <source>Sick leave</source>
        <translation>Бальнічны</translation>
    </message>
    <message>
        <source>Signed despite</source>
        <translation>Падпісана, нягледзячы на</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Подпіс: %1, %2</translation>
    </message>
    <message>
        <source>%1 (not coded)</source>
        <translation>%1 (без кода)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>з %1 па %2</translation>
    </message>
    <message>
        <source>Back to work %1</source>
        <translation>Прыступіць да працы %1</translation>
    </message>
    <message>
        <source>Cared for: %1</source>
        <translation>Догляд за: %1</translation>
    </message>
    <message>
        <source>Sheet number %1</source>
        <translation>Нумар лістка %1</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не вымерана</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>адмова</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Current medicines</source>
        <translation>Цяперашнія лекі</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Артэрыяльны ціск</translation>
    </message>
    <message>
        <source>No current medicines recorded.</source>
        <translation>Цяперашніх лекаў не запісана.</translation>
    </message>
    <message>
        <source>No pressure measured yet.</source>
        <translation>Ціск яшчэ не вымяраўся.</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>мм рт. сл.</translation>
    </message>
</context>
<context>
    <name>TrendDialog</name>
    <message>
        <source>Close  Esc</source>
        <translation>Закрыць  Esc</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Versions</source>
        <translation>Версіі</translation>
    </message>
    <message>
        <source>On show</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>Entered in error: %1</source>
        <translation>Унесена памылкова: %1</translation>
    </message>
    <message>
        <source>As it was signed first</source>
        <translation>Як падпісана ўпершыню</translation>
    </message>
    <message>
        <source>Amended: %1</source>
        <translation>Дапоўнена: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чытаць</translation>
    </message>
    <message>
        <source>Read the version of %1</source>
        <translation>Чытаць версію ад %1</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Changed</source>
        <translation>Зменена</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>Зменена пазней</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Унесена пазней</translation>
    </message>
    <message>
        <source>From another clinic</source>
        <translation>З іншай амбулаторыі</translation>
    </message>
    <message>
        <source>Reason, place or kind changed</source>
        <translation>Зменена нагода, месца або від</translation>
    </message>
    <message>
        <source>Reason, place or kind changed later</source>
        <translation>Нагода, месца або від зменены пазней</translation>
    </message>
    <message>
        <source>This is an earlier version. What was changed later is marked.</source>
        <translation>Гэта больш ранняя версія. Адзначана, што змянілі пазней.</translation>
    </message>
    <message>
        <source>Read the newest</source>
        <translation>Чытаць найноўшую</translation>
    </message>
    <message>
        <source>Entered in error: %1</source>
        <translation>Унесена памылкова: %1</translation>
    </message>
    <message>
        <source>Why it was amended: %1</source>
        <translation>Чаму дапоўнена: %1</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Нічога не запісана</translation>
    </message>
    <message>
        <source>No diagnosis today</source>
        <translation>Сёння без дыягназу</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Why the visit is amended</source>
        <translation>Чаму візіт дапаўняецца</translation>
    </message>
    <message>
        <source>2 Reason</source>
        <translation>2 Нагода</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Від візіту</translation>
    </message>
    <message>
        <source>3 Diagnosis (ICD-10)</source>
        <translation>3 Дыягназ (МКХ-10)</translation>
    </message>
    <message>
        <source>4 Complaints</source>
        <translation>4 Скаргі</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Анамнез</translation>
    </message>
    <message>
        <source>Objective status</source>
        <translation>Аб&apos;ектыўна</translation>
    </message>
    <message>
        <source>5 Plan</source>
        <translation>5 План</translation>
    </message>
</context>
<context>
    <name>VitalAdvice</name>
    <message>
        <source>Use %1</source>
        <translation>Узяць %1</translation>
    </message>
    <message>
        <source>Add 2nd BP</source>
        <translation>Дадаць 2-і ціск</translation>
    </message>
</context>
<context>
    <name>VitalsPart</name>
    <message>
        <source>1 Vitals</source>
        <translation>1 Вымярэнні</translation>
    </message>
    <message>
        <source>BMI %1 kg/m²</source>
        <translation>ІМЦ %1 кг/м²</translation>
    </message>
    <message>
        <source>First BP %1.</source>
        <translation>Першы АЦ %1.</translation>
    </message>
</context>
</TS>
