<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>The same record was changed in two places. Choose what is right. Nothing is lost: both versions stay in the history.</source>
        <translation>Одну запись изменили в двух местах. Выберите, что верно. Ничего не потеряно: обе версии остаются в истории.</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Нужно решить</translation>
    </message>
    <message>
        <source>Nothing is to be decided</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>When two people change the same field in two places, both values are shown here.</source>
        <translation>Если двое изменят одно поле в двух местах, здесь будут показаны оба значения.</translation>
    </message>
    <message>
        <source>Or what is right instead</source>
        <translation>Или что верно вместо них</translation>
    </message>
    <message>
        <source>Note (optional): why it is right, or a question</source>
        <translation>Заметка (необязательно): почему так верно, или вопрос</translation>
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
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значений</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>дата рождения %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Ask the author</source>
        <translation>Спросить автора</translation>
    </message>
    <message>
        <source>Save choice</source>
        <translation>Сохранить выбор</translation>
    </message>
    <message>
        <source>Somebody who keeps this record decides</source>
        <translation>Решает тот, кто ведёт эту запись</translation>
    </message>
    <message>
        <source>Choose a value first</source>
        <translation>Сначала выберите значение</translation>
    </message>
    <message>
        <source>Nobody is asked about what belongs to no patient</source>
        <translation>Спрашивают только о записях пациентов</translation>
    </message>
    <message>
        <source>Write the question as a note first</source>
        <translation>Сначала напишите вопрос в заметке</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Connection to the district</source>
        <translation>Связь с районом</translation>
    </message>
    <message>
        <source>Details for the engineer</source>
        <translation>Сведения для инженера</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Прикреплённые файлы</translation>
    </message>
    <message>
        <source>As soon as the link is quick enough</source>
        <translation>Как только связь достаточно быстрая</translation>
    </message>
    <message>
        <source>Always, however slow the link</source>
        <translation>Всегда, какой бы медленной ни была связь</translation>
    </message>
    <message>
        <source>At night, from 22 to 6</source>
        <translation>Ночью, с 22 до 6</translation>
    </message>
    <message>
        <source>Only those that somebody asks for</source>
        <translation>Только те, которые кто-то запросит</translation>
    </message>
    <message>
        <source>Files travel over the link</source>
        <translation>Файлы идут по связи</translation>
    </message>
    <message>
        <source>Records never wait for files. “Fetch now” on the card works always.</source>
        <translation>Записи никогда не ждут файлов. «Получить сейчас» на карте работает всегда.</translation>
    </message>
    <message>
        <source>Connected. The district knows this clinic as %1.</source>
        <translation>Подключено. Район знает эту амбулаторию как %1.</translation>
    </message>
    <message>
        <source>Not connected. The administrator of the district gives you an address and a code.</source>
        <translation>Не подключено. Адрес и код даёт администратор района.</translation>
    </message>
    <message>
        <source>Computer %1, number %2</source>
        <translation>Компьютер %1, номер %2</translation>
    </message>
    <message>
        <source>Key of the district: %1</source>
        <translation>Ключ района: %1</translation>
    </message>
    <message>
        <source>the district’s own</source>
        <translation>районные</translation>
    </message>
    <message>
        <source>those this computer trusts</source>
        <translation>те, которым доверяет компьютер</translation>
    </message>
    <message>
        <source>Certificates: %1</source>
        <translation>Сертификаты: %1</translation>
    </message>
    <message>
        <source>Records here and there are equal.</source>
        <translation>Записи здесь и там одинаковы.</translation>
    </message>
    <message>
        <source>Whether records here and there are equal is not known yet.</source>
        <translation>Одинаковы ли записи здесь и там, пока неизвестно.</translation>
    </message>
    <message>
        <source>The district answers in %1 s and knows this computer.</source>
        <translation>Район отвечает за %1 с и знает этот компьютер.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>This computer is not connected to a district yet</source>
        <translation>Этот компьютер ещё не подключён к району</translation>
    </message>
    <message>
        <source>Enter the address and the code first</source>
        <translation>Сначала введите адрес и код</translation>
    </message>
    <message>
        <source>It is under way already</source>
        <translation>Это уже идёт</translation>
    </message>
