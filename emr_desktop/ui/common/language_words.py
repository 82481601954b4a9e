"""The names of the languages of paper."""

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.languages import Language


def language_words(language: Language) -> str:
    """The name of a language in the language of the screen."""
    translate = QCoreApplication.translate
    return {
        Language.RU: translate("PrescriptionWords", "Russian"),
        Language.BE: translate("PrescriptionWords", "Belarusian"),
        Language.EN: translate("PrescriptionWords", "English"),
    }[language]
