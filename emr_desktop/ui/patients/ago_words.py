"""How long ago something was, in words, beside the date itself."""

from datetime import date

from PySide6.QtCore import QObject

_WEEKS_FROM, _MONTHS_FROM, _YEARS_FROM = 14, 60, 730  # days


class Ago(QObject):
    """Says how long ago a day was."""

    def words(self, day: date, today: date) -> str:
        """Today, yesterday, 6 weeks ago."""
        days = (today - day).days
        if days <= 0:
            return self.tr("today")
        if days == 1:
            return self.tr("yesterday")
        if days < _WEEKS_FROM:
            return self.tr("%n day(s) ago", "", days)
        if days < _MONTHS_FROM:
            return self.tr("%n week(s) ago", "", days // 7)
        if days < _YEARS_FROM:
            return self.tr("%n month(s) ago", "", days * 12 // 365)
        return self.tr("%n year(s) ago", "", days * 4 // 1461)
