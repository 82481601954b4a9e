"""The list of places in the program. The side bar is this list; a new screen is one line here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.access import Actor, Permission
from emr_desktop.ui.admin.screen import AdminScreen
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.home.screen import HomeScreen
from emr_desktop.ui.home.view_model import HomeViewModel
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.patients.attachment_screen import AttachmentScreen
from emr_desktop.ui.patients.attachment_view_model import AttachmentViewModel
from emr_desktop.ui.patients.card_screen import PatientCardScreen
from emr_desktop.ui.patients.card_view_model import CardViewModel
from emr_desktop.ui.patients.edit_screen import PatientEditScreen
from emr_desktop.ui.patients.edit_view_model import EditViewModel
from emr_desktop.ui.patients.list_screen import PatientListScreen
from emr_desktop.ui.patients.list_view_model import PatientListViewModel
from emr_desktop.ui.patients.register_screen import RegisterScreen
from emr_desktop.ui.patients.register_view_model import RegisterViewModel
from emr_desktop.ui.prescriptions.screen import PrescriptionScreen
from emr_desktop.ui.prescriptions.view_model import PrescriptionViewModel
from emr_desktop.ui.referrals.district_screen import DistrictScreen
from emr_desktop.ui.referrals.district_view_model import DistrictViewModel
from emr_desktop.ui.referrals.list_screen import ReferralListScreen
from emr_desktop.ui.referrals.list_view_model import ReferralListViewModel
from emr_desktop.ui.referrals.paper_screen import ReferralPaperScreen
from emr_desktop.ui.referrals.paper_view_model import ReferralPaperViewModel
from emr_desktop.ui.referrals.refer_screen import ReferScreen
from emr_desktop.ui.referrals.refer_view_model import ReferViewModel
from emr_desktop.ui.settings.screen import SettingsScreen
from emr_desktop.ui.settings.view_model import SettingsViewModel
from emr_desktop.ui.sync.screen import SyncScreen
from emr_desktop.ui.sync.view_model import SyncViewModel
from emr_desktop.ui.translation import QT_TRANSLATE_NOOP
from emr_desktop.ui.visits.editor_screen import EditorScreen
from emr_desktop.ui.visits.editor_view_model import EditorViewModel
from emr_desktop.ui.visits.sheet_screen import SheetScreen
from emr_desktop.ui.visits.sheet_view_model import SheetViewModel

Maker = Callable[[ScreenContext, Destination], Screen]


@dataclass(frozen=True, slots=True)
class Feature:
    """One entry of the side bar."""

    key: str
    title: str
    icon: str
    shortcut: str
    permission: Permission | None
    """Who may use it; None is everybody."""

    def text(self) -> str:
        """The title in the language of the screen."""
        return QCoreApplication.translate("Features", self.title)


@dataclass(frozen=True, slots=True)
class Place:
    """A screen that can be opened: which entry of the side bar it belongs to, and how it is made."""

    feature: str
    make: Maker


FEATURES = (
    Feature("home", QT_TRANSLATE_NOOP("Features", "Home"), "home", "Ctrl+1", None),
    Feature("patients", QT_TRANSLATE_NOOP("Features", "Patients"), "users", "Ctrl+2", Permission.SEE_PATIENTS),
    Feature("referrals", QT_TRANSLATE_NOOP("Features", "Referrals"), "send", "Ctrl+4", Permission.SEE_PATIENTS),
    Feature("sync", QT_TRANSLATE_NOOP("Features", "Sync"), "refresh", "Ctrl+7", None),
    Feature(
        "admin", QT_TRANSLATE_NOOP("Features", "Admin"), "shield-lock", "Ctrl+8", Permission.SEE_AUDIT
    ),  # whoever manages staff may see the journal
    Feature("settings", QT_TRANSLATE_NOOP("Features", "Settings"), "settings", "Ctrl+9", None),
)


def home(context: ScreenContext, _place: Destination) -> Screen:
    """The queue of the day and what is left to do."""
    return HomeScreen(HomeViewModel(context))


def patient_list(context: ScreenContext, place: Destination) -> Screen:
    """Search box and table."""
    return PatientListScreen(PatientListViewModel(context), place.text)


def prescription(context: ScreenContext, place: Destination) -> Screen:
    """Writing a prescription, or the page of a signed one."""
    return PrescriptionScreen(PrescriptionViewModel(context, place))


def admin(context: ScreenContext, place: Destination) -> Screen:
    """Users, clinic, journal, copies, health, lists; `text` names the page."""
    return AdminScreen(ViewModel(context), place.text)


def sync(context: ScreenContext, place: Destination) -> Screen:
    """What is safe where, what is to be decided, USB bundles; `text` names the page."""
    return SyncScreen(SyncViewModel(context), place.text)


def settings(context: ScreenContext, _place: Destination) -> Screen:
    """How one person likes the screen."""
    return SettingsScreen(SettingsViewModel(context))


def register(context: ScreenContext, place: Destination) -> Screen:
    """A new patient."""
    return RegisterScreen(RegisterViewModel(context, place))


def patient(context: ScreenContext, place: Destination) -> Screen:
    """The card of one patient; the text of the place names a tab."""
    return PatientCardScreen(CardViewModel(context, place))


def attachment(context: ScreenContext, place: Destination) -> Screen:
    """A scan or a photo of one patient."""
    return AttachmentScreen(AttachmentViewModel(context, place))


def patient_edit(context: ScreenContext, place: Destination) -> Screen:
    """Corrections of the register."""
    return PatientEditScreen(EditViewModel(context, place))


def referrals(context: ScreenContext, _place: Destination) -> Screen:
    """Received and sent."""
    return ReferralListScreen(ReferralListViewModel(context))


def refer(context: ScreenContext, place: Destination) -> Screen:
    """A patient goes to another clinic."""
    return ReferScreen(ReferViewModel(context, place))


def referral_paper(context: ScreenContext, place: Destination) -> Screen:
    """The referral as it will come out of the printer."""
    return ReferralPaperScreen(ReferralPaperViewModel(context, place))


def district(context: ScreenContext, place: Destination) -> Screen:
    """Looking for a patient of another clinic; `text` is what was typed before."""
    return DistrictScreen(DistrictViewModel(context, place.text))


def visit(context: ScreenContext, place: Destination) -> Screen:
    """Writing a visit: a new one, a draft, a colleague's draft, or a signed one to amend."""
    return EditorScreen(EditorViewModel(context, place))


def signed_visit(context: ScreenContext, place: Destination) -> Screen:
    """A signed visit with its earlier versions."""
    return SheetScreen(SheetViewModel(context, place.item_id))


PLACES: dict[str, Place] = {
    "home": Place("home", home),
    "patients": Place("patients", patient_list),
    "register": Place("patients", register),
    "patient": Place("patients", patient),
    "attachment": Place("patients", attachment),
    "patient_edit": Place("patients", patient_edit),
    "visit": Place("patients", visit),
    "visit_sheet": Place("patients", signed_visit),
    "prescription": Place("patients", prescription),
    "preview": Place("patients", prescription),
    "prescription_preview": Place("patients", prescription),
    "referrals": Place("referrals", referrals),
    "refer": Place("referrals", refer),
    "referral_paper": Place("referrals", referral_paper),
    "district": Place("referrals", district),
    "sync": Place("sync", sync),
    "admin": Place("admin", admin),
    "settings": Place("settings", settings),
}


def features_for(actor: Actor) -> tuple[Feature, ...]:
    """What this person's side bar shows: what may never be done is not shown."""
    return tuple(feature for feature in FEATURES if feature.permission is None or actor.may(feature.permission))