</context>
<context>
    <name>EngineerCard</name>
    <message>
        <source>Details for the engineer</source>
        <translation>Сведения для инженера</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Versions and numbers of this computer. No patient is in them.</source>
        <translation>Версии и номера этого компьютера. О пациентах в них ничего нет.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n to send (%1)</source>
        <translation>
            <numerusform>%n к отправке (%1)</numerusform>
            <numerusform>%n к отправке (%1)</numerusform>
            <numerusform>%n к отправке (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to receive (%1)</source>
        <translation>
            <numerusform>%n к получению (%1)</numerusform>
            <numerusform>%n к получению (%1)</numerusform>
            <numerusform>%n к получению (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) damaged on this computer: they come again if the district has them. If not, attach the paper once more.</source>
        <translation>
            <numerusform>%n файл повреждён на этом компьютере: он придёт снова, если есть в районе. Если нет, прикрепите бумагу ещё раз.</numerusform>
            <numerusform>%n файла повреждены на этом компьютере: они придут снова, если есть в районе. Если нет, прикрепите бумаги ещё раз.</numerusform>
            <numerusform>%n файлов повреждены на этом компьютере: они придут снова, если есть в районе. Если нет, прикрепите бумаги ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The district does not take %n file(s): too large. Scan page by page and attach again.</source>
        <translation>
            <numerusform>Район не принимает %n файл: он слишком большой. Отсканируйте по одной странице и прикрепите снова.</numerusform>
            <numerusform>Район не принимает %n файла: они слишком большие. Отсканируйте по одной странице и прикрепите снова.</numerusform>
            <numerusform>Район не принимает %n файлов: они слишком большие. Отсканируйте по одной странице и прикрепите снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed on the way and were thrown away. They go again by themselves.</source>
        <translation>
            <numerusform>%n файл изменился в пути и отброшен. Он пойдёт снова сам.</numerusform>
            <numerusform>%n файла изменились в пути и отброшены. Они пойдут снова сами.</numerusform>
            <numerusform>%n файлов изменились в пути и отброшены. Они пойдут снова сами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room in the district for %n file(s) of this clinic. They are safe here: telephone the district.</source>
        <translation>
            <numerusform>В районе нет места для %n файла этой амбулатории. Здесь он сохранён: позвоните в район.</numerusform>
            <numerusform>В районе нет места для %n файлов этой амбулатории. Здесь они сохранены: позвоните в район.</numerusform>
            <numerusform>В районе нет места для %n файлов этой амбулатории. Здесь они сохранены: позвоните в район.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk is full: %n file(s) could not be kept. Free some space.</source>
        <translation>
            <numerusform>Диск заполнен: %n файл не удалось сохранить. Освободите место.</numerusform>
            <numerusform>Диск заполнен: %n файла не удалось сохранить. Освободите место.</numerusform>
            <numerusform>Диск заполнен: %n файлов не удалось сохранить. Освободите место.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) go along, %1.</source>
        <translation>
            <numerusform>С ним идёт %n прикреплённый файл, %1.</numerusform>
            <numerusform>С ним идут %n прикреплённых файла, %1.</numerusform>
            <numerusform>С ним идут %n прикреплённых файлов, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks the district for %n file(s), %1.</source>
        <translation>
            <numerusform>Он просит у района %n файл, %1.</numerusform>
            <numerusform>Он просит у района %n файла, %1.</numerusform>
            <numerusform>Он просит у района %n файлов, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in it, %1.</source>
        <translation>
            <numerusform>В нём %n прикреплённый файл, %1.</numerusform>
            <numerusform>В нём %n прикреплённых файла, %1.</numerusform>
            <numerusform>В нём %n прикреплённых файлов, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found no room and go with the next.</source>
        <translation>
            <numerusform>%n файл не поместился и пойдёт со следующим.</numerusform>
            <numerusform>%n файла не поместились и пойдут со следующим.</numerusform>
            <numerusform>%n файлов не поместились и пойдут со следующим.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) came, %1.</source>
        <translation>
            <numerusform>Пришёл %n прикреплённый файл, %1.</numerusform>
            <numerusform>Пришли %n прикреплённых файла, %1.</numerusform>
            <numerusform>Пришло %n прикреплённых файлов, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Last times</source>
        <translation>Последние обмены</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet</source>
        <translation>Ещё ничего не отправлено и не принято</translation>
    </message>
    <message>
        <source>It begins by itself once the clinic is connected.</source>
        <translation>Начнётся само, когда амбулатория будет подключена.</translation>
    </message>
    <message>
        <source>Kept aside by the district</source>
        <translation>Отложено районом</translation>
    </message>
    <message>
        <source>These break a rule of the district, such as a patient of another clinic. They are kept there and here, and shown to nobody else until the district’s administrator has decided.</source>
        <translation>Они нарушают правило района, например касаются пациента другой амбулатории. Они хранятся там и здесь, и больше их никто не видит, пока не решит администратор района.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что вышло</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Туда</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Оттуда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с этим стало</translation>
    </message>
    <message>
        <source>USB drive</source>
        <translation>USB-носитель</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Интернет</translation>
    </message>
