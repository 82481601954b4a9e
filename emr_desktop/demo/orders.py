"""A planned resident as the commands that staff would give: registration, visits, problems."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from emr_desktop.demo import records
from emr_desktop.demo.records import DemoAddress, DemoPerson, DemoVisit, DemoVitals
from emr_desktop.domain.contacts import Address, SettlementType
from emr_desktop.domain.icd10 import title
from emr_desktop.domain.ids import new_id
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AddressUse, AllergyStatus, PersonName, PersonNames
from emr_desktop.domain.visits import DiagnosisRole, StatisticalSign, VisitKind
from emr_desktop.services.patients import AllergyData, RegisterPatient
from emr_desktop.services.visits import DiagnosisData, ObservationData, SignVisit, VisitContent

_SETTLEMENTS = {
    records.Settlement.TOWN: SettlementType.CITY,
    records.Settlement.AGROTOWN: SettlementType.AGROTOWN,
    records.Settlement.VILLAGE: SettlementType.VILLAGE,
    records.Settlement.FARMSTEAD: SettlementType.KHUTAR,
}
_ROLES = {
    records.DiagnosisRole.MAIN: DiagnosisRole.MAIN,
    records.DiagnosisRole.COMPLICATION: DiagnosisRole.COMPLICATION,
    records.DiagnosisRole.CONCOMITANT: DiagnosisRole.CONCURRENT,
    records.DiagnosisRole.EXTERNAL_CAUSE: DiagnosisRole.EXTERNAL_CAUSE,
}
_SIGNS = {
    records.Sign.FIRST: StatisticalSign.FIRST,
    records.Sign.KNOWN: StatisticalSign.KNOWN,
    records.Sign.COUNTED: StatisticalSign.NOT_COUNTED,
}
_RELATIONS = {
    records.Relation.SPOUSE: "супруг(а)",
    records.Relation.PARENT: "родитель",
    records.Relation.CHILD: "сын или дочь",
    records.Relation.SIBLING: "брат или сестра",
    records.Relation.NEIGHBOUR: "живёт рядом",
}
"""As the registrar, who writes Russian, calls them."""
_KINDS = {"preventive": VisitKind.PREVENTIVE, "chronic_repeat": VisitKind.DISPENSARY}
_VITALS = {
    "systolic": "systolic",
    "diastolic": "diastolic",
    "pulse": "pulse",
    "temperature": "temperature",
    "spo2": "spo2",
    "respiration": "respiratory_rate",
    "weight": "weight",
    "height": "height",
    "glucose": "glucose",
}
"""Code of the vital sign and its name in the plan."""


def registration(person: DemoPerson, oblast: str, raion: str) -> RegisterPatient:
    """What the registrar types on the first visit."""
    identifier = person.identifier
    phone, other = (*person.phones, "", "")[:2]
    contact = person.contact
    return RegisterPatient(
        names=_names(person),
        previous_surnames=person.previous_surname.be if person.previous_surname else "",
        sex=person.sex,
        birth_date=person.birth_date,
        identifiers=((identifier.system, identifier.value),) if identifier else (),
        no_identifier_reason="" if identifier else "newborn",
        phone=phone,
        phone_other=other,
        contact_name=contact.name_ru if contact else "",
        contact_relation=_RELATIONS[contact.relation] if contact else "",
        contact_phone=contact.phone if contact else "",
        benefit="" if person.benefit is records.Benefit.NONE else person.benefit,
        disability="" if person.disability is records.Disability.NONE else person.disability,
        territory=str(person.territory),
        addresses=((AddressUse.ACTUAL, _address(person.address, oblast, raion)),),
        allergies=tuple(
            AllergyData(
                substance=each.name_ru,
                substance_key=each.substance,
                atc=each.atc,
                reaction=each.reaction_ru,
                severity=each.severity,
                since=str(each.since_year),
            )
            for each in person.allergies
        ),
        no_known_allergies=person.allergy_status is AllergyStatus.NONE_KNOWN,
    )


def visit_order(visit: DemoVisit, patient: object) -> SignVisit:
    """What the author signs. `patient` is the id that registration gave."""
    note = visit.note
    language = Language(note.language)
    return SignVisit(
        visit_id=new_id(visit.at),
        patient_id=patient,  # type: ignore[arg-type]  # a UUID, as the registration returned it
        happened_at=visit.at - timedelta(minutes=8),
        content=VisitContent(
            reason=visit.reason,
            place=visit.place,
            kind=_KINDS.get(visit.reason, VisitKind.REPEAT),
            complaints=note.complaints,
            history=note.history,
            objective=note.objective,
            plan=note.plan,
            observations=tuple(_observations(visit.vitals)),
            diagnoses=tuple(_diagnoses(visit, language)),
            no_diagnosis=not visit.diagnoses,
            next_visit_on=visit.next_visit,
        ),
    )


def _diagnoses(visit: DemoVisit, language: Language) -> Iterator[DiagnosisData]:
    """In the plan's order; where it names no main diagnosis, the first is what the patient came with."""
    mains = [line for line in visit.diagnoses if line.role is records.DiagnosisRole.MAIN] or list(visit.diagnoses[:1])
    for line in visit.diagnoses:
        main = line is mains[0]
        role = DiagnosisRole.CONCURRENT if line.role is records.DiagnosisRole.MAIN else _ROLES[line.role]
        yield DiagnosisData(
            code=line.icd10,
            title=title(line.icd10, language),
            role=DiagnosisRole.MAIN if main else role,
            certainty=line.certainty,
            sign=_SIGNS[line.sign],
        )


def _observations(vitals: DemoVitals) -> Iterator[ObservationData]:
    for code, name in _VITALS.items():
        value = getattr(vitals, name)
        if value is not None:
            yield ObservationData(code, Decimal(value))


def _names(person: DemoPerson) -> PersonNames:
    be, ru, latin = person.name.be, person.name.ru, person.name.latin
    return PersonNames(
        be=PersonName(be.surname, be.given, be.patronymic),
        ru=PersonName(ru.surname, ru.given, ru.patronymic),
        la=PersonName(latin.surname, latin.given),
    )


def _address(address: DemoAddress, oblast: str, raion: str) -> Address:
    return Address(
        country="BY",
        postcode=address.postcode,
        oblast=oblast,
        raion=raion,
        selsoviet=address.rural_council_be,
        settlement_type=_SETTLEMENTS[address.settlement_kind],
        settlement=address.settlement.be,
        street=address.street.be if address.street else "",
        house=address.house,
        flat=address.flat,
    )
