<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>AddUserForm</name>
    <message>
        <source>New user</source>
        <translation>Новы карыстальнік</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Імя для ўваходу</translation>
    </message>
    <message>
        <source>Proposed from the surname; it cannot be changed later.</source>
        <translation>Прапанавана паводле прозвішча; пазней змяніць нельга.</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Першы пароль</translation>
    </message>
    <message>
        <source>Somebody already logs in with this name. Choose another.</source>
        <translation>З гэтым імем ужо нехта ўваходзіць. Выберыце іншае.</translation>
    </message>
</context>
<context>
    <name>AdminScreen</name>
    <message>
        <source>Administration</source>
        <translation>Адміністраванне</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Карыстальнікі</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копіі</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Установа</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Даведнікі</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Праверка запісаў</translation>
    </message>
    <message>
        <source>Pages of administration</source>
        <translation>Старонкі адміністравання</translation>
    </message>
    <message>
        <source>Every change here is written to the journal with your name.</source>
        <translation>Кожная змена тут пішацца ў журнал з вашым імем.</translation>
    </message>
</context>
<context>
    <name>AdminWords</name>
    <message>
        <source>Registers patients and keeps the queue. Does not see visits or medicines.</source>
        <translation>Рэгіструе пацыентаў і вядзе чаргу. Не бачыць візітаў і лекаў.</translation>
    </message>
    <message>
        <source>Registers patients, writes visits and measurements. Does not sign prescriptions.</source>
        <translation>Рэгіструе пацыентаў, вядзе візіты і вымярэнні. Рэцэптаў не падпісвае.</translation>
    </message>
    <message>
        <source>Registers patients, writes visits and signs prescriptions within the limits for feldshers.</source>
        <translation>Рэгіструе пацыентаў, вядзе візіты і падпісвае рэцэпты ў межах правоў фельчара.</translation>
    </message>
    <message>
        <source>Registers patients, writes visits and signs prescriptions.</source>
        <translation>Рэгіструе пацыентаў, вядзе візіты і падпісвае рэцэпты.</translation>
    </message>
    <message>
        <source>Works as a physician and also sees the journal: who did what and who looked at which card.</source>
        <translation>Працуе як урач і бачыць журнал: хто што зрабіў і хто глядзеў якую карту.</translation>
    </message>
    <message>
        <source>Keeps users, the clinic, copies and lists, and sees the journal. Does not see medical records.</source>
        <translation>Вядзе карыстальнікаў, установу, копіі і даведнікі, бачыць журнал. Медыцынскіх запісаў не бачыць.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколі</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сёння %1</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Усе дзеянні</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пацыент</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Па</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Actions in the journal</source>
        <translation>Дзеянні ў журнале</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запіс</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
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
        <source>Fields of this action</source>
        <translation>Палі гэтага дзеяння</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
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
        <source>Patient</source>
        <translation>Пацыент</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>№ карты</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Камп’ютар</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Назад да журнала</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Зняць адбор</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Паказаць раней</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Паказаць падрабязнасці</translation>
    </message>
    <message>
        <source>Nothing is filtered out</source>
        <translation>Нічога не адабрана</translation>
    </message>
    <message>
        <source>There is nothing older</source>
        <translation>Больш ранніх няма</translation>
    </message>
    <message>
        <source>Choose an action first; an opened card has no further details</source>
        <translation>Спачатку выберыце дзеянне; у прагляду карты падрабязнасцей няма</translation>
    </message>
    <message>
        <source>Nothing in the journal fits this filter</source>
        <translation>У журнале няма нічога паводле гэтага адбору</translation>
    </message>
    <message numerus="yes">
        <source>%n actions shown</source>
        <translation>
            <numerusform>Паказана %n дзеянне</numerusform>
            <numerusform>Паказана %n дзеянні</numerusform>
            <numerusform>Паказана %n дзеянняў</numerusform>
        </translation>
    </message>
    <message>
        <source>there are older ones</source>
        <translation>ёсць і больш раннія</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Прычына: %1</translation>
    </message>
    <message>
        <source>A newer program wrote this action; this program cannot read its fields.</source>
        <translation>Гэта дзеянне запісала навейшая праграма; гэтая не можа прачытаць яго палі.</translation>
    </message>
    <message>
        <source>What is not shown here is read where it belongs, by those whose role may.</source>
        <translation>Тое, што тут не паказана, чытаюць на сваім месцы тыя, каму дазваляе роля.</translation>
    </message>
    <message>
        <source>For the engineer: %1</source>
        <translation>Для інжынера: %1</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>тут не паказана</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Copies</source>
        <translation>Копіі</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копій</translation>
    </message>
    <message>
        <source>Best on another disk or a USB drive. Empty: beside the records.</source>
        <translation>Лепш на іншым дыску або флэшцы. Пуста: побач з запісамі.</translation>
    </message>
    <message>
        <source>Copying the records</source>
        <translation>Капіраванне запісаў</translation>
    </message>
    <message>
        <source>Copy of the records</source>
        <translation>Копія запісаў</translation>
    </message>
    <message>
        <source>Copies in this folder</source>
        <translation>Копіі ў гэтай папцы</translation>
    </message>
    <message>
        <source>No copy lies here yet</source>
        <translation>Копій тут яшчэ няма</translation>
    </message>
    <message>
        <source>A copy takes a minute and is read back at once.</source>
        <translation>Копія робіцца за хвіліну і адразу перачытваецца.</translation>
    </message>
    <message>
        <source>To bring a copy back, close the program and run: emr-desktop restore FILE. The records of today are set aside, never deleted.</source>
        <translation>Каб вярнуць копію, закрыйце праграму і выканайце: emr-desktop restore ФАЙЛ. Цяперашнія запісы адкладаюцца і не выдаляюцца.</translation>
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
        <source>Checked</source>
        <translation>Праверка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Зрабіць копію</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Копія ўжо робіцца</translation>
    </message>
    <message>
        <source>○ not checked here</source>
        <translation>○ тут не правяралася</translation>
    </message>
    <message numerus="yes">
        <source>✓ read back, %n actions</source>
        <translation>
            <numerusform>✓ перачытана, %n дзеянне</numerusform>
            <numerusform>✓ перачытана, %n дзеянні</numerusform>
            <numerusform>✓ перачытана, %n дзеянняў</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no checked copy yet. If this disk fails, the records are lost.</source>
        <translation>Праверанай копіі яшчэ няма. Калі гэты дыск адмовіць, запісы прападуць.</translation>
    </message>
    <message numerus="yes">
        <source>The last good copy is of %1, %n days ago. Make a new one.</source>
        <translation>
            <numerusform>Апошняя прыдатная копія: %1, %n дзень таму. Зрабіце новую.</numerusform>
            <numerusform>Апошняя прыдатная копія: %1, %n дні таму. Зрабіце новую.</numerusform>
            <numerusform>Апошняя прыдатная копія: %1, %n дзён таму. Зрабіце новую.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good copy is of %1.</source>
        <translation>Апошняя прыдатная копія: %1.</translation>
    </message>
    <message>
        <source>reading it back</source>
        <translation>перачытваецца</translation>
    </message>
    <message numerus="yes">
        <source>Copied and read back: %n actions are in the copy.</source>
        <translation>
            <numerusform>Скапіравана і перачытана: у копіі %n дзеянне.</numerusform>
            <numerusform>Скапіравана і перачытана: у копіі %n дзеянні.</numerusform>
            <numerusform>Скапіравана і перачытана: у копіі %n дзеянняў.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeUserForm</name>
    <message>
        <source>Another administrator can change your role.</source>
        <translation>Вашу ролю можа змяніць іншы адміністратар.</translation>
    </message>
