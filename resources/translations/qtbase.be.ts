<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>Крок у&amp;гору</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Крок у&amp;ніз</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Націснуць</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Пераключыць</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Павялічыць</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Паменшыць</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Паказаць меню</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Перайсці</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Паказвае меню</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Пераходзіць сюды</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Выконвае дзеянне</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Пераключае стан</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Павялічвае значэнне</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Памяншае значэнне</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Наступная старонка</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Папярэдняя старонка</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Адкрыць спіс для выбару</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Што гэта?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Закрыць</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Крытычная памылка:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Сур’ёзная памылка:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Звесткі:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Адладачнае паведамленне:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Папярэджанне:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Паказваць гэта паведамленне зноў</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Адкрыць</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Захаваць</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Захаваць як</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбраць</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перайменаваць</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Выдаліць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Дыск</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Паказаць </translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псеўданім</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невядома</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка з файламі</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Стварыць папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Стварыць новую папку</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка вышэй</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перайсці ў папку вышэй</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой камп’ютар</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Нядаўнія месцы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бакавая панэль</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Спіс месцаў і закладак</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Табліца</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Паказаць спісам</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Паказаць табліцай</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Дзе шукаць:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тып файлаў:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папкі</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Знайсці папку</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Паказаць с&amp;хаваныя файлы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не атрымалася выдаліць папку.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Выдаліць «%1»?</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» абаронены ад запісу.
Усё роўна выдаліць?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ужо існуе.
Замяніць?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знойдзены.
Праверце назву файла.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не знойдзена.
Праверце назву папкі.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тып</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тып</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата змены</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой камп’ютар</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Камп’ютар</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Няправільная назва файла</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Назву «%1» выкарыстаць нельга.&lt;/b&gt;&lt;p&gt;Паспрабуйце іншую: карацейшую або без знакаў прыпынку.</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Увядзіце значэнне:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Націсніце спалучэнне клавіш</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;разаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Паўтарыць</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Уставіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Згарнуць</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Разгарнуць</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Аднавіць</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Паказаць падрабязнасці…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Схаваць падрабязнасці…</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Пра Qt</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Папера</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Памер старонкі:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Шырыня:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Вышыня:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Арыентацыя</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Кніжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Палі</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>верхняе поле</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ніжняе поле</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>левае поле</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>правае поле</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Перарваць</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Прымяніць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скінуць</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Вярнуць прадвызначанае</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ігнараваць</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;е для ўсіх</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Захаваць усё</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не захоўваць</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Так для ў&amp;сіх</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Друкаваць</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Усе старонкі</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Няцотныя старонкі</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Цотныя старонкі</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметры &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметры &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Друк у файл (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Друк у файл…</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Запіс файла PDF</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Лакальны файл</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ужо існуе.
Перапісаць?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — гэта папка.
Выберыце іншую назву файла.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Файл %1 нельга запісаць.
Выберыце іншую назву файла.</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Першая старонка не можа быць пасля апошняй.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Угору да канца</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Уніз да канца</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Пракруціць сюды</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Пракруціць угору</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Пракруціць уніз</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Пракруціць улева</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Пракруціць управа</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На старонку ўгору</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На старонку ўніз</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На старонку ўлева</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На старонку ўправа</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Да левага краю</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Да правага краю</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Пракруціць улева</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Пракруціць управа</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;разаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Паўтарыць</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Уставіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Скапіяваць адрас &amp;спасылкі</translation>
    </message>
</context>
</TS>
