"""What met is told in words: every field of every table that merges, and every value that is kept as a code."""

import json
import re
from datetime import date
from typing import cast
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QRadioButton

from emr_desktop.domain.contacts import SettlementType
from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.identifiers import IdentifierSystem
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AddressUse, AllergySeverity, PersonName, PersonNames, Sex
from emr_desktop.domain.queue import QueueState
from emr_desktop.domain.referrals import GrantWhy, Urgency
from emr_desktop.queries.sync_conflicts import open_conflicts
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_entries import AddAllergy, EndAllergy, RefuteAllergy, add_allergy, end_allergy
from emr_desktop.services.patients_entries import refute_allergy as refute
from emr_desktop.store.schema import Kind, encodings
from emr_desktop.ui.common.field_words import FIELDS, OF_TABLES, TABLES, field_words, table_words
from emr_desktop.ui.common.value_words import is_typed, value_words
from emr_desktop.ui.sync.conflicts_page import ConflictsPage
from emr_desktop.ui.sync.screen import SyncScreen
from tests.conftest import SERGEY
from tests.sync.people import settle
from tests.ui.screen_words import left_in_english, words_on
from tests.ui.sync.test_sync_screen import sit_at

MERGES = {Kind.REGISTER, Kind.ENTRY}
FIELDS_THAT_MERGE = [
    (encoding.table.name, column.name)
    for encoding in encodings().values()
    if encoding.kind in MERGES
    for column in encoding.fields.values()
]
CODE = re.compile(r"[a-z]+_[a-z_]+|\b[0-9a-f]{8}-")


@pytest.mark.parametrize(("table", "field"), FIELDS_THAT_MERGE)
def test_every_field_that_can_meet_another_has_a_name_in_words(language, table, field):
    assert table in TABLES
    assert f"{table}.{field}" in OF_TABLES or field in FIELDS
    said = set()
    for each in Language:
        language(each)
        said.add(field_words(field, table))
        assert not CODE.search(field_words(field, table) + table_words(table))
        if each is not Language.EN:
            assert not left_in_english([field_words(field, table), table_words(table)], frozenset())
    assert len(said) > 1, "translated"


CODES = [
    *(("sex", each) for each in Sex), *(("birth_precision", each) for each in DatePrecision),
    *(("severity", each) for each in AllergySeverity), *(("system", str(each)) for each in IdentifierSystem),
    *(("settlement_type", str(each)) for each in SettlementType), *(("use", each) for each in AddressUse),
    *(("state", str(each)) for each in QueueState),
    *(("state", each) for each in ("open", "taken", "signed", "dropped")),
    *(("why", each) for each in GrantWhy), *(("urgency", each) for each in Urgency),
    *(("source", each) for each in ("prescribed", "reported", "otc")),
    ("reason", "bp_check"), ("end_reason", "replaced:A1-000042"), ("substance_key", "penicillins"),
    ("product", "amlodipine.tab.5mg"), ("inn", "amlodipine"), ("visit_id", uuid4()), ("public_key", b"\1\2\3\4\5"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value"), CODES)
def test_no_code_is_shown_as_it_is_kept(language, field, value):
    for each in (Language.RU, Language.BE):
        language(each)
        words = value_words(field, value, each)
        assert words != str(value)
        assert not left_in_english([words], frozenset({"pesel", "rntrc", "unzr"})), words
        assert not CODE.search(words)
    assert not is_typed(field, value) or field in {"end_reason", "reason"}


def test_a_dose_a_draft_a_patient_and_a_telephone_are_read_as_people_write_them(language):
    language(Language.EN)
    names = PersonNames(la=PersonName("Likhachou", "Siarhei"))
    assert value_words("patient_id", names, Language.EN) == "Likhachou Siarhei"
    assert value_words("phone", "+375291234567", Language.EN) == "+375\u00a029\u00a0123-45-67"
    state = {"reason": "", "reason_typed": "кашель", "notes": {"complaints": "Кашель неделю"},
             "vitals": {"texts": {"temperature": "37,2"}}, "plan": {"plan": "Питьё"}}  # fmt: skip
    draft = value_words("content", json.dumps({"state": state}), Language.EN)
    assert draft == "кашель; Temperature 37,2; Кашель неделю; Питьё"
    assert value_words("no_allergies_on", date(2026, 1, 2), Language.RU) == "02.01.2026"


def ended_and_refuted(district, found, joined):
    """One computer has ended an allergy, the other has refuted it."""
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    penicillin = AllergyData(substance="пенициллин", substance_key="penicillins")
    allergy = first.do(add_allergy, AddAllergy(patient_id=patient, allergy=penicillin))
    first.sync(district)
    second = joined("Zarechye")
    first.do(end_allergy, EndAllergy(allergy_id=allergy, reason="R&D: прошла"))
    second.do(refute, RefuteAllergy(allergy_id=allergy, reason="Проба отрицательная"))
    settle(district, first, second)
    return (first, second), None


@pytest.fixture
def two_ends_of_an_allergy(after):
    (first, _), _ = after(ended_and_refuted)
    return first


@pytest.mark.parametrize("spoken", [Language.RU, Language.BE])
def test_the_page_says_which_allergy_it_is_and_nothing_by_the_name_of_a_column(
    qtbot, language, two_ends_of_an_allergy, spoken
):
    from emr_desktop.ui.navigator import Destination
    from tests.ui.desk import Desk

    computer = two_ends_of_an_allergy
    conflicts = computer.clinic.ask(open_conflicts)
    assert {"end_reason"} <= {row.field for row in conflicts}
    language(spoken)
    desk = Desk.sit_down(computer.clinic, qtbot, spoken, Destination("sync", text="conflicts"))
    assert isinstance(desk.screen, SyncScreen)
    page = cast("ConflictsPage", desk.screen.pages["conflicts"])
    qtbot.waitUntil(lambda: page.conflict is not None)
    for place in range(len(conflicts)):
        page.table.select_row(place)
        desk.settle()
        assert "пенициллин" in page.table.model().index(place, 2).data()
        words = words_on(page)
        assert not left_in_english(words, frozenset())
        assert not [text for text in words if CODE.search(text)]
    rows = {row.field: place for place, row in enumerate(conflicts)}
    page.table.select_row(rows["end_reason"])
    shown = {radio.text() for radio in page.findChildren(QRadioButton) if radio.isVisible()}
    assert "R&&D: прошла" in shown, "the sign & is written, not taken for the mark of a key"
    desk.stand_up()


def test_a_third_wording_is_offered_for_words_only(app, qtbot, district, found, joined):
    """Nobody types the code of a sex, nor a day, in words of their own."""
    from tests.sync.people import correct

    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    correct(first, patient, sex=Sex.FEMALE)
    correct(second, patient, sex=Sex.OTHER)
    settle(district, first, second)
    desk = sit_at(first.clinic, qtbot, "conflicts")
    page = desk.shell.screen_on_show.pages["conflicts"]
    qtbot.waitUntil(lambda: page.conflict is not None)
    assert page.conflict.field == "sex"
    assert not page.third.isVisible()
    assert {card.radio.text() for card, _ in page._cards} == {"female", "other"}
    desk.stand_up()
