"""How changes of one row meet. Clocks decide nothing: what the editor saw and the order of the district do.

A value that met another is never dropped: it stays beside the shown one until somebody who saw both has chosen.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import WHOLE_ROW, RowOp, Version

Seen = frozenset[Version]


@dataclass(frozen=True, slots=True)
class MergeRule:
    """What a table says about meeting changes. Numbers are those of its fields."""

    together: frozenset[int] = frozenset()
    """Fields that identify a person: changes of different ones by people who did not know of each other clash too."""
    ending: frozenset[int] = frozenset()
    """Fields that end an entry of a set. Where an end meets another change, the entry stays."""
    last_wins: bool = False
    """The later one in the order of the district is shown, such as for a queue; the other is kept."""

    def guarded(self, fields: Iterable[int]) -> frozenset[int]:
        """Of all fields of a row, those whose state decides about a change."""
        return frozenset(fields) if self.ending else self.together


@dataclass(frozen=True, slots=True)
class Head:
    """One value of a field that nothing has taken the place of, and the commit that set it."""

    version: Version
    value: Wire


@dataclass(frozen=True, slots=True)
class FieldState:
    """A field of a row: the value that is shown, and others that met it and still wait for a choice."""

    shown: Head
    others: tuple[Head, ...] = ()

    @property
    def versions(self) -> Seen:
        """All that somebody who looks at the field now has seen."""
        return frozenset((self.shown.version, *(head.version for head in self.others)))


@dataclass(frozen=True, slots=True)
class Merged:
    """What an operation does to its row."""

    fields: dict[int, FieldState] = field(default_factory=dict)
    """Those whose state is another one now."""


def merge(rule: MergeRule, states: Mapping[int, FieldState], op: RowOp, version: Version) -> Merged:
    """Apply a change to a row. `states` has every field of the row."""
    unknown = _unknown_to_editor(rule, states, op)
    found: dict[int, FieldState] = {}
    for number, value in op.fields.items():
        if number not in states:
            continue  # a field of a later program
        seen = frozenset(op.bases.get(number, ()))
        found[number] = merge_field(states[number], Head(version, value), seen, last_wins=rule.last_wins)
    if unknown and rule.together & op.fields.keys():
        for number in rule.together & found.keys():
            found[number] = _beside(states[number], Head(version, op.fields[number]))
    if unknown and rule.ending:
        found |= _safe_side(rule, states, op, version)
    return Merged({number: state for number, state in found.items() if state != states[number]})


def merge_field(state: FieldState, new: Head, seen: Seen, *, last_wins: bool = False) -> FieldState:
    """A value set by somebody who saw these versions of the field."""
    others = tuple(head for head in state.others if head.version not in seen and head.value != new.value)
    if state.shown.version in seen:
        return FieldState(new, others)
    if state.shown.value == new.value:
        return replace(state, others=others)
    if last_wins:
        return FieldState(new, (*others, state.shown))
    return replace(state, others=(*others, new))


def _beside(state: FieldState, new: Head) -> FieldState:
    if state.shown.value == new.value or new in state.others:
        return state
    return replace(state, others=(*state.others, new))


def _unknown_to_editor(rule: MergeRule, states: Mapping[int, FieldState], op: RowOp) -> bool:
    if WHOLE_ROW not in op.bases:
        return False
    seen = op.bases[WHOLE_ROW]
    return any(states[number].shown.version not in seen for number in rule.guarded(states))


def _safe_side(rule: MergeRule, states: Mapping[int, FieldState], op: RowOp, version: Version) -> dict[int, FieldState]:
    """An end and another change that did not know of each other: the entry stays, and the end stands beside."""
    ends = any(op.fields.get(number) for number in rule.ending)
    ended = any(states[number].shown.value for number in rule.ending if number in states)
    if ends and not ended:
        return {
            number: _beside(states[number], Head(version, op.fields[number]))
            for number in rule.ending & op.fields.keys() & states.keys()
        }
    if ended and not ends:
        return {
            number: _reopened(states[number], version)
            for number in rule.ending & states.keys()
            if states[number].shown.value
        }
    return {}


def _reopened(state: FieldState, version: Version) -> FieldState:
    value = state.shown.value
    empty: Wire = "" if isinstance(value, str) else False if isinstance(value, bool) else None
    return FieldState(Head(version, empty), (*state.others, state.shown))
