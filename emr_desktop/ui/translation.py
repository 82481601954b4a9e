"""The language of the screen.

Source texts are English. Translations live in resources/translations as `<area>.<language>.ts`, one area per folder
of `ui` (`shell` for the modules directly in `ui` and the theme), compiled to the `.qm` beside them by
`.ci/translations.py`. English has files too, for its plurals only.

A change of language at run time: call `install_language`, then build the main window anew and show the same place
again (application.py does). Widgets therefore set their texts once, when they are made, and need no changeEvent;
drafts survive because they save themselves. A widget that outlives the main window may listen for
`QEvent.Type.LanguageChange`, which Qt sends to every top-level widget.
"""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.languages import Language
from emr_desktop.resources import resource

LOCALES = {
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    Language.RU: QLocale(QLocale.Language.Russian, QLocale.Country.Belarus),
    Language.BE: QLocale(QLocale.Language.Belarusian, QLocale.Country.Belarus),
}
OWNER = "language_of_the_screen"


def install_language(app: QApplication, language: Language) -> None:
    """Make every later `tr` speak this language, Qt's own buttons and menus too.

    Raises OSError when a translation that ships with the program cannot be read.
    """
    for old in app.findChildren(QTranslator, OWNER):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    QLocale.setDefault(LOCALES[language])
    if language is Language.RU:
        _install(app, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_ru.qm")
    folder = resource("translations")
    for path in sorted(folder.glob(f"*.{language.value}.qm")):
        _install(app, str(folder), path.name)


def _install(app: QApplication, folder: str, name: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(OWNER)
    if not translator.load(name, folder):
        raise OSError(f"translation cannot be read: {folder}/{name}")
    if not translator.isEmpty():
        app.installTranslator(translator)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text of a table for lupdate, which knows it by this name; Qt's own says it returns an object."""
    return text
