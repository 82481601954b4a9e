"""A signed visit in full: what it says now, its earlier versions, what was prescribed, and the visits beside it."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from emr_desktop.domain.errors import NotAllowed, RuleBroken
from emr_desktop.queries.visits_neighbours import VisitInFull
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.kept_focus import kept_focus
from emr_desktop.ui.common.keys import bind, bind_enter, key_text
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from emr_desktop.ui.common.patient_facts import banner_facts
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.whereabouts import WhereaboutsPill
from emr_desktop.ui.visits.sheet_error_dialog import ErrorDialog
from emr_desktop.ui.visits.sheet_sections import VisitCard
from emr_desktop.ui.visits.sheet_side import PrescriptionsCard, VersionsCard
from emr_desktop.ui.visits.sheet_view_model import SheetViewModel
from emr_desktop.ui.visits.sheet_words import clock_text, reason_title

SIDE_BY_SIDE = 900  # px at 100 % text from which versions and prescriptions stand beside the visit


class SheetScreen(Screen):
    """Nothing here changes a signed visit: it is amended in the editor, or marked as entered in error."""

    _view_model: SheetViewModel

    def __init__(self, view_model: SheetViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self.dialog: ErrorDialog | None = None
        self.shown = 0
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Signed visit"))
        language = self._model.context.language
        nobody = BannerFacts(name="", born="", sex="", number="", spoken=self.tr("Patient"))
        self.banner = PatientBanner(nobody, self)
        self.card = VisitCard(language, self)
        self.versions = VersionsCard(language, self)
        self.prescriptions = PrescriptionsCard(language, self)
        self.earlier = self._way_button(self.tr("Earlier visit"), "PgUp")
        self.later = self._way_button(self.tr("Later visit"), "PgDn")
        self.place = label("", "secondary", self)
        self.kept_at = WhereaboutsPill(self)
        self.refusal = EmptyState(
            self.tr("Visits are not open to this role"),
            self.tr("Nurses, feldshers and physicians read them."),
            self.tr("Back"),
            key_text("Esc"),
            self,
        )
        self.action_bar = ActionBar(self)
        self._lay_out()
        readable = self._model.may_read
        for part in (self.banner, self.reading, self.top, self.action_bar):
            part.setVisible(readable)
        self.refusal.setVisible(not readable)

    def _way_button(self, words: str, keys: str) -> QPushButton:
        button = QPushButton(f"{words}  {key_text(keys)}", self)
        button.setAutoDefault(True)
        return button

    def _lay_out(self) -> None:
        self.top = QWidget(self)
        way = QHBoxLayout(self.top)
        way.setContentsMargins(16, 8, 16, 4)
        way.setSpacing(8)
        way.addWidget(self.earlier)
        way.addWidget(self.later)
        way.addWidget(self.place)
        way.addStretch(1)
        way.addWidget(self.kept_at)
        inside = QWidget(self)
        restyle(inside, role="scrolled")
        self._side = QWidget(inside)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(self.versions)
        side.addWidget(self.prescriptions)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(16, 4, 16, 12)
        self._columns.setSpacing(12)
        self._columns.addWidget(self.card, 3)
        self._columns.addWidget(self._side, 2)
        self.reading = QScrollArea(self)
        self.reading.setWidgetResizable(True)
        self.reading.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reading.setAccessibleName(self.tr("Signed visit"))
        self.reading.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.top)
        column.addWidget(self.reading, 1)
        column.addWidget(self.refusal, 1)
        column.addWidget(self.action_bar)

    def _connect(self) -> None:
        model, here = self._model, Qt.ShortcutContext.WidgetWithChildrenShortcut
        model.read.connect(self._show)
        model.marked.connect(self._say_marked)
        model.kept_at.connect(self.kept_at.show_whereabouts)
        self.versions.chosen.connect(self._read_version)
        self.prescriptions.opened.connect(model.open_prescription)
        self.card.message.chosen.connect(partial(self._read_version, 0))
        self.refusal.acted.connect(self._back)
        self.earlier.clicked.connect(partial(model.beside, -1))
        self.later.clicked.connect(partial(model.beside, 1))
        for keys, run in (
            ("PgUp", partial(model.beside, -1)),
            ("PgDown", partial(model.beside, 1)),
            ("Ctrl+F2", self._amend),
            ("F4", self._new_visit),
            ("Ctrl+N", self._new_visit),
            ("F7", self._prescribe),
            ("Ctrl+M", self._prescribe),
            ("Ctrl+I", self.banner.read_identity),
            ("Esc", self._back),
        ):
            bind(self, keys, run, here)
        bind_enter(self, self._new_visit, here)

    def start(self) -> None:
        if not self._model.may_read:
            self.refusal.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._show_actions()
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._model.load()

    def look_again(self) -> None:
        if self._model.found is not None and self.dialog is None:
            self._model.look_again()

    # what is on show
    def _show(self, found: VisitInFull) -> None:
        context, sheet = self._model.context, found.sheet
        self.banner.set_facts(banner_facts(sheet.banner, context.language, context.clock.today()))
        near = found.neighbours
        words = self.tr("Visit %1 of %2").replace("%1", str(near.place))
        self.place.setText(words.replace("%2", str(near.count)))
        self._lead(self.earlier, near.earlier is not None, self.tr("There is no earlier visit."))
        self._lead(self.later, near.later is not None, self.tr("There is no later visit."))
        with kept_focus(self, self.reading):
            self._show_parts(found)

    def _show_parts(self, found: VisitInFull) -> None:
        sheet = found.sheet
        self.prescriptions.show_rows(found.prescriptions)
        prescribed, amended = bool(found.prescriptions), len(sheet.versions) > 1
        self.prescriptions.setVisible(prescribed)
        self.versions.setVisible(amended)
        self._side.setVisible(prescribed or amended)
        self._show_actions()
        self._show_version(0)

    def _lead(self, button: QPushButton, there: bool, why_not: str) -> None:
        if not there and button.hasFocus():
            self.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(there)
        button.setToolTip("" if there else why_not)
        button.setAccessibleDescription("" if there else why_not)

    def _show_version(self, place: int) -> None:
        sheet = self._model.sheet
        if sheet is not None:
            self.shown = place
            self.card.show_version(sheet, place)
            self.versions.show_versions(sheet.versions, place)
            self.reading.verticalScrollBar().setValue(0)
            self._order_tabs()

    def _order_tabs(self) -> None:
        """Buttons are made anew with what is shown; Tab goes through them as they stand."""
        places: tuple[QWidget, ...] = (self.card, self.versions, self.prescriptions, self.action_bar)
        made = [button for place in places for button in place.findChildren(QPushButton) if not button.isHidden()]
        for one, following in pairwise([self.banner, self.earlier, self.later, self.reading, *made]):
            QWidget.setTabOrder(one, following)

    def _read_version(self, place: int, _code: str = "") -> None:
        """The button that was pressed goes away, so the focus goes where reading begins."""
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_version(place)

    def _show_actions(self) -> None:
        model = self._model
        actions = [Action("back", self.tr("Close"), self._back, key_text("Esc"))]
        if self._may_amend():
            actions.append(Action("error", self.tr("Entered in error…"), self._ask_error))
            actions.append(Action("amend", self.tr("Amend…"), self._amend, key_text("Ctrl+F2")))
        if model.may_prescribe:
            actions.append(Action("prescribe", self.tr("Prescribe"), self._prescribe, key_text("F7")))
        if model.may_write:
            actions.append(Action("new", self.tr("New visit"), self._new_visit, key_text("F4"), "primary"))
        self.action_bar.set_actions(actions)
        if self._is_dead():
            why = message_for(RuleBroken("patient_deceased")).text
            for code in {action.code for action in actions} & {"prescribe", "new"}:
                self.action_bar.set_enabled(code, False, why)

    def _is_dead(self) -> bool:
        sheet = self._model.sheet
        return sheet is not None and sheet.banner.deceased_on is not None

    def _may_amend(self) -> bool:
        """What is not read yet, or counts no more, is not amended."""
        sheet = self._model.sheet
        return self._model.may_write and sheet is not None and not sheet.current.entered_in_error

    # what is done
    def _back(self) -> None:
        self._model.context.navigator.back()

    def _new_visit(self) -> None:
        if self._model.may_write and not self._is_dead():
            self._model.new_visit()

    def _prescribe(self) -> None:
        if not self._model.may_prescribe:
            self.show_failure(NotAllowed("not_allowed_for_role"))
        elif not self._is_dead():
            self._model.prescribe()

    def _amend(self) -> None:
        if self._may_amend():
            self._model.amend()

    def _ask_error(self) -> None:
        sheet = self._model.sheet
        if sheet is None or self.dialog is not None:
            return
        context, now = self._model.context, sheet.current
        name = banner_facts(sheet.banner, context.language, context.clock.today()).name
        title = reason_title(now.reason, context.language)
        self.dialog = ErrorDialog(self, f"{name} · {title} · {clock_text(now.happened_at, context.language)}")
        self.dialog.answered.connect(self._model.mark_as_error)
        self.dialog.finished.connect(self._dialog_closed)
        self.dialog.open()

    def _dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            self.activateWindow()
            self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_marked(self) -> None:
        self.action_bar.set_status(self.tr("Marked as entered in error. It stays readable."), aloud=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
