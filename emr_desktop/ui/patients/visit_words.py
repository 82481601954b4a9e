"""Visits in words: reasons, places, the values of a row."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.languages import Language
from emr_desktop.domain.templates import reason
from emr_desktop.domain.visits import VisitPlace
from emr_desktop.queries.patients_banner import PatientBanner
from emr_desktop.ui.patients.vital_words import PRESSURE, Value, figures, level_of, short_mark, value_words

SHOWN_IN_ROWS = (PRESSURE, "weight", "glucose", "temperature")


def reason_words(code: str, language: Language) -> str:
    """The title of a reason, or the words that were typed."""
    known = reason(code)
    return known.titles[language] if known is not None else code


def place_words(place: str) -> str:
    """Where the patient was seen, unless it was in the clinic."""
    return {
        VisitPlace.HOME: QCoreApplication.translate("VisitWords", "at home"),
        VisitPlace.FELDSHER_POINT: QCoreApplication.translate("VisitWords", "at the feldsher point"),
        VisitPlace.TELEMEDICINE: QCoreApplication.translate("VisitWords", "by telephone or video"),
    }.get(VisitPlace(place) if place in set(VisitPlace) else VisitPlace.CLINIC, "")


def key_values(values: Iterable[Value], banner: PatientBanner, language: Language) -> str:
    """What matters of the measurements of one visit, in one line: 142/90 ▲  80,9 kg."""
    found = {value.code: value for value in values}
    parts = []
    for code in SHOWN_IN_ROWS:
        if code in found:
            value = found[code]
            words = figures(value, language) if code == PRESSURE else value_words(value, language)
            parts.append(f"{words} {short_mark(level_of(value, banner))}".strip())
    return "  ".join(parts)
