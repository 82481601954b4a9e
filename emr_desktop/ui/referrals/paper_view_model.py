"""The paper of one referral, without widgets: read, drawn, and drawn anew in another language."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.languages import Language
from emr_desktop.printing.referral_form import referral_form
from emr_desktop.queries.patients_banner import PatientBanner, patient_banner
from emr_desktop.queries.referrals_sheets import ReferralSheet, referral_sheet
from emr_desktop.ui.common.pdf_engine import wake_pdf_engine
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.navigator import Destination


@dataclass(frozen=True, slots=True)
class ReferralPaper:
    """A sheet with its PDF, and whose it is."""

    sheet: ReferralSheet
    pdf: bytes
    banner: PatientBanner


class ReferralPaperViewModel(ViewModel):
    """One referral on paper."""

    drawn = Signal(object)

    def __init__(self, context: ScreenContext, place: Destination, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        if place.patient_id is None or place.item_id is None:
            raise NotFound("patient_grant_not_found")
        self.patient_id: UUID = place.patient_id
        self.grant_id: UUID = place.item_id
        self._latest = Latest()

    def load(self) -> None:
        """In the language of the screen, which the patient and the clinic most likely share."""
        self._note_opening(self.patient_id, "referral")
        self.draw(self.context.language)

    def draw(self, language: Language) -> None:
        """Make the page in this language; making and drawing it takes much memory."""
        self._give_back_soon()
        self._start(lambda: self._paper(language), self._latest.ask(self.drawn.emit))

    def _paper(self, language: Language) -> ReferralPaper:
        wake_pdf_engine()
        sheet = self.context.clinic.ask(referral_sheet, self.grant_id, language)
        banner = self.context.clinic.ask(patient_banner, self.patient_id)
        return ReferralPaper(sheet, referral_form(sheet), banner)
