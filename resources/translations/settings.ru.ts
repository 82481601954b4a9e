<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody is here for</source>
        <translation>Блокировать, если никого нет</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>Новый ПИН-код, от 4 до 8 цифр</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Задать ПИН-код</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Убрать ПИН-код</translation>
    </message>
    <message>
        <source>A PIN unlocks your screen; after three wrong ones the password is asked for.</source>
        <translation>Экран разблокирует ПИН-код; после трёх неверных нужен пароль.</translation>
    </message>
    <message>
        <source>Without a PIN your password unlocks the screen.</source>
        <translation>Без ПИН-кода экран разблокирует пароль.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотно</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Удобно</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>Крупные кнопки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Thick focus frame</source>
        <translation>Толстая рамка фокуса</translation>
    </message>
    <message>
        <source>Also Ctrl+=, Ctrl+- and Ctrl+0 everywhere.</source>
        <translation>Везде также Ctrl+=, Ctrl+- и Ctrl+0.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Пароль сейчас</translation>
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
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Заполните поле «%1».</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Пароли различаются. Введите второй ещё раз.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the look</source>
        <translation>Образец оформления</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Аллергия</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Вернуть исходные</translation>
    </message>
    <message>
        <source>Saved at once for %1</source>
        <translation>Сохраняется сразу: %1</translation>
    </message>
    <message>
        <source>The PIN unlocks your screen from now on.</source>
        <translation>Теперь экран разблокирует ПИН-код.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>ПИН-код убран.</translation>
    </message>
    <message>
        <source>The new password is valid from now on.</source>
        <translation>Новый пароль уже действует.</translation>
    </message>
    <message>
        <source>This is not your password now.</source>
        <translation>Это не ваш нынешний пароль.</translation>
    </message>
</context>
</TS>
