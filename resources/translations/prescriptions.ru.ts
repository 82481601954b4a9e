<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CheckWords</name>
    <message>
        <source>QUANTITY</source>
        <translation>КОЛИЧЕСТВО</translation>
    </message>
    <message>
        <source>Allergies: no match</source>
        <translation>Аллергии: совпадений нет</translation>
    </message>
    <message>
        <source>Interactions: none on the list</source>
        <translation>Взаимодействия: в списке нет</translation>
    </message>
    <message>
        <source>Dose: within the list</source>
        <translation>Доза: в пределах списка</translation>
    </message>
    <message>
        <source>NOT checked against: %1</source>
        <translation>НЕ сверено с записью: %1</translation>
    </message>
    <message>
        <source>NOT checked: no known substance</source>
        <translation>НЕ проверено: вещество неизвестно</translation>
    </message>
    <message>
        <source>Checked against the list of %1; the list is not complete</source>
        <translation>Проверено по списку от %1; список неполный</translation>
    </message>
    <message>
        <source>Not checked: kidneys, liver, other diseases</source>
        <translation>Не проверяется: почки, печень, другие болезни</translation>
    </message>
</context>
<context>
    <name>CommonOrders</name>
    <message>
        <source>Orders signed here appear in this place.</source>
        <translation>Здесь появятся подписанные назначения.</translation>
    </message>
    <message>
        <source>Take this order: %1</source>
        <translation>Взять это назначение: %1</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>days, until %1</source>
        <translation>дн., до %1</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Words for the patient in</source>
        <translation>Язык слов для пациента</translation>
    </message>
    <message>
        <source>New prescription</source>
        <translation>Новый рецепт</translation>
    </message>
    <message>
        <source>Removed from the prescription.</source>
        <translation>Убрано из рецепта.</translation>
    </message>
    <message>
        <source>Replaces the order of %1</source>
        <translation>Заменяет назначение: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the checks</source>
        <translation>
            <numerusform>Ещё %n в проверках</numerusform>
            <numerusform>Ещё %n в проверках</numerusform>
            <numerusform>Ещё %n в проверках</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Choose a medicine first</source>
        <translation>Сначала выберите лекарство</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of %1</source>
        <translation>
            <numerusform>%n упаковка по %1</numerusform>
            <numerusform>%n упаковки по %1</numerusform>
            <numerusform>%n упаковок по %1</numerusform>
        </translation>
    </message>
    <message>
        <source>typed; calculated %1</source>
        <translation>введено вручную; расчёт: %1</translation>
    </message>
</context>
<context>
    <name>MedicineSource</name>
    <message>
        <source>Often used here</source>
        <translation>Часто назначаемые</translation>
    </message>
    <message>
        <source>Other matches</source>
        <translation>Другие совпадения</translation>
    </message>
    <message>
        <source>patient is allergic: %1</source>
        <translation>у пациента аллергия: %1</translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Medicine</source>
        <translation>Лекарство</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Дозировка</translation>
    </message>
    <message>
        <source>Dose at one time</source>
        <translation>Доза на приём</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Единица дозы</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь введения</translation>
    </message>
    <message>
        <source>Which side</source>
        <translation>С какой стороны</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When needed for</source>
        <translation>По необходимости при</translation>
    </message>
    <message>
        <source>The most in 24 hours</source>
        <translation>Не более за 24 часа</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Как долго</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>The same medicine is active</source>
        <translation>Это лекарство уже назначено</translation>
    </message>
    <message>
        <source>Reason to keep both</source>
        <translation>Причина оставить оба</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Repeated: check it</source>
        <translation>Повтор: проверьте</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>PrescriptionNews</name>
    <message>
        <source>new allergy: %1</source>
        <translation>новая аллергия: %1</translation>
    </message>
    <message>
        <source>no longer an allergy: %1</source>
        <translation>больше не аллергия: %1</translation>
    </message>
    <message>
        <source>also takes: %1</source>
        <translation>принимает ещё: %1</translation>
    </message>
    <message>
        <source>no longer takes: %1</source>
        <translation>больше не принимает: %1</translation>
    </message>
    <message>
        <source>asked, no known allergies</source>
        <translation>спросили, аллергий нет</translation>
    </message>
    <message>
        <source>recorded as pregnant</source>
        <translation>записана беременность</translation>
    </message>
    <message>
        <source>the patient’s details</source>
        <translation>данные пациента</translation>
    </message>
    <message>
        <source>Changed on another computer: %1. What you typed stays and is checked anew.</source>
        <translation>Изменено на другом компьютере: %1. То, что вы набрали, остаётся и проверено заново.</translation>
    </message>
