import pytest

from emr_desktop.domain.errors import NotAllowed, RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.queries.reference import icd10_index
from emr_desktop.services.reference import ImportIcd10, import_icd10

HEAD = "ID;REC_CODE;MKB_CODE;MKB_NAME;ID_PARENT;ADDL_CODE;ACTUAL;DATE\n"
FILE = (
    HEAD
    + '1;10;"X";"ПРОБНАЯ ГЛАВА";;;1;\n2;1001;"J00-J06";"ПРОБНЫЙ РАЗДЕЛ";1;;1;\n'
    + '3;100101;"J06";"Пробная рубрика";2;;1;\n4;10010101;"J06.9";"Пробное название инфекции";3;;1;\n'
)


def test_imported_titles_are_found_and_ours_stay_as_synonyms(log_in):
    admin = log_in("admin")
    before = admin.ask(icd10_index).entry("J06.9")
    assert admin.execute(import_icd10, ImportIcd10(FILE.encode("cp1251"))) == 2
    index = admin.ask(icd10_index)
    entry = index.entry("J06.9")
    assert (entry.title(Language.RU), before.title(Language.RU) in entry.synonyms_ru) == (
        "Пробное название инфекции",
        True,
    )
    assert index.find("пробное назв", Language.RU)[0].entry.code == "J06.9"


def test_a_file_with_a_bad_line_changes_nothing_and_names_the_line(log_in):
    admin = log_in("admin")
    admin.execute(import_icd10, ImportIcd10(FILE.encode()))
    bad = FILE + '5;1;"???";"Без кода";3;;1;\n'
    with pytest.raises(RuleBroken, match="reference_file_wrong") as refused:
        admin.execute(import_icd10, ImportIcd10(bad.encode()))
    assert refused.value.details["line"] == 6
    assert admin.ask(icd10_index).entry("J06.9").title(Language.RU) == "Пробное название инфекции"


def test_only_an_administrator_imports_lists(nurse):
    with pytest.raises(NotAllowed):
        nurse.execute(import_icd10, ImportIcd10(FILE.encode()))
