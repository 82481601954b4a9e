"""How the visit editor is laid out: banner, form, side panel, action bar; one column where the text is large."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.languages import Language
from emr_desktop.ui.common.action_bar import ActionBar
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from emr_desktop.ui.common.section_nav import Section, SectionNav
from emr_desktop.ui.common.sparkline import Sparkline
from emr_desktop.ui.common.status_pill import Status, StatusPill
from emr_desktop.ui.common.up_down import UpDown
from emr_desktop.ui.common.visit_words import kind_words, place_words
from emr_desktop.ui.theme import current_tokens
from emr_desktop.ui.visits.form import VisitForm
from emr_desktop.ui.visits.problem_summary import ProblemSummary
from emr_desktop.ui.visits.side_panel import SidePanel
from emr_desktop.ui.visits.words import day_and_time

LARGE_TEXT = 150
VERY_LARGE_TEXT = 175
NARROW = 1000
VERY_NARROW = 760


class HandOverLine(QFrame):
    """Why the visit is handed over, asked in one line above the action bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, role="actionbar")
        self._then: Callable[[str], None] | None = None
        self.field = TextField(self.tr("What is left to do, for the colleague"), parent=self)
        self.field.setObjectName("hand_over_reason")
        self.button = QPushButton(self.tr("Hand over"), self)
        self.button.setAutoDefault(True)
        row = QHBoxLayout(self)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._done)
        self.field.line.returnPressed.connect(self._done)
        self.hide()

    def ask(self, then: Callable[[str], None]) -> None:
        """Show the line; `then` gets the words."""
        self._then = then
        self.show()
        self.field.line.setFocus()

    def _done(self) -> None:
        if self._then is not None and self.isVisible():
            self._then(self.field.value() or "")


class EditorPage(QWidget):
    """Widgets and their places; what they do is the screen's business."""

    def __init__(self, clock: Clock, language: Language, screen: QWidget) -> None:
        super().__init__(screen)
        self.banner: PatientBanner | None = None
        self._side_wanted = True
        self._large = False
        now = day_and_time(clock.now(), language)
        self.area = UpDown(screen)
        self.inside = self.area.ground()
        self.card = Card(self.tr("Visit · %1").replace("%1", now), self.inside)
        self.where = label("", "help", self.card)
        self.card.add_to_header(self.where)
        self.card.add_to_header(StatusPill(Status.DRAFT, self.card))
        self.summary = ProblemSummary(self.card)
        self.form = VisitForm(clock, language, self.card)
        self.side = SidePanel(language, screen)
        self.action_bar = ActionBar(screen)
        self.hand_over = HandOverLine(screen)
        self.refusal = EmptyState("", parent=screen)
        form = self.form
        form.changed.connect(self._say_where)
        self._say_where()
        self.nav = SectionNav(
            [
                Section(self.tr("Vitals"), form.vitals),
                Section(self.tr("Reason"), form.head),
                Section(self.tr("Diagnosis"), form.diagnosis, form.diagnosis.open_list),
                Section(self.tr("Notes"), form.notes_section),
                Section(self.tr("Plan"), form.plan),
                Section(self.tr("Medicines and trends"), self.side, self._focus_side),
            ],
            screen,
        )
        self._lay_out(screen)

    def _lay_out(self, screen: QWidget) -> None:
        self.card.add(self.summary)
        self.card.add(self.form)
        self._inner = QVBoxLayout(self.inside)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.addWidget(self.card)
        self._inner.addStretch(1)
        self.area.setWidget(self.inside)
        self.middle = QHBoxLayout()
        self.middle.setContentsMargins(12, 8, 12, 8)
        self.middle.setSpacing(10)
        self.middle.addWidget(self.area, 1)
        self.middle.addWidget(self.side)
        self.column = QVBoxLayout(screen)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.nav.setContentsMargins(12, 6, 12, 0)
        self.column.addWidget(self.nav)
        self.column.addLayout(self.middle, 1)
        self._advice_row = QVBoxLayout()  # above the action bar: seen always, and moves no field when it appears
        self._advice_row.setContentsMargins(12, 0, 12, 8)
        self._advice_row.addWidget(self.form.vitals.message)
        self.column.addLayout(self._advice_row)
        self.column.addWidget(self.hand_over)
        self.column.addWidget(self.action_bar)
        self.refusal.hide()
        self.column.addWidget(self.refusal, 1)
        self.hide()

    def stops(self) -> list[QWidget]:
        """Where Tab stops: the form, what it says, the side panel, the action bar, and then the patient."""
        asked = self.hand_over.findChildren(QPushButton)
        side = self.side.findChildren(Sparkline)
        lines: list[QWidget] = [self.hand_over.field.editor, *asked]
        bar = self.action_bar.findChildren(QPushButton)
        patient = [self.banner, *self.banner.findChildren(QPushButton)] if self.banner is not None else []
        section: list[QWidget] = [self.nav.combo]
        return [
            *self.summary.links, *self.form.stops(), *self.form.vitals.message.buttons(),
            *side, *lines, *bar, *patient, *section,
        ]  # fmt: skip

    def refuse(self, what: str, how: str) -> None:
        """Instead of an empty form: why there is none, and a way back."""
        for part in (self.nav, self.area, self.side, self.action_bar):
            part.hide()
        self._side_wanted = False
        self.refusal.set_words(what, how, self.tr("Back"), key_text("Esc"))
        self.refusal.show()
        self.refusal.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_where(self) -> None:
        """Place and kind beside the title: their fields are folded away."""
        self.where.setText(f"{place_words(self.form.place.value())} · {kind_words(self.form.kind.value())}")

    def show_banner(self, facts: BannerFacts) -> None:
        """Who the patient is."""
        if self.banner is None:
            self.banner = PatientBanner(facts, self.parentWidget())
            self.column.insertWidget(0, self.banner)
        else:
            self.banner.set_facts(facts)

    def read_identity(self) -> None:
        """Ctrl+I."""
        if self.banner is not None:
            self.banner.read_identity()

    def show_wrong(self, field: QWidget) -> None:
        """Focus a wrong field: the list of problems above is seen as well where there is room for both."""
        self.area.verticalScrollBar().setValue(0)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, field, partial(self.area.ensureWidgetVisible, field, 0, scaled(40)))

    def _focus_side(self) -> None:
        self._side_wanted = True
        self.side.show()
        self.side.setFocus()

    def toggle_side(self) -> None:
        """Alt+7."""
        self._side_wanted = not self._side_wanted
        self.side.setVisible(self._side_wanted)

    def reflow(self, width: int) -> None:
        """From 150 % text, or in a narrow window, sections become a list and the side panel goes under the form."""
        scale = current_tokens().theme.text_scale
        large = scale >= LARGE_TEXT or width < NARROW
        columns = 1 if scale >= VERY_LARGE_TEXT or width < VERY_NARROW else 2 if large else 4
        self.form.vitals.set_columns(columns)
        self.nav.set_as_list(large and self.refusal.isHidden())
        self.side.setMaximumWidth(16777215 if large else scaled(340))
        if large == self._large:
            return
        self._large = large
        if large:
            self.form.vitals.column.addWidget(self.form.vitals.message)
            self.middle.removeWidget(self.side)
            self._inner.insertWidget(1, self.side)
            self.side.setMinimumHeight(scaled(240))
        else:
            self._advice_row.addWidget(self.form.vitals.message)
            self._inner.removeWidget(self.side)
            self.middle.addWidget(self.side)
        self.side.setVisible(self._side_wanted)
