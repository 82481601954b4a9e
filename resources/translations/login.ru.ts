<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>FacilityForm</name>
    <message>
        <source>Enter the name of the clinic in at least one language.</source>
        <translation>Введите название учреждения хотя бы на одном языке.</translation>
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
        <source>Name in English, if there is one</source>
        <translation>Название по-английски, если есть</translation>
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
        <translation>Учётный номер плательщика (УНП)</translation>
    </message>
    <message>
        <source>Nine digits. A pharmacy refuses a prescription without it.</source>
        <translation>Девять цифр. Без него аптека не примет рецепт.</translation>
    </message>
    <message>
        <source>This number does not look like a UNP. Compare it with the stamp.</source>
        <translation>Номер не похож на УНП. Сверьте его со штампом.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Everything stays on this computer, encrypted.</source>
        <translation>Всё остаётся на этом компьютере в зашифрованном виде.</translation>
    </message>
    <message>
        <source>Asking the district</source>
        <translation>Запрос в район</translation>
    </message>
    <message>
        <source>Receiving the records of the clinic</source>
        <translation>Получение записей амбулатории</translation>
    </message>
    <message>
        <source>Stop; go on later</source>
        <translation>Остановить; продолжить позже</translation>
    </message>
    <message>
        <source>Stopping: what has arrived stays here.</source>
        <translation>Остановка: то, что получено, остаётся здесь.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin to work; the rest comes by itself</source>
        <translation>Начать работу; остальное придёт само</translation>
    </message>
    <message>
        <source>Today&apos;s and the latest patients are here.</source>
        <translation>Пациенты на сегодня и последние уже здесь.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Go on receiving</source>
        <translation>Продолжить получение</translation>
    </message>
    <message>
        <source>Go to log-in</source>
        <translation>Ко входу</translation>
    </message>
    <message>
        <source>It opens the records of this computer when a password is forgotten. It is shown once.</source>
        <translation>Он открывает записи этого компьютера, когда пароль забыт. Показывается один раз.</translation>
    </message>
    <message>
        <source>The password that you gave when this computer joined.</source>
        <translation>Пароль, который вы задали, когда этот компьютер присоединился.</translation>
    </message>
    <message>
        <source>With it you log in on this computer. Your password on other computers stays as it is.</source>
        <translation>С ним вы входите на этом компьютере. Ваш пароль на других компьютерах не меняется.</translation>
    </message>
    <message>
        <source>1 of 5. The paper of the district</source>
        <translation>1 из 5. Листок района</translation>
    </message>
    <message>
        <source>The district gives one to each new computer.</source>
        <translation>Район выдаёт его для каждого нового компьютера.</translation>
    </message>
    <message>
        <source>2 of 5. Your password</source>
        <translation>2 из 5. Ваш пароль</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>The district checks the code.</source>
        <translation>Район проверяет код.</translation>
    </message>
    <message>
        <source>3 of 5. The recovery key</source>
        <translation>3 из 5. Ключ восстановления</translation>
    </message>
    <message>
        <source>4 of 5. The records arrive</source>
        <translation>4 из 5. Записи поступают</translation>
    </message>
    <message>
        <source>It can be stopped at any time and goes on where it was, also after the program was closed.</source>
        <translation>Можно остановить в любой момент: потом продолжится с того же места, и после закрытия программы тоже.</translation>
    </message>
    <message>
        <source>5 of 5. Who are you?</source>
        <translation>5 из 5. Кто вы?</translation>
    </message>
    <message>
        <source>Choose your name among the staff of the clinic.</source>
        <translation>Выберите своё имя среди сотрудников амбулатории.</translation>
    </message>
