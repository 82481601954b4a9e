"""The official Russian reference, as an administrator brings it. The lines here are made up in its form."""

import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain import icd10_import
from emr_desktop.domain.icd10 import Icd10Entry
from emr_desktop.domain.icd10_import import (
    ImportedTitle,
    ImportKind,
    ImportProblemCode,
    read_official_reference,
    with_official_titles,
)
from emr_desktop.domain.icd10_search import Icd10Index
from emr_desktop.domain.languages import Language

HEADER = "ID;REC_CODE;MKB_CODE;MKB_NAME;ID_PARENT;ADDL_CODE;ACTUAL;DATE"
LINES = [
    HEADER,
    '1;01;"X";"ВЫДУМАННЫЕ БОЛЕЗНИ ДЫХАНИЯ";;;1;',
    '2;0101;"J00-J06";"ЛЕГКИЕ ПРОСТУДЫ [ОРИ]";1;;1;',
    '3;"0101J06";"J06";"Простуда";2;;1;',
    '4;"0101J069";"J06.9";"Простуда ""ничья""; любая";3;2;1;07.10.2020',
    '5;"0101S020";"S02.0";"Трещина верха головы";2;;1;',
    '6;"0101S0201";"S02.01";"Трещина верха головы с раной (G01*, A17.0+)";5;;1;',
    '7;"0101J068";"J06.8";"Старое название";3;;0;01.01.2015',
]


def read(*lines: str, encoding: str = "utf-8") -> icd10_import.ImportResult:
    return read_official_reference(io.BytesIO("\n".join(lines).encode(encoding)))


def problems(*lines: str) -> list[tuple[int, str, str]]:
    result = read(*lines)
    assert result.rows == ()
    return [(problem.line, problem.code.value, problem.value) for problem in result.problems]


def test_a_whole_reference_is_read():
    result = read(*LINES)
    assert result.problems == ()
    assert [(row.kind.value, row.code) for row in result.rows] == [
        ("chapter", "X"),
        ("block", "J00-J06"),
        ("code", "J06"),
        ("code", "J06.9"),
        ("code", "S02.0"),
        ("code", "S02.01"),
        ("code", "J06.8"),
    ]
    assert result.rows[3] == ImportedTitle(
        line=5,
        id="4",
        parent_id="3",
        kind=ImportKind.CODE,
        code="J06.9",
        title='Простуда "ничья"; любая',
        active=True,
        changed_on=date(2020, 10, 7),
        paired=(),
    )
    assert result.rows[5].paired == ("G01", "A17.0")
    assert not result.rows[6].active