</context>
<context>
    <name>PrescriptionScreen</name>
    <message>
        <source>Prescription</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>A draft of %1 was kept. Go on with it, or remove its lines.</source>
        <translation>Сохранён черновик от %1. Продолжите его или уберите строки.</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Закрыть, черновик останется</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Check and print</source>
        <translation>Проверить и печатать</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Черновик сохранён %1</translation>
    </message>
    <message numerus="yes">
        <source>%n danger(s) for this patient</source>
        <translation>
            <numerusform>%n опасность для этого пациента</numerusform>
            <numerusform>%n опасности для этого пациента</numerusform>
            <numerusform>%n опасностей для этого пациента</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another medicine</source>
        <translation>Выбрать другое лекарство</translation>
    </message>
    <message>
        <source>Prescribe anyway</source>
        <translation>Всё равно назначить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sign without printing</source>
        <translation>Подписать без печати</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Подписать и печатать</translation>
    </message>
    <message>
        <source>Print the void slip</source>
        <translation>Печатать лист аннулирования</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печатать ещё раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel prescription…</source>
        <translation>Аннулировать рецепт…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Signed %1. It waits in My tasks to be printed.</source>
        <translation>Рецепт %1 подписан. Он ждёт печати в «Моих задачах».</translation>
    </message>
    <message>
        <source>The number stays used. If the paper was handed out, take it back.</source>
        <translation>Номер остаётся занятым. Если рецепт выдан, заберите его.</translation>
    </message>
    <message>
        <source>Cancel this prescription?</source>
        <translation>Аннулировать этот рецепт?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Cancel prescription</source>
        <translation>Аннулировать рецепт</translation>
    </message>
