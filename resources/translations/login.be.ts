<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>FacilityForm</name>
    <message>
        <source>Enter the name of the clinic in at least one language.</source>
        <translation>Увядзіце назву ўстановы хоць бы на адной мове.</translation>
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
        <source>Name in English, if there is one</source>
        <translation>Назва па-англійску, калі ёсць</translation>
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
        <translation>Уліковы нумар плацельшчыка (УНП)</translation>
    </message>
    <message>
        <source>Nine digits. A pharmacy refuses a prescription without it.</source>
        <translation>Дзевяць лічбаў. Без яго аптэка не прыме рэцэпт.</translation>
    </message>
    <message>
        <source>This number does not look like a UNP. Compare it with the stamp.</source>
        <translation>Нумар не падобны да УНП. Звярце яго са штампам.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Everything stays on this computer, encrypted.</source>
        <translation>Усё застаецца на гэтым камп’ютары ў зашыфраваным выглядзе.</translation>
    </message>
    <message>
        <source>Asking the district</source>
        <translation>Запыт у раён</translation>
    </message>
    <message>
        <source>Receiving the records of the clinic</source>
        <translation>Атрыманне запісаў амбулаторыі</translation>
    </message>
    <message>
        <source>Stop; go on later</source>
        <translation>Спыніць; працягнуць пазней</translation>
    </message>
    <message>
        <source>Stopping: what has arrived stays here.</source>
        <translation>Спыненне: тое, што атрымана, застаецца тут.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin to work; the rest comes by itself</source>
        <translation>Пачаць працу; астатняе прыйдзе само</translation>
    </message>
    <message>
        <source>Today&apos;s and the latest patients are here.</source>
        <translation>Пацыенты на сёння і апошнія ўжо тут.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>Go on receiving</source>
        <translation>Працягнуць атрыманне</translation>
    </message>
    <message>
        <source>Go to log-in</source>
        <translation>Да ўваходу</translation>
    </message>
    <message>
        <source>It opens the records of this computer when a password is forgotten. It is shown once.</source>
        <translation>Ён адкрывае запісы гэтага камп’ютара, калі пароль забыты. Паказваецца адзін раз.</translation>
    </message>
    <message>
        <source>The password that you gave when this computer joined.</source>
        <translation>Пароль, які вы задалі, калі гэты камп’ютар далучыўся.</translation>
    </message>
    <message>
        <source>With it you log in on this computer. Your password on other computers stays as it is.</source>
        <translation>З ім вы ўваходзіце на гэтым камп’ютары. Ваш пароль на іншых камп’ютарах не мяняецца.</translation>
    </message>
    <message>
        <source>1 of 5. The paper of the district</source>
        <translation>1 з 5. Лісток раёна</translation>
    </message>
    <message>
        <source>The district gives one to each new computer.</source>
        <translation>Раён выдае яго для кожнага новага камп’ютара.</translation>
    </message>
    <message>
        <source>2 of 5. Your password</source>
        <translation>2 з 5. Ваш пароль</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Адну хвіліну</translation>
    </message>
    <message>
        <source>The district checks the code.</source>
        <translation>Раён правярае код.</translation>
    </message>
    <message>
        <source>3 of 5. The recovery key</source>
        <translation>3 з 5. Ключ аднаўлення</translation>
    </message>
    <message>
        <source>4 of 5. The records arrive</source>
        <translation>4 з 5. Запісы паступаюць</translation>
    </message>
    <message>
        <source>It can be stopped at any time and goes on where it was, also after the program was closed.</source>
        <translation>Можна спыніць у любы момант: потым працягнецца з таго ж месца, і пасля закрыцця праграмы таксама.</translation>
    </message>
    <message>
        <source>5 of 5. Who are you?</source>
        <translation>5 з 5. Хто вы?</translation>
    </message>
    <message>
        <source>Choose your name among the staff of the clinic.</source>
        <translation>Выберыце сваё імя сярод супрацоўнікаў амбулаторыі.</translation>
    </message>
