<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>DiagnosisPart</name>
    <message>
        <source>Code or words, ↓ for the usual ones</source>
        <translation>Код или слова, ↓ — обычные</translation>
    </message>
    <message>
        <source>No diagnosis today</source>
        <translation>Сегодня без диагноза</translation>
    </message>
    <message>
        <source>Showing results for %1</source>
        <translation>Показано для «%1»</translation>
    </message>
    <message>
        <source>Problems of this patient</source>
        <translation>Проблемы этого пациента</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Часто используются</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Все коды</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
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
        <translation>Роль</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Statistical sign</source>
        <translation>Статистический знак</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Visit · %1</source>
        <translation>Визит · %1</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Medicines and trends</source>
        <translation>Лекарства и динамика</translation>
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
        <translation>Визит</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Назначить</translation>
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
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Подписать и закрыть</translation>
    </message>
    <message>
        <source>Nurses, feldshers and physicians write them.</source>
        <translation>Их ведут медсёстры, фельдшеры и врачи.</translation>
    </message>
    <message>
        <source>Visits are not written in this role</source>
        <translation>В этой роли визиты не ведут</translation>
    </message>
    <message>
        <source>This visit cannot be opened</source>
        <translation>Этот визит не открывается</translation>
    </message>
    <message>
        <source>Goes on with the draft of %1</source>
        <translation>Продолжается черновик от %1</translation>
    </message>
    <message>
        <source>Say why this visit was entered in error, then sign.</source>
        <translation>Укажите, почему визит внесён по ошибке, затем подпишите.</translation>
    </message>
    <message>
        <source>Begun by %1: %2</source>
        <translation>Начал(а) %1: %2</translation>
    </message>
    <message>
        <source>Draft is saved already</source>
        <translation>Черновик уже сохранён</translation>
    </message>
    <message>
        <source>✓ Draft saved %1</source>
        <translation>✓ Черновик сохранён %1</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Форма снова пуста.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): %1</source>
        <translation>
            <numerusform>%n предупреждение: %1</numerusform>
            <numerusform>%n предупреждения: %1</numerusform>
            <numerusform>%n предупреждений: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Sign anyway</source>
        <translation>Всё равно подписать</translation>
    </message>
    <message>
        <source>Signed. Amend it from Visits if needed.</source>
        <translation>Подписано. При необходимости дополните во вкладке «Визиты».</translation>
    </message>
    <message>
        <source>Handed over. A colleague can go on with this visit.</source>
        <translation>Передано. Этот визит может продолжить другой сотрудник.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Was this visit entered in error?</source>
        <translation>Этот визит внесён по ошибке?</translation>
    </message>
    <message>
        <source>It stays readable, marked as an error, and counts no more. This cannot be taken back.</source>
        <translation>Его можно будет читать с пометкой об ошибке, но он больше не учитывается. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Why it is an error</source>
        <translation>Почему это ошибка</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Оставить визит</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>Отметить как внесённый по ошибке</translation>
    </message>
    <message>
        <source>Say why. One or two words are enough.</source>
        <translation>Укажите причину. Хватит одного-двух слов.</translation>
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
    <name>HandOverLine</name>
    <message>
        <source>What is left to do, for the colleague</source>
        <translation>Что осталось сделать (для другого сотрудника)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>HappenedField</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>внесено позже</translation>
    </message>
</context>
<context>
    <name>LinePart</name>
    <message>
        <source>One line for everything</source>
        <translation>Всё в одной строке</translation>
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
        <translation>прошлое %1 · %2</translation>
    </message>
    <message>
        <source>%1 since the last value. Check the number.</source>
        <translation>%1 к прошлому значению. Проверьте число.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Возможно, %1?</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Next visit (+7, 2w)</source>
        <translation>Следующий визит (+7, 2н)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Reason of sick leave</source>
        <translation>Причина больничного</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Back to work on</source>
        <translation>Приступит к работе</translation>
    </message>
    <message>
        <source>Cared for</source>
        <translation>За кем уход</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Номер листка</translation>
    </message>
    <message>
        <source>Place, kind of visit, sick leave</source>
        <translation>Место, вид визита, больничный</translation>
    </message>
</context>
<context>
    <name>PrescriptionsCard</name>
    <message>
        <source>Prescriptions of this visit</source>
        <translation>Рецепты этого визита</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open prescription %1</source>
        <translation>Открыть рецепт %1</translation>
    </message>
