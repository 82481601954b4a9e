from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest

from emr_desktop.domain.contacts import Address
from emr_desktop.domain.errors import NotAllowed, NotFound
from emr_desktop.domain.patients import AddressUse, PersonName, PersonNames
from emr_desktop.queries.patients_banner import patient_banner
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.visits import visit_sheet
from emr_desktop.services.attachments import AttachFile, RetractAttachment, attach_file, retract_attachment
from emr_desktop.services.patients import AllergyData
from emr_desktop.services.patients_entries import AddProblem, EndProblem, add_problem, end_problem
from emr_desktop.services.work import Work
from emr_desktop.store.admin import QueueEntry
from emr_desktop.store.prescriptions import Medicine, Prescription, PrescriptionCancellation, PrescriptionLine
from emr_desktop.store.visits import Diagnosis, Observation, Visit
from tests.conftest import NOW
from tests.sync.attaching import png

TODAY = NOW.date()


def see(work: Work, visit: dict[str, Any]) -> UUID:
    """A signed visit as the journal keeps it: days ago, pressure, perhaps in place of another."""
    at = NOW - timedelta(days=visit.get("ago", 0))
    identity = work.new_id()
    patient = visit["patient"]
    work.about(patient)
    work.add(
        Visit(
            id=identity, patient_id=patient, facility_id=work.actor.facility_id, author_id=work.actor.user_id,
            happened_at=at, signed_at=at, reason="bp_check", replaces=visit.get("replaces"),
            entered_in_error=visit.get("error", False),
        ),
        Diagnosis(visit_id=identity, ordinal=0, code="J06", title="ОРВИ", role="other"),
        Diagnosis(visit_id=identity, ordinal=1, code="I10", title="Гипертензия"),
        *(
            Observation(visit_id=identity, ordinal=number, code=code, value=value and Decimal(value))
            for number, (code, value) in enumerate(visit.get("measured", {}).items())
        ),
    )  # fmt: skip
    return identity


def prescribe(work: Work, patient: UUID) -> None:
    """Two prescriptions, the older one void; and three medicines, two of them stopped."""
    for number, days in (("1", 40), ("2", 3)):
        identity = work.new_id()
        day = TODAY - timedelta(days=days)
        work.add(
            Prescription(
                id=identity, patient_id=patient, facility_id=work.actor.facility_id, author_id=work.actor.user_id,
                number=number, issued_at=NOW - timedelta(days=days), issued_on=day, valid_until=day,
            ),
            *(PrescriptionLine(
                prescription_id=identity, ordinal=at, product=inn, inn=inn, inn_latin=inn, form_code="tab",
                dosage="{}", signature="", latin="", quantity=Decimal(20),
            ) for at, inn in enumerate(("enalapril", "amlodipine"))),
        )  # fmt: skip
        if number == "1":
            work.add(PrescriptionCancellation(prescription_id=identity, author_id=work.actor.user_id, cancelled_at=NOW))
    for inn, ended in (("enalapril", None), ("aspirin", 10), ("ibuprofen", 31)):
        ended_on = None if ended is None else TODAY - timedelta(days=ended)
        work.add(Medicine(id=work.new_id(), patient_id=patient, inn=inn, started_on=TODAY, ended_on=ended_on))


def expect_today(work: Work, patients: list[UUID]) -> None:
    for patient in patients:
        work.add(
            QueueEntry(id=work.new_id(), facility_id=work.actor.facility_id, patient_id=patient, day=work.clock.today())
        )


def clinical(clinic, patient):
    return clinic.ask(patient_card, patient).clinical


def test_visits_stand_newest_first_with_author_and_main_diagnosis(log_in, register):
    patient = register()
    clinic = log_in("sidorov")
    old, new = (clinic.execute(see, {"patient": patient, "ago": ago}) for ago in (30, 2))
    first, second = clinical(clinic, patient).visits
    assert (first.id, second.id) == (new, old)
    assert (first.author, first.diagnosis_code, first.diagnosis) == ("Сидоров К. М.", "I10", "Гипертензия")
    assert not first.amended


def test_an_amended_visit_is_shown_as_it_is_now_and_a_mistaken_one_is_marked(nurse, register):
    patient = register()
    first = nurse.execute(see, {"patient": patient, "ago": 30, "measured": {"systolic": "240"}})
    amended = nurse.execute(see, {"patient": patient, "ago": 30, "replaces": first, "measured": {"systolic": "140"}})
    wrong = nurse.execute(see, {"patient": patient, "ago": 5, "measured": {"systolic": "250"}})
    error = nurse.execute(
        see, {"patient": patient, "ago": 5, "replaces": wrong, "error": True, "measured": {"systolic": "250"}}
    )
    part = clinical(nurse, patient)
    assert [(row.id, row.amended, row.entered_in_error) for row in part.visits] == [
        (error, False, True), (amended, True, False),
    ]  # fmt: skip
    assert [reading.value for reading in part.series("systolic").readings] == [Decimal(140)]


