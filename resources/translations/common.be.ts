<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>AllergyChip</name>
    <message>
        <source>Ask now</source>
        <translation>Спытаць зараз</translation>
    </message>
    <message>
        <source>Known allergies</source>
        <translation>Ёсць алергія</translation>
    </message>
    <message>
        <source>Allergies not asked yet</source>
        <translation>Пра алергію яшчэ не пыталіся</translation>
    </message>
    <message>
        <source>Allergies cannot be shown: not yet received by sync</source>
        <translation>Алергію паказаць нельга: даныя яшчэ не атрыманы</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Вядомай алергіі няма</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>пыталіся %1</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar: arrows move by a day, Enter takes the day</source>
        <translation>Каляндар: стрэлкі — на дзень, Enter — выбраць дзень</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to take it away</source>
        <translation>Націсніце Delete, каб прыбраць</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Removed: %1</source>
        <translation>Прыбрана: %1</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>marked</source>
        <translation>адзначана</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не адзначана</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar for %1</source>
        <translation>Каляндар: %1</translation>
    </message>
    <message>
        <source>Calendar  Alt+↓</source>
        <translation>Каляндар  Alt+↓</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>абавязкова</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Запоўніце «%1».</translation>
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
        <translation>Прабел</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>клавіша меню</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>літары</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Enter the family name and the given name.</source>
        <translation>Увядзіце прозвішча і імя.</translation>
    </message>
    <message>
        <source>A name can have {longest} letters at most. Shorten it.</source>
        <translation>У імені можа быць не больш за {longest} літар. Скараціце яго.</translation>
    </message>
    <message>
        <source>Birth date must be today or earlier.</source>
        <translation>Дата нараджэння павінна быць не пазней за сённяшні дзень.</translation>
    </message>
    <message>
        <source>This birth date is more than {years} years ago. Check the year.</source>
        <translation>Гэта дата нараджэння — больш за {years} гадоў таму. Праверце год.</translation>
    </message>
    <message>
        <source>This patient is not on this computer.</source>
        <translation>Гэтага пацыента няма на гэтым камп’ютары.</translation>
    </message>
    <message>
        <source>This person is not on the list of staff.</source>
        <translation>Гэтага чалавека няма ў спісе супрацоўнікаў.</translation>
    </message>
    <message>
        <source>The clinic is not set up on this computer yet.</source>
        <translation>На гэтым камп’ютары амбулаторыя яшчэ не наладжана.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a colleague whose role may.</source>
        <translation>Вашай ролі гэта нельга. Папрасіце калегу, якому можна.</translation>
    </message>
    <message>
        <source>That password does not fit this name. {left} tries are left before a wait.</source>
        <translation>Пароль не падыходзіць да гэтага імені. Спроб да чакання: {left}.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds} s.</source>
        <translation>Занадта шмат няправільных пароляў. Паспрабуйце праз {seconds} с.</translation>
    </message>
    <message>
        <source>This name is blocked. Ask the administrator.</source>
        <translation>Гэта імя заблакавана. Звярніцеся да адміністратара.</translation>
    </message>
    <message>
        <source>One letter of the recovery key is not right. Compare it with the sheet.</source>
        <translation>У ключы аднаўлення няправільны знак. Зверце яго з аркушам.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another clinic. Look for the right sheet.</source>
        <translation>Гэта ключ аднаўлення іншай амбулаторыі. Знайдзіце патрэбны аркуш.</translation>
    </message>
    <message>
        <source>This clinic has no recovery key. Log in with a password.</source>
        <translation>У гэтай амбулаторыі няма ключа аднаўлення. Увайдзіце з паролем.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters.</source>
        <translation>У паролі павінна быць не менш знакаў, чым {least}.</translation>
    </message>
    <message>
        <source>Enter a name to log in with.</source>
        <translation>Увядзіце імя для ўваходу.</translation>
    </message>
    <message>
        <source>Somebody already logs in with this name. Choose another.</source>
        <translation>З гэтым імем ужо ўваходзіць іншы чалавек. Выберыце іншае.</translation>
    </message>
    <message>
        <source>You cannot block yourself. Ask another administrator.</source>
        <translation>Нельга заблакаваць сябе. Папрасіце іншага адміністратара.</translation>
    </message>
    <message>
        <source>There is a clinic in this folder already. Choose an empty folder.</source>
        <translation>У гэтай папцы ўжо ёсць амбулаторыя. Выберыце пустую папку.</translation>
    </message>
    <message>
        <source>The program is already open on this computer. Use the window that is open.</source>
        <translation>Праграма ўжо адкрыта на гэтым камп’ютары. Перайдзіце ў яе акно.</translation>
    </message>
    <message>
        <source>The folder with the records cannot be written. Ask the administrator for the right to write there.</source>
        <translation>У папку з запісамі нельга пісаць. Папрасіце ў адміністратара права на запіс.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space, then try again; what you typed is still here.</source>
        <translation>Дыск запоўнены, таму запіс не захаваны. Вызваліце месца і паўтарыце; уведзенае засталося на экране.</translation>
    </message>
    <message>
        <source>The disk did not answer, so this was not saved. Keep this window open and call the administrator.</source>
        <translation>Дыск не адказвае, таму запіс не захаваны. Не закрывайце акно і паклічце адміністратара.</translation>
    </message>
    <message>
        <source>The records are busy for a moment. Try again; what you typed is still here.</source>
        <translation>Запісы зараз занятыя. Паўтарыце; уведзенае засталося на экране.</translation>
    </message>
    <message>
        <source>The records file is damaged. Ask the administrator to restore the last copy; do not enter new visits.</source>
        <translation>Файл запісаў пашкоджаны. Папрасіце адміністратара аднавіць апошнюю копію; новыя візіты не ўводзьце.</translation>
    </message>
    <message>
        <source>The key file of the clinic is missing. Ask the administrator to restore it from a copy.</source>
        <translation>Няма файла ключоў амбулаторыі. Папрасіце адміністратара аднавіць яго з копіі.</translation>
    </message>
    <message>
        <source>The key file of the clinic is damaged. Ask the administrator to restore it from a copy.</source>
        <translation>Файл ключоў амбулаторыі пашкоджаны. Папрасіце адміністратара аднавіць яго з копіі.</translation>
    </message>
    <message>
        <source>A newer program wrote these records. Install that version on this computer; nothing was changed.</source>
        <translation>Гэтыя запісы зрабіла навейшая праграма. Усталюйце яе на гэты камп’ютар; нічога не зменена.</translation>
    </message>
    <message>
        <source>The copy is not equal to the records, so it does not count. Choose another disk and copy again.</source>
        <translation>Копія не супадае з запісамі і не падыходзіць. Выберыце іншы дыск і паўтарыце.</translation>
    </message>
