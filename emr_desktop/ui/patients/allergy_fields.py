"""Whether there are allergies and which: three different answers, and none of them is taken for granted."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.allergy_groups import Allergen, find_allergens
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergySeverity, AllergyStatus
from emr_desktop.services.patients import AllergyData
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import settle
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.common.register_words import severity_words
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.patients.fold import Rows, Section

MOST = 8


class AllergyRowFields(Rows):
    """One substance and what it did."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self._language = language
        self.substance = TypeAhead(self.tr("Substance"), self._offers, parent=self)
        self.substance.set_rules(preselect=False, starts_after=2)
        self.substance.setObjectName("substance")
        self.reaction = TextField(self.tr("Reaction"), parent=self)
        choices = [Choice(each, severity_words(each)) for each in AllergySeverity]
        self.severity = ChoiceField(self.tr("How bad"), choices, as_list=True, parent=self)
        self.since = TextField(self.tr("Since"), parent=self)
        for field in (self.substance, self.reaction, self.severity, self.since):
            self.add(field)
            field.changed.connect(self.changed)
        self.substance.set_expected(True)
        self.reaction.set_expected(True)

    def _offers(self, typed: str) -> list[Offer]:
        return [Offer(found, found.name) for found in find_allergens(typed, self._language)]

    def data(self) -> AllergyData | None:
        """What is written down; None while there is no substance."""
        self.substance.commit()
        offer = self.substance.value()
        if offer is None:
            return None
        known = offer.value if isinstance(offer.value, Allergen) else Allergen("", "", "")
        return AllergyData(
            substance=offer.title,
            substance_key=known.key,
            atc=known.atc,
            reaction=self.reaction.value() or "",
            severity=self.severity.value() or AllergySeverity.UNKNOWN,
            since=self.since.value() or "",
        )

    def state(self) -> dict[str, str]:
        """What is typed, for the draft."""
        offer = self.substance.value()
        known = offer.value if offer is not None and isinstance(offer.value, Allergen) else Allergen("", "", "")
        return {
            "substance": self.substance.line.text(),
            "key": known.key,
            "atc": known.atc,
            "reaction": self.reaction.text(),
            "severity": self.severity.value() or "",
            "since": self.since.text(),
        }

    def restore(self, state: dict[str, str]) -> None:
        """Show what was typed."""
        name, key, atc = state.get("substance", ""), state.get("key", ""), state.get("atc", "")
        coded = bool(key or atc)
        offer = Offer(Allergen(key, atc, name) if coded else None, name, coded=coded)
        self.substance.set_value(offer if name else None)
        self.reaction.set_text(state.get("reaction", ""))
        self.severity.set_value(state.get("severity") or None)
        self.since.set_text(state.get("since", ""))


class AllergyFields(Section):
    """The question, and a row for each substance once there are some."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.rows: list[AllergyRowFields] = []
        choices = [
            Choice(AllergyStatus.KNOWN, self.tr("Known allergies…"), "kлив"),
            Choice(AllergyStatus.NONE_KNOWN, self.tr("No known allergies"), "nтн"),
            Choice(AllergyStatus.NOT_ASKED, self.tr("Not asked yet"), "aфея"),
        ]
        self.status = ChoiceField(self.tr("Allergies"), choices, required=True, parent=self)
        self.status.setObjectName("allergies")
        self.status.set_expected(True)
        self.status.set_value(AllergyStatus.NOT_ASKED)
        self.more = QPushButton(self.tr("Add another allergy"), self)
        self.more.setAutoDefault(True)
        self.more.setProperty("variant", "link")
        self.more.clicked.connect(self._add_and_go)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.status)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.status.changed.connect(self._answered)
        self._answered()

    def _answered(self) -> None:
        known = self.status.value() is AllergyStatus.KNOWN
        if known and not self.rows:
            self._add()
        for row in self.rows:
            row.setVisible(known)
        self.more.setVisible(known and len(self.rows) < MOST)
        settle(self)
        self.changed.emit()

    def _add(self) -> AllergyRowFields:
        row = AllergyRowFields(self._language, self)
        row.changed.connect(self.changed)
        self._column.insertWidget(1 + len(self.rows), row)
        self.rows.append(row)
        self.more.setVisible(len(self.rows) < MOST)
        stops = [self.status.editor, *(field.editor for each in self.rows for field in each.fields()), self.more]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        row.ensure_height()
        return row

    def _add_and_go(self) -> None:
        row = self._add()
        row.show()
        row.substance.setFocus()

    def none_known(self) -> bool:
        """Whether the patient was asked and knows of none."""
        return self.status.value() is AllergyStatus.NONE_KNOWN

    def allergies(self) -> tuple[AllergyData, ...]:
        """Every substance that is written down, as long as the answer is that there are some."""
        if self.status.value() is not AllergyStatus.KNOWN:
            return ()
        return tuple(data for row in self.rows if (data := row.data()) is not None)

    def check(self) -> bool:
        """Known allergies need a substance. Says so under the field."""
        if self.status.value() is AllergyStatus.KNOWN and not self.allergies():
            self.rows[0].substance.set_problem(self.tr("Enter a substance, or choose another answer above."))
            return False
        return True

    def state(self) -> dict[str, object]:
        """What is typed, for the draft."""
        return {"status": str(self.status.value()), "rows": [row.state() for row in self.rows]}

    def restore(self, state: dict[str, object]) -> None:
        """Show what was typed."""
        rows = state.get("rows")
        for number, one in enumerate(rows if isinstance(rows, list) else ()):
            row = self.rows[number] if number < len(self.rows) else self._add()
            row.restore(one)
        self.status.set_value(state.get("status") or AllergyStatus.NOT_ASKED)
        self._answered()