def test_an_amendment_that_names_a_visit_of_somebody_else_shows_nothing_of_it(nurse, register):
    one, other = register(), register(phone="+375291234567")
    theirs = nurse.execute(see, {"patient": other, "ago": 3})
    forged = nurse.execute(see, {"patient": one, "ago": 1, "replaces": theirs})
    assert [version.id for version in nurse.ask(visit_sheet, forged).versions] == [forged]
    assert [version.id for version in nurse.ask(visit_sheet, theirs).versions] == [theirs]


def test_a_file_belongs_to_its_visit_also_after_that_was_amended_and_no_more_when_it_was_a_mistake(nurse, register):
    patient = register()
    first = nurse.execute(see, {"patient": patient, "ago": 30})
    other = nurse.execute(see, {"patient": patient, "ago": 5})
    for page, title in enumerate(("Рентген", "ЭКГ")):
        added = AttachFile(patient_id=patient, visit_id=first, content=png(1, page), title=title)
        made = nurse.execute(attach_file, added)
    amended = nurse.execute(see, {"patient": patient, "ago": 30, "replaces": first})
    assert [(row.id, row.attached) for row in clinical(nurse, patient).visits] == [
        (other, ()), (amended, ("Рентген", "ЭКГ")),
    ]  # fmt: skip
    nurse.execute(retract_attachment, RetractAttachment(attachment_id=made, reason="Другой пациент"))
    assert clinical(nurse, patient).visits[1].attached == ("Рентген",)


def test_the_latest_vitals_have_their_dates_and_the_last_six_readings(nurse, register):
    patient = register()
    for ago in range(9):
        measured = {"systolic": f"{120 + ago}", "weight": "80.0" if ago == 8 else None}
        nurse.execute(see, {"patient": patient, "ago": ago, "measured": measured})
    part = clinical(nurse, patient)
    assert [str(reading.value) for reading in part.series("systolic").readings] == [
        "120",
        "121",
        "122",
        "123",
        "124",
        "125",
    ]
    weight = part.series("weight").latest
    assert (str(weight.value), weight.at.date()) == ("80.0", TODAY - timedelta(days=8))


def test_prescriptions_and_medicines_are_on_the_card_with_what_became_of_them(nurse, register):
    patient = register()
    nurse.execute(prescribe, patient)
    part = clinical(nurse, patient)
    assert [(row.number, row.medicines, row.cancelled) for row in part.documents] == [
        ("2", ("enalapril", "amlodipine"), False), ("1", ("enalapril", "amlodipine"), True),
    ]  # fmt: skip
    assert [(row.inn, row.ended_on is None) for row in part.medicines] == [("enalapril", True), ("aspirin", False)]


def test_standing_problems_come_before_ended_ones(nurse, register):
    patient = register()
    ended = nurse.execute(add_problem, AddProblem(patient_id=patient, code="J45", title="Астма"))
    nurse.execute(add_problem, AddProblem(patient_id=patient, code="I10", title="Гипертензия"))
    nurse.execute(end_problem, EndProblem(problem_id=ended, reason="ремиссия"))
    assert [row.code for row in clinical(nurse, patient).problems] == ["I10", "J45"]


def test_the_front_desk_sees_who_the_patient_is_and_nothing_clinical(log_in, register):
    home = Address("BY", settlement="Барок", house="12")
    patient = register(allergies=(AllergyData(substance="пенициллин"),), addresses=((AddressUse.ACTUAL, home),))
    card = log_in("kot").ask(patient_card, patient)
    assert (card.clinical, card.banner.allergies) == (None, None)
    assert (card.banner.address, card.details.phone, card.banner.record_number) == (home, "+375291234567", "129100001")


def test_the_banner_says_how_many_of_today_are_called_the_same(nurse, register):
    patient, twin, other = (
        register(),
        register(names=russian("Лихачев", "Сергей")),
        register(names=russian("Дубик", "Ян")),
    )
    assert nurse.ask(patient_banner, patient).same_name_today == 0
    nurse.execute(expect_today, [patient, twin, other])
    assert [nurse.ask(patient_banner, each).same_name_today for each in (patient, twin, other)] == [1, 1, 0]


def russian(family: str, given: str) -> PersonNames:
    return PersonNames(ru=PersonName(family, given))


def test_a_card_that_is_not_here_and_a_role_that_sees_no_patients(nurse, log_in, register):
    with pytest.raises(NotFound, match="patient_not_found"):
        nurse.ask(patient_card, uuid4())
    patient = register()
    with pytest.raises(NotAllowed, match="not_allowed_for_role"):
        log_in("admin").ask(patient_card, patient)
