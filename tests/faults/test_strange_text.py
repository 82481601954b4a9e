"""Text as it comes from a clipboard: very long, with control characters, cut in the middle of a character."""

import json
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import select

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.queries.drafts import my_drafts
from emr_desktop.queries.patients import search_patients
from emr_desktop.services.drafts import SaveDraft, save_draft
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.visits import SignVisit, VisitContent, sign_visit
from emr_desktop.store.patients import Patient
from emr_desktop.store.visits import Visit
from tests.conftest import NOW, PASSWORD

STRANGE = {
    "NUL": "до\x00после",
    "escape sequences": "\x1b[31mкрасный\x1b[0m\x07",
    "right to left": "ab\u202eвглед\u202c \u200f\u2066x\u2069",
    "line ends of all systems": "раз\r\nдва\rтри\u2028четыре\u2029\x0b\x0c",
    "marks upon marks": "Й" + "\u0301" * 300,
    "emoji": "👩🏽‍⚕️ 👨‍👩‍👧‍👦",
    "markup": "<b>жирный</b> <script>alert(1)</script> & %s {name}",
    "SQL": "'); DROP TABLE patient; --",
    "nothing but blanks": "\u00a0\u2003\u3000\ufeff",
}


def signed_note(clinic, patient, text):
    content = VisitContent(reason="bp_check", complaints=text, no_diagnosis=True)
    command = SignVisit(visit_id=uuid4(), patient_id=patient, happened_at=NOW, content=content)
    visit = clinic.execute(sign_visit, command)
    return clinic.ask(lambda read: read.session.scalar(select(Visit.complaints).where(Visit.id == visit)))


@pytest.mark.parametrize("name", STRANGE)
def test_what_was_pasted_is_kept_as_it_was(nurse, register, folder, clock, name):
    text = STRANGE[name]
    patient = register(note=text)
    assert signed_note(nurse, patient, text) == text
    assert nurse.ask(lambda read: read.session.scalar(select(Patient.note))) == text
    assert nurse.verify().findings == ()
    nurse.close()
    with open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock) as again:
        assert again.ask(lambda read: read.session.scalar(select(Visit.complaints))) == text


@pytest.mark.parametrize("name", STRANGE)
def test_nobody_is_harmed_by_looking_for_it_or_by_a_name_like_it(nurse, register, name):
    text = STRANGE[name]
    ordinary = register()
    register(names=PersonNames(ru=PersonName(f"Странный{text[:30]}", text[:50])))
    nurse.ask(search_patients, text)
    assert [row.id for row in nurse.ask(search_patients, "лихачев").rows] == [ordinary]
    assert nurse.verify().findings == ()


def test_half_a_character_becomes_a_visible_sign_and_the_rest_is_kept(nurse, register):
    patient = register(note="часть \ud83d эмодзи")
    assert nurse.ask(lambda read: read.session.scalar(select(Patient.note))) == "часть \ufffd эмодзи"
    assert signed_note(nurse, patient, "конец \ud83d") == "конец \ufffd"
    assert signed_note(nurse, patient, "две половины \ud83d\ude00") == "две половины 😀"
    assert nurse.verify().findings == ()


def test_a_draft_with_half_a_character_is_saved_too(nurse):
    for content in (json.dumps({"x": "\ud83d"}), '{"x": "\ud83d"}'):
        nurse.execute(save_draft, SaveDraft(draft_id=uuid4(), form="visit", patient_id=None, content=content))
    assert len(nurse.ask(my_drafts)) == 2


def test_a_note_of_ten_thousand_letters_is_kept_to_the_last(nurse, register):
    note = "Жалобы на кашель, одышку. " * 400
    assert len(note) > 10_000
    assert signed_note(nurse, register(), note) == note
    assert nurse.verify().findings == ()


def test_a_note_that_is_too_long_is_refused_before_it_is_signed_and_stays_in_the_draft(nurse, register):
    patient, draft, note = register(), uuid4(), "я" * 20_001
    nurse.execute(save_draft, SaveDraft(draft_id=draft, form="visit", patient_id=patient, content=json.dumps(note)))
    with pytest.raises(RuleBroken, match="text_too_long"):
        signed_note(nurse, patient, note)
    assert json.loads(nurse.ask(my_drafts)[0].content) == note


def test_a_name_of_two_hundred_letters_is_kept_and_found_by_its_beginning(nurse, register):
    name = "Абвгдежзик" * 20
    patient = register(names=PersonNames(ru=PersonName(name, name, name)))
    assert [row.id for row in nurse.ask(search_patients, "абвгде").rows] == [patient]
    assert nurse.ask(search_patients, "абвгде").rows[0].names.ru == PersonName(name, name, name)
    assert nurse.verify().findings == ()


def test_times_before_1970_and_far_ahead_are_kept(nurse, register, clock):
    for moment in (datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), datetime(2199, 1, 1, tzinfo=UTC)):
        clock.move_to(moment)
        register(birth_date=None)
        assert nurse.ask(lambda read: read.session.scalars(select(Patient.registered_at)).all())[-1] == moment
    assert nurse.verify().findings == ()
