<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>толькі што</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n хв таму</numerusform>
            <numerusform>%n хв таму</numerusform>
            <numerusform>%n хв таму</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n г таму</numerusform>
            <numerusform>%n г таму</numerusform>
            <numerusform>%n г таму</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n дзень таму</numerusform>
            <numerusform>%n дні таму</numerusform>
            <numerusform>%n дзён таму</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>The same record was changed in two places. Choose what is right. Nothing is lost: both versions stay in the history.</source>
        <translation>Адзін запіс змянілі ў двух месцах. Выберыце, што правільна. Нічога не страчана: абедзве версіі застаюцца ў гісторыі.</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Трэба вырашыць</translation>
    </message>
    <message>
        <source>Nothing is to be decided</source>
        <translation>Вырашаць няма чаго</translation>
    </message>
    <message>
        <source>When two people change the same field in two places, both values are shown here.</source>
        <translation>Калі двое зменяць адно поле ў двух месцах, тут будуць паказаны абодва значэнні.</translation>
    </message>
    <message>
        <source>Or what is right instead</source>
        <translation>Або што правільна замест іх</translation>
    </message>
    <message>
        <source>Note (optional): why it is right, or a question</source>
        <translation>Нататка (неабавязкова): чаму так правільна, або пытанне</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пацыент</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата нараджэння</translation>
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
        <source>Values</source>
        <translation>Значэнняў</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>дата нараджэння %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раней</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пазней</translation>
    </message>
    <message>
        <source>Ask the author</source>
        <translation>Спытаць аўтара</translation>
    </message>
    <message>
        <source>Save choice</source>
        <translation>Захаваць выбар</translation>
    </message>
    <message>
        <source>Somebody who keeps this record decides</source>
        <translation>Вырашае той, хто вядзе гэты запіс</translation>
    </message>
    <message>
        <source>Choose a value first</source>
        <translation>Спачатку выберыце значэнне</translation>
    </message>
    <message>
        <source>Nobody is asked about what belongs to no patient</source>
        <translation>Пытаюцца толькі пра запісы пацыентаў</translation>
    </message>
    <message>
        <source>Write the question as a note first</source>
        <translation>Спачатку напішыце пытанне ў нататцы</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Connection to the district</source>
        <translation>Сувязь з раёнам</translation>
    </message>
    <message>
        <source>Details for the engineer</source>
        <translation>Звесткі для інжынера</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Прымацаваныя файлы</translation>
    </message>
    <message>
        <source>As soon as the link is quick enough</source>
        <translation>Як толькі сувязь дастаткова хуткая</translation>
    </message>
    <message>
        <source>Always, however slow the link</source>
        <translation>Заўсёды, якой бы павольнай ні была сувязь</translation>
    </message>
    <message>
        <source>At night, from 22 to 6</source>
        <translation>Уначы, з 22 да 6</translation>
    </message>
    <message>
        <source>Only those that somebody asks for</source>
        <translation>Толькі тыя, якія нехта запытае</translation>
    </message>
    <message>
        <source>Files travel over the link</source>
        <translation>Файлы ідуць па сувязі</translation>
    </message>
    <message>
        <source>Records never wait for files. “Fetch now” on the card works always.</source>
        <translation>Запісы ніколі не чакаюць файлаў. «Атрымаць зараз» на картцы працуе заўсёды.</translation>
    </message>
    <message>
        <source>Connected. The district knows this clinic as %1.</source>
        <translation>Падключана. Раён ведае гэту амбулаторыю як %1.</translation>
    </message>
    <message>
        <source>Not connected. The administrator of the district gives you an address and a code.</source>
        <translation>Не падключана. Адрас і код дае адміністратар раёна.</translation>
    </message>
    <message>
        <source>Computer %1, number %2</source>
        <translation>Камп’ютар %1, нумар %2</translation>
    </message>
    <message>
        <source>Key of the district: %1</source>
        <translation>Ключ раёна: %1</translation>
    </message>
    <message>
        <source>the district’s own</source>
        <translation>раённыя</translation>
    </message>
    <message>
        <source>those this computer trusts</source>
        <translation>тыя, якім давярае камп’ютар</translation>
    </message>
    <message>
        <source>Certificates: %1</source>
        <translation>Сертыфікаты: %1</translation>
    </message>
    <message>
        <source>Records here and there are equal.</source>
        <translation>Запісы тут і там аднолькавыя.</translation>
    </message>
    <message>
        <source>Whether records here and there are equal is not known yet.</source>
        <translation>Ці аднолькавыя запісы тут і там, пакуль невядома.</translation>
    </message>
    <message>
        <source>The district answers in %1 s and knows this computer.</source>
        <translation>Раён адказвае за %1 с і ведае гэты камп’ютар.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Праверыць сувязь</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Падключыць</translation>
    </message>
    <message>
        <source>This computer is not connected to a district yet</source>
        <translation>Гэты камп’ютар яшчэ не падключаны да раёна</translation>
    </message>
    <message>
        <source>Enter the address and the code first</source>
        <translation>Спачатку ўвядзіце адрас і код</translation>
    </message>
    <message>
        <source>It is under way already</source>
        <translation>Гэта ўжо ідзе</translation>
    </message>