</context>
<context>
    <name>FacilityPage</name>
    <message>
        <source>Clinic</source>
        <translation>Установа</translation>
    </message>
    <message>
        <source>Name in Belarusian</source>
        <translation>Назва па-беларуску</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Назва па-руску</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Назва па-англійску</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>Payer&apos;s number (UNP)</source>
        <translation>УНП</translation>
    </message>
    <message>
        <source>Series of prescriptions</source>
        <translation>Серыя рэцэптаў</translation>
    </message>
    <message>
        <source>Nine digits. A pharmacy refuses a prescription without it.</source>
        <translation>Дзевяць лічбаў. Без яго аптэка не прыме рэцэпт.</translation>
    </message>
    <message>
        <source>For prescriptions written from now on.</source>
        <translation>Для рэцэптаў, выпісаных з гэтага часу.</translation>
    </message>
    <message>
        <source>Stamp of the forms</source>
        <translation>Штамп бланкаў</translation>
    </message>
    <message>
        <source>This stands on every printed form. Forms already signed do not change.</source>
        <translation>Гэта стаіць на кожным друкаваным бланку. Падпісаныя бланкі не мяняюцца.</translation>
    </message>
    <message>
        <source>The clinic is saved.</source>
        <translation>Даныя ўстановы захаваны.</translation>
    </message>
    <message>
        <source>Save the clinic</source>
        <translation>Захаваць установу</translation>
    </message>
    <message>
        <source>This number does not look like a UNP. Compare it with the stamp.</source>
        <translation>Гэта не падобна на УНП. Зверце са штампам.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health check</source>
        <translation>Праверка запісаў</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation>Праверка запісаў</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Запісы</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Дыск</translation>
    </message>
    <message>
        <source>Details for the engineer</source>
        <translation>Падрабязнасці для інжынера</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Капіраваць падрабязнасці</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Праверыць зараз</translation>
    </message>
    <message>
        <source>The records are being checked</source>
        <translation>Запісы правяраюцца</translation>
    </message>
    <message>
        <source>The records take %1 of this disk, and %2 are free.</source>
        <translation>Запісы займаюць %1 гэтага дыска, свабодна %2.</translation>
    </message>
    <message>
        <source>How fast they grow can be told after the first month.</source>
        <translation>Як хутка яны растуць, стане відаць праз месяц.</translation>
    </message>
    <message>
        <source>At this growth there is room for more than five years.</source>
        <translation>Пры такім росце месца хопіць больш чым на пяць гадоў.</translation>
    </message>
    <message numerus="yes">
        <source>At this growth there is room for %n months only: free some space now.</source>
        <translation>
            <numerusform>Пры такім росце месца хопіць толькі на %n месяц: вызваліце месца зараз.</numerusform>
            <numerusform>Пры такім росце месца хопіць толькі на %n месяцы: вызваліце месца зараз.</numerusform>
            <numerusform>Пры такім росце месца хопіць толькі на %n месяцаў: вызваліце месца зараз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this growth there is room for about %n months.</source>
        <translation>
            <numerusform>Пры такім росце месца хопіць прыкладна на %n месяц.</numerusform>
            <numerusform>Пры такім росце месца хопіць прыкладна на %n месяцы.</numerusform>
            <numerusform>Пры такім росце месца хопіць прыкладна на %n месяцаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>every page of the file</source>
        <translation>кожная старонка файла</translation>
    </message>
    <message>
        <source>every signed action</source>
        <translation>кожнае падпісанае дзеянне</translation>
    </message>
    <message>
        <source>every table against the actions</source>
        <translation>кожная табліца паводле дзеянняў</translation>
    </message>
    <message>
        <source>every attached file</source>
        <translation>кожны прымацаваны файл</translation>
    </message>
    <message numerus="yes">
        <source>The records are not whole: %n findings. Do not enter new visits; copy the details below and call the engineer.</source>
        <translation>
            <numerusform>Запісы не цэлыя: %n знаходка. Не ўводзьце новых візітаў; скапіруйце падрабязнасці ніжэй і патэлефануйце інжынеру.</numerusform>
            <numerusform>Запісы не цэлыя: %n знаходкі. Не ўводзьце новых візітаў; скапіруйце падрабязнасці ніжэй і патэлефануйце інжынеру.</numerusform>
            <numerusform>Запісы не цэлыя: %n знаходак. Не ўводзьце новых візітаў; скапіруйце падрабязнасці ніжэй і патэлефануйце інжынеру.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are whole.</source>
        <translation>Запісы цэлыя.</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>Падрабязнасці скапіраваны.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Code lists</source>
        <translation>Даведнікі</translation>
    </message>
    <message>
        <source>Official ICD-10 file in Russian</source>
        <translation>Афіцыйны файл МКХ-10 па-руску</translation>
    </message>
    <message>
        <source>A CSV file. It is taken whole or not at all.</source>
        <translation>Файл CSV. Бярэцца цалкам або не бярэцца зусім.</translation>
    </message>
    <message>
        <source>Diagnoses: ICD-10</source>
        <translation>Дыягназы: МКХ-10</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекі</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Узаемадзеянні</translation>
    </message>
    <message>
        <source>List of %1.</source>
        <translation>Спіс ад %1.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Зацверджаны: %1.</translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation>Яго яшчэ ніхто не зацвердзіў.</translation>
    </message>
    <message>
        <source>Import ICD-10</source>
        <translation>Загрузіць МКХ-10</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Файл чытаецца</translation>
    </message>
    <message>
        <source>Choose the file first</source>
        <translation>Спачатку выберыце файл</translation>
    </message>
    <message>
        <source>Russian titles come from the list that ships with the program. The official one is not imported.</source>
        <translation>Рускія назвы ўзяты са спіса праграмы. Афіцыйны не загружаны.</translation>
    </message>
    <message numerus="yes">
        <source>Official titles imported on %1: %n codes.</source>
        <translation>
            <numerusform>Афіцыйныя назвы загружаны %1: %n код.</numerusform>
            <numerusform>Афіцыйныя назвы загружаны %1: %n коды.</numerusform>
            <numerusform>Афіцыйныя назвы загружаны %1: %n кодаў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n codes are in force.</source>
        <translation>
            <numerusform>Загружана: дзейнічае %n код.</numerusform>
            <numerusform>Загружана: дзейнічаюць %n коды.</numerusform>
            <numerusform>Загружана: дзейнічае %n кодаў.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
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
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Position, as on paper</source>
        <translation>Пасада, як на паперы</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Новы пароль</translation>
    </message>
    <message>
        <source>The password that was valid until now opens nothing any more.</source>
        <translation>Ранейшы пароль больш нічога не адкрые.</translation>
    </message>
    <message>
        <source>With the new password this person can work here again.</source>
        <translation>З новым паролем гэты чалавек зноў можа тут працаваць.</translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>The records have not been checked on this computer yet.</source>
        <translation>На гэтым камп’ютары запісы яшчэ не правяраліся.</translation>
    </message>
    <message numerus="yes">
        <source>■ Not whole on %1: %n findings. Call the engineer.</source>
        <translation>
            <numerusform>■ Не цэлыя на %1: %n знаходка. Патэлефануйце інжынеру.</numerusform>
            <numerusform>■ Не цэлыя на %1: %n знаходкі. Патэлефануйце інжынеру.</numerusform>
            <numerusform>■ Не цэлыя на %1: %n знаходак. Патэлефануйце інжынеру.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Whole on %1: all %n actions are signed and in their places.</source>
        <translation>
            <numerusform>✓ Цэлыя на %1: %n дзеянне падпісана і на сваім месцы.</numerusform>
            <numerusform>✓ Цэлыя на %1: усе %n дзеянні падпісаны і на сваіх месцах.</numerusform>
            <numerusform>✓ Цэлыя на %1: усе %n дзеянняў падпісаны і на сваіх месцах.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwicePassword</name>
    <message>
        <source>Password once more</source>
        <translation>Пароль яшчэ раз</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>У паролі патрэбен хаця б %n знак.</numerusform>
            <numerusform>У паролі патрэбна хаця б %n знакі.</numerusform>
            <numerusform>У паролі патрэбна хаця б %n знакаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Паролі адрозніваюцца. Набярыце другі яшчэ раз.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Карыстальнікі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Уваходзіць як</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Пасада</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Быў тут</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Blocking keeps everything the person wrote.</source>
        <translation>Пры блакіраванні ўсё напісанае застаецца.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад да спіса</translation>
    </message>
    <message>
        <source>Unblock with a new password</source>
        <translation>Разблакіраваць з новым паролем</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблакіраваць</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новы пароль</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Дадаць карыстальніка</translation>
    </message>
    <message>
        <source>Choose a user first</source>
        <translation>Спачатку выберыце карыстальніка</translation>
    </message>
    <message>
        <source>Change your own password in Settings</source>
        <translation>Свой пароль мяняюць у наладах</translation>
    </message>
    <message>
        <source>You cannot block yourself</source>
        <translation>Сябе заблакіраваць нельга</translation>
    </message>
    <message>
        <source>● active</source>
        <translation>● працуе</translation>
    </message>
    <message>
        <source>○ blocked</source>
        <translation>○ заблакіравана</translation>
    </message>
    <message>
        <source>Add this user</source>
        <translation>Дадаць карыстальніка</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Захаваць змены</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Задаць гэты пароль</translation>
    </message>
    <message>
        <source>Let this user work on</source>
        <translation>Пакінуць доступ</translation>
    </message>
    <message>
        <source>Block this user</source>
        <translation>Заблакіраваць</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Заблакіраваць: %1?</translation>
    </message>
    <message>
        <source>The password stops working at once. Everything this person wrote stays.</source>
        <translation>Пароль адразу перастане дзейнічаць. Усё напісанае гэтым чалавекам застанецца.</translation>
    </message>
    <message>
        <source>%1 can log in now.</source>
        <translation>Уваход адкрыты: %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Зменена: %1.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>Новы пароль зададзены: %1.</translation>
    </message>
    <message>
        <source>%1 can work here again.</source>
        <translation>Зноў можа працаваць: %1.</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>Заблакіравана: %1.</translation>
    </message>
</context>
</TS>
