"""The card of a patient: banner, tabs, and what to do next."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from emr_desktop.domain.access import Permission
from emr_desktop.queries.patients_card import PatientCard
from emr_desktop.queries.patients_measured import Measured
from emr_desktop.services.patients_corrections import RecordDeath
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.kept_focus import kept_focus
from emr_desktop.ui.common.keys import bind, bind_enter, key_text
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.up_down import UpDown
from emr_desktop.ui.common.whereabouts import WhereaboutsPill
from emr_desktop.ui.patients.attachments_tab import AttachmentsTab
from emr_desktop.ui.patients.card_view_model import CardViewModel
from emr_desktop.ui.patients.card_words import banner_facts, saved_words
from emr_desktop.ui.patients.details_tab import DetailsTab
from emr_desktop.ui.patients.medicines_tab import DocumentsTab, MedicinesTab
from emr_desktop.ui.patients.referrals_tab import ReferralsTab
from emr_desktop.ui.patients.summary_tab import SummaryTab
from emr_desktop.ui.patients.visits_tab import VisitsTab
from emr_desktop.ui.patients.vital_words import values_of

SUMMARY, VISITS, MEDICINES, DOCUMENTS, ATTACHMENTS = "summary", "visits", "medicines", "documents", "attachments"
REFERRALS, DETAILS = "referrals", "details"
KEYS = (
    ("Ctrl+F2", "edit", Permission.EDIT_PATIENTS), ("Ctrl+F7", "refer", Permission.REFER),
    ("F7", "prescribe", Permission.PRESCRIBE), ("Ctrl+M", "prescribe", Permission.PRESCRIBE),
    ("F8", "repeat", Permission.PRESCRIBE), ("Ctrl+R", "repeat", Permission.PRESCRIBE),
    ("F4", "visit", Permission.WRITE_VISITS), ("Ctrl+N", "visit", Permission.WRITE_VISITS),
)  # fmt: skip
"""Which key presses which button of the bar, for whom."""


class PatientCardScreen(Screen):
    """One patient. Roles without clinical access see the register only, and are told why."""

    def __init__(self, view_model: CardViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._clinical = view_model.may(Permission.SEE_CLINICAL)
        self._writes = view_model.may(Permission.WRITE_VISITS)
        self._keys: list[str] = []
        self._parts: dict[str, tuple[UpDown, QVBoxLayout]] = {}
        self._started = False
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Patient"))
        language, today = self._model.context.language, self._model.context.clock.today()
        self.banner = PatientBanner(BannerFacts("", "", "", "", ""), self)
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Parts of the card"))
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.kept_at = WhereaboutsPill(self)
        self.pages = QStackedWidget(self)
        self.summary = SummaryTab(language, today, self._writes, self._ground(SUMMARY))
        self.visits = VisitsTab(language, self._writes, self._ground(VISITS))
        self.medicines = MedicinesTab(language, today, self._ground(MEDICINES))
        self.documents = DocumentsTab(language, self._ground(DOCUMENTS))
        self.attachments = AttachmentsTab(self._model, self._ground(ATTACHMENTS))
        self.referrals = ReferralsTab(self._model, self._ground(REFERRALS))
        self.details = DetailsTab(self._model, self._ground(DETAILS))
        self.no_permission = EmptyState(
            self.tr("Visits, medicines and allergies are not shown to the front desk"),
            self.tr("Nurses, feldshers and physicians see them. Name, address and phone are under Details."),
            parent=self.pages,
        )
        self.no_permission.setVisible(not self._clinical)
        self._build_pages()
        self._build_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, 24, 0)
        above.addWidget(self.tabs, 1)
        above.addWidget(self.kept_at)
        column.addWidget(self.banner)
        column.addLayout(above)
        column.addWidget(self.pages, 1)
        column.addWidget(self.action_bar)
        self.banner.hide()

    def _build_pages(self) -> None:
        if self._clinical:
            self._add(SUMMARY, self.tr("Summary"), self._scrolled(SUMMARY, self.summary))
            self._add(VISITS, self.tr("Visits"), self._scrolled(VISITS, self.visits))
            self._add(MEDICINES, self.tr("Medicines"), self._scrolled(MEDICINES, self.medicines))
            self._add(DOCUMENTS, self.tr("Documents"), self._scrolled(DOCUMENTS, self.documents))
            self._add(ATTACHMENTS, self.tr("Attachments"), self._scrolled(ATTACHMENTS, self.attachments))
            self._add(REFERRALS, self.tr("Referrals"), self._scrolled(REFERRALS, self.referrals))
        else:
            self._add(SUMMARY, self.tr("Summary"), self.no_permission)
        self._add(DETAILS, self.tr("Details"), self._scrolled(DETAILS, self.details))

    def _add(self, key: str, title: str, page: QWidget) -> None:
        self._keys.append(key)
        self.tabs.addTab(title)
        self.pages.addWidget(page)

    def _ground(self, key: str) -> QWidget:
        """Where a part of the card is built: in the area that scrolls it."""
        area = UpDown(self.pages)
        area.hide()
        ground = area.ground()
        area.setWidget(ground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 12, 24, 12)
        self._parts[key] = (area, column)
        return ground

    def _scrolled(self, key: str, page: QWidget) -> QWidget:
        area, column = self._parts[key]
        column.addWidget(page)
        return area

    def _build_actions(self) -> None:
        self.action_bar = ActionBar(self)
        actions = []
        if self._model.may(Permission.EDIT_PATIENTS):
            actions.append(Action("edit", self.tr("Edit details"), self._model.edit, key_text("Ctrl+F2")))
        if self._model.may(Permission.REFER):
            actions.append(Action("refer", self.tr("Refer"), self._model.refer, key_text("Ctrl+F7")))
        if self._model.may(Permission.PRESCRIBE):
            actions.append(Action("repeat", self.tr("Repeat prescription"), self._model.repeat, key_text("F8")))
            actions.append(Action("prescribe", self.tr("Prescribe"), self._model.prescribe, key_text("F7")))
        if self._writes:
            actions.append(Action("visit", self.tr("New visit"), self._model.new_visit, key_text("F4"), "primary"))
        self.action_bar.set_actions(actions)

    def _connect(self) -> None:
        model = self._model
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        model.card_changed.connect(self._show)
        model.measured_changed.connect(self._show_measured)
        model.history_changed.connect(self.details.show_history)
        model.sheet_read.connect(self.visits.show_sheet)
        model.saved.connect(self._saved)
        model.failed.connect(self._close_if_left)
        model.kept_at.connect(self.kept_at.show_whereabouts)
        self.banner.opened.connect(self._open_value)
        self.banner.ask_allergies.connect(self.ask_allergies)
        self.banner.copied.connect(self._copied)
        self.visits.visit_shown.connect(model.read_visit)
        self.visits.visit_asked.connect(model.open_visit)
        self.visits.new_asked.connect(model.new_visit)
        self.documents.opened.connect(model.open_document)
        self.details.history_asked.connect(model.read_history)
        self.details.edit_asked.connect(model.edit)
        self.details.death_given.connect(self._record_death)
        self.summary.visits.visit_asked.connect(model.open_visit)
        self.summary.visits.all_asked.connect(partial(self.show_tab, VISITS))
        self.summary.allergies.added.connect(model.add_allergy)
        self.summary.allergies.ended.connect(model.end_allergy)
        self.summary.allergies.refuted.connect(model.refute_allergy)
        self.summary.allergies.none_said.connect(model.say_no_allergies)
        model.failed.connect(self.summary.allergies.add_panel.again)
        self._bind_keys()

    def _bind_keys(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        model = self._model
        bind(self, "Ctrl+PgDown", partial(self._turn, 1), here)
        bind(self, "Ctrl+PgUp", partial(self._turn, -1), here)
        bind(self, "Ctrl+I", self.banner.read_identity, here)
        bind(self, "F5", model.read, here)
        bind(self, "Ctrl+F", self._find, here)
        for keys, code, permission in KEYS:
            if model.may(permission):
                bind(self, keys, partial(self._press, code), here)
        if self._writes:
            bind_enter(self, partial(self._press, "visit"), here)
            bind(self, "Ctrl+F8", self._attach, here)

    def start(self) -> None:
        self._model.load()

    def look_again(self) -> None:
        if self._started:
            self._model.look_again()

    def show_tab(self, key: str, _checked: bool = False) -> None:
        """Turn to a part of the card; the focus goes along."""
        if key in self._keys:
            self.tabs.setCurrentIndex(self._keys.index(key))
            self._focus_page()

    def tab(self) -> str:
        """The part of the card on show."""
        return self._keys[self.tabs.currentIndex()]

    def ask_allergies(self) -> None:
        """Go to the allergies: somebody is going to ask."""
        self.show_tab(SUMMARY)
        self.summary.allergies.none.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, card: PatientCard) -> None:
        context = self._model.context
        facts = banner_facts(card.banner, context.clock.today(), context.language)
        self.banner.set_facts(facts)
        self.banner.show()
        self.setAccessibleName(facts.name)
        with kept_focus(self.pages, self.tabs):
            self._show_parts(card)
        self._allow(alive=card.banner.deceased_on is None)
        if not self._started:
            self._started = True
            first = SUMMARY if self._clinical else DETAILS
            self.show_tab(self._model.tab if self._model.tab in self._keys else first)

    def _show_parts(self, card: PatientCard) -> None:
        if card.clinical is not None:
            self.summary.show_card(card)
            self.visits.show_visits(card.clinical.visits, card.banner)
            self.medicines.show_medicines(card.clinical.medicines)
            self.documents.show_documents(card.clinical.documents)
            self.attachments.show_visits(card.clinical.visits)
        self.details.show_card(card)

    def _allow(self, alive: bool) -> None:
        why_not = self.tr("The patient has died. Only mistakes can be corrected, under Details.")
        for code, permission in (
            ("repeat", Permission.PRESCRIBE), ("prescribe", Permission.PRESCRIBE), ("visit", Permission.WRITE_VISITS),
            ("refer", Permission.REFER),
        ):  # fmt: skip
            if self._model.may(permission):
                self.action_bar.set_enabled(code, alive, why_not)
        if not alive:
            self.action_bar.set_status(why_not)

    def _show_measured(self, measured: tuple[Measured, ...]) -> None:
        card = self._model.card
        if card is not None:
            values = values_of(measured)
            self.summary.vitals.show_values(values, card.banner)
            self.visits.show_values(values)

    def _saved(self, what: str) -> None:
        self.problem_shown.emit(None)
        self.summary.allergies.close_panels()
        self.action_bar.set_status(saved_words(what), aloud=True)

    def _record_death(self, given: tuple[object, object]) -> None:
        day, seen = given
        self._model.record_death(RecordDeath(patient_id=self._model.patient_id, died_on=day, seen=seen))  # type: ignore[arg-type]  # dates of the panel

    def _close_if_left(self, error: object) -> None:
        """The referral has ended: the sentence stands above, nothing of the record below it."""
        if getattr(error, "code", "") in {"patient_left", "patient_not_found"}:
            gone = EmptyState(self.tr("This record is not here any more"), message_for(error).text, parent=self.pages)
            self.pages.setCurrentIndex(self.pages.addWidget(gone))
            self.banner.setEnabled(False)
            self.tabs.setEnabled(False)
            self.action_bar.setEnabled(False)

    def _open_value(self, code: str) -> None:
        self.show_tab(SUMMARY if code == "allergies" and self._clinical else DETAILS)

    def _copied(self, text: str) -> None:
        self.action_bar.set_status(self.tr("Copied: %1").replace("%1", text))

    def _press(self, code: str) -> None:
        button = self.action_bar.button(code)
        if button.isEnabled():
            button.click()

    def _turn(self, step: int) -> None:
        self.show_tab(self._keys[(self.tabs.currentIndex() + step) % len(self._keys)])

    def _attach(self) -> None:
        self.show_tab(ATTACHMENTS)
        self.attachments.ask_file()

    def _find(self) -> None:
        if self._clinical:
            self.show_tab(VISITS)
            self.visits.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_page(self) -> None:
        """Into the part on show: its list, its first button, or the tab itself."""
        key = self.tab()
        if key == VISITS:
            QTimer.singleShot(0, self.visits, self.visits.focus_first)
        elif key == DOCUMENTS and self.documents.rows.rows:
            self.documents.focus_first()
        elif key == REFERRALS and self.referrals.has_rows():
            self.referrals.table.setFocus()
        elif key == ATTACHMENTS and self.attachments.has_rows():
            self.attachments.table.setFocus()
        else:
            self.tabs.setFocus(Qt.FocusReason.TabFocusReason)