</context>
<context>
    <name>EngineerCard</name>
    <message>
        <source>Details for the engineer</source>
        <translation>Звесткі для інжынера</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіяваць</translation>
    </message>
    <message>
        <source>Versions and numbers of this computer. No patient is in them.</source>
        <translation>Версіі і нумары гэтага камп’ютара. Пра пацыентаў у іх нічога няма.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n to send (%1)</source>
        <translation>
            <numerusform>%n да адпраўкі (%1)</numerusform>
            <numerusform>%n да адпраўкі (%1)</numerusform>
            <numerusform>%n да адпраўкі (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to receive (%1)</source>
        <translation>
            <numerusform>%n да атрымання (%1)</numerusform>
            <numerusform>%n да атрымання (%1)</numerusform>
            <numerusform>%n да атрымання (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) damaged on this computer: they come again if the district has them. If not, attach the paper once more.</source>
        <translation>
            <numerusform>%n файл пашкоджаны на гэтым камп’ютары: ён прыйдзе зноў, калі ёсць у раёне. Калі не, прымацуйце паперу яшчэ раз.</numerusform>
            <numerusform>%n файлы пашкоджаны на гэтым камп’ютары: яны прыйдуць зноў, калі ёсць у раёне. Калі не, прымацуйце паперы яшчэ раз.</numerusform>
            <numerusform>%n файлаў пашкоджаны на гэтым камп’ютары: яны прыйдуць зноў, калі ёсць у раёне. Калі не, прымацуйце паперы яшчэ раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The district does not take %n file(s): too large. Scan page by page and attach again.</source>
        <translation>
            <numerusform>Раён не прымае %n файл: ён занадта вялікі. Адскануйце па адной старонцы і прымацуйце зноў.</numerusform>
            <numerusform>Раён не прымае %n файлы: яны занадта вялікія. Адскануйце па адной старонцы і прымацуйце зноў.</numerusform>
            <numerusform>Раён не прымае %n файлаў: яны занадта вялікія. Адскануйце па адной старонцы і прымацуйце зноў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed on the way and were thrown away. They go again by themselves.</source>
        <translation>
            <numerusform>%n файл змяніўся ў дарозе і адкінуты. Ён пойдзе зноў сам.</numerusform>
            <numerusform>%n файлы змяніліся ў дарозе і адкінуты. Яны пойдуць зноў самі.</numerusform>
            <numerusform>%n файлаў змяніліся ў дарозе і адкінуты. Яны пойдуць зноў самі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room in the district for %n file(s) of this clinic. They are safe here: telephone the district.</source>
        <translation>
            <numerusform>У раёне няма месца для %n файла гэтай амбулаторыі. Тут ён захаваны: патэлефануйце ў раён.</numerusform>
            <numerusform>У раёне няма месца для %n файлаў гэтай амбулаторыі. Тут яны захаваны: патэлефануйце ў раён.</numerusform>
            <numerusform>У раёне няма месца для %n файлаў гэтай амбулаторыі. Тут яны захаваны: патэлефануйце ў раён.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk is full: %n file(s) could not be kept. Free some space.</source>
        <translation>
            <numerusform>Дыск запоўнены: %n файл не ўдалося захаваць. Вызваліце месца.</numerusform>
            <numerusform>Дыск запоўнены: %n файлы не ўдалося захаваць. Вызваліце месца.</numerusform>
            <numerusform>Дыск запоўнены: %n файлаў не ўдалося захаваць. Вызваліце месца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) go along, %1.</source>
        <translation>
            <numerusform>З ім ідзе %n прымацаваны файл, %1.</numerusform>
            <numerusform>З ім ідуць %n прымацаваныя файлы, %1.</numerusform>
            <numerusform>З ім ідуць %n прымацаваных файлаў, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks the district for %n file(s), %1.</source>
        <translation>
            <numerusform>Ён просіць у раёна %n файл, %1.</numerusform>
            <numerusform>Ён просіць у раёна %n файлы, %1.</numerusform>
            <numerusform>Ён просіць у раёна %n файлаў, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in it, %1.</source>
        <translation>
            <numerusform>У ім %n прымацаваны файл, %1.</numerusform>
            <numerusform>У ім %n прымацаваныя файлы, %1.</numerusform>
            <numerusform>У ім %n прымацаваных файлаў, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found no room and go with the next.</source>
        <translation>
            <numerusform>%n файл не змясціўся і пойдзе з наступным.</numerusform>
            <numerusform>%n файлы не змясціліся і пойдуць з наступным.</numerusform>
            <numerusform>%n файлаў не змясціліся і пойдуць з наступным.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) came, %1.</source>
        <translation>
            <numerusform>Прыйшоў %n прымацаваны файл, %1.</numerusform>
            <numerusform>Прыйшлі %n прымацаваныя файлы, %1.</numerusform>
            <numerusform>Прыйшло %n прымацаваных файлаў, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Last times</source>
        <translation>Апошнія абмены</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet</source>
        <translation>Яшчэ нічога не адпраўлена і не прынята</translation>
    </message>
    <message>
        <source>It begins by itself once the clinic is connected.</source>
        <translation>Пачнецца само, калі амбулаторыя будзе падключана.</translation>
    </message>
    <message>
        <source>Kept aside by the district</source>
        <translation>Адкладзена раёнам</translation>
    </message>
    <message>
        <source>These break a rule of the district, such as a patient of another clinic. They are kept there and here, and shown to nobody else until the district’s administrator has decided.</source>
        <translation>Яны парушаюць правіла раёна, напрыклад датычацца пацыента іншай амбулаторыі. Яны захоўваюцца там і тут, і больш іх ніхто не бачыць, пакуль не вырашыць адміністратар раёна.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Што выйшла</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Туды</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Адтуль</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Нумар карты</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Што з гэтым стала</translation>
    </message>
    <message>
        <source>USB drive</source>
        <translation>USB-носьбіт</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Інтэрнэт</translation>
    </message>
