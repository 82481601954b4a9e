"""The journal as a list: pages, filters, details, and who looked at whose card."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.errors import NotAllowed, NotFound
from emr_desktop.queries import admin_audit
from emr_desktop.queries.admin import staff_list
from emr_desktop.queries.admin_audit import AuditFilter, AuditRow, audit_page, audit_patients, audit_people
from emr_desktop.queries.admin_details import FieldChange, audit_details
from emr_desktop.queries.admin_openings import openings_page
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.services.admin_users import ChangeStaff, StaffDetails, change_staff
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import AllergyData, OpenCard, open_card
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.services.patients_entries import AddAllergy, SayNoAllergies, add_allergy, say_no_allergies

LogIn = Callable[[str], OpenClinic]
Register = Callable[..., UUID]


def whole(clinic: OpenClinic, wanted: AuditFilter) -> list[AuditRow]:
    """Every page, one after the other."""
    rows: list[AuditRow] = []
    older: int | None = None
    while True:
        page = clinic.ask(audit_page, wanted, older)
        rows += page.rows
        older = page.older
        if older is None:
            return rows


def test_pages_hold_every_action_once_and_the_latest_first(
    register: Register, log_in: LogIn, monkeypatch: pytest.MonkeyPatch
):
    for _ in range(9):
        register()
    monkeypatch.setattr(admin_audit, "PAGE", 4)
    monkeypatch.setattr(admin_audit, "WINDOW", 5)
    rows = whole(log_in("admin"), AuditFilter())
    places = [row.position for row in rows if row.position is not None]
    assert places == sorted(set(places), reverse=True)
    assert places[-1] == 1
    assert rows[-1].action == "found_clinic"


def test_who_what_patient_and_days_narrow_the_list(register: Register, log_in: LogIn, clock: SetClock):
    first = register()
    clock.move(timedelta(days=2))
    second = register()
    admin = log_in("admin")
    ivanova = next(row.id for row in admin.ask(staff_list) if row.login == "ivanova")

    assert {row.patient_id for row in whole(admin, AuditFilter(who=ivanova, actions=("register_patient",)))} == {
        first,
        second,
    }
    assert [row.patient_id for row in whole(admin, AuditFilter(patient_id=first))] == [first]
    later = whole(admin, AuditFilter(first=date(2026, 11, 22), actions=("register_patient",)))
    assert [row.patient_id for row in later] == [second]
    earlier = whole(admin, AuditFilter(last=date(2026, 11, 20), actions=("register_patient",)))
    assert [row.patient_id for row in earlier] == [first]
    assert whole(admin, AuditFilter(actions=("sign_visit",))) == []


def test_a_rare_action_in_a_long_journal_is_found_step_by_step(
    register: Register, log_in: LogIn, monkeypatch: pytest.MonkeyPatch
):
    for _ in range(6):
        register()
    monkeypatch.setattr(admin_audit, "WINDOW", 2)
    assert [row.position for row in whole(log_in("admin"), AuditFilter(actions=("found_clinic",)))] == [1]


def test_a_row_says_who_where_and_whom(register: Register, log_in: LogIn):
    patient = register()
    admin = log_in("admin")
    (row,) = whole(admin, AuditFilter(patient_id=patient))
    assert row.who == "Іванова А. П."
    assert row.patient is not None
    assert row.patient.ru.family == "Лихачёв"
    assert row.record_number
    assert row.device


def test_details_show_what_stood_there_before(register: Register, nurse: OpenClinic, log_in: LogIn):
    patient = register()
    for phone in ("+375291112233", "+375294445566"):
        seen = nurse.ask(patient_card, patient).details
        nurse.execute(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=replace(seen, phone=phone)))
    admin = log_in("admin")
    newest = whole(admin, AuditFilter(patient_id=patient))[0]
    assert newest.position is not None
    assert admin.ask(audit_details, newest.position).changes == (
        FieldChange("patient", "phone", "+375291112233", "+375294445566"),
    )


def test_details_of_staff_show_the_role_before_and_after(log_in: LogIn):
    admin = log_in("admin")
    kot = next(row for row in admin.ask(staff_list) if row.login == "kot")
    old = StaffDetails(kot.family_name, kot.given_name, kot.patronymic, kot.role, kot.position)
    admin.execute(change_staff, ChangeStaff(staff_id=kot.id, seen=old, new=replace(old, position="clerk")))
    newest = whole(admin, AuditFilter())[0]
    assert newest.position is not None
    assert admin.ask(audit_details, newest.position).changes == (
        FieldChange("staff", "position", "registrar", "clerk"),
    )


def test_an_administrator_is_not_told_what_is_medical(register: Register, nurse: OpenClinic, log_in: LogIn):
    patient = register()
    nurse.execute(say_no_allergies, SayNoAllergies(patient))
    nurse.execute(add_allergy, AddAllergy(patient_id=patient, allergy=AllergyData(substance="penicillin")))
    admin = log_in("admin")
    for row in whole(admin, AuditFilter(patient_id=patient))[:2]:
        assert row.position is not None
        shown = admin.ask(audit_details, row.position).changes
        assert {(change.field, change.after) for change in shown} == {("", None)}


def test_openings_are_listed_before_and_after_they_are_sealed(
    register: Register, nurse: OpenClinic, log_in: LogIn, clock: SetClock
):
    patient, other = register(), register()
    nurse.execute(open_card, OpenCard(patient))
    nurse.execute(open_card, OpenCard(other))
    openings = log_in("admin").ask(openings_page, AuditFilter(patient_id=patient))
    assert [(row.who, row.patient_id) for row in openings.rows] == [("Іванова А. П.", patient)]
    clock.move(timedelta(days=1))
    sealed = log_in("admin").ask(openings_page, AuditFilter(patient_id=patient))
    assert [(row.at, row.who, row.patient_id) for row in sealed.rows] == [
        (row.at, row.who, row.patient_id) for row in openings.rows
    ]
    nothing = log_in("admin").ask(openings_page, AuditFilter(first=date(2026, 11, 21)))
    assert nothing.rows == ()


def test_openings_of_many_days_come_page_by_page(
    register: Register, log_in: LogIn, clock: SetClock, monkeypatch: pytest.MonkeyPatch
):
    patient = register()
    for _ in range(4):
        log_in("ivanova").execute(open_card, OpenCard(patient))
        clock.move(timedelta(days=1))
    admin = log_in("admin")
    monkeypatch.setattr("emr_desktop.queries.admin_openings.PAGE", 1)
    days = []
    older: int | None = None
    for _ in range(5):
        page = admin.ask(openings_page, AuditFilter(), older)
        days += [row.at.date() for row in page.rows]
        older = page.older
        if older is None:
            break
    assert days == [date(2026, 11, 23), date(2026, 11, 22), date(2026, 11, 21), date(2026, 11, 20)]


def test_patients_and_people_to_filter_by_are_offered(register: Register, log_in: LogIn):
    patient = register()
    admin = log_in("admin")
    assert [row.id for row in admin.ask(audit_patients, "лихач").rows] == [patient]
    assert "Kot L. A." in [one.name for one in admin.ask(audit_people)]


def test_only_those_who_may_see_the_journal(nurse: OpenClinic, log_in: LogIn):
    for query in (audit_page, openings_page):
        with pytest.raises(NotAllowed):
            nurse.ask(query, AuditFilter())
    with pytest.raises(NotAllowed):
        nurse.ask(audit_people)
    with pytest.raises(NotFound, match="commit_not_found"):
        log_in("admin").ask(audit_details, 999)
