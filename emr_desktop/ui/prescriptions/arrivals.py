"""While somebody prescribes, work of others arrives: what it changes of what the prescription is checked against."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from emr_desktop.domain.patients import AllergyStatus
from emr_desktop.queries.prescriptions_desk import PrescribingDesk, prescribing_desk
from emr_desktop.queries.prescriptions_lists import PrescriptionRow, prescription_row
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.prescriptions.view_model import PrescriptionViewModel


class Arrivals(ViewModel):
    """Reads the desk anew and hands it to the view-model of the prescription when anything on it is another."""

    changed = Signal(object, str)
    """The desk as it is now, and what has changed in words; nothing in words when no check depends on it."""
    paper_changed = Signal()
    """The signed prescription on show has been cancelled, or is another in some other way."""

    def __init__(self, model: PrescriptionViewModel) -> None:
        super().__init__(model.context, model)
        self._model = model
        self.failed.connect(model.failed)

    def look_again(self, shown: PrescriptionRow | None) -> None:
        """Something has arrived. `shown` is what is known of the signed prescription on show."""
        patient, language = self._model.patient_id, self.context.language
        if self._model.desk is None or patient is None:
            return
        self._ask(prescribing_desk, patient, language, self._model.prescription_id, done=self._compare)
        if shown is not None:
            self._ask(prescription_row, shown.id, done=partial(self._compare_rows, shown))

    def _compare(self, now: PrescribingDesk) -> None:
        before = self._model.desk
        if before is not None and (now := replace(now, draft=before.draft)) != before:
            self._model.desk = now
            self.changed.emit(now, change_words(before, now))

    def _compare_rows(self, shown: PrescriptionRow, now: PrescriptionRow) -> None:
        if now.cancelled != shown.cancelled:
            self.paper_changed.emit()


def change_words(before: PrescribingDesk, now: PrescribingDesk) -> str:
    """One line about allergies, medicines and pregnancy; empty when none of them is another."""
    had, have = before.known.facts, now.known.facts
    allergies, had_allergies = [one.text for one in have.allergies], [one.text for one in had.allergies]
    taken, had_taken = [one.name for one in now.current], [one.name for one in before.current]
    translate = QCoreApplication.translate
    said = [
        _listed(translate("PrescriptionNews", "new allergy: %1"), _added(allergies, had_allergies)),
        _listed(translate("PrescriptionNews", "no longer an allergy: %1"), _added(had_allergies, allergies)),
        _listed(translate("PrescriptionNews", "also takes: %1"), _added(taken, had_taken)),
        _listed(translate("PrescriptionNews", "no longer takes: %1"), _added(had_taken, taken)),
    ]
    if have.allergy_status is AllergyStatus.NONE_KNOWN and had.allergy_status is AllergyStatus.NOT_ASKED:
        said.append(translate("PrescriptionNews", "asked, no known allergies"))
    if have.pregnant and not had.pregnant:
        said.append(translate("PrescriptionNews", "recorded as pregnant"))
    if _printed(before) != _printed(now):
        said.append(translate("PrescriptionNews", "the patient’s details"))
    found = "; ".join(part for part in said if part)
    if not found:
        return ""
    words = translate("PrescriptionNews", "Changed on another computer: %1. What you typed stays and is checked anew.")
    return words.replace("%1", found)


def _printed(desk: PrescribingDesk) -> tuple[object, ...]:
    """What of the patient stands on the paper."""
    who = desk.banner
    return who.names, who.birth_date, who.sex, who.addresses, who.record_number, who.deceased_on


def _added(now: Iterable[str], before: Iterable[str]) -> list[str]:
    known = set(before)
    return [name for name in now if name not in known]


def _listed(words: str, names: list[str]) -> str:
    return words.replace("%1", ", ".join(names)) if names else ""
