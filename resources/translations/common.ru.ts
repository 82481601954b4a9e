<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>The copy is not equal to the records, so it does not count. Choose another disk and copy again.</source>
        <translation>Копия не совпадает с записями и не годится. Выберите другой диск и повторите.</translation>
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