</context>
<context>
    <name>JoinPassword</name>
    <message>
        <source>Your password on this computer</source>
        <translation>Ваш пароль на гэтым камп’ютары</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль яшчэ раз</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Паролі не супадаюць. Увядзіце другі яшчэ раз.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>✓ What was being written is kept as a draft.</source>
        <translation>✓ Пачаты тэкст захаваны як чарнавік.</translation>
    </message>
    <message>
        <source>Locked — %1</source>
        <translation>Заблакавана — %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>ПІН-код</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблакаваць</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Увесці пароль</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Змяніць карыстальніка</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Выйсці</translation>
    </message>
    <message numerus="yes">
        <source>That PIN does not fit. %n tries left.</source>
        <translation>
            <numerusform>ПІН-код не падыходзіць. Засталася %n спроба.</numerusform>
            <numerusform>ПІН-код не падыходзіць. Засталося %n спробы.</numerusform>
            <numerusform>ПІН-код не падыходзіць. Засталося %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN was wrong three times. Unlock with your password.</source>
        <translation>ПІН-код не падышоў тры разы. Разблакуйце паролем.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left before a wait.</source>
        <translation>
            <numerusform>Засталася %n спроба да паўзы.</numerusform>
            <numerusform>Засталося %n спробы да паўзы.</numerusform>
            <numerusform>Засталося %n спроб да паўзы.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not fit this name.</source>
        <translation>Пароль не падыходзіць да гэтага імя.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n seconds, or switch the user.</source>
        <translation>
            <numerusform>Зашмат няправільных пароляў. Паўтарыце праз %n секунду або змяніце карыстальніка.</numerusform>
            <numerusform>Зашмат няправільных пароляў. Паўтарыце праз %n секунды або змяніце карыстальніка.</numerusform>
            <numerusform>Зашмат няправільных пароляў. Паўтарыце праз %n секунд або змяніце карыстальніка.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>✓ Records on this computer are safe.</source>
        <translation>✓ Запісы на гэтым камп&apos;ютары ў захаванасці.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Хто працуе?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Увайсці</translation>
    </message>
    <message>
        <source>I have the recovery key…</source>
        <translation>Ёсць ключ аднаўлення…</translation>
    </message>
    <message>
        <source>Forgotten password: the recovery key of this computer opens the records.</source>
        <translation>Забыты пароль: запісы адкрые ключ аднаўлення гэтага камп’ютара.</translation>
    </message>
    <message>
        <source>Forgotten password: ask %1 (administrator).</source>
        <translation>Забылі пароль — звярніцеся да адміністратара (%1).</translation>
    </message>
    <message>
        <source>Choose your name from the list.</source>
        <translation>Выберыце сваё імя са спіса.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Увядзіце пароль.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Запісы адкрываюцца…</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left before a wait.</source>
        <translation>
            <numerusform>Засталася %n спроба да паўзы.</numerusform>
            <numerusform>Засталося %n спробы да паўзы.</numerusform>
            <numerusform>Засталося %n спроб да паўзы.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not fit this name.</source>
        <translation>Пароль не падыходзіць да гэтага імя.</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row. Your records are safe.</source>
        <translation>Зашмат няправільных пароляў запар. Запісы ў захаванасці.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Можна паўтарыць спробу.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвіліну</numerusform>
            <numerusform>%n хвіліны</numerusform>
            <numerusform>%n хвілін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Паўтарыце праз %1.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Smaller text</source>
        <translation>Драбней</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Буйней</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Афармленне</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Employed as</source>
        <translation>Пасада</translation>
    </message>
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
        <source>Name to log in with</source>
        <translation>Імя для ўваходу</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль яшчэ раз</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Паролі адрозніваюцца. Увядзіце другі яшчэ раз.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Захаваць аркуш у PDF…</translation>
    </message>
    <message>
        <source>Last group of the key, from your sheet</source>
        <translation>Апошняя група ключа, з вашага аркуша</translation>
    </message>
    <message>
        <source>Write the key down or print it, then type its last four letters and digits.</source>
        <translation>Запішыце або надрукуйце ключ, потым увядзіце яго апошнія чатыры знакі.</translation>
    </message>
    <message>
        <source>This is not the last group. Compare it with the key above.</source>
        <translation>Гэта не апошняя група. Звярце яе з ключом вышэй.</translation>
    </message>
    <message>
        <source>The sheet could not be written there. Choose another folder.</source>
        <translation>Запісаць аркуш туды нельга. Выберыце іншую папку.</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it, then delete the file.</source>
        <translation>Аркуш захаваны: %1. Надрукуйце яго і выдаліце файл.</translation>
    </message>
    <message>
        <source>Save the sheet with the recovery key</source>
        <translation>Захаваць аркуш з ключом аднаўлення</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>✓ Records on this computer are safe.</source>
        <translation>✓ Запісы на гэтым камп&apos;ютары ў захаванасці.</translation>
    </message>
    <message>
        <source>Whose password is forgotten?</source>
        <translation>Чый пароль забыты?</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation>Ключ аднаўлення з аркуша</translation>
    </message>
    <message>
        <source>Eight groups of four letters and digits. Small or large letters, as you like.</source>
        <translation>Восем груп па чатыры знакі. Літары можна ўводзіць і малыя, і вялікія.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новы пароль</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новы пароль яшчэ раз</translation>
    </message>
    <message>
        <source>Give the new password</source>
        <translation>Задаць новы пароль</translation>
    </message>
    <message>
        <source>Back to log-in</source>
        <translation>Назад да ўваходу</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Забыты пароль</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Паролі адрозніваюцца. Увядзіце другі яшчэ раз.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Запісы адкрываюцца…</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Everything stays on this computer, encrypted.</source>
        <translation>Усё застаецца на гэтым камп&apos;ютары ў зашыфраваным выглядзе.</translation>
    </message>
    <message>
        <source>Preparing the encrypted records</source>
        <translation>Падрыхтоўка зашыфраваных запісаў</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip: add staff later</source>
        <translation>Прапусціць: дадаць пазней</translation>
    </message>
    <message>
        <source>The clinic exists already: join it…</source>
        <translation>Амбулаторыя ўжо ёсць: далучыцца…</translation>
    </message>
    <message>
        <source>Go to log-in</source>
        <translation>Перайсці да ўваходу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>1 of 4. The clinic</source>
        <translation>1 з 4. Установа</translation>
    </message>
    <message>
        <source>This is printed in the stamp of every form. Enter goes on.</source>
        <translation>Гэта друкуецца ў штампе кожнага бланка. Enter — далей.</translation>
    </message>
    <message>
        <source>2 of 4. The administrator</source>
        <translation>2 з 4. Адміністратар</translation>
    </message>
    <message>
        <source>Looks after staff, copies and this computer; does not see patients.</source>
        <translation>Загадвае супрацоўнікамі, копіямі і гэтым камп&apos;ютарам; пацыентаў не бачыць.</translation>
    </message>
    <message>
        <source>3 of 4. The first user</source>
        <translation>3 з 4. Першы карыстальнік</translation>
    </message>
    <message>
        <source>Somebody who sees patients: yourself under a second name, or a colleague.</source>
        <translation>Той, хто прымае пацыентаў: вы самі пад другім імем або калега.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Адну хвіліну</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Гэта зойме некалькі секунд.</translation>
    </message>
    <message>
        <source>4 of 4. The recovery key</source>
        <translation>4 з 4. Ключ аднаўлення</translation>
    </message>
    <message>
        <source>It opens the records when a password is forgotten. It is shown now and never again.</source>
        <translation>Ён адкрывае запісы, калі забыты пароль. Паказваецца цяпер і больш ніколі.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыць праграму</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Падрабязнасці</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скапіяваць звесткі</translation>
    </message>
    <message>
        <source>The records cannot be opened now</source>
        <translation>Цяпер запісы адкрыць нельга</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>Your name</source>
        <translation>Ваша імя</translation>
    </message>
    <message>
        <source>Choose your name from the list.</source>
        <translation>Выберыце сваё імя са спіса.</translation>
    </message>
</context>
</TS>
