"""Reading the official Russian reference of ICD-10, the file that an administrator brings, and using its titles.

The file is a table with semicolons: ID, REC_CODE, MKB_CODE, MKB_NAME, ID_PARENT, ADDL_CODE, ACTUAL, DATE. Chapters
(I to XXII) and ranges (A00-A09) have their names in capitals; the country's own codes have five characters (S02.00).
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import BinaryIO, Protocol

from emr_desktop.domain.icd10 import Icd10Entry, normalise_code, parent

MAX_BYTES = 64 * 1024 * 1024  # the real file has about two million; more is some other file
_NEEDED = ("ID", "MKB_CODE", "MKB_NAME", "ID_PARENT", "ACTUAL")
_CHAPTER = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})")
_PAIRED = re.compile(r"(?<![\w-])([A-Z][0-9]{2}(?:\.[0-9]{1,2})?)[*+†]")
_DATE = re.compile(r"([0-9]{2})\.([0-9]{2})\.([0-9]{4})")


class ImportKind(StrEnum):
    """What a line of the file names."""

    CHAPTER = "chapter"
    BLOCK = "block"
    CODE = "code"


class ImportProblemCode(StrEnum):
    """What is wrong with a line of the file, or (line 1) with the whole file."""

    FILE_TOO_LARGE = "file_too_large"
    ENCODING_UNKNOWN = "encoding_unknown"
    COLUMNS_MISSING = "columns_missing"
    NO_ROWS = "no_rows"
    LINE_UNREADABLE = "line_unreadable"
    WRONG_NUMBER_OF_FIELDS = "wrong_number_of_fields"
    ID_MISSING = "id_missing"
    CODE_MALFORMED = "code_malformed"
    TITLE_MISSING = "title_missing"
    ACTUAL_UNKNOWN = "actual_unknown"
    DATE_MALFORMED = "date_malformed"
    ID_REPEATED = "id_repeated"
    CODE_REPEATED = "code_repeated"
    PARENT_UNKNOWN = "parent_unknown"


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """A line of the file, counted from 1 as editors do, and what is wrong with it; `value` is what stood there."""

    line: int
    code: ImportProblemCode
    value: str = ""


@dataclass(frozen=True, slots=True)
class ImportedTitle:
    """One line of the reference. `paired` are the codes named with a dagger or an asterisk in the title."""

    line: int
    id: str
    parent_id: str
    kind: ImportKind
    code: str
    title: str
    active: bool
    changed_on: date | None
    paired: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """All rows of the file, or none of them and the problems: a file is never taken in by halves."""

    rows: tuple[ImportedTitle, ...]
    problems: tuple[ImportProblem, ...]


class _Reader(Protocol):
    """What a CSV reader is used for here."""

    @property
    def line_num(self) -> int: ...

    def __next__(self) -> list[str]: ...


class _BadLine(Exception):
    """A line cannot be used."""

    def __init__(self, code: ImportProblemCode, value: str = "") -> None:
        super().__init__(code)
        self.code, self.value = code, value


def read_official_reference(stream: BinaryIO) -> ImportResult:
    """Reads the whole reference, UTF-8 with or without a mark or Windows-1251; bad content is reported, not raised."""
    content = stream.read(MAX_BYTES + 1)
    try:
        reader = csv.reader(io.StringIO(_decoded(content), newline=""), delimiter=";", strict=True)
        columns = _columns(reader)
    except _BadLine as bad:
        return ImportResult((), (ImportProblem(1, bad.code, bad.value),))
    rows: list[ImportedTitle] = []
    problems: list[ImportProblem] = []
    for line, fields in _lines(reader, problems):
        try:
            rows.append(_row(line, fields, columns))
        except _BadLine as bad:
            problems.append(ImportProblem(line, bad.code, bad.value))
    if not problems:  # a line that was left out would be missed as a parent
        problems.extend(_disagreements(rows))
    if not rows and not problems:
        problems.append(ImportProblem(1, ImportProblemCode.NO_ROWS))
    problems.sort(key=lambda problem: problem.line)
    return ImportResult(() if problems else tuple(rows), tuple(problems))


def with_official_titles(entries: Iterable[Icd10Entry], rows: Iterable[ImportedTitle]) -> list[Icd10Entry]:
    """The list with the official Russian titles and the country's own codes added.

    Our short title stays as a synonym, so that what people are used to type is still found. Codes that are no longer
    in force add nothing.
    """
    return with_titles(entries, {row.code: row.title for row in rows if row.kind is ImportKind.CODE and row.active})


def with_titles(entries: Iterable[Icd10Entry], official: Mapping[str, str]) -> list[Icd10Entry]:
    """The same from codes in force and their titles, as a store keeps them."""
    merged = {
        entry.code: _retitled(entry, official[entry.code]) if entry.code in official else entry for entry in entries
    }
    for code, title in official.items():
        if code not in merged:
            above = merged.get(parent(code) or "")
            merged[code] = Icd10Entry(code, title_ru=title, chapter=above.chapter if above else "")
    for code in official:
        above = merged.get(parent(code) or "")
        if above is not None and not above.subdivided:
            merged[above.code] = replace(above, subdivided=True)
    return sorted(merged.values(), key=lambda entry: entry.code)


def _retitled(entry: Icd10Entry, title: str) -> Icd10Entry:
    synonyms = tuple(dict.fromkeys(filter(None, (entry.title_ru, *entry.synonyms_ru))))
    return replace(entry, title_ru=title, synonyms_ru=synonyms)


def _decoded(content: bytes) -> str:
    if len(content) > MAX_BYTES:
        raise _BadLine(ImportProblemCode.FILE_TOO_LARGE)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _from_windows(content)


def _from_windows(content: bytes) -> str:
    try:
        text = content.decode("cp1251")
    except UnicodeDecodeError as error:
        raise _BadLine(ImportProblemCode.ENCODING_UNKNOWN) from error
    # Damaged UTF-8 read this way is full of Р and С and has hardly a small letter.
    if len(re.findall("[а-я]", text)) < len(re.findall("[РС]", text)):
        raise _BadLine(ImportProblemCode.ENCODING_UNKNOWN)
    return text


def _columns(reader: _Reader) -> dict[str, int]:
    try:
        header = [name.strip().upper() for name in next(reader, [])]
    except csv.Error as error:
        raise _BadLine(ImportProblemCode.COLUMNS_MISSING) from error
    missing = [name for name in _NEEDED if name not in header]
    if missing:
        raise _BadLine(ImportProblemCode.COLUMNS_MISSING, " ".join(missing))
    return {name: place for place, name in enumerate(header)}


def _lines(reader: _Reader, problems: list[ImportProblem]) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line it begins on; a record may go over several lines inside quotes."""
    while True:
        line = reader.line_num + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problems.append(ImportProblem(line, ImportProblemCode.LINE_UNREADABLE))
            continue
        if any(field.strip() for field in fields):
            yield line, fields