</context>
<context>
    <name>SameFields</name>
    <message numerus="yes">
        <source>%n field(s) are the same</source>
        <translation>
            <numerusform>%n поле совпадает</numerusform>
            <numerusform>%n поля совпадают</numerusform>
            <numerusform>%n полей совпадают</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Your records</source>
        <translation>Ваши записи</translation>
    </message>
    <message>
        <source>Sending and receiving. You can keep working</source>
        <translation>Отправка и приём. Можно продолжать работу</translation>
    </message>
    <message>
        <source>Stopping: what has arrived stays there.</source>
        <translation>Остановка: то, что дошло, остаётся там.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>К получению</translation>
    </message>
    <message>
        <source>Sent, held by the district</source>
        <translation>Отправлено, хранит район</translation>
    </message>
    <message>
        <source>Safe in a copy of the district</source>
        <translation>Сохранено в копии района</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Прикреплённые файлы</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Последняя отправка</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Последнее получение</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Следующая попытка</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Подключено к</translation>
    </message>
    <message>
        <source>What is waiting</source>
        <translation>Что ждёт отправки</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавно</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>ещё не подключено</translation>
    </message>
    <message>
        <source>unknown until connected</source>
        <translation>неизвестно, пока нет связи</translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation>ещё поступает</translation>
    </message>
    <message>
        <source>nothing at the last contact</source>
        <translation>при последней связи — ничего</translation>
    </message>
    <message>
        <source>All records are safe on this computer. They go to the district once it is connected.</source>
        <translation>Все записи сохранены на этом компьютере. Они уйдут в район, когда он будет подключён.</translation>
    </message>
    <message>
        <source>Today&apos;s and the latest patients are here. The others are still arriving, by themselves: somebody whom you do not find may come yet.</source>
        <translation>Пациенты на сегодня и последние уже здесь. Остальные ещё поступают сами: тот, кого вы не находите, может появиться позже.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is safe on this computer, but nothing was sent for %n day(s).</source>
        <translation>
            <numerusform>Всё сохранено на этом компьютере, но %n день ничего не отправлялось.</numerusform>
            <numerusform>Всё сохранено на этом компьютере, но %n дня ничего не отправлялось.</numerusform>
            <numerusform>Всё сохранено на этом компьютере, но %n дней ничего не отправлялось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is safe on this computer; %n action(s) will be sent.</source>
        <translation>
            <numerusform>Всё сохранено на этом компьютере; будет отправлено %n действие.</numerusform>
            <numerusform>Всё сохранено на этом компьютере; будет отправлено %n действия.</numerusform>
            <numerusform>Всё сохранено на этом компьютере; будет отправлено %n действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>The district holds everything. Its next copy makes it safe there.</source>
        <translation>Всё есть в районе. После его следующей копии всё будет сохранено и там.</translation>
    </message>
    <message>
        <source>Everything is safe here and in a copy of the district.</source>
        <translation>Всё сохранено здесь и в копии района.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is wrong by %n minute(s). Set it right.</source>
        <translation>
            <numerusform>Часы этого компьютера ошибаются на %n минуту. Поправьте их.</numerusform>
            <numerusform>Часы этого компьютера ошибаются на %n минуты. Поправьте их.</numerusform>
            <numerusform>Часы этого компьютера ошибаются на %n минут. Поправьте их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of a newer program are kept and cannot be shown here. Update this program.</source>
        <translation>
            <numerusform>%n действие более новой программы сохранено, но здесь не может быть показано. Обновите программу.</numerusform>
            <numerusform>%n действия более новой программы сохранены, но здесь не могут быть показаны. Обновите программу.</numerusform>
            <numerusform>%n действий более новой программы сохранено, но здесь не может быть показано. Обновите программу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The district keeps %n action(s) aside. See the page “History”.</source>
        <translation>
            <numerusform>Район отложил %n действие. Смотрите страницу «История».</numerusform>
            <numerusform>Район отложил %n действия. Смотрите страницу «История».</numerusform>
            <numerusform>Район отложил %n действий. Смотрите страницу «История».</numerusform>
        </translation>
    </message>
    <message>
        <source>The details are copied. Paste them into a letter to the engineer.</source>
        <translation>Сведения скопированы. Вставьте их в письмо инженеру.</translation>
    </message>
    <message>
        <source>Make USB bundle…</source>
        <translation>Записать USB-пакет…</translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <translation>Отправить и принять сейчас</translation>
    </message>
    <message>
        <source>No internet for days? Use a USB bundle.</source>
        <translation>Несколько дней нет интернета? Передайте USB-пакет.</translation>
    </message>
    <message>
        <source>This computer is not connected to a district yet</source>
        <translation>Этот компьютер ещё не подключён к району</translation>
    </message>
    <message>
        <source>It is under way already</source>
        <translation>Это уже идёт</translation>
    </message>
