"""Names of people: how they are kept, shown, shortened and found. The one door to everything about names."""

from emr_desktop.domain.languages import Language
from emr_desktop.domain.latin_names import latin_proposal
from emr_desktop.domain.names_equivalents import GivenName, given_name_keys, given_names, same_given_names
from emr_desktop.domain.names_folding import clean_name, fold, name_words
from emr_desktop.domain.names_keys import edit_distance, prefix_keys, search_keys
from emr_desktop.domain.names_layout import other_layout, other_layouts

__all__ = [
    "GivenName",
    "clean_name",
    "display_name",
    "edit_distance",
    "fold",
    "full_name",
    "given_name_keys",
    "given_names",
    "latin_proposal",
    "name_words",
    "other_layout",
    "other_layouts",
    "prefix_keys",
    "running_name",
    "same_given_names",
    "search_keys",
    "short_name",
]


def display_name(family: str, given: str, patronymic: str, language: Language) -> str:
    """The name on a banner: КОВАЛЁВА Ирина Николаевна; English puts a comma after the family name."""
    rest = _joined(given, patronymic)
    if language is Language.EN and family and rest:
        return f"{family.upper()}, {rest}"
    return _joined(family.upper(), rest)


def full_name(family: str, given: str, patronymic: str) -> str:
    """The name on a document, in the order of every local form: Ковалёва Ирина Николаевна."""
    return _joined(family, given, patronymic)


def running_name(family: str, given: str, patronymic: str, language: Language) -> str:
    """The name inside a sentence: Ирина Николаевна Ковалёва; English leaves the patronymic out."""
    return _joined(given, "" if language is Language.EN else patronymic, family)


def short_name(family: str, given: str, patronymic: str = "") -> str:
    """Family name and initials: Лихачёв С. В."""
    return _joined(family, _initial(given), _initial(patronymic))


def _initial(name: str) -> str:
    """С. for Сергей, А.-М. for Анна-Мария."""
    return "-".join(f"{part[0].upper()}." for part in name.split("-") if part)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
