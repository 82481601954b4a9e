"""When the visit happened: now, unless it is written down later from paper."""

from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.dates import parse_date
from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.languages import Language
from emr_desktop.domain.visits import is_entered_late
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.messages import message_for, words
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.visits.words import day_and_time


class HappenedField(TextField):
    """Reads `-1d 9:30`, `21.11`, `14:05`; empty is now. Says "entered later" beside a visit of another hour."""

    def __init__(self, clock: Clock, language: Language, parent: QWidget | None = None) -> None:
        self._clock, self._language = clock, language
        self._now = Reading()
        super().__init__("", self._understand, parent=parent)
        self.set_title(self.tr("When"))
        self.set_placeholder(self.tr("now"))

    def _understand(self, text: str) -> Reading:
        if not text.strip():
            return Reading()
        try:
            at = self._moment(text)
        except (DomainError, ValueError) as refusal:
            said = refusal if isinstance(refusal, DomainError) else None
            return Reading(text=text, problem=message_for(said).text if said else words("date_not_understood"))
        now = self._clock.now()
        if at > now:
            return Reading(text=text, problem=words("visit_in_future"))
        late = self.tr("entered later") if is_entered_late(at, now) else ""
        return Reading(at, day_and_time(at, self._language), late)

    def _moment(self, text: str) -> datetime:
        """The day, and the time if one is said; noon of another day when it is not."""
        pieces = text.replace("\u00a0", " ").split()
        hours = pieces.pop() if pieces and ":" in pieces[-1] else ""
        today = self._clock.today()
        day = parse_date(" ".join(pieces), today=today).date if pieces else today
        clock_time = time.fromisoformat(hours.zfill(5)) if hours else self._usual_time(day, today)
        return datetime.combine(day, clock_time).astimezone()

    def _usual_time(self, day: date, today: date) -> time:
        return self._clock.now().astimezone().time().replace(second=0, microsecond=0) if day == today else time(12)

    def moment(self) -> datetime:
        """When it happened."""
        value = self.value()
        return value if isinstance(value, datetime) else self._clock.now()

    def is_late(self) -> bool:
        return is_entered_late(self.moment(), self._clock.now())