def test_names_of_chapters_and_ranges_lose_their_capitals():
    assert [row.title for row in read(*LINES).rows[:2]] == ["Выдуманные болезни дыхания", "Легкие простуды [ОРИ]"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
def test_the_encodings_such_files_come_in_are_told_apart(encoding):
    assert read(*LINES, encoding=encoding) == read(*LINES)


def test_lines_may_end_as_on_windows_and_a_title_may_go_over_two_lines():
    lines = [*LINES[:-1], '7;"x";"J06.8";"Две', 'строки";3;;1;', '8;"x";"J06.7";;3;;1;']
    result = read_official_reference(io.BytesIO("\r\n".join(lines[:-1]).encode()))
    assert result.rows[-1].title == "Две строки"
    assert problems(*lines) == [(10, "title_missing", "")]


def test_a_cyrillic_letter_in_a_code_of_the_file_is_repaired():
    assert read(HEADER, '1;"x";"К35";"Слепая кишка";;;1;').rows[0].code == "K35"


@pytest.mark.parametrize(
    ("line", "code", "value"),
    [
        ('9;"x";"J06.X";"Имя";2;;1;', "code_malformed", "J06.X"),
        ('9;"x";"";"Имя";2;;1;', "code_malformed", ""),
        ('9;"x";"J00-";"Имя";2;;1;', "code_malformed", "J00-"),
        ('9;"x";"J07";" ";2;;1;', "title_missing", ""),
        (';"x";"J07";"Имя";2;;1;', "id_missing", ""),
        ('9;"x";"J07";"Имя";2;;да;', "actual_unknown", "да"),
        ('9;"x";"J07";"Имя";2;;1;31.02.2020', "date_malformed", "31.02.2020"),
        ('9;"x";"J07";"Имя";2;;1', "wrong_number_of_fields", "7"),
        ('9;"x";"J07";"Имя";77;;1;', "parent_unknown", "77"),
        ('4;"x";"J07";"Имя";2;;1;', "id_repeated", "4"),
        ('9;"x";"J06.9";"Имя";2;;1;', "code_repeated", "J06.9"),
        ('9;"x";"J07";"Имя"лишнее;2;;1;', "line_unreadable", ""),
    ],
)
def test_one_bad_line_is_named_and_nothing_is_taken(line, code, value):
    assert problems(*LINES, line) == [(9, code, value)]


def test_every_bad_line_is_named_at_once():
    found = problems(LINES[0], '1;"x";"J0";"Имя";;;1;', LINES[1], '3;"x";"J07";"";;;1;')
    assert [(line, code) for line, code, _ in found] == [(2, "code_malformed"), (4, "title_missing")]


def test_a_code_that_was_closed_and_opened_again_is_no_repetition():
    assert read(*LINES, '8;"x";"J06.8";"Новое название";3;;1;').problems == ()


@pytest.mark.parametrize(
    ("lines", "code"),
    [([""], "columns_missing"), (["a;b;c", "1;2;3"], "columns_missing"), ([HEADER], "no_rows")],
)
def test_a_file_of_another_kind_is_refused(lines, code):
    assert [(line, found) for line, found, _ in problems(*lines)] == [(1, code)]


def test_a_damaged_file_is_refused_and_not_read_as_nonsense():
    content = "\n".join(LINES).encode()
    for damaged in (content[:60] + b"\xff" + content[60:], b"\x98" + content):
        result = read_official_reference(io.BytesIO(damaged))
        assert [problem.code for problem in result.problems] == [ImportProblemCode.ENCODING_UNKNOWN]
        assert result.rows == ()


def test_a_file_far_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(icd10_import, "MAX_BYTES", 100)
    assert problems(*LINES) == [(1, "file_too_large", "")]


@given(st.binary(max_size=200), st.integers(min_value=0, max_value=400))
def test_no_file_stops_the_reader(junk, place):
    content = "\n".join(LINES).encode()
    for stream in (junk, content[:place] + junk + content[place:]):
        result = read_official_reference(io.BytesIO(stream))
        assert bool(result.rows) != bool(result.problems)


def test_official_titles_are_shown_and_the_usual_words_still_find_them():
    ours = [
        Icd10Entry("J06.8", title_en="Other", title_ru="Наше имя", chapter="X"),
        Icd10Entry("J06.9", title_en="Cold", title_ru="Насморк", synonyms_ru=("ОРИ",), chapter="X", rank=1),
        Icd10Entry("S02.0", title_en="Vault", chapter="XIX"),
    ]
    merged = {entry.code: entry for entry in with_official_titles(ours, read(*LINES).rows)}
    assert list(merged) == ["J06", "J06.8", "J06.9", "S02.0", "S02.01"]
    assert merged["J06.9"].title(Language.RU) == 'Простуда "ничья"; любая'
    assert merged["J06.9"].synonyms_ru == ("Насморк", "ОРИ")
    assert merged["J06.8"].title_ru == "Наше имя"
    assert (merged["S02.01"].chapter, merged["S02.0"].subdivided, merged["S02.01"].subdivided) == ("XIX", True, False)
    hits = Icd10Index(merged.values()).find("насмор", Language.RU)
    assert [(hit.entry.code, hit.why.value) for hit in hits] == [("J06.9", "synonym")]
