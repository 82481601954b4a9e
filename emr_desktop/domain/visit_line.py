"""One-line entry of a visit, `130/80 п72 т36,6 J06.9 +7`, read live while it is typed."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from emr_desktop.domain.blood_pressure import Pressure, parse_pressure
from emr_desktop.domain.dates import parse_date
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.visit_line_codes import possible_codes
from emr_desktop.domain.vitals import VitalCode, VitalProblem, VitalReading, parse_vital, vital_prefixes


class TokenKind(StrEnum):
    """What a part of the line was understood as."""

    PRESSURE = "pressure"
    VITAL = "vital"
    DIAGNOSIS = "diagnosis"
    NEXT_VISIT = "next_visit"
    TEXT = "text"
    NOT_UNDERSTOOD = "not_understood"


@dataclass(frozen=True, slots=True)
class LineToken:
    """A part of the line from `start` to `end`, and its reading.

    `value` is a Pressure, VitalReading, ICD-10 code, date or the text. A part not understood has a `problem` code
    (with `details`) and, where it could be several things, those as `alternatives`.
    """

    start: int
    end: int
    typed: str
    kind: TokenKind = TokenKind.NOT_UNDERSTOOD
    value: Pressure | VitalReading | str | date | None = None
    problem: str | None = None
    details: dict[str, object] = field(default_factory=dict, hash=False)
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedLine:
    """The whole line; every part of it that is not a space is in one of the tokens."""

    tokens: tuple[LineToken, ...]

    @property
    def pressure(self) -> Pressure | None:
        """The last pressure of the line; all of them are in `pressures`."""
        return self.pressures[-1] if self.pressures else None

    @property
    def pressures(self) -> tuple[Pressure, ...]:
        return tuple(one.value for one in self.tokens if isinstance(one.value, Pressure))

    @property
    def vitals(self) -> dict[VitalCode, Decimal]:
        readings = (one.value for one in self.tokens if isinstance(one.value, VitalReading))
        return {one.code: one.value for one in readings}

    @property
    def diagnoses(self) -> tuple[str, ...]:
        return tuple(str(one.value) for one in self.tokens if one.kind is TokenKind.DIAGNOSIS)

    @property
    def next_visit(self) -> date | None:
        days = [one.value for one in self.tokens if isinstance(one.value, date)]
        return days[-1] if days else None

    @property
    def text(self) -> str:
        return " ".join(one.typed for one in self.tokens if one.kind is TokenKind.TEXT)

    @property
    def not_understood(self) -> tuple[LineToken, ...]:
        return tuple(one for one in self.tokens if one.kind is TokenKind.NOT_UNDERSTOOD)


@dataclass(frozen=True, slots=True)
class LineContext:
    """What reading a line needs to know: the day, which codes exist, and which are usual here or for this reason."""

    today: date
    is_known_code: Callable[[str], bool]
    usual_codes: Collection[str] = frozenset()


_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*[.,;:!?]*")
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_NAMED = re.compile(r"([^\W\d_]+)[:=]?\s*([0-9].*)")
_PRESSURE_NAMES = frozenset({"ад", "bp", "ціск", "давление"})
_PRESSURE_SHAPE = re.compile(r"[0-9]{2,3}[/\\|–—-][0-9]{1,4}|[0-9]{4,6}|[0-9]{2,3} [0-9]{2,3}")
# With a point or a comma only an upper pressure of three digits: 81,50 may as well be a weight.
_PRESSURE_OR_DECIMAL = re.compile(r"[0-9]{3}[.,][0-9]{2,3}")
# Two numbers that may belong together, as `130 80`, or one piece without a space.
_PIECE = re.compile(r"[0-9]{2,3} [0-9]{2,3}(?!\S)|\S+")
_UNSPACED = re.compile(r"\S+")
# A name and its number apart, `п 72`; but "боль 3 дня" and "с 5 лет" are text.
_APART = re.compile(
    r"([^\W\d_]+) +[0-9]\S*(?: (?:kg|кг|cm|см|%)(?!\S))?"
    r"(?! *(?:дн|ден|дз|нед|ты|мес|мин|мін|час|гадз|год|гад|лет|раз|day|week|month|hour|year|time))"
)
_PREPOSITIONS = frozenset({"с", "в"})


def parse_line(text: str, context: LineContext) -> ParsedLine:
    """Reads the line in any order. Nothing is dropped: what has no reading is a token NOT_UNDERSTOOD or TEXT.

    A code is never guessed: one that could be two known codes, or a code and a measurement, is not understood and
    lists both, unless just one of the codes is usual here.
    """
    tokens: list[LineToken] = []
    position = 0
    while start := _UNSPACED.search(text, position):
        tokens.append(_token(text, start.start(), context))
        position = tokens[-1].end
    return ParsedLine(tuple(_counted_words(tokens)))


def _token(text: str, start: int, context: LineContext) -> LineToken:
    """The longest reading that begins here; two parts with a space between must make sense together."""
    for shape in (_APART, _PIECE, _UNSPACED):
        found = shape.match(text, start)
        if found is None or (shape is _APART and not _is_name(found.group(1))):
            continue
        token = replace(_read(found.group(0), context), start=start, end=found.end(), typed=found.group(0))
        if shape is not _PIECE or token.kind is not TokenKind.NOT_UNDERSTOOD or " " not in token.typed:
            return token
    raise AssertionError("a piece without a space always matches")


def _is_name(word: str) -> bool:
    name = word.casefold()
    return name in _PRESSURE_NAMES or (name in vital_prefixes() and name not in _PREPOSITIONS)


def _read(typed: str, context: LineContext) -> LineToken:
    bare = typed.rstrip(",;")
    found = _next_visit(bare, context) or _pressure(bare) or _named_or_code(bare, context)
    if found is not None:
        return found
    if _WORD.fullmatch(typed):
        return _understood(TokenKind.TEXT, typed)
    return _problem("line_number_without_name" if _NUMBER.fullmatch(bare) else "line_not_understood")


def _next_visit(typed: str, context: LineContext) -> LineToken | None:
    if not typed.startswith("+"):
        return None
    try:
        return _understood(TokenKind.NEXT_VISIT, parse_date(typed, today=context.today, kind="future").date)
    except RuleBroken as refusal:
        return _problem(refusal.code)


def _pressure(typed: str) -> LineToken | None:
    named = _NAMED.fullmatch(typed)
    if named and named.group(1).casefold() in _PRESSURE_NAMES:
        return _pressure_token(named.group(2))
    if _PRESSURE_SHAPE.fullmatch(typed):
        return _pressure_token(typed)
    if _PRESSURE_OR_DECIMAL.fullmatch(typed):
        found = _pressure_token(typed)
        return found if found.kind is TokenKind.PRESSURE else None
    return None


def _pressure_token(typed: str) -> LineToken:
    found = parse_pressure(typed)
    return _of_problem(found) if isinstance(found, VitalProblem) else _understood(TokenKind.PRESSURE, found)


def _named_or_code(typed: str, context: LineContext) -> LineToken | None:
    """A letter before a number: a measurement or an ICD-10 code."""
    vital = _vital(typed)
    codes = () if " " in typed else possible_codes(typed, context.is_known_code)
    if isinstance(vital, VitalReading):
        return _vital_or_code(typed, vital, codes)
    if vital is not None and typed[:1].islower():
        # `в815` is a weight without its mark, and must not become D81.5.
        return replace(_of_problem(vital), alternatives=codes)
    if codes:
        usual = tuple(code for code in codes if code in context.usual_codes)
        chosen = usual if len(usual) == 1 else codes
        return _understood(TokenKind.DIAGNOSIS, chosen[0]) if len(chosen) == 1 else _problem("line_ambiguous", chosen)
    return _of_problem(vital) if vital else None


def _vital_or_code(typed: str, vital: VitalReading, codes: tuple[str, ...]) -> LineToken:
    """Codes are written with a capital letter, measurements with a small one or a comma; the rest is asked."""
    if not codes or typed[:1].islower() or "," in typed:
        return replace(_understood(TokenKind.VITAL, vital), alternatives=codes)
    if typed.isascii():
        return replace(_understood(TokenKind.DIAGNOSIS, codes[0]), alternatives=(vital.code.value,))
    return _problem("line_ambiguous", (vital.code.value, *codes))


def _vital(typed: str) -> VitalReading | VitalProblem | None:
    named = _NAMED.fullmatch(typed)
    code = vital_prefixes().get(named.group(1).casefold()) if named else None
    # Nobody writes a measurement with a zero in front, but R05 and T08 are codes.
    if named is None or code is None or re.match("0[0-9]", named.group(2)):
        return None
    return parse_vital(code, named.group(2))


def _counted_words(tokens: list[LineToken]) -> list[LineToken]:
    """A small number before a word belongs to the text: `кашель 5 дней`."""
    for index, (one, following) in enumerate(pairwise(tokens)):
        counts = one.problem == "line_number_without_name" and one.typed.isdecimal() and len(one.typed) <= 2
        if counts and following.kind is TokenKind.TEXT:
            tokens[index] = replace(one, kind=TokenKind.TEXT, value=one.typed, problem=None)
    return tokens


def _understood(kind: TokenKind, value: Pressure | VitalReading | str | date) -> LineToken:
    return LineToken(0, 0, "", kind, value)


def _problem(code: str, alternatives: tuple[str, ...] = ()) -> LineToken:
    return LineToken(0, 0, "", problem=code, alternatives=alternatives)


def _of_problem(problem: VitalProblem) -> LineToken:
    return LineToken(0, 0, "", problem=problem.problem, details={**problem.details, "vital": problem.code})
