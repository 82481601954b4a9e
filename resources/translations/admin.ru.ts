<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddUserForm</name>
    <message>
        <source>New user</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Proposed from the surname; it cannot be changed later.</source>
        <translation>Предложено по фамилии; позже изменить нельзя.</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Первый пароль</translation>
    </message>
    <message>
        <source>Somebody already logs in with this name. Choose another.</source>
        <translation>С этим именем уже кто-то входит. Выберите другое.</translation>
    </message>
</context>
<context>
    <name>AdminScreen</name>
    <message>
        <source>Administration</source>
        <translation>Администрирование</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Pages of administration</source>
        <translation>Страницы администрирования</translation>
    </message>
    <message>
        <source>Every change here is written to the journal with your name.</source>
        <translation>Каждое изменение здесь пишется в журнал с вашим именем.</translation>
    </message>
</context>
<context>
    <name>AdminWords</name>
    <message>
        <source>Registers patients and keeps the queue. Does not see visits or medicines.</source>
        <translation>Регистрирует пациентов и ведёт очередь. Не видит визитов и лекарств.</translation>
    </message>
    <message>
        <source>Registers patients, writes visits and measurements. Does not sign prescriptions.</source>
        <translation>Регистрирует пациентов, ведёт визиты и измерения. Рецептов не подписывает.</translation>
    </message>
    <message>
        <source>Registers patients, writes visits and signs prescriptions within the limits for feldshers.</source>
        <translation>Регистрирует пациентов, ведёт визиты и подписывает рецепты в пределах прав фельдшера.</translation>
    </message>
    <message>
        <source>Registers patients, writes visits and signs prescriptions.</source>
        <translation>Регистрирует пациентов, ведёт визиты и подписывает рецепты.</translation>
    </message>
    <message>
        <source>Works as a physician and also sees the journal: who did what and who looked at which card.</source>
        <translation>Работает как врач и видит журнал: кто что сделал и кто смотрел какую карту.</translation>
    </message>
    <message>
        <source>Keeps users, the clinic, copies and lists, and sees the journal. Does not see medical records.</source>
        <translation>Ведёт пользователей, учреждение, копии и справочники, видит журнал. Медицинских записей не видит.</translation>
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
        <translation>никогда</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
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
        <translation>Действия в журнале</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
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
        <translation>Стало</translation>
    </message>
    <message>
        <source>Fields of this action</source>
        <translation>Поля этого действия</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>№ карты</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Назад к журналу</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Снять отбор</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Показать раньше</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать подробности</translation>
    </message>
    <message>
        <source>Nothing is filtered out</source>
        <translation>Ничего не отобрано</translation>
    </message>
    <message>
        <source>There is nothing older</source>
        <translation>Более ранних нет</translation>
    </message>
    <message>
        <source>Choose an action first; an opened card has no further details</source>
        <translation>Сначала выберите действие; у просмотра карты подробностей нет</translation>
    </message>
    <message>
        <source>Nothing in the journal fits this filter</source>
        <translation>В журнале нет ничего по этому отбору</translation>
    </message>
    <message numerus="yes">
        <source>%n actions shown</source>
        <translation>
            <numerusform>Показано %n действие</numerusform>
            <numerusform>Показано %n действия</numerusform>
            <numerusform>Показано %n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>there are older ones</source>
        <translation>есть и более ранние</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>A newer program wrote this action; this program cannot read its fields.</source>
        <translation>Это действие записала более новая программа; эта не может прочитать его поля.</translation>
    </message>
    <message>
        <source>What is not shown here is read where it belongs, by those whose role may.</source>
        <translation>То, что здесь не показано, читают на своём месте те, кому разрешает роль.</translation>
    </message>
    <message>
        <source>For the engineer: %1</source>
        <translation>Для инженера: %1</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>здесь не показано</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>Best on another disk or a USB drive. Empty: beside the records.</source>
        <translation>Лучше на другом диске или флешке. Пусто: рядом с записями.</translation>
    </message>
    <message>
        <source>Copying the records</source>
        <translation>Копирование записей</translation>
    </message>
    <message>
        <source>Copy of the records</source>
        <translation>Копия записей</translation>
    </message>
    <message>
        <source>Copies in this folder</source>
        <translation>Копии в этой папке</translation>
    </message>
    <message>
        <source>No copy lies here yet</source>
        <translation>Копий здесь ещё нет</translation>
    </message>
    <message>
        <source>A copy takes a minute and is read back at once.</source>
        <translation>Копия делается за минуту и сразу перечитывается.</translation>
    </message>
    <message>
        <source>To bring a copy back, close the program and run: emr-desktop restore FILE. The records of today are set aside, never deleted.</source>
        <translation>Чтобы вернуть копию, закройте программу и выполните: emr-desktop restore ФАЙЛ. Нынешние записи откладываются и не удаляются.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Копия уже делается</translation>
    </message>
    <message>
        <source>○ not checked here</source>
        <translation>○ здесь не проверялась</translation>
    </message>
    <message numerus="yes">
        <source>✓ read back, %n actions</source>
        <translation>
            <numerusform>✓ перечитана, %n действие</numerusform>
            <numerusform>✓ перечитана, %n действия</numerusform>
            <numerusform>✓ перечитана, %n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no checked copy yet. If this disk fails, the records are lost.</source>
        <translation>Проверенной копии ещё нет. Если этот диск откажет, записи пропадут.</translation>
    </message>
    <message numerus="yes">
        <source>The last good copy is of %1, %n days ago. Make a new one.</source>
        <translation>
            <numerusform>Последняя годная копия: %1, %n день назад. Сделайте новую.</numerusform>
            <numerusform>Последняя годная копия: %1, %n дня назад. Сделайте новую.</numerusform>
            <numerusform>Последняя годная копия: %1, %n дней назад. Сделайте новую.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good copy is of %1.</source>
        <translation>Последняя годная копия: %1.</translation>
    </message>
    <message>
        <source>reading it back</source>
        <translation>перечитывается</translation>
    </message>
    <message numerus="yes">
        <source>Copied and read back: %n actions are in the copy.</source>
        <translation>
            <numerusform>Скопировано и перечитано: в копии %n действие.</numerusform>
            <numerusform>Скопировано и перечитано: в копии %n действия.</numerusform>
            <numerusform>Скопировано и перечитано: в копии %n действий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeUserForm</name>
    <message>
        <source>Another administrator can change your role.</source>
        <translation>Вашу роль может изменить другой администратор.</translation>
    </message>
