"""What the first screens need, read while the password is typed: no screen waits for a file on the UI thread."""

from importlib import import_module

from emr_desktop.domain.allergy_groups import allergy_groups
from emr_desktop.domain.dose_words import phrase
from emr_desktop.domain.formulary import dosage_forms, load_formulary
from emr_desktop.domain.icd10 import chronic_rules, icd10_entries
from emr_desktop.domain.interactions import interactions, triples
from emr_desktop.domain.languages import Language
from emr_desktop.domain.macros import all_macros
from emr_desktop.domain.names_equivalents import given_names
from emr_desktop.domain.prescriptions import Timing
from emr_desktop.domain.reference_rows import reference_rows
from emr_desktop.domain.templates import all_reasons, objective_templates
from emr_desktop.domain.vitals import all_definitions
from emr_desktop.ui.background_memory import give_back_memory


def load_screens() -> None:
    """Import every screen."""
    import_module("emr_desktop.ui.main_window")


def read_lists() -> None:
    """Read the lists that ship with the program. Each is read once, by whoever is first to ask for it."""
    for read in (
        all_definitions, all_reasons, objective_templates, all_macros, given_names, allergy_groups, dosage_forms,
        load_formulary, interactions, triples, chronic_rules, icd10_entries,
    ):  # fmt: skip
        read()
    reference_rows("vital_ranges.csv")
    phrase("timing", Timing.MORNING, Language.RU)
    give_back_memory()