</context>
<context>
    <name>SameFields</name>
    <message numerus="yes">
        <source>%n field(s) are the same</source>
        <translation>
            <numerusform>%n поле супадае</numerusform>
            <numerusform>%n палі супадаюць</numerusform>
            <numerusform>%n палёў супадаюць</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Схаваць</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Your records</source>
        <translation>Вашы запісы</translation>
    </message>
    <message>
        <source>Sending and receiving. You can keep working</source>
        <translation>Адпраўка і прыём. Можна працаваць далей</translation>
    </message>
    <message>
        <source>Stopping: what has arrived stays there.</source>
        <translation>Спыненне: тое, што дайшло, застаецца там.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Да адпраўкі</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>Да атрымання</translation>
    </message>
    <message>
        <source>Sent, held by the district</source>
        <translation>Адпраўлена, захоўвае раён</translation>
    </message>
    <message>
        <source>Safe in a copy of the district</source>
        <translation>Захавана ў копіі раёна</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Прымацаваныя файлы</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Апошняя адпраўка</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Апошняе атрыманне</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Апошняя сувязь</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Наступная спроба</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Падключана да</translation>
    </message>
    <message>
        <source>What is waiting</source>
        <translation>Што чакае адпраўкі</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Нядаўна</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n дзеянне</numerusform>
            <numerusform>%n дзеянні</numerusform>
            <numerusform>%n дзеянняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>праз %n хвіліну</numerusform>
            <numerusform>праз %n хвіліны</numerusform>
            <numerusform>праз %n хвілін</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>яшчэ не падключана</translation>
    </message>
    <message>
        <source>unknown until connected</source>
        <translation>невядома, пакуль няма сувязі</translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation>яшчэ паступае</translation>
    </message>
    <message>
        <source>nothing at the last contact</source>
        <translation>пры апошняй сувязі — нічога</translation>
    </message>
    <message>
        <source>All records are safe on this computer. They go to the district once it is connected.</source>
        <translation>Усе запісы захаваны на гэтым камп’ютары. Яны пойдуць у раён, калі ён будзе падключаны.</translation>
    </message>
    <message>
        <source>Today&apos;s and the latest patients are here. The others are still arriving, by themselves: somebody whom you do not find may come yet.</source>
        <translation>Пацыенты на сёння і апошнія ўжо тут. Астатнія яшчэ паступаюць самі: той, каго вы не знаходзіце, можа з’явіцца пазней.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is safe on this computer, but nothing was sent for %n day(s).</source>
        <translation>
            <numerusform>Усё захавана на гэтым камп’ютары, але %n дзень нічога не адпраўлялася.</numerusform>
            <numerusform>Усё захавана на гэтым камп’ютары, але %n дні нічога не адпраўлялася.</numerusform>
            <numerusform>Усё захавана на гэтым камп’ютары, але %n дзён нічога не адпраўлялася.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is safe on this computer; %n action(s) will be sent.</source>
        <translation>
            <numerusform>Усё захавана на гэтым камп’ютары; будзе адпраўлена %n дзеянне.</numerusform>
            <numerusform>Усё захавана на гэтым камп’ютары; будзе адпраўлена %n дзеянні.</numerusform>
            <numerusform>Усё захавана на гэтым камп’ютары; будзе адпраўлена %n дзеянняў.</numerusform>
        </translation>
    </message>
    <message>
        <source>The district holds everything. Its next copy makes it safe there.</source>
        <translation>Усё ёсць у раёне. Пасля яго наступнай копіі ўсё будзе захавана і там.</translation>
    </message>
    <message>
        <source>Everything is safe here and in a copy of the district.</source>
        <translation>Усё захавана тут і ў копіі раёна.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is wrong by %n minute(s). Set it right.</source>
        <translation>
            <numerusform>Гадзіннік гэтага камп’ютара памыляецца на %n хвіліну. Папраўце яго.</numerusform>
            <numerusform>Гадзіннік гэтага камп’ютара памыляецца на %n хвіліны. Папраўце яго.</numerusform>
            <numerusform>Гадзіннік гэтага камп’ютара памыляецца на %n хвілін. Папраўце яго.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of a newer program are kept and cannot be shown here. Update this program.</source>
        <translation>
            <numerusform>%n дзеянне навейшай праграмы захавана, але тут не можа быць паказана. Абнавіце праграму.</numerusform>
            <numerusform>%n дзеянні навейшай праграмы захаваны, але тут не могуць быць паказаны. Абнавіце праграму.</numerusform>
            <numerusform>%n дзеянняў навейшай праграмы захавана, але тут не можа быць паказана. Абнавіце праграму.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The district keeps %n action(s) aside. See the page “History”.</source>
        <translation>
            <numerusform>Раён адклаў %n дзеянне. Глядзіце старонку «Гісторыя».</numerusform>
            <numerusform>Раён адклаў %n дзеянні. Глядзіце старонку «Гісторыя».</numerusform>
            <numerusform>Раён адклаў %n дзеянняў. Глядзіце старонку «Гісторыя».</numerusform>
        </translation>
    </message>
    <message>
        <source>The details are copied. Paste them into a letter to the engineer.</source>
        <translation>Звесткі скапіяваныя. Устаўце іх у ліст інжынеру.</translation>
    </message>
    <message>
        <source>Make USB bundle…</source>
        <translation>Запісаць USB-пакет…</translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <translation>Адправіць і прыняць зараз</translation>
    </message>
    <message>
        <source>No internet for days? Use a USB bundle.</source>
        <translation>Некалькі дзён няма інтэрнэту? Перадайце USB-пакет.</translation>
    </message>
    <message>
        <source>This computer is not connected to a district yet</source>
        <translation>Гэты камп’ютар яшчэ не падключаны да раёна</translation>
    </message>
    <message>
        <source>It is under way already</source>
        <translation>Гэта ўжо ідзе</translation>
    </message>
