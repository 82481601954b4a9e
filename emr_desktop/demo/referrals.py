"""Clinics of a made-up district, and referrals between them, for pictures and demonstrations."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from sqlalchemy import Engine, insert, select

from emr_desktop.domain.access import Actor, Role
from emr_desktop.domain.clock import Clock
from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.ids import new_id
from emr_desktop.domain.patients import PersonName, PersonNames, Sex
from emr_desktop.domain.referrals import GrantWhy, Urgency
from emr_desktop.services.clinic import Step
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.referrals import OpenEmergencyAccess, ReferPatient, open_emergency_access, refer_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.referrals import DistrictFacility
from emr_desktop.sync.lookup import Found, FoundPatient

HOSPITAL, POST, POLYCLINIC = "Ляховичская ЦРБ", "ФАП Барок", "Барановичская поликлиника № 3"


def know_clinics(database: Engine, clock: Clock, give_way: Callable[[], None], *, own: UUID) -> dict[str, UUID]:
    """The district has listed its clinics, this one among them. Used with `OpenClinic.lend`."""
    give_way()
    named = {name: new_id(clock.now()) for name in (HOSPITAL, POST, POLYCLINIC)}
    rows = [{"id": key, "name": name} for name, key in named.items()]
    with writing(database).begin() as connection:
        known = {row.name: row.id for row in connection.execute(select(DistrictFacility.__table__))}
        if known:
            return known
        connection.execute(insert(DistrictFacility), [*rows, {"id": own, "name": "Заречская амбулатория"}])
    return named


def refer_some(clinic: OpenClinic, patients: Sequence[UUID]) -> None:
    """Sent, received, and one whose record is still on its way."""
    own = clinic.actor.facility_id
    named = clinic.lend(partial(know_clinics, own=own))
    post = Actor(new_id(clinic.clock.now()), named[POST], "hryb", "Грыб С. І.", Role.FELDSHER)
    first, second, third = patients[:3]
    sent = ReferPatient(
        patient_id=first, to_facility_id=named[HOSPITAL], specialty="кардиолог", code="I20.8",
        title="Стабильная стенокардия напряжения",
        reason="Давящая боль за грудиной при ходьбе, вторая неделя. Прошу ЭхоКГ и коррекцию лечения.",
        urgency=Urgency.URGENT,
    )  # fmt: skip
    moved = ReferPatient(
        patient_id=second, to_facility_id=named[POLYCLINIC], reason="Переезд к дочери", why=GrantWhy.TRANSFER
    )
    received = ReferPatient(
        patient_id=third, to_facility_id=own, specialty="врач общей практики", code="J18.9",
        title="Пневмония неуточнённая",
        reason="Температура 39,2 третий день, влажные хрипы справа. Прошу осмотр и рентген.",
        urgency=Urgency.STAT,
    )  # fmt: skip
    taken = OpenEmergencyAccess(
        patient_id=new_id(clinic.clock.now()), reason="Без сознания после ДТП", home_facility_id=named[HOSPITAL],
        home_facility_name=HOSPITAL,
    )  # fmt: skip
    clinic.execute_all(
        (
            Step(refer_patient, sent),
            Step(refer_patient, moved),
            Step(refer_patient, received, actor=post),
            Step(open_emergency_access, taken),
        )
    )


def made_up_answer(clinic: OpenClinic) -> Found:
    """What the district might know about somebody."""
    named = clinic.lend(partial(know_clinics, own=clinic.actor.facility_id))
    today = clinic.clock.today()
    rows = []
    for family, given, patronymic, sex, years, village, home in (
        ("Щедринович", "Мария", "Петровна", Sex.FEMALE, 68, "Барок", POST),
        ("Щедринович", "Марианна", "Павловна", Sex.FEMALE, 68, "Ляховичи", HOSPITAL),
    ):
        name = PersonName(family, given, patronymic)
        born = today.replace(year=today.year - years, day=1)
        names = PersonNames(ru=name)
        key = new_id(clinic.clock.now())
        rows.append(FoundPatient(key, names, sex, born, DatePrecision.DAY, village, named[home], home))
    return Found(tuple(rows))
