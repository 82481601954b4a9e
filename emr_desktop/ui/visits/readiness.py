"""What stands against signing a visit as it is typed: problems first, then warnings that want an answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.visits import (
    DiagnosisCertainty,
    DiagnosisLine,
    DiagnosisRole,
    Incapacity,
    IncapacityKind,
    VisitDraftFacts,
    check_ready_to_sign,
)
from emr_desktop.services.visits import IncapacityData, VisitContent
from emr_desktop.ui.common.messages import words
from emr_desktop.ui.common.vitals_grid import VitalCell
from emr_desktop.ui.visits.form import VisitForm


@dataclass(frozen=True, slots=True)
class Objection:
    """A sentence, the field it is about, and the code under which a warning is signed all the same."""

    code: str
    text: str
    field: QWidget


def problems(form: VisitForm, clock: Clock, birth_date: date | None) -> list[Objection]:
    """What must be put right before signing, in the order of the screen."""
    found = [Objection("", field.problem(), field.editor) for field in form.wrong_fields()]
    if form.replaces and not form.amend_reason.value():
        found.insert(0, Objection("", words("amend_reason_missing"), form.amend_reason.editor))
    blocking = (one for one in _checked(form, clock, birth_date) if one[1])
    said = {one.text for one in found}
    found += [Objection(code, words(code), _field(form, code)) for code, _ in blocking if words(code) not in said]
    return found


def warnings(form: VisitForm, clock: Clock, birth_date: date | None) -> list[Objection]:
    """What may be signed all the same once somebody says so."""
    found = [
        Objection(one.code, one.text, form.vitals.grid.cell(one.cell).editor)
        for one in form.vitals.advices()
        if one.grave
    ]
    found += [Objection(f"change:{cell.code}", cell.warning(), cell.editor) for cell in _changed(form)]
    found += [
        Objection(code, words(code), _field(form, code))
        for code, blocks in _checked(form, clock, birth_date)
        if not blocks
    ]
    waiting = form.unfilled()
    if waiting is not None:
        text = QCoreApplication.translate("Readiness", "A place {…} of the text is not filled in.")
        found.append(Objection("text_unfilled", text, waiting.editor))
    return found


def _changed(form: VisitForm) -> Iterator[VitalCell]:
    return (form.vitals.grid.cell(code) for code in form.vitals.grid.values() if form.vitals.grid.cell(code).warning())


def _checked(form: VisitForm, clock: Clock, birth_date: date | None) -> list[tuple[str, bool]]:
    content = form.content()
    facts = VisitDraftFacts(
        happened_at=form.happened.moment(),
        now=clock.now(),
        birth_date=birth_date,
        reasons=(content.reason,),
        diagnoses=tuple(_lines(content)),
        no_diagnosis_today=content.no_diagnosis,
        incapacity=_leave(content.incapacity),
    )
    return [(one.code, one.blocking) for one in check_ready_to_sign(facts)]


def _lines(content: VisitContent) -> Iterator[DiagnosisLine]:
    for line in content.diagnoses:
        yield DiagnosisLine(line.title, line.code, DiagnosisRole(line.role), DiagnosisCertainty(line.certainty))


def _leave(data: IncapacityData | None) -> Incapacity | None:
    if data is None:
        return None
    return Incapacity(IncapacityKind(data.kind), data.from_day, data.until, data.returns_on, data.cared_for)


def _field(form: VisitForm, code: str) -> QWidget:
    """The field that a rule is about."""
    if code.startswith("visit_"):
        return form.happened.editor
    if code == "visit_reason_missing":
        return form.reason.editor
    if code.startswith("incapacity_"):
        form.plan.fold.open()
        return form.plan.cared_for.editor if "cared_for" in code else form.plan.ends.editor
    if code.startswith("main_") and form.diagnosis.rows:
        return form.diagnosis.rows[-1].role.editor
    return form.diagnosis.pick.editor
