<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Блакіроўка</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвіліна</numerusform>
            <numerusform>%n хвіліны</numerusform>
            <numerusform>%n хвілін</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody is here for</source>
        <translation>Блакаваць, калі нікога няма</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>Новы ПІН-код, ад 4 да 8 лічбаў</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Задаць ПІН-код</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Прыбраць ПІН-код</translation>
    </message>
    <message>
        <source>A PIN unlocks your screen; after three wrong ones the password is asked for.</source>
        <translation>Экран разблакуе ПІН-код; пасля трох няправільных патрэбен пароль.</translation>
    </message>
    <message>
        <source>Without a PIN your password unlocks the screen.</source>
        <translation>Без ПІН-кода экран разблакуе пароль.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Appearance</source>
        <translation>Знешні выгляд</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Шчыльна</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Зручна</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>Буйныя кнопкі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Афармленне</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Памер тэксту</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Шчыльнасць</translation>
    </message>
    <message>
        <source>Thick focus frame</source>
        <translation>Тоўстая рамка фокуса</translation>
    </message>
    <message>
        <source>Also Ctrl+=, Ctrl+- and Ctrl+0 everywhere.</source>
        <translation>Усюды таксама Ctrl+=, Ctrl+- і Ctrl+0.</translation>
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
        <translation>Пароль цяпер</translation>
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
        <source>Change the password</source>
        <translation>Змяніць пароль</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Запоўніце поле «%1».</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second again.</source>
        <translation>Паролі адрозніваюцца. Увядзіце другі яшчэ раз.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the look</source>
        <translation>Узор афармлення</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Узор</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Падпісана</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Алергія</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Вярнуць зыходныя</translation>
    </message>
    <message>
        <source>Saved at once for %1</source>
        <translation>Захоўваецца адразу: %1</translation>
    </message>
    <message>
        <source>The PIN unlocks your screen from now on.</source>
        <translation>Цяпер экран разблакуе ПІН-код.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>ПІН-код прыбраны.</translation>
    </message>
    <message>
        <source>The new password is valid from now on.</source>
        <translation>Новы пароль ужо дзейнічае.</translation>
    </message>
    <message>
        <source>This is not your password now.</source>
        <translation>Гэта не ваш цяперашні пароль.</translation>
    </message>
</context>
</TS>
