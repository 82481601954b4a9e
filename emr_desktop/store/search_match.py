"""Asks the search index in its query language: whole words first, then beginnings, then slips of the finger."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from sqlalchemy import Connection, bindparam, text

from emr_desktop.domain.names_keys import edit_distance, prefix_keys, search_keys
from emr_desktop.domain.patients_search import Term
from emr_desktop.store.search import name_token

MOST_CANDIDATES = 120
"""How many rows are ranked; whole words come before beginnings, so the right one is among them."""
MOST_COUNTED = 1000
_MOST_KEYS = 1500
_FIND = text("SELECT rowid FROM search_index WHERE search_index MATCH :match LIMIT :most")
# With the plus sign the rows that match are gone through once, instead of the index being asked for each entry.
_FIND_AMONG = text("SELECT rowid FROM search_index WHERE search_index MATCH :match AND +rowid IN :entries").bindparams(
    bindparam("entries", expanding=True)
)
_KEYS_FROM = text("SELECT key FROM search_key WHERE key >= :low AND key < :high LIMIT :most")
_KEYS_BACK = text("SELECT key FROM search_key WHERE backwards >= :low AND backwards < :high LIMIT :most")


class Step(IntEnum):
    """How closely the words of names must fit."""

    WHOLE = 0
    LAST_UNFINISHED = 1
    BEGINNINGS = 2
    SLIPS = 3


@dataclass(frozen=True, slots=True)
class Found:
    """Numbers of the entries to rank, and of how many there are (counted up to a limit)."""

    entries: tuple[int, ...]
    total: int


def find(connection: Connection, terms: tuple[Term, ...], whole_identifier: str = "") -> Found:
    """Entries that fit every term."""
    matches = [expression(terms, step, whole_identifier=whole_identifier) for step in Step if step is not Step.SLIPS]
    if not matches[-1]:
        return Found((), 0)
    entries: dict[int, None] = {}
    for match in dict.fromkeys(matches[:-1]):
        if match != matches[-1] and len(entries) < MOST_CANDIDATES:
            entries.update(dict.fromkeys(connection.scalars(_FIND, {"match": match, "most": MOST_CANDIDATES})))
    fitting_all = connection.scalars(_FIND, {"match": matches[-1], "most": MOST_COUNTED}).all()
    entries.update(dict.fromkeys(fitting_all[:MOST_CANDIDATES]))
    return Found(tuple(entries)[:MOST_CANDIDATES], len(fitting_all))


def find_slips(connection: Connection, terms: tuple[Term, ...]) -> Found:
    """Entries whose names differ from the typed ones by one or two slips of the finger."""
    near = {term.name: near_keys(connection, term.name) for term in terms if term.name}
    match = expression(terms, Step.SLIPS, near=near) if any(near.values()) else ""
    if not match:
        return Found((), 0)
    rows = connection.scalars(_FIND, {"match": match, "most": MOST_CANDIDATES}).all()
    return Found(tuple(rows), len(rows))


def fitting(connection: Connection, terms: tuple[Term, ...], entries: Iterable[int]) -> tuple[int, ...]:
    """Those of a few known entries that fit."""
    match, among = expression(terms, Step.BEGINNINGS), list(entries)
    if not (match and among):
        return ()
    return tuple(connection.scalars(_FIND_AMONG, {"match": match, "entries": among}))


def near_keys(connection: Connection, word: str) -> tuple[str, ...]:
    """Known keys one slip from a word of four or five letters of key, two from a longer one."""
    found: dict[str, None] = {}
    for key in map(name_token, search_keys(word)):
        limit = {0: 0, 1: 0, 2: 0, 3: 0, 4: 1, 5: 1}.get(len(key), 2)
        if not limit:
            continue
        for other in _candidates(connection, key):
            if edit_distance(key, other, limit) <= limit:
                found[other] = None
    return tuple(found)


def expression(
    terms: tuple[Term, ...],
    step: Step,
    *,
    whole_identifier: str = "",
    near: dict[str, tuple[str, ...]] | None = None,
) -> str:
    """The terms in the query language of FTS5; empty when there is nothing to look for."""
    last = len(terms) - 1
    groups = []
    for at, term in enumerate(terms):
        whole = step is Step.WHOLE or (step is Step.LAST_UNFINISHED and at < last)
        groups.append(_group(term, whole, (near or {}).get(term.name, ())))
    match = " AND ".join(f"({group})" for group in groups) if all(groups) else ""
    if whole_identifier:
        number = f'number : "i{whole_identifier.lower()}"*'
        return f"({match}) OR ({number})" if match else number
    return match


def _group(term: Term, whole: bool, near: tuple[str, ...]) -> str:
    if term.name:
        names = [f'"{name_token(key)}"' for key in search_keys(term.name)] if whole else _beginnings(term.name)
        names += [f'"{key}"' for key in near]
        return f"{{family given}} : ({' OR '.join(names)})" if names else ""
    numbers = " OR ".join(_numbers(term))
    meanings = [f"number : ({numbers})"] if numbers else []
    parts = [_group(part, whole, ()) for part in term.parts if not part.is_empty]
    if parts and all(parts):
        meanings.append("(" + " AND ".join(f"({part})" for part in parts) + ")")
    return " OR ".join(meanings)


def _beginnings(word: str) -> list[str]:
    return [f'"{name_token(key)}"*' for key in prefix_keys(word)]


def _numbers(term: Term) -> list[str]:
    numbers = [f"y{year}" for year in term.years] + [f"d{day:%d%m%Y}" for day in term.dates]
    for digits in term.digits:
        backwards = digits[::-1]
        numbers += [f'"r{digits}"*', f'"e{backwards}"*', f'"p{digits}"*', f'"q{backwards}"*']
    if term.identifier:
        numbers.append(f'"i{term.identifier.lower()}"*')
    return numbers


def _candidates(connection: Connection, key: str) -> set[str]:
    """Keys that begin or end alike: a slip is rarely at both ends."""
    found: set[str] = set()
    for query, start in (
        (_KEYS_FROM, key[:3]),
        (_KEYS_FROM, key[1:4]),
        (_KEYS_FROM, f"v{key[:2]}"),  # Осипов and Восіпаў
        (_KEYS_BACK, key[:-5:-1]),
    ):
        rows = connection.scalars(query, {"low": start, "high": f"{start}\uffff", "most": _MOST_KEYS})
        found.update(other for other in rows if abs(len(other) - len(key)) <= 2)
    return found


def entries_of_identifier(connection: Connection, number: str) -> tuple[int, ...]:
    """Entries with exactly this identifier, in its comparable form."""
    match = f'number : "i{number.lower()}"'
    return tuple(connection.scalars(_FIND, {"match": match, "most": MOST_CANDIDATES}))


def entries_of_person(
    connection: Connection, given: Iterable[str], family: Iterable[str], phone: str, years: tuple[int, ...]
) -> tuple[int, ...]:
    """Entries with a given name and, of these years of birth or without one, a family name; or with this telephone."""
    called = _columns("given", given)
    surname = _columns("family", family)
    meanings = []
    if surname:
        born = " OR ".join(f"y{year}" for year in years)
        meanings += [f"({called} AND {surname}" + (f" AND number : ({born}))" if born else ")")]
        if born:
            meanings.append(f"({called} AND {surname} AND number : unborn)")
    digits = "".join(filter(str.isdigit, phone))
    if digits:
        meanings.append(f'({called} AND number : "q{digits[::-1]}")')
    if not meanings:
        return ()
    return tuple(connection.scalars(_FIND, {"match": " OR ".join(meanings), "most": MOST_CANDIDATES}))


def _columns(column: str, keys: Iterable[str]) -> str:
    tokens = " OR ".join(f'"{name_token(key)}"' for key in keys)
    return f"{column} : ({tokens})" if tokens else ""