</context>
<context>
    <name>SyncCentre</name>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>Ещё никто не решил</translation>
    </message>
    <message>
        <source>Counts after all</source>
        <translation>Всё же действует</translation>
    </message>
    <message>
        <source>Stays aside for good</source>
        <translation>Отложено навсегда</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>На другом компьютере</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>кто-то, здесь неизвестный</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Pages of the sync centre</source>
        <translation>Страницы обмена</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>USB bundle</source>
        <translation>USB-пакет</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Saved. Both versions stay in the history.</source>
        <translation>Сохранено. Обе версии остаются в истории.</translation>
    </message>
    <message>
        <source>It goes to the author with the next sync.</source>
        <translation>Вопрос уйдёт автору при следующей отправке.</translation>
    </message>
    <message>
        <source>Connected. Records are on their way.</source>
        <translation>Подключено. Записи отправляются.</translation>
    </message>
    <message>
        <source>Made and read back: %1. Take the drive out safely.</source>
        <translation>Записано и прочитано обратно: %1. Выньте носитель безопасно.</translation>
    </message>
</context>
<context>
    <name>UsbPage</name>
    <message>
        <source>To the district</source>
        <translation>В район</translation>
    </message>
    <message>
        <source>Choose the drive</source>
        <translation>Выберите носитель</translation>
    </message>
    <message>
        <source>Make and check</source>
        <translation>Запишите и проверьте</translation>
    </message>
    <message>
        <source>Take it out safely</source>
        <translation>Извлеките безопасно</translation>
    </message>
    <message>
        <source>Drive or folder</source>
        <translation>Носитель или папка</translation>
    </message>
    <message>
        <source>From the district</source>
        <translation>Из района</translation>
    </message>
    <message>
        <source>The answer brings receipts and what others have done for your patients.</source>
        <translation>Ответ приносит подтверждения и то, что сделали для ваших пациентов другие.</translation>
    </message>
    <message>
        <source>USB bundle from the district</source>
        <translation>USB-пакет из района</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) will be in it: everything that is not yet safe in the district.</source>
        <translation>
            <numerusform>В нём будет %n действие: всё, что ещё не сохранено в районе.</numerusform>
            <numerusform>В нём будет %n действия: всё, что ещё не сохранено в районе.</numerusform>
            <numerusform>В нём будет %n действий: всё, что ещё не сохранено в районе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted for your district (%1). Nobody else can read it, not even who finds the drive.</source>
        <translation>Зашифровано для вашего района (%1). Никто другой не прочтёт, даже нашедший носитель.</translation>
    </message>
    <message>
        <source>Connect this computer to a district first: a bundle is encrypted for it.</source>
        <translation>Сначала подключите этот компьютер к району: пакет шифруется для него.</translation>
    </message>
    <message>
        <source>There is no such drive or folder. Plug the drive in, then press Enter here again.</source>
        <translation>Такого носителя или папки нет. Подключите носитель и снова нажмите здесь Enter.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Свободно %1</translation>
    </message>
    <message numerus="yes">
        <source>Also read %n bundle(s) of the district found on this drive, %1</source>
        <translation>
            <numerusform>Прочитать и %n пакет из района, найденный на этом носителе, %1</numerusform>
            <numerusform>Прочитать и %n пакета из района, найденные на этом носителе, %1</numerusform>
            <numerusform>Прочитать и %n пакетов из района, найденных на этом носителе, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Made, read back and compared: %1 (%2).</source>
        <translation>Записано, прочитано обратно и сверено: %1 (%2).</translation>
    </message>
    <message>
        <source>All of it is on the drive. Eject the drive in the computer, then take it out.</source>
        <translation>Всё уже на носителе. Отключите носитель в компьютере («Извлечь»), затем выньте его.</translation>
    </message>
    <message>
        <source>It is being written, read back and compared. Do not take the drive out yet.</source>
        <translation>Идёт запись, чтение обратно и сверка. Пока не вынимайте носитель.</translation>
    </message>
    <message>
        <source>Here you read when the drive may be taken out.</source>
        <translation>Здесь будет сказано, когда носитель можно вынуть.</translation>
    </message>
    <message>
        <source>Read USB bundle</source>
        <translation>Прочитать USB-пакет</translation>
    </message>
    <message>
        <source>Make USB bundle</source>
        <translation>Записать USB-пакет</translation>
    </message>
    <message>
        <source>This computer is not connected to a district yet</source>
        <translation>Этот компьютер ещё не подключён к району</translation>
    </message>
    <message>
        <source>It is under way already</source>
        <translation>Это уже идёт</translation>
    </message>
    <message>
        <source>Choose the drive first</source>
        <translation>Сначала выберите носитель</translation>
    </message>
    <message>
        <source>Choose the file first</source>
        <translation>Сначала выберите файл</translation>
    </message>
</context>
</TS>
