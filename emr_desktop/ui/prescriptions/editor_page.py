"""Writing: the lines so far, the form of one medicine, and beside it what it comes to."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions_check import DoseWarning, PrescriptionCheck, inline_findings
from emr_desktop.domain.safety_facts import Finding
from emr_desktop.queries.prescriptions_desk import PrescribingDesk
from emr_desktop.queries.prescriptions_lists import CommonOrder
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.language_words import language_words
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.patient_facts import name_in_text
from emr_desktop.ui.common.status_pill import Status, StatusPill
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.prescriptions.fields import MedicineSource
from emr_desktop.ui.prescriptions.line_form import LineForm
from emr_desktop.ui.prescriptions.order import Entry, entry_of, medicine_key
from emr_desktop.ui.prescriptions.order_lines import OrderLines
from emr_desktop.ui.prescriptions.side_panel import CheckLine, SidePanel, check_lines
from emr_desktop.ui.prescriptions.view_model import PrescriptionViewModel
from emr_desktop.ui.prescriptions.words import finding_words

NARROW = 880
MOST_WARNINGS = 2


class EditorPage(QScrollArea):
    """Form at the left, side panel at the right, or under it where the window is narrow."""

    def __init__(self, model: PrescriptionViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._showing = False
        context: ScreenContext = model.context
        self._language = context.language
        self._inside = QWidget(self.viewport())  # moved there later, everything in it would be styled once more
        self._card = Card(self.tr("New prescription"), self._inside)
        self.form = LineForm(self._language, context.clock.today(), self._card)
        self.lines = OrderLines(self._language, self._card)
        self.side = SidePanel(self._language, self._inside)
        self.pill = StatusPill(Status.DRAFT, self._card)
        spoken = [Choice(each, language_words(each)) for each in (Language.RU, Language.BE, Language.EN)]
        self.paper_language = ChoiceField(self.tr("Words for the patient in"), spoken, as_list=True, parent=self._card)
        self.warnings = [InlineMessage(self._card) for _ in range(MOST_WARNINGS + 1)]
        self._build()
        self._connect()

    def _build(self) -> None:
        self._card.add_to_header(self.pill)
        for part in (self.lines, self.form, *self.warnings, self.paper_language):
            self._card.add(part)
        self._card.body.addStretch(1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._across.setContentsMargins(16, 12, 16, 12)
        self._across.setSpacing(12)
        self._across.addWidget(self._card, 5)
        self._across.addWidget(self.side, 3)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.form.medicine.chosen.connect(self._show_orders)
        self.side.orders.chosen.connect(self.take_order)
        self.lines.change_asked.connect(self.change_line)
        self.lines.remove_asked.connect(self.remove_line)
        self.paper_language.changed.connect(self._language_chosen)

    def start(self, desk: PrescribingDesk) -> None:
        """Fill from what the view-model knows, and put the focus where the work begins."""
        self._use(desk)
        self.show_order()
        self.form.medicine.setFocus(Qt.FocusReason.OtherFocusReason)

    def check_again(self, desk: PrescribingDesk) -> None:
        """The record has changed: everything that is written is checked against it. No field is touched."""
        self._use(desk)
        self.form.ask_again()
        self._refresh()

    def _use(self, desk: PrescribingDesk) -> None:
        today = self._model.context.clock.today()
        self.form.use(MedicineSource(desk.known.facts, desk.often, today, self._language), desk.current)

    def show_order(self) -> None:
        """Show the order of the view-model, every field of it."""
        self._showing = True
        order = self._model.order
        self.lines.show_lines(order.lines)
        self.form.show_entry(order.typed)
        self.paper_language.set_value(order.language)
        self._showing = False
        self._refresh()

    # what the person does
    def _edited(self) -> None:
        if not self._showing:
            self._model.change(replace(self._model.order, typed=self.form.entry()))
            self._refresh()

    def _language_chosen(self) -> None:
        chosen = self.paper_language.value()
        if chosen is not None and not self._showing:
            self._model.change(replace(self._model.order, language=chosen))
            self._refresh()

    def take_order(self, order: CommonOrder) -> None:
        """A common order was chosen: every field shows it."""
        self.form.show_entry(entry_of(order.product, order.dosage, order.quantity_typed))
        self.form.duration.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_line(self) -> bool:
        """Put the line of the form on the prescription. False when something is missing, which is then said."""
        if not self.form.complete():
            return False
        order = self._model.order
        self._model.change(replace(order, lines=(*order.lines, self.form.entry()), typed=Entry()))
        self.show_order()
        self.form.medicine.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def change_line(self, place: int) -> None:
        """Take a line back into the form; a complete one that stood there joins the others."""
        order = self._model.order
        if not self.form.is_empty() and not self.form.complete():
            return
        others = [line for at, line in enumerate(order.lines) if at != place]
        if not self.form.is_empty():
            others.append(self.form.entry())
        self._model.change(replace(order, lines=tuple(others), typed=order.lines[place]))
        self.show_order()
        self.form.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_line(self, place: int) -> None:
        """Take a line off; it can be put back for a while."""
        order = self._model.order
        line = order.lines[place]
        self._model.change(replace(order, lines=tuple(one for at, one in enumerate(order.lines) if at != place)))
        self.show_order()
        self._model.context.notices.toast(
            self.tr("Removed from the prescription."), partial(self._put_back, place, line)
        )

    def _put_back(self, place: int, line: Entry) -> None:
        lines = list(self._model.order.lines)
        lines.insert(place, line)
        self._model.change(replace(self._model.order, lines=tuple(lines)))
        self.show_order()

    def choose_another(self, place: int) -> None:
        """Another medicine instead of the one on this place of the prescription."""
        if place < len(self._model.order.lines):
            self.change_line(place)
        self.form.medicine.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.medicine.line.selectAll()

    # what it comes to
    def _refresh(self) -> None:
        written = self._model.written()
        typed = self.form.product() is not None and not self._model.order.typed.is_empty
        complete = len(written) > len(self._model.order.lines)
        self.side.show_line(written[-1] if typed and complete and written else None)
        checked = self._model.check()
        self.side.show_checks(self._check_lines(checked))
        self._show_warnings(checked)
        self._show_orders()

    def _check_lines(self, checked: PrescriptionCheck | None) -> list[CheckLine]:
        desk = self._model.desk
        if checked is None or desk is None:
            return []
        lines = check_lines(checked, name_in_text(desk.banner, self._language), self._language)
        replaced = {each for entry in self._model.entries() for each in entry.replaces if not entry.repeats}
        names = [medicine.name for medicine in desk.current if str(medicine.id) in replaced]
        said = self.tr("Replaces the order of %1")
        return [CheckLine("note", said.replace("%1", name)) for name in dict.fromkeys(names)] + lines

    def _show_warnings(self, checked: PrescriptionCheck | None) -> None:
        """The stops in one red line each, at most two yellow ones, and how many more there are."""
        found: Sequence[tuple[Finding | DoseWarning, str]] = ()
        if checked is not None:
            stops = [(one, "danger") for one in checked.stops]
            found = [*stops, *((one, "warning") for one in inline_findings(checked))]
        desk = self._model.desk
        for message, shown in zip(self.warnings, (*found[:MOST_WARNINGS], None, None), strict=False):
            if shown is None or desk is None:
                message.clear()
                continue
            words = finding_words(shown[0], name_in_text(desk.banner, self._language), self._language)
            if message.text() != words or message.isHidden():
                message.say(words, shown[1])
        if len(found) > MOST_WARNINGS:
            more = self.tr("%n more in the checks", "", len(found) - MOST_WARNINGS)
            self.warnings[-1].say(more, "warning")

    def _show_orders(self) -> None:
        """Common orders of the chosen medicine, or of all while none is chosen."""
        desk = self._model.desk
        if desk is None:
            return
        chosen = self.form.medicine.value()
        fitting = [each for each in desk.often if chosen is None or medicine_key(each.product) == chosen.value]
        self.side.orders.show_orders(fitting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < scaled(NARROW)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._across.direction() != wanted:
            self._across.setDirection(wanted)
