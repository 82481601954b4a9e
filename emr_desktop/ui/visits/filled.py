"""A signed visit as the state of the form, so that it can be corrected."""

from typing import Any

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language, decimal_text
from emr_desktop.queries.visits import VisitVersion
from emr_desktop.ui.visits.words import PRESSURE, day_and_time

_BOTH = ("systolic", "diastolic")


def state_of(version: VisitVersion, language: Language) -> dict[str, Any]:
    """What would have been typed to sign this version."""
    leave = version.incapacity
    return {
        "reason": version.reason,
        "happened": day_and_time(version.happened_at, language),
        "place": version.place,
        "kind": version.kind,
        "vitals": {"texts": _texts(version, language), "absences": _absences(version)},
        "diagnosis": {
            "lines": [[d.code, d.title, d.role, d.certainty, d.sign] for d in version.diagnoses],
            "none": version.no_diagnosis,
        },
        "notes": {"complaints": version.complaints, "history": version.history, "objective": version.objective},
        "plan": {
            "plan": version.plan,
            "next": format_date(version.next_visit_on, language) if version.next_visit_on else "",
            "leave": {
                "kind": leave.kind,
                "starts": format_date(leave.from_day, language),
                "ends": format_date(leave.until, language) if leave.until else "",
                "returns": format_date(leave.returns_on, language) if leave.returns_on else "",
                "cared_for": leave.cared_for,
                "number": leave.number,
            }
            if leave is not None
            else {},
        },
    }


def _texts(version: VisitVersion, language: Language) -> dict[str, str]:
    values = {each.code: each.value for each in version.observations if each.value is not None}
    texts = {code: decimal_text(value, language) for code, value in values.items() if code not in {*_BOTH, "bmi"}}
    if all(code in values for code in _BOTH):
        texts[PRESSURE] = f"{values['systolic']:f}/{values['diastolic']:f}"
    return texts


def _absences(version: VisitVersion) -> dict[str, str]:
    words = {"not_done": "not-done", "refused": "refused"}
    found = {each.code: words.get(each.absent, "not-done") for each in version.observations if each.absent}
    return {PRESSURE if code in _BOTH else code: why for code, why in found.items()}
