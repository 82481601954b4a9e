"""What a clinic has to say in a day, and to begin with: the same amounts for which other programs were measured."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.ids import new_id
from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.services.clinic import Step
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import RegisterPatient, register_patient
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.services.prescriptions import IssuePrescription, LineData, issue_prescription
from emr_desktop.services.visits import DiagnosisData, ObservationData, SignVisit, VisitContent, sign_visit
from tests.conftest import SERGEY
from tests.services.prescribing import BISOPROLOL, ENALAPRIL, order

BETWEEN = 300
"""Seconds between two visits, on the average."""
TYPING = 200
"""Seconds at most since the form was opened, which is when a visit and a prescription get their ids."""
NOTE_LETTERS = 600
PHRASES = 300
"""People in a clinic write the same phrases, in any order."""
_TEXT = """
жалобы на головную боль слабость головокружение одышку при ходьбе кашель сухой с мокротой боль в горле насморк
повышение температуры до вечером утром ночью озноб потливость тошноту изжогу тяжесть правом подреберье боли в
пояснице коленных суставах онемение рук сердцебиение перебои работе сердца отёки ног нарушение сна снижение
аппетита считает себя больной больным около дней недели назад после переохлаждения нагрузки самостоятельно
принимала принимал парацетамол валидол корвалол без эффекта с временным улучшением состояние
удовлетворительное средней степени тяжести сознание ясное кожные покровы обычной окраски чистые бледные зев
гиперемирован миндалины не увеличены налётов нет лимфоузлы пальпируются дыхание везикулярное жёсткое хрипов
единичные сухие тоны ясные ритмичные приглушены акцент второго тона над аортой живот мягкий безболезненный
печень по краю рёберной дуги стул диурез норме симптом поколачивания отрицательный обеих сторон рекомендовано
режим обильное тёплое питьё полоскание контроль артериального давления дважды день диета ограничением соли
анализ крови мочи общий электрокардиограмма консультация кардиолога невролога явка через
"""
WORDS = _TEXT.split()
CODES = ("J06.9", "I10", "M54.5", "E11.9", "I11.9", "K29.5", "J20.9", "N11.9", "I20.8", "M17.0", "G93.4", "H52.1")


class Workload:
    """Work of a clinic, the same each time."""

    def __init__(self, clinic: OpenClinic, seed: int = 1) -> None:
        self.clinic = clinic
        self.chance = random.Random(seed)
        self.patients: list[UUID] = []
        self._treated = 0
        made = random.Random(0)
        self._phrases = [" ".join(made.choices(WORDS, k=made.randrange(4, 8))).capitalize() for _ in range(PHRASES)]

    def begin_with(self, patients: int, visits: int) -> Iterator[int]:
        """Everything a clinic brings along. Yields how many commits are done."""
        done = 0
        for _ in range(0, patients, 500):
            steps = [Step(register_patient, self.patient(), tell=self.patients.append) for _ in range(500)]
            self.clinic.execute_all(steps)
            done += 500
            yield done
        for _ in range(0, visits, 500):
            self.clinic.execute_all(Step(sign_visit, self.visit()) for _ in range(500))
            done += 500
            yield done

    def day(self) -> None:
        """60 visits, 25 prescriptions of two lines, 5 new patients, 15 corrected ones."""
        for _ in range(5):
            self.patients.append(self.clinic.execute(register_patient, self.patient()))
        for at in range(60):
            patient = self.clinic.execute(sign_visit, self.visit())
            if at < 25:
                self.clinic.execute(issue_prescription, self.prescription())
            if at < 15:
                self._correct()
            assert patient

    def day_at_once(self) -> None:
        """The same in a few transactions, for whoever needs hundreds of such days."""
        self.clinic.execute_all(self._steps())
        for _ in range(15):
            self._correct()

    def _steps(self) -> Iterator[Step]:
        before = len(self.patients)
        new: list[UUID] = []
        for _ in range(5):
            yield Step(register_patient, self.patient(), tell=new.append)
        for at in range(60):
            yield Step(sign_visit, self.visit())
            if at < 25:
                yield Step(issue_prescription, self.prescription())
        self.patients[before:] = new

    def _time_passes(self, seconds: int) -> None:
        """Never twice the same moment: ids begin with it, and differences of times are written too."""
        if isinstance(self.clinic.clock, SetClock):
            self.clinic.clock.move(timedelta(milliseconds=self.chance.randrange(500 * seconds, 1500 * seconds)))

    def patient(self) -> RegisterPatient:
        chance = self.chance
        self._time_passes(BETWEEN)
        word = chance.choice(WORDS).capitalize()
        names = PersonNames(ru=PersonName(f"{word}ов{chance.randrange(999)}", "Пётр", "Ильич"))
        born = date(1940, 1, 1) + timedelta(days=chance.randrange(30_000))
        return replace(SERGEY, names=names, birth_date=born, phone=f"+37529{chance.randrange(10**7):07}")

    def visit(self) -> SignVisit:
        self._time_passes(BETWEEN)
        chance, now = self.chance, self.clinic.clock.now()
        content = VisitContent(
            reason="acute",
            complaints=self._note(NOTE_LETTERS // 2),
            objective=self._note(NOTE_LETTERS // 2),
            observations=(
                ObservationData("systolic", Decimal(chance.randrange(100, 180))),
                ObservationData("diastolic", Decimal(chance.randrange(60, 110))),
                ObservationData("pulse", Decimal(chance.randrange(55, 110))),
                ObservationData("temperature", Decimal(chance.randrange(360, 390)) / 10),
                ObservationData("weight", Decimal(chance.randrange(500, 1100)) / 10),
                ObservationData("spo2", Decimal(chance.randrange(92, 100))),
            ),
            diagnoses=(
                DiagnosisData(chance.choice(CODES[:6]), self._note(30)),
                DiagnosisData(chance.choice(CODES[6:]), self._note(30), role="concurrent"),
            ),
        )
        opened, minute = now - timedelta(seconds=chance.randrange(TYPING)), now.replace(second=0, microsecond=0)
        return SignVisit(
            visit_id=new_id(opened), patient_id=chance.choice(self.patients), happened_at=minute, content=content
        )

    def prescription(self) -> IssuePrescription:
        lines: tuple[LineData, ...] = (ENALAPRIL, BISOPROLOL)
        self._treated += 1  # nobody gets the same medicine twice, which the program would stop
        opened = self.clinic.clock.now() - timedelta(seconds=self.chance.randrange(TYPING))
        return order(self.patients[self._treated], *lines, prescription_id=new_id(opened))

    def _correct(self) -> None:
        patient = self.chance.choice(self.patients)
        seen = self.clinic.ask(patient_card, patient).details
        new = replace(seen, phone=f"+37529{self.chance.randrange(10**7):07}")
        self.clinic.execute(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=new))

    def _note(self, letters: int) -> str:
        text = ""
        while len(text) < letters:
            text += self.chance.choice(self._phrases) + (
                ". " if self.chance.random() < 0.7 else f" {self.chance.randrange(99)}. "
            )
        return text.strip()
