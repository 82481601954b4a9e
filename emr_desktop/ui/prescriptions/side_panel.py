"""Beside the form: what is being ordered in one sentence, what was checked and what was not, common orders."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions_check import PrescriptionCheck
from emr_desktop.domain.prescriptions_lines import WrittenLine
from emr_desktop.domain.safety_facts import CheckState, FindingCode, Tier
from emr_desktop.queries.prescriptions_lists import CommonOrder
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.dose_label import DoseLabel, DosePart
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.prescriptions.words import dose_parts, finding_words, gap_words, quantity_words
from emr_desktop.ui.theme import set_icon

MOST_ORDERS = 6
_ICONS = {
    "good": ("check", "success.text"),
    "note": ("info-circle", "info.text"),
    "warning": ("alert-triangle", "warning.text"),
    "danger": ("alert-octagon", "danger.text"),
    "nothing": ("minus", "text.secondary"),
}
_TONES = {Tier.STOP: "danger", Tier.INLINE: "warning", Tier.PASSIVE: "note"}


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of the checks: good, note, warning, danger, or nothing for what was not checked."""

    tone: str
    text: str


class Lines(QWidget):
    """Icon and sentence, one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._rows: list[QWidget] = []
        self._shown: tuple[CheckLine, ...] = ()

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these instead of the ones before."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(line) for line in lines]
        for row in self._rows:
            self._column.addWidget(row)

    def texts(self) -> list[str]:
        return [line.text for line in self._shown]

    def _row(self, line: CheckLine) -> QWidget:
        row = QWidget(self)
        icon = QLabel(row)
        name, token = _ICONS[line.tone]
        set_icon(icon, name, token, 16)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(wrapped(line.text, parent=row), 1)
        return row


class CommonOrders(QWidget):
    """What this user ordered often: chosen with Alt and a digit, never filled in by itself."""

    chosen = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.orders: tuple[CommonOrder, ...] = ()
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_orders(self, orders: Sequence[CommonOrder]) -> None:
        """Show the first of them, each with its key."""
        shown = tuple(orders[:MOST_ORDERS])
        if shown == self.orders and self._parts:
            return
        self.orders = shown
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [self._row(place, order) for place, order in enumerate(shown)]
        if not shown:
            self._parts = [wrapped(self.tr("Orders signed here appear in this place."), "help", self)]
        for part in self._parts:
            self._column.addWidget(part)

    def take(self, place: int) -> None:
        """Choose by place, counted from 0; nothing for a place that is empty."""
        if place < len(self.orders):
            self.chosen.emit(self.orders[place])

    def _row(self, place: int, order: CommonOrder) -> QWidget:
        row = QFrame(self)
        key = QPushButton(key_text(f"Alt+{place + 1}"), row)
        key.setAutoDefault(True)
        parts, spoken = dose_parts(order.product, order.dosage, self._language)
        key.setAccessibleName(self.tr("Take this order: %1").replace("%1", spoken))
        key.clicked.connect(lambda _checked=False, at=place: self.take(at))
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(DoseLabel(parts, spoken, row), 1)
        return row


class SidePanel(Card):
    """Preview of what is ordered, checks, common orders."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("What you are ordering"))
        self._language = language
        self.sentence = DoseLabel(parent=self)
        self.nothing = wrapped(self.tr("Nothing chosen yet."), "help", self)
        self.checks = Lines(self)
        self.orders = CommonOrders(language, self)
        self.signature = wrapped("", "", self)
        self._checks_title = label(self.tr("Checks"), "h2", self)
        for part in (self.nothing, self.sentence, self.signature, self._checks_title, self.checks,
                     label(self.tr("Common orders"), "h2", self), self.orders):  # fmt: skip
            self.add(part)
        self.body.addStretch(1)
        self.show_line(None)

    def show_line(self, written: WrittenLine | None) -> None:
        """The sentence of the line being typed, and the words for the patient."""
        self.nothing.setVisible(written is None)
        self.sentence.setVisible(written is not None)
        self.signature.setVisible(written is not None)
        if written is None:
            return
        parts, spoken = line_parts(written, self._language)
        self.sentence.set_parts(parts, spoken)
        self.signature.setText(self.tr("For the patient: %1").replace("%1", written.signature))

    def show_checks(self, lines: Sequence[CheckLine]) -> None:
        """What was found and what was not looked at; silence must not look like safety."""
        self._checks_title.setVisible(bool(lines))
        self.checks.setVisible(bool(lines))
        self.checks.show_lines(lines)


def line_parts(written: WrittenLine, language: Language) -> tuple[tuple[DosePart, ...], str]:
    """The order with its quantity, for a dose label."""
    parts, spoken = dose_parts(written.product, written.data.dosage, language)
    quantity = quantity_words(written.quantity, written.product, language)
    name = QCoreApplication.translate("CheckWords", "QUANTITY")
    return (*parts, DosePart(quantity, name, bold=True)), f"{spoken}, {name.lower()} {quantity}"


def check_lines(checked: PrescriptionCheck, patient: str, language: Language) -> list[CheckLine]:
    """Everything the check can and cannot say of a prescription."""
    report = checked.report
    lines = [CheckLine(_TONES[one.tier], finding_words(one, patient, language)) for one in report.findings]
    lines += [
        CheckLine("danger" if one.stops else "warning", finding_words(one, patient, language)) for one in checked.doses
    ]
    found = {one.code for one in report.findings}
    allergic = any(code.startswith("allerg") for code in found)
    if report.allergies_asked and not allergic and report.lines:
        lines.append(CheckLine("good", QCoreApplication.translate("CheckWords", "Allergies: no match")))
    if FindingCode.INTERACTION not in found and FindingCode.INTERACTION_OF_THREE not in found:
        lines.append(CheckLine("good", QCoreApplication.translate("CheckWords", "Interactions: none on the list")))
    gaps = dict.fromkeys(gap for _, line_gaps in checked.gaps for gap in line_gaps)
    lines += [CheckLine("nothing", gap_words(gap)) for gap in gaps]
    if not gaps and not checked.doses:
        lines.append(CheckLine("good", QCoreApplication.translate("CheckWords", "Dose: within the list")))
    return lines + _vouched(checked, language)


def _vouched(checked: PrescriptionCheck, language: Language) -> list[CheckLine]:
    """What the check is worth: the date of the list, and whatever it could not compare."""
    report = checked.report
    translate = QCoreApplication.translate
    lines = [
        CheckLine("nothing", translate("CheckWords", "NOT checked against: %1").replace("%1", text))
        for text in report.unlinked
    ]
    if any(line.state is CheckState.NOT_CHECKED for line in report.lines):
        lines.append(CheckLine("nothing", translate("CheckWords", "NOT checked: no known substance")))
    day = format_date(report.list_date, language)
    lines.append(
        CheckLine(
            "nothing",
            translate("CheckWords", "Checked against the list of %1; the list is not complete").replace("%1", day),
        )
    )
    lines.append(CheckLine("nothing", translate("CheckWords", "Not checked: kidneys, liver, other diseases")))
    return lines