</context>
<context>
    <name>FacilityPage</name>
    <message>
        <source>Clinic</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Name in Belarusian</source>
        <translation>Название по-белорусски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Payer&apos;s number (UNP)</source>
        <translation>УНП</translation>
    </message>
    <message>
        <source>Series of prescriptions</source>
        <translation>Серия рецептов</translation>
    </message>
    <message>
        <source>Nine digits. A pharmacy refuses a prescription without it.</source>
        <translation>Девять цифр. Без него аптека не примет рецепт.</translation>
    </message>
    <message>
        <source>For prescriptions written from now on.</source>
        <translation>Для рецептов, выписанных с этого времени.</translation>
    </message>
    <message>
        <source>Stamp of the forms</source>
        <translation>Штамп бланков</translation>
    </message>
    <message>
        <source>This stands on every printed form. Forms already signed do not change.</source>
        <translation>Это стоит на каждом печатном бланке. Подписанные бланки не меняются.</translation>
    </message>
    <message>
        <source>The clinic is saved.</source>
        <translation>Данные учреждения сохранены.</translation>
    </message>
    <message>
        <source>Save the clinic</source>
        <translation>Сохранить учреждение</translation>
    </message>
    <message>
        <source>This number does not look like a UNP. Compare it with the stamp.</source>
        <translation>Это не похоже на УНП. Сверьте со штампом.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health check</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Details for the engineer</source>
        <translation>Подробности для инженера</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>The records are being checked</source>
        <translation>Записи проверяются</translation>
    </message>
    <message>
        <source>The records take %1 of this disk, and %2 are free.</source>
        <translation>Записи занимают %1 этого диска, свободно %2.</translation>
    </message>
    <message>
        <source>How fast they grow can be told after the first month.</source>
        <translation>Как быстро они растут, станет видно через месяц.</translation>
    </message>
    <message>
        <source>At this growth there is room for more than five years.</source>
        <translation>При таком росте места хватит больше чем на пять лет.</translation>
    </message>
    <message numerus="yes">
        <source>At this growth there is room for %n months only: free some space now.</source>
        <translation>
            <numerusform>При таком росте места хватит лишь на %n месяц: освободите место сейчас.</numerusform>
            <numerusform>При таком росте места хватит лишь на %n месяца: освободите место сейчас.</numerusform>
            <numerusform>При таком росте места хватит лишь на %n месяцев: освободите место сейчас.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this growth there is room for about %n months.</source>
        <translation>
            <numerusform>При таком росте места хватит примерно на %n месяц.</numerusform>
            <numerusform>При таком росте места хватит примерно на %n месяца.</numerusform>
            <numerusform>При таком росте места хватит примерно на %n месяцев.</numerusform>
        </translation>
    </message>
    <message>
        <source>every page of the file</source>
        <translation>каждая страница файла</translation>
    </message>
    <message>
        <source>every signed action</source>
        <translation>каждое подписанное действие</translation>
    </message>
    <message>
        <source>every table against the actions</source>
        <translation>каждая таблица по действиям</translation>
    </message>
    <message>
        <source>every attached file</source>
        <translation>каждый прикреплённый файл</translation>
    </message>
    <message numerus="yes">
        <source>The records are not whole: %n findings. Do not enter new visits; copy the details below and call the engineer.</source>
        <translation>
            <numerusform>Записи не целы: %n находка. Не вводите новых визитов; скопируйте подробности ниже и позвоните инженеру.</numerusform>
            <numerusform>Записи не целы: %n находки. Не вводите новых визитов; скопируйте подробности ниже и позвоните инженеру.</numerusform>
            <numerusform>Записи не целы: %n находок. Не вводите новых визитов; скопируйте подробности ниже и позвоните инженеру.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are whole.</source>
        <translation>Записи целы.</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>Подробности скопированы.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Code lists</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Official ICD-10 file in Russian</source>
        <translation>Официальный файл МКБ-10 на русском</translation>
    </message>
    <message>
        <source>A CSV file. It is taken whole or not at all.</source>
        <translation>Файл CSV. Берётся целиком или не берётся совсем.</translation>
    </message>
    <message>
        <source>Diagnoses: ICD-10</source>
        <translation>Диагнозы: МКБ-10</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Взаимодействия</translation>
    </message>
    <message>
        <source>List of %1.</source>
        <translation>Список от %1.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Утверждён: %1.</translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation>Его ещё никто не утвердил.</translation>
    </message>
    <message>
        <source>Import ICD-10</source>
        <translation>Загрузить МКБ-10</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Файл читается</translation>
    </message>
    <message>
        <source>Choose the file first</source>
        <translation>Сначала выберите файл</translation>
    </message>
    <message>
        <source>Russian titles come from the list that ships with the program. The official one is not imported.</source>
        <translation>Русские названия взяты из списка программы. Официальный не загружен.</translation>
    </message>
    <message numerus="yes">
        <source>Official titles imported on %1: %n codes.</source>
        <translation>
            <numerusform>Официальные названия загружены %1: %n код.</numerusform>
            <numerusform>Официальные названия загружены %1: %n кода.</numerusform>
            <numerusform>Официальные названия загружены %1: %n кодов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n codes are in force.</source>
        <translation>
            <numerusform>Загружено: действует %n код.</numerusform>
            <numerusform>Загружено: действуют %n кода.</numerusform>
            <numerusform>Загружено: действует %n кодов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Position, as on paper</source>
        <translation>Должность, как на бумаге</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The password that was valid until now opens nothing any more.</source>
        <translation>Прежний пароль больше ничего не откроет.</translation>
    </message>
    <message>
        <source>With the new password this person can work here again.</source>
        <translation>С новым паролем этот человек снова может здесь работать.</translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>The records have not been checked on this computer yet.</source>
        <translation>На этом компьютере записи ещё не проверялись.</translation>
    </message>
    <message numerus="yes">
        <source>■ Not whole on %1: %n findings. Call the engineer.</source>
        <translation>
            <numerusform>■ Не целы на %1: %n находка. Позвоните инженеру.</numerusform>
            <numerusform>■ Не целы на %1: %n находки. Позвоните инженеру.</numerusform>
            <numerusform>■ Не целы на %1: %n находок. Позвоните инженеру.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Whole on %1: all %n actions are signed and in their places.</source>
        <translation>
            <numerusform>✓ Целы на %1: %n действие подписано и на своём месте.</numerusform>
            <numerusform>✓ Целы на %1: все %n действия подписаны и на своих местах.</numerusform>
            <numerusform>✓ Целы на %1: все %n действий подписаны и на своих местах.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwicePassword</name>
    <message>
        <source>Password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>В пароле нужен хотя бы %n знак.</numerusform>
            <numerusform>В пароле нужно хотя бы %n знака.</numerusform>
            <numerusform>В пароле нужно хотя бы %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Пароли различаются. Наберите второй ещё раз.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Входит как</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Был здесь</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Blocking keeps everything the person wrote.</source>
        <translation>При блокировке всё написанное остаётся.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Unblock with a new password</source>
        <translation>Разблокировать с новым паролем</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Добавить пользователя</translation>
    </message>
    <message>
        <source>Choose a user first</source>
        <translation>Сначала выберите пользователя</translation>
    </message>
    <message>
        <source>Change your own password in Settings</source>
        <translation>Свой пароль меняют в настройках</translation>
    </message>
    <message>
        <source>You cannot block yourself</source>
        <translation>Себя заблокировать нельзя</translation>
    </message>
    <message>
        <source>● active</source>
        <translation>● работает</translation>
    </message>
    <message>
        <source>○ blocked</source>
        <translation>○ блокировка</translation>
    </message>
    <message>
        <source>Add this user</source>
        <translation>Добавить пользователя</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Задать этот пароль</translation>
    </message>
    <message>
        <source>Let this user work on</source>
        <translation>Оставить доступ</translation>
    </message>
    <message>
        <source>Block this user</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Заблокировать: %1?</translation>
    </message>
    <message>
        <source>The password stops working at once. Everything this person wrote stays.</source>
        <translation>Пароль сразу перестанет действовать. Всё написанное этим человеком останется.</translation>
    </message>
    <message>
        <source>%1 can log in now.</source>
        <translation>Вход открыт: %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Изменено: %1.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>Новый пароль задан: %1.</translation>
    </message>
    <message>
        <source>%1 can work here again.</source>
        <translation>Снова может работать: %1.</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>Заблокировано: %1.</translation>
    </message>
</context>
</TS>