</context>
<context>
    <name>ProblemSummary</name>
    <message numerus="yes">
        <source>There are %n problem(s)</source>
        <translation>
            <numerusform>Осталась %n проблема</numerusform>
            <numerusform>Осталось %n проблемы</numerusform>
            <numerusform>Осталось %n проблем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>A place {…} of the text is not filled in.</source>
        <translation>Место {…} в тексте не заполнено.</translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>Signed visit</source>
        <translation>Подписанный визит</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Earlier visit</source>
        <translation>Предыдущий визит</translation>
    </message>
    <message>
        <source>Later visit</source>
        <translation>Следующий визит</translation>
    </message>
    <message>
        <source>Visits are not open to this role</source>
        <translation>Для этой роли визиты закрыты</translation>
    </message>
    <message>
        <source>Nurses, feldshers and physicians read them.</source>
        <translation>Их читают медсёстры, фельдшеры и врачи.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Visit %1 of %2</source>
        <translation>Визит %1 из %2</translation>
    </message>
    <message>
        <source>There is no earlier visit.</source>
        <translation>Более раннего визита нет.</translation>
    </message>
    <message>
        <source>There is no later visit.</source>
        <translation>Более позднего визита нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation>Внесено по ошибке…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Дополнить…</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <source>Marked as entered in error. It stays readable.</source>
        <translation>Отмечено: внесено по ошибке. Читать визит можно.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
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
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Следующий визит</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Больничный</translation>
    </message>
    <message>
        <source>Signed despite</source>
        <translation>Подписано, несмотря на</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Подпись: %1, %2</translation>
    </message>
    <message>
        <source>%1 (not coded)</source>
        <translation>%1 (без кода)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>Back to work %1</source>
        <translation>Приступить к работе %1</translation>
    </message>
    <message>
        <source>Cared for: %1</source>
        <translation>Уход за: %1</translation>
    </message>
    <message>
        <source>Sheet number %1</source>
        <translation>Номер листка %1</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Current medicines</source>
        <translation>Текущие лекарства</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Артериальное давление</translation>
    </message>
    <message>
        <source>No current medicines recorded.</source>
        <translation>Текущих лекарств не записано.</translation>
    </message>
    <message>
        <source>No pressure measured yet.</source>
        <translation>Давление ещё не измерялось.</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>мм рт. ст.</translation>
    </message>
</context>
<context>
    <name>TrendDialog</name>
    <message>
        <source>Close  Esc</source>
        <translation>Закрыть  Esc</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>On show</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>Entered in error: %1</source>
        <translation>Внесено по ошибке: %1</translation>
    </message>
    <message>
        <source>As it was signed first</source>
        <translation>Как подписано впервые</translation>
    </message>
    <message>
        <source>Amended: %1</source>
        <translation>Дополнено: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Read the version of %1</source>
        <translation>Читать версию от %1</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>Изменено позже</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Внесено позже</translation>
    </message>
    <message>
        <source>From another clinic</source>
        <translation>Из другой амбулатории</translation>
    </message>
    <message>
        <source>Reason, place or kind changed</source>
        <translation>Изменён повод, место или вид</translation>
    </message>
    <message>
        <source>Reason, place or kind changed later</source>
        <translation>Повод, место или вид изменены позже</translation>
    </message>
    <message>
        <source>This is an earlier version. What was changed later is marked.</source>
        <translation>Это более ранняя версия. Отмечено, что изменили позже.</translation>
    </message>
    <message>
        <source>Read the newest</source>
        <translation>Читать новейшую</translation>
    </message>
    <message>
        <source>Entered in error: %1</source>
        <translation>Внесено по ошибке: %1</translation>
    </message>
    <message>
        <source>Why it was amended: %1</source>
        <translation>Почему дополнено: %1</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Ничего не записано</translation>
    </message>
    <message>
        <source>No diagnosis today</source>
        <translation>Сегодня без диагноза</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Why the visit is amended</source>
        <translation>Почему визит дополняется</translation>
    </message>
    <message>
        <source>2 Reason</source>
        <translation>2 Повод</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Вид визита</translation>
    </message>
    <message>
        <source>3 Diagnosis (ICD-10)</source>
        <translation>3 Диагноз (МКБ-10)</translation>
    </message>
    <message>
        <source>4 Complaints</source>
        <translation>4 Жалобы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Анамнез</translation>
    </message>
    <message>
        <source>Objective status</source>
        <translation>Объективно</translation>
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
        <translation>Взять %1</translation>
    </message>
    <message>
        <source>Add 2nd BP</source>
        <translation>Добавить 2-е АД</translation>
    </message>
</context>
<context>
    <name>VitalsPart</name>
    <message>
        <source>1 Vitals</source>
        <translation>1 Измерения</translation>
    </message>
    <message>
        <source>BMI %1 kg/m²</source>
        <translation>ИМТ %1 кг/м²</translation>
    </message>
    <message>
        <source>First BP %1.</source>
        <translation>Первое АД %1.</translation>
    </message>
</context>
</TS>