</context>
<context>
    <name>JoinPassword</name>
    <message>
        <source>Your password on this computer</source>
        <translation>Ваш пароль на этом компьютере</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Пароли не совпадают. Введите второй ещё раз.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>✓ What was being written is kept as a draft.</source>
        <translation>✓ Начатый текст сохранён как черновик.</translation>
    </message>
    <message>
        <source>Locked — %1</source>
        <translation>Заблокировано — %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>ПИН-код</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Ввести пароль</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Сменить пользователя</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Выйти</translation>
    </message>
    <message numerus="yes">
        <source>That PIN does not fit. %n tries left.</source>
        <translation>
            <numerusform>ПИН-код не подходит. Осталась %n попытка.</numerusform>
            <numerusform>ПИН-код не подходит. Осталось %n попытки.</numerusform>
            <numerusform>ПИН-код не подходит. Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN was wrong three times. Unlock with your password.</source>
        <translation>ПИН-код не подошёл три раза. Разблокируйте паролем.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left before a wait.</source>
        <translation>
            <numerusform>Осталась %n попытка до паузы.</numerusform>
            <numerusform>Осталось %n попытки до паузы.</numerusform>
            <numerusform>Осталось %n попыток до паузы.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not fit this name.</source>
        <translation>Пароль не подходит к этому имени.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n seconds, or switch the user.</source>
        <translation>
            <numerusform>Слишком много неверных паролей. Повторите через %n секунду или смените пользователя.</numerusform>
            <numerusform>Слишком много неверных паролей. Повторите через %n секунды или смените пользователя.</numerusform>
            <numerusform>Слишком много неверных паролей. Повторите через %n секунд или смените пользователя.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>✓ Records on this computer are safe.</source>
        <translation>✓ Записи на этом компьютере в сохранности.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>I have the recovery key…</source>
        <translation>Есть ключ восстановления…</translation>
    </message>
    <message>
        <source>Forgotten password: the recovery key of this computer opens the records.</source>
        <translation>Забыт пароль: записи откроет ключ восстановления этого компьютера.</translation>
    </message>
    <message>
        <source>Forgotten password: ask %1 (administrator).</source>
        <translation>Забыли пароль — обратитесь к администратору (%1).</translation>
    </message>
    <message>
        <source>Choose your name from the list.</source>
        <translation>Выберите своё имя из списка.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Записи открываются…</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left before a wait.</source>
        <translation>
            <numerusform>Осталась %n попытка до паузы.</numerusform>
            <numerusform>Осталось %n попытки до паузы.</numerusform>
            <numerusform>Осталось %n попыток до паузы.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not fit this name.</source>
        <translation>Пароль не подходит к этому имени.</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row. Your records are safe.</source>
        <translation>Слишком много неверных паролей подряд. Записи в сохранности.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Можно повторить попытку.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
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
        <translation>Повторите через %1.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Employed as</source>
        <translation>Должность</translation>
    </message>
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
        <source>Name to log in with</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Пароли различаются. Введите второй ещё раз.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Сохранить лист в PDF…</translation>
    </message>
    <message>
        <source>Last group of the key, from your sheet</source>
        <translation>Последняя группа ключа, с вашего листа</translation>
    </message>
    <message>
        <source>Write the key down or print it, then type its last four letters and digits.</source>
        <translation>Запишите или напечатайте ключ, затем введите его последние четыре знака.</translation>
    </message>
    <message>
        <source>This is not the last group. Compare it with the key above.</source>
        <translation>Это не последняя группа. Сверьте её с ключом выше.</translation>
    </message>
    <message>
        <source>The sheet could not be written there. Choose another folder.</source>
        <translation>Записать лист туда нельзя. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The sheet is in %1. Print it, then delete the file.</source>
        <translation>Лист сохранён: %1. Напечатайте его и удалите файл.</translation>
    </message>
    <message>
        <source>Save the sheet with the recovery key</source>
        <translation>Сохранить лист с ключом восстановления</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>✓ Records on this computer are safe.</source>
        <translation>✓ Записи на этом компьютере в сохранности.</translation>
    </message>
    <message>
        <source>Whose password is forgotten?</source>
        <translation>Чей пароль забыт?</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation>Ключ восстановления с листа</translation>
    </message>
    <message>
        <source>Eight groups of four letters and digits. Small or large letters, as you like.</source>
        <translation>Восемь групп по четыре знака. Буквы можно вводить и строчные, и прописные.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>Give the new password</source>
        <translation>Задать новый пароль</translation>
    </message>
    <message>
        <source>Back to log-in</source>
        <translation>Назад ко входу</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Забытый пароль</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Пароли различаются. Введите второй ещё раз.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Записи открываются…</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Everything stays on this computer, encrypted.</source>
        <translation>Всё остаётся на этом компьютере в зашифрованном виде.</translation>
    </message>
    <message>
        <source>Preparing the encrypted records</source>
        <translation>Подготовка зашифрованных записей</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip: add staff later</source>
        <translation>Пропустить: добавить позже</translation>
    </message>
    <message>
        <source>The clinic exists already: join it…</source>
        <translation>Амбулатория уже есть: присоединиться…</translation>
    </message>
    <message>
        <source>Go to log-in</source>
        <translation>Перейти ко входу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>1 of 4. The clinic</source>
        <translation>1 из 4. Учреждение</translation>
    </message>
    <message>
        <source>This is printed in the stamp of every form. Enter goes on.</source>
        <translation>Это печатается в штампе каждого бланка. Enter — дальше.</translation>
    </message>
    <message>
        <source>2 of 4. The administrator</source>
        <translation>2 из 4. Администратор</translation>
    </message>
    <message>
        <source>Looks after staff, copies and this computer; does not see patients.</source>
        <translation>Ведает сотрудниками, копиями и этим компьютером; пациентов не видит.</translation>
    </message>
    <message>
        <source>3 of 4. The first user</source>
        <translation>3 из 4. Первый пользователь</translation>
    </message>
    <message>
        <source>Somebody who sees patients: yourself under a second name, or a colleague.</source>
        <translation>Тот, кто принимает пациентов: вы сами под вторым именем или коллега.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>4 of 4. The recovery key</source>
        <translation>4 из 4. Ключ восстановления</translation>
    </message>
    <message>
        <source>It opens the records when a password is forgotten. It is shown now and never again.</source>
        <translation>Он открывает записи, если забыт пароль. Показывается сейчас и больше никогда.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать сведения</translation>
    </message>
    <message>
        <source>The records cannot be opened now</source>
        <translation>Сейчас записи открыть нельзя</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Choose your name from the list.</source>
        <translation>Выберите своё имя из списка.</translation>
    </message>
</context>
</TS>
