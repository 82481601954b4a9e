"""Planned prescriptions as a physician of the made-up clinic issues them."""

import logging
from datetime import date
from decimal import Decimal
from uuid import UUID

from emr_desktop.demo.records import DemoPrescription
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.formulary import DoseUnit, find_product
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import AsNeeded, Dosage, FrequencyCode, form_kind_for, validity_choices
from emr_desktop.queries.prescriptions_facts import current_medicines
from emr_desktop.services import prescriptions
from emr_desktop.services.prescriptions import IssuePrescription, LineData
from emr_desktop.services.work import Work

log = logging.getLogger(__name__)

_TIMES = {FrequencyCode.ONCE: 1, FrequencyCode.TWICE: 2, FrequencyCode.THREE: 3, FrequencyCode.FOUR: 4}


def orders_of(
    planned: tuple[DemoPrescription, ...], patient_id: UUID, visit_id: UUID, day: date, ids: list[UUID]
) -> list[IssuePrescription]:
    """One blank for each kind of form, as the law asks; `ids` are the ids the blanks will have."""
    kinds: dict[str, list[DemoPrescription]] = {}
    for each in planned:
        kinds.setdefault(form_kind_for(find_product(each.product)), []).append(each)
    return [
        IssuePrescription(
            prescription_id=ids[at],
            patient_id=patient_id,
            language=Language.RU,
            validity=validity_choices(form_kind_for(find_product(group[0].product)), day)[0],
            lines=tuple(LineData(each.product, _dosage(each)) for each in group),
            visit_id=visit_id,
        )
        for at, group in enumerate(kinds.values())
    ]


def issue_prescription(work: Work, order: IssuePrescription) -> UUID | None:
    """Issue it in the place of what the patient takes of the same substances. None when the check stands against it."""
    substances = {find_product(line.product).inn_en for line in order.lines}
    replaced = tuple(
        medicine.id
        for medicine in current_medicines(work.reader, order.patient_id)
        if medicine.product is not None and medicine.product.inn_en in substances
    )
    try:
        return prescriptions.issue_prescription(
            work,
            IssuePrescription(
                prescription_id=order.prescription_id,
                patient_id=order.patient_id,
                language=order.language,
                validity=order.validity,
                lines=order.lines,
                replaces_medicines=replaced,
                visit_id=order.visit_id,
            ),
        )
    except RuleBroken as stop:
        # A made-up physician does as a careful one: prescribes nothing that the check stops.
        log.info("A planned prescription was not issued: %s", stop.code)
        return None


def _dosage(planned: DemoPrescription) -> Dosage:
    frequency = FrequencyCode(planned.frequency)
    unit = DoseUnit(planned.unit)
    route = find_product(planned.product).routes[0]
    if not planned.as_needed:
        return Dosage(planned.amount, unit, route, frequency, duration_days=planned.days)
    most = planned.amount * Decimal(_TIMES.get(frequency, 3))
    return Dosage(
        planned.amount,
        unit,
        route,
        FrequencyCode.AS_NEEDED,
        as_needed=AsNeeded.PAIN,
        duration_days=planned.days,
        max_per_day=most,
    )
