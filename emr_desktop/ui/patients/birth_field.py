"""The birth date as people know it: a day, a month, a year, an age, or not at all."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emr_desktop.domain.ages import age_text
from emr_desktop.domain.dates import DatePrecision, PartialDate, format_date, parse_date
from emr_desktop.domain.errors import DomainError, RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.ui.common.date_edit import DateEdit
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.readings import Reading

NOT_KNOWN_SIGN = "?"


@dataclass(frozen=True, slots=True)
class Birth:
    """What is known of somebody's birth; no date means that it was asked for and is not known."""

    day: date | None = None
    precision: DatePrecision = DatePrecision.DAY


def refusal_words(refusal: DomainError) -> str:
    """The sentence for a refusal, under the field."""
    return message_for(refusal).text


def read_birth(text: str, today: date, language: Language) -> Reading:
    """A typed birth date; a question mark (or the words for it) says that it is not known."""
    typed = text.strip()
    not_known = QCoreApplication.translate("BirthField", "Not known")
    if not typed:
        return Reading()
    if typed == NOT_KNOWN_SIGN or typed.casefold() == not_known.casefold():
        return Reading(Birth(), not_known)
    try:
        found = parse_date(typed, today=today, kind="birth")
    except RuleBroken as refusal:
        return Reading(text=text, problem=refusal_words(refusal))
    return Reading(Birth(found.date, found.precision), format_date(found, language), age_text(found, today, language))


class BirthField(DateEdit):
    """Day, month and year in any usual form, or only what is known."""

    def __init__(self, today: date, language: Language, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("BirthField", "Date of birth")
        super().__init__(title, lambda text: read_birth(text, today, language), required=True, parent=parent)
        self._language = language
        self.set_written(lambda day: format_date(day, language))
        self.set_limits(latest=today)
        self.set_hint(QCoreApplication.translate("BirthField", "Day month year, a year, or 67y; ? when not known"))

    def birth(self) -> Birth:
        """What the field says; nothing is known while it is empty."""
        value = self.value()
        return value if isinstance(value, Birth) else Birth()

    def show_birth(self, birth: Birth) -> None:
        """Show what is on record."""
        if birth.day is None:
            self.set_text(NOT_KNOWN_SIGN)
        else:
            self.set_text(format_date(PartialDate(birth.day, birth.precision), self._language))