</context>
<context>
    <name>SyncCentre</name>
    <message>
        <source>never</source>
        <translation>ніколі</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нічога новага</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>Яшчэ ніхто не вырашыў</translation>
    </message>
    <message>
        <source>Counts after all</source>
        <translation>Усё ж дзейнічае</translation>
    </message>
    <message>
        <source>Stays aside for good</source>
        <translation>Адкладзена назаўсёды</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На гэтым камп’ютары</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>На іншым камп’ютары</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>нехта, тут невядомы</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation>Абмен</translation>
    </message>
    <message>
        <source>Pages of the sync centre</source>
        <translation>Старонкі абмену</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Гісторыя</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Вырашыць</translation>
    </message>
    <message>
        <source>USB bundle</source>
        <translation>USB-пакет</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Гэты камп’ютар</translation>
    </message>
    <message>
        <source>Saved. Both versions stay in the history.</source>
        <translation>Захавана. Абедзве версіі застаюцца ў гісторыі.</translation>
    </message>
    <message>
        <source>It goes to the author with the next sync.</source>
        <translation>Пытанне пойдзе аўтару пры наступнай адпраўцы.</translation>
    </message>
    <message>
        <source>Connected. Records are on their way.</source>
        <translation>Падключана. Запісы адпраўляюцца.</translation>
    </message>
    <message>
        <source>Made and read back: %1. Take the drive out safely.</source>
        <translation>Запісана і прачытана назад: %1. Выньце носьбіт бяспечна.</translation>
    </message>
