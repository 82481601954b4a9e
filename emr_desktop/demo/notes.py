"""The words of made-up visits, put together from phrases of notes.toml in the language their author writes."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from emr_desktop.demo.chance import Chance
from emr_desktop.demo.records import DemoNote, DemoVitals
from emr_desktop.resources import resource

_IRREGULAR = "atrial_fibrillation"


@dataclass(frozen=True, slots=True)
class NoteSubject:
    """What a note is about: codes of diseases.toml, main one first, and what was decided."""

    codes: tuple[str, ...]
    lasting: frozenset[str]
    again: bool
    outcome: str
    prescribed: bool
    weeks: int
    child: bool


class NoteBook:
    """All phrases in memory."""

    def __init__(self) -> None:
        file = tomllib.loads(resource("reference", "demo", "notes.toml").read_text(encoding="utf-8"))
        self._common: dict[str, dict[str, Any]] = {language: file[language] for language in ("be", "ru")}
        self._codes: dict[str, dict[str, dict[str, Sequence[str]]]] = file["code"]

    def compose(self, chance: Chance, language: str, subject: NoteSubject, vitals: DemoVitals) -> DemoNote:
        """Complaints, history, findings and plan; a doctor's hand is recognisable, no two notes need be alike."""
        phrases = self._codes[subject.codes[0]]
        common = self._common[language]
        complaints = chance.one_of(phrases["complaints"][language]).format(weeks=subject.weeks)
        if subject.again:
            complaints = chance.one_of(common["better"])
        history = [chance.one_of(phrases["history"][language])]
        if chance.happens(0.45):
            history.append(chance.one_of(common["child" if subject.child else "nobody_ill"]))
        history += [chance.one_of(self._codes[code]["history"][language]) for code in subject.codes[1:]]
        return DemoNote(
            language,
            complaints,
            " ".join(history),
            self._objective(chance, language, subject, vitals),
            _plan(chance, common, subject),
        )

    def _objective(self, chance: Chance, language: str, subject: NoteSubject, vitals: DemoVitals) -> str:
        common = self._common[language]
        found = [chance.one_of(common["general"]), *_measured(common["vitals"], vitals)]
        heart = "irregular_heart" if _IRREGULAR in subject.lasting else "heart"
        for part, share in (("lungs", 0.7), (heart, 0.65), ("abdomen", 0.5)):
            if chance.random() < share:
                found.append(chance.one_of(common[part]))
        for code in subject.codes:
            local = self._codes[code].get("local")
            if local:
                found.append(chance.one_of(local[language]))
        return " ".join(found)


def _measured(sentences: Mapping[str, str], vitals: DemoVitals) -> list[str]:
    said = []
    for name, sentence in sentences.items():
        value = getattr(vitals, name)
        if value is not None:
            text = str(value).replace(".", ",")
            said.append(sentence.format(**{name: text, "diastolic": vitals.diastolic}))
    return [", ".join(said).rstrip(".") + "."] if said else []


def _plan(chance: Chance, common: Mapping[str, Sequence[str]], subject: NoteSubject) -> str:
    plan = [chance.one_of(common[subject.outcome])] if subject.outcome else []
    if subject.prescribed:
        plan.append(chance.one_of(common["prescribed"]))
    if not plan or chance.happens(0.6):
        plan.append(chance.one_of(common["advice"]))
    return " ".join(plan)