def _row(line: int, fields: list[str], columns: dict[str, int]) -> ImportedTitle:
    if len(fields) != len(columns):
        raise _BadLine(ImportProblemCode.WRONG_NUMBER_OF_FIELDS, str(len(fields)))
    value = {name: " ".join(fields[place].split()) for name, place in columns.items()}
    kind, code = _kind_and_code(value["MKB_CODE"])
    name = value["MKB_NAME"]
    for needed, problem in ((value["ID"], ImportProblemCode.ID_MISSING), (name, ImportProblemCode.TITLE_MISSING)):
        if not needed:
            raise _BadLine(problem)
    if value["ACTUAL"] not in {"0", "1"}:
        raise _BadLine(ImportProblemCode.ACTUAL_UNKNOWN, value["ACTUAL"])
    return ImportedTitle(
        line=line,
        id=value["ID"],
        parent_id=value["ID_PARENT"],
        kind=kind,
        code=code,
        title=name if kind is ImportKind.CODE else _calm(name),
        active=value["ACTUAL"] == "1",
        changed_on=_day(value.get("DATE", "")),
        paired=tuple(_PAIRED.findall(name)),
    )


def _kind_and_code(text: str) -> tuple[ImportKind, str]:
    if text and _CHAPTER.fullmatch(text):
        return ImportKind.CHAPTER, text
    first, dash, last = text.partition("-")
    ends = [normalise_code(end) for end in ((first, last) if dash else (text,))]
    if None in ends:
        raise _BadLine(ImportProblemCode.CODE_MALFORMED, text)
    return (ImportKind.BLOCK if len(ends) > 1 else ImportKind.CODE), "-".join(end for end in ends if end)


def _calm(name: str) -> str:
    """A name in capitals as a sentence; abbreviations in brackets keep theirs."""
    if name != name.upper():
        return name
    parts = re.split(r"(\[[^\]]*\])", name)
    calm = "".join(part if part.startswith("[") and len(part) <= 6 else part.lower() for part in parts)
    return calm[:1].upper() + calm[1:]


def _day(text: str) -> date | None:
    if not text:
        return None
    found = _DATE.fullmatch(text)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else date.fromisoformat(text)
    except ValueError as error:
        raise _BadLine(ImportProblemCode.DATE_MALFORMED, text) from error


def _disagreements(rows: list[ImportedTitle]) -> Iterator[ImportProblem]:
    """Lines that are right alone and wrong together: the same number or code twice, a parent that is not there."""
    ids = {row.id for row in rows}
    seen_ids: Counter[str] = Counter()
    seen_codes: Counter[str] = Counter()
    for row in rows:
        seen_ids[row.id] += 1
        seen_codes[row.code] += row.active
        if seen_ids[row.id] > 1:
            yield ImportProblem(row.line, ImportProblemCode.ID_REPEATED, row.id)
        if row.active and seen_codes[row.code] > 1:
            yield ImportProblem(row.line, ImportProblemCode.CODE_REPEATED, row.code)
        if row.parent_id and row.parent_id not in ids:
            yield ImportProblem(row.line, ImportProblemCode.PARENT_UNKNOWN, row.parent_id)