</context>
<context>
    <name>PrescriptionWords</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 вместе с: %2</translation>
    </message>
    <message>
        <source>%1 is allergic to %2. %3 is the same substance.</source>
        <translation>%1 — аллергия: %2. %3 — то же вещество.</translation>
    </message>
    <message>
        <source>%1 is allergic to %2. %3 has the same side chain (%4).</source>
        <translation>%1 — аллергия: %2. %3 — та же боковая цепь (%4).</translation>
    </message>
    <message>
        <source>%1 is allergic to %2. %3 is of the same group: %4.</source>
        <translation>%1 — аллергия: %2. %3 — из той же группы: %4.</translation>
    </message>
    <message>
        <source>%1 is allergic to %2. %3 is a remote relative (%4): watch the first dose.</source>
        <translation>%1 — аллергия: %2. %3 — дальний родственник (%4): первая доза под наблюдением.</translation>
    </message>
    <message>
        <source>Allergies were never asked about. Ask before signing.</source>
        <translation>Об аллергии ещё не спрашивали. Спросите до подписи.</translation>
    </message>
    <message>
        <source>%3 doubles %2: the same substance twice.</source>
        <translation>%3 повторяет: %2. Одно вещество дважды.</translation>
    </message>
    <message>
        <source>%3 and %2 act in the same way (same class).</source>
        <translation>%3 и %2 действуют одинаково (один класс).</translation>
    </message>
    <message>
        <source>%3 and %2 belong to the same group of medicines.</source>
        <translation>%3 и %2 — из одной группы лекарств.</translation>
    </message>
    <message>
        <source>%1 is recorded as pregnant. %3 needs caution in pregnancy.</source>
        <translation>%1 — отмечена беременность. %3 при беременности — с осторожностью.</translation>
    </message>
    <message>
        <source>%1: %2 at one time is above the usual %3.</source>
        <translation>%1: %2 за приём — больше обычного (%3).</translation>
    </message>
    <message>
        <source>%1: %2 at one time is less than half of the usual %3.</source>
        <translation>%1: %2 за приём — меньше половины обычного (%3).</translation>
    </message>
    <message>
        <source>%1 is taken once a week. Daily use (%2 a week) can kill; the maximum is %3.</source>
        <translation>%1 принимают раз в неделю. Ежедневный приём (%2 в неделю) смертельно опасен; наибольшая доза — %3.</translation>
    </message>
    <message>
        <source>%1: %2 in 24 hours is above the maximum of %3.</source>
        <translation>%1: %2 за 24 часа — больше наибольшей дозы (%3).</translation>
    </message>
    <message>
        <source>%1: %2 in a week is above the maximum of %3.</source>
        <translation>%1: %2 за неделю — больше наибольшей дозы (%3).</translation>
    </message>
    <message>
        <source>Dose: not checked, the limits are for adults</source>
        <translation>Доза: не проверена, пределы для взрослых</translation>
    </message>
    <message>
        <source>Dose: not checked, the list has no maximum</source>
        <translation>Доза: не проверена, в списке нет предела</translation>
    </message>
    <message>
        <source>Dose: not checked, the units cannot be compared</source>
        <translation>Доза: не проверена, единицы несравнимы</translation>
    </message>
    <message>
        <source>Taken before without harm</source>
        <translation>Раньше принималось без вреда</translation>
    </message>
    <message>
        <source>The benefit is greater; the patient is watched</source>
        <translation>Польза больше; пациент под наблюдением</translation>
    </message>
    <message>
        <source>No other medicine is at hand</source>
        <translation>Другого лекарства нет</translation>
    </message>
    <message>
        <source>The specialist ordered it so</source>
        <translation>Так назначил специалист</translation>
    </message>
    <message>
        <source>Wrong medicine, dose or quantity</source>
        <translation>Не то лекарство, доза или количество</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>Не тот пациент</translation>
    </message>
    <message>
        <source>The pharmacy does not have it</source>
        <translation>Нет в аптеке</translation>
    </message>
    <message>
        <source>The treatment was changed</source>
        <translation>Лечение изменено</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 дней</translation>
    </message>
    <message>
        <source>Up to 6 months</source>
        <translation>До 6 месяцев</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Check before signing</source>
        <translation>Проверьте до подписи</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бланка</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Signed prescription</source>
        <translation>Подписанный рецепт</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>For %1, born %2</source>
        <translation>Для кого: %1, дата рождения %2</translation>
    </message>
    <message>
        <source>Allergies and interactions: checked against the list of %1.</source>
        <translation>Аллергии и взаимодействия: проверено по списку от %1.</translation>
    </message>
    <message>
        <source>Allergies and interactions: NOT FULLY checked (list of %1).</source>
        <translation>Аллергии и взаимодействия: проверено НЕ ПОЛНОСТЬЮ (список от %1).</translation>
    </message>
    <message>
        <source>Allergies and interactions: NOT CHECKED (list of %1).</source>
        <translation>Аллергии и взаимодействия: НЕ ПРОВЕРЕНО (список от %1).</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>На этом компьютере нет принтера</translation>
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
        <translation>Печатать ещё раз</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Другой принтер</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Printed on %1 at %2. Did it come out?</source>
        <translation>Отправлено на %1 в %2. Бумага вышла?</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason to go on</source>
        <translation>Причина продолжить</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Или своими словами</translation>
    </message>
    <message>
        <source>Choose or type a reason.</source>
        <translation>Выберите или впишите причину.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>What you are ordering</source>
        <translation>Что назначается</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Пока ничего не выбрано.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Common orders</source>
        <translation>Частые назначения</translation>
    </message>
    <message>
        <source>For the patient: %1</source>
        <translation>Пациенту: %1</translation>
    </message>
</context>
</TS>