</context>
<context>
    <name>OfferPopup</name>
    <message>
        <source>Show all</source>
        <translation>Паказаць усе</translation>
    </message>
    <message>
        <source>Showing %1 of %2 — type more</source>
        <translation>Паказана %1 з %2 — увядзіце яшчэ літары</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>знойдзены %n запіс</numerusform>
            <numerusform>знойдзена %n запісы</numerusform>
            <numerusform>знойдзена %n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічога не знойдзена</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Smaller page</source>
        <translation>Драбнейшая старонка</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Буйнейшая старонка</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Па шырыні</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Прачытаць як тэкст</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Старонка %1 з %2</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>More ▾</source>
        <translation>Яшчэ ▾</translation>
    </message>
    <message>
        <source>Preferred name %1</source>
        <translation>Пажаданае імя %1</translation>
    </message>
    <message>
        <source>Left and right go through the values, Enter opens, Ctrl+C copies</source>
        <translation>Стрэлкі ўлева і ўправа — па значэннях, Enter — адкрыць, Ctrl+C — скапіяваць</translation>
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
        <source>Died</source>
        <translation>Дата смерці</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скапіявана: %1</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Stopping: everything goes back to how it was.</source>
        <translation>Спыненне: усё вернецца, як было.</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>▼▼ very low</source>
        <translation>▼▼ вельмі нізкае</translation>
    </message>
    <message>
        <source>▼ low</source>
        <translation>▼ нізкае</translation>
    </message>
    <message>
        <source>▲ high</source>
        <translation>▲ высокае</translation>
    </message>
    <message>
        <source>▲▲ very high</source>
        <translation>▲▲ вельмі высокае</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Enter a number, for example %1.</source>
        <translation>Увядзіце лік, напрыклад %1.</translation>
    </message>