</context>
<context>
    <name>UsbPage</name>
    <message>
        <source>To the district</source>
        <translation>У раён</translation>
    </message>
    <message>
        <source>Choose the drive</source>
        <translation>Выберыце носьбіт</translation>
    </message>
    <message>
        <source>Make and check</source>
        <translation>Запішыце і праверце</translation>
    </message>
    <message>
        <source>Take it out safely</source>
        <translation>Выміце бяспечна</translation>
    </message>
    <message>
        <source>Drive or folder</source>
        <translation>Носьбіт або папка</translation>
    </message>
    <message>
        <source>From the district</source>
        <translation>З раёна</translation>
    </message>
    <message>
        <source>The answer brings receipts and what others have done for your patients.</source>
        <translation>Адказ прыносіць пацверджанні і тое, што зрабілі для вашых пацыентаў іншыя.</translation>
    </message>
    <message>
        <source>USB bundle from the district</source>
        <translation>USB-пакет з раёна</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) will be in it: everything that is not yet safe in the district.</source>
        <translation>
            <numerusform>У ім будзе %n дзеянне: усё, што яшчэ не захавана ў раёне.</numerusform>
            <numerusform>У ім будзе %n дзеянні: усё, што яшчэ не захавана ў раёне.</numerusform>
            <numerusform>У ім будзе %n дзеянняў: усё, што яшчэ не захавана ў раёне.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted for your district (%1). Nobody else can read it, not even who finds the drive.</source>
        <translation>Зашыфравана для вашага раёна (%1). Ніхто іншы не прачытае, нават той, хто знойдзе носьбіт.</translation>
    </message>
    <message>
        <source>Connect this computer to a district first: a bundle is encrypted for it.</source>
        <translation>Спачатку падключыце гэты камп’ютар да раёна: пакет шыфруецца для яго.</translation>
    </message>
    <message>
        <source>There is no such drive or folder. Plug the drive in, then press Enter here again.</source>
        <translation>Такога носьбіта або папкі няма. Падключыце носьбіт і зноў націсніце тут Enter.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Вольна %1</translation>
    </message>
    <message numerus="yes">
        <source>Also read %n bundle(s) of the district found on this drive, %1</source>
        <translation>
            <numerusform>Прачытаць і %n пакет з раёна, знойдзены на гэтым носьбіце, %1</numerusform>
            <numerusform>Прачытаць і %n пакеты з раёна, знойдзеныя на гэтым носьбіце, %1</numerusform>
            <numerusform>Прачытаць і %n пакетаў з раёна, знойдзеных на гэтым носьбіце, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Made, read back and compared: %1 (%2).</source>
        <translation>Запісана, прачытана назад і зверана: %1 (%2).</translation>
    </message>
    <message>
        <source>All of it is on the drive. Eject the drive in the computer, then take it out.</source>
        <translation>Усё ўжо на носьбіце. Адключыце носьбіт у камп’ютары («Выняць»), потым выміце яго.</translation>
    </message>
    <message>
        <source>It is being written, read back and compared. Do not take the drive out yet.</source>
        <translation>Ідзе запіс, чытанне назад і зверка. Пакуль не вымайце носьбіт.</translation>
    </message>
    <message>
        <source>Here you read when the drive may be taken out.</source>
        <translation>Тут будзе сказана, калі носьбіт можна выняць.</translation>
    </message>
    <message>
        <source>Read USB bundle</source>
        <translation>Прачытаць USB-пакет</translation>
    </message>
    <message>
        <source>Make USB bundle</source>
        <translation>Запісаць USB-пакет</translation>
    </message>
    <message>
        <source>This computer is not connected to a district yet</source>
        <translation>Гэты камп’ютар яшчэ не падключаны да раёна</translation>
    </message>
    <message>
        <source>It is under way already</source>
        <translation>Гэта ўжо ідзе</translation>
    </message>
    <message>
        <source>Choose the drive first</source>
        <translation>Спачатку выберыце носьбіт</translation>
    </message>
    <message>
        <source>Choose the file first</source>
        <translation>Спачатку выберыце файл</translation>
    </message>
</context>
</TS>