</context>
<context>
    <name>SectionNav</name>
    <message>
        <source>Section</source>
        <translation>Раздзел</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help for this screen</source>
        <translation>Даведка па гэтым экране</translation>
    </message>
    <message>
        <source>Show the key of every control</source>
        <translation>Паказаць клавішу кожнай кнопкі і поля</translation>
    </message>
    <message>
        <source>Find a patient or run a command</source>
        <translation>Знайсці пацыента або каманду</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Галоўная</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пацыенты</translation>
    </message>
    <message>
        <source>Repeat prescriptions</source>
        <translation>Паўторныя рэцэпты</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Накіраванні</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Выклік на прыём</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Справаздачы</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Абмен данымі</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Адміністраванне</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Наступная частка акна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Папярэдняя частка акна</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Абнавіць спіс</translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <translation>Адправіць і атрымаць зараз</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Галоўнае меню</translation>
    </message>
    <message>
        <source>Hide the side bar and the side panel</source>
        <translation>Схаваць бакавое меню і бакавую панэль</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблакаваць</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Буйнейшы тэкст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Драбнейшы тэкст</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Тэкст 100 %</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>Назад, да ранейшага экрана</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Зноў наперад</translation>
    </message>
    <message>
        <source>Next open patient</source>
        <translation>Наступны адкрыты пацыент</translation>
    </message>
    <message>
        <source>Previous open patient</source>
        <translation>Папярэдні адкрыты пацыент</translation>
    </message>
    <message>
        <source>Next tab of the card</source>
        <translation>Наступная ўкладка карты</translation>
    </message>
    <message>
        <source>Previous tab of the card</source>
        <translation>Папярэдняя ўкладка карты</translation>
    </message>
    <message>
        <source>Close this patient or form (draft kept)</source>
        <translation>Закрыць пацыента або форму (чарнавік захаваецца)</translation>
    </message>
    <message>
        <source>Close the list, the field or the form; never deletes</source>
        <translation>Закрыць спіс, поле або форму; нічога не выдаляе</translation>
    </message>
    <message>
        <source>The main button of the screen</source>
        <translation>Галоўная кнопка экрана</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Друк таго, што паказана</translation>
    </message>
    <message>
        <source>New record of what this screen lists</source>
        <translation>Новы запіс у спісе гэтага экрана</translation>
    </message>
    <message>
        <source>Save the draft now</source>
        <translation>Захаваць чарнавік зараз</translation>
    </message>
    <message>
        <source>Menu of the chosen row</source>
        <translation>Меню выбранага радка</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новы візіт</translation>
    </message>
    <message>
        <source>Prescribe a new medicine</source>
        <translation>Прызначыць новыя лекі</translation>
    </message>
    <message>
        <source>Edit the chosen card, row or value</source>
        <translation>Змяніць выбраную карту, радок або значэнне</translation>
    </message>
    <message>
        <source>Read who the patient is</source>
        <translation>Прачытаць, хто пацыент</translation>
    </message>
    <message>
        <source>Section 1 of the form</source>
        <translation>Раздзел 1 формы</translation>
    </message>
    <message>
        <source>Section 2 of the form</source>
        <translation>Раздзел 2 формы</translation>
    </message>
    <message>
        <source>Section 3 of the form</source>
        <translation>Раздзел 3 формы</translation>
    </message>
    <message>
        <source>Section 4 of the form</source>
        <translation>Раздзел 4 формы</translation>
    </message>
    <message>
        <source>Section 5 of the form</source>
        <translation>Раздзел 5 формы</translation>
    </message>
    <message>
        <source>Section 6 of the form</source>
        <translation>Раздзел 6 формы</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Паказаць або схаваць бакавую панэль</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Наступны раздзел</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Папярэдні раздзел</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Дыягназ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Unfold the row</source>
        <translation>Разгарнуць радок</translation>
    </message>
    <message>
        <source>Fold the row</source>
        <translation>Згарнуць радок</translation>
    </message>
    <message>
        <source>Mark the row and go down</source>
        <translation>Адзначыць радок і перайсці ўніз</translation>
    </message>
    <message>
        <source>Mark all rows</source>
        <translation>Адзначыць усе радкі</translation>
    </message>
    <message>
        <source>Stop or remove, with undo</source>
        <translation>Спыніць або прыбраць; можна адмяніць</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Перайсці да радка з гэтымі літарамі</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Знайсці ў гэтым спісе</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n вымярэнне</numerusform>
            <numerusform>%n вымярэнні</numerusform>
            <numerusform>%n вымярэнняў</numerusform>
        </translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>вымярэнняў няма</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Паказаць графік</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Чарнавік</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Падпісана</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Дапоўнена</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Унесена памылкова</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Пачата</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не пачата</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Прыпынена</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершана</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Спынена</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасавана</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Чакае адпраўкі</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Адпраўлена</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Атрымана</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Разыходжанне</translation>
    </message>
    <message>
        <source>Failed — try again</source>
        <translation>Не атрымалася — паўтарыце</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыць паведамленне</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Закрыць  Esc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>TrendArea</name>
    <message>
        <source>Left and right go through the readings, T shows them as a table</source>
        <translation>Стрэлкі ўлева і ўправа — па вымярэннях, T — табліца</translation>
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
        <translation>Значэнне</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 месяцы</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 гадоў</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Апошняе %1</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>вымярэнняў няма</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>да гэтага %1</translation>
    </message>
    <message>
        <source>Show as drawing  T</source>
        <translation>Паказаць графікам  T</translation>
    </message>
    <message>
        <source>Show as table  T</source>
        <translation>Паказаць табліцай  T</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>знойдзены %n запіс</numerusform>
            <numerusform>знойдзена %n запісы</numerusform>
            <numerusform>знойдзена %n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічога не знойдзена</translation>
    </message>
    <message>
        <source>Press ↓ to choose</source>
        <translation>Націсніце ↓, каб выбраць</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрана: %1</translation>
    </message>
    <message>
        <source>Choose from the list: “%1” is not in it.</source>
        <translation>Выберыце са спіса: «%1» у ім няма.</translation>
    </message>
</context>
<context>
    <name>VitalCell</name>
    <message>
        <source>not done</source>
        <translation>не вымяралі</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>адмова</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не вымяралі</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Адмова</translation>
    </message>
</context>
</TS>
