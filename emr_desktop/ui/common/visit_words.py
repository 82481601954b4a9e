"""The codes of visits in the language of the screen: diagnoses, places, kinds, incapacity, measurements."""

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.visits import (
    DiagnosisCertainty,
    DiagnosisRole,
    IncapacityKind,
    StatisticalSign,
    VisitKind,
    VisitPlace,
)
from emr_desktop.domain.vitals import VitalCode

PRESSURE = "pressure"
"""Both pressures are one measurement on the screen."""


def role_words(role: str) -> str:
    """The place of a diagnosis in the visit; a code from a newer program is shown as it is."""
    names: dict[str, str] = {
        DiagnosisRole.MAIN: QCoreApplication.translate("VisitTerms", "Main"),
        DiagnosisRole.COMPLICATION: QCoreApplication.translate("VisitTerms", "Complication"),
        DiagnosisRole.CONCURRENT: QCoreApplication.translate("VisitTerms", "Concurrent"),
        DiagnosisRole.BACKGROUND: QCoreApplication.translate("VisitTerms", "Background"),
        DiagnosisRole.EXTERNAL_CAUSE: QCoreApplication.translate("VisitTerms", "External cause"),
    }
    return names.get(role, role)


def certainty_words(certainty: str) -> str:
    """How sure a diagnosis is."""
    names: dict[str, str] = {
        DiagnosisCertainty.PRELIMINARY: QCoreApplication.translate("VisitTerms", "Preliminary"),
        DiagnosisCertainty.FINAL: QCoreApplication.translate("VisitTerms", "Final"),
        DiagnosisCertainty.REFUTED: QCoreApplication.translate("VisitTerms", "Refuted"),
    }
    return names.get(certainty, certainty)


def sign_words(sign: str) -> str:
    """The statistical sign with what it means; nothing where none was given."""
    names: dict[str, str] = {
        StatisticalSign.FIRST: QCoreApplication.translate("VisitTerms", "+ first in life"),
        StatisticalSign.KNOWN: QCoreApplication.translate("VisitTerms", "− known, counted this year"),
        StatisticalSign.NOT_COUNTED: QCoreApplication.translate("VisitTerms", "Not counted again"),
    }
    return names.get(sign, sign)


def place_words(place: str) -> str:
    """Where the patient was seen."""
    names: dict[str, str] = {
        VisitPlace.CLINIC: QCoreApplication.translate("VisitTerms", "Clinic"),
        VisitPlace.HOME: QCoreApplication.translate("VisitTerms", "At home"),
        VisitPlace.FELDSHER_POINT: QCoreApplication.translate("VisitTerms", "Feldsher point"),
        VisitPlace.TELEMEDICINE: QCoreApplication.translate("VisitTerms", "Telephone or video"),
    }
    return names.get(place, place)


def kind_words(kind: str) -> str:
    """Why the visit counts."""
    names: dict[str, str] = {
        VisitKind.PRIMARY: QCoreApplication.translate("VisitTerms", "First visit"),
        VisitKind.REPEAT: QCoreApplication.translate("VisitTerms", "Repeat visit"),
        VisitKind.PREVENTIVE: QCoreApplication.translate("VisitTerms", "Preventive visit"),
        VisitKind.DISPENSARY: QCoreApplication.translate("VisitTerms", "Dispensary visit"),
        VisitKind.ACTIVE: QCoreApplication.translate("VisitTerms", "Active visit"),
    }
    return names.get(kind, kind)


def incapacity_words(kind: str) -> str:
    """Why a sheet of temporary incapacity is given."""
    names: dict[str, str] = {
        IncapacityKind.ILLNESS: QCoreApplication.translate("VisitTerms", "Illness"),
        IncapacityKind.HOME_INJURY: QCoreApplication.translate("VisitTerms", "Injury at home"),
        IncapacityKind.WORK_INJURY: QCoreApplication.translate("VisitTerms", "Injury at work"),
        IncapacityKind.CARE_OF_CHILD: QCoreApplication.translate("VisitTerms", "Care of a child"),
        IncapacityKind.CARE_OF_RELATIVE: QCoreApplication.translate("VisitTerms", "Care of a relative"),
        IncapacityKind.PREGNANCY: QCoreApplication.translate("VisitTerms", "Pregnancy and birth"),
        IncapacityKind.PROSTHETICS: QCoreApplication.translate("VisitTerms", "Prosthetics"),
        IncapacityKind.QUARANTINE: QCoreApplication.translate("VisitTerms", "Quarantine"),
    }
    return names.get(kind, kind)


def vital_name(code: str) -> str:
    """What was measured, without the unit."""
    names: dict[str, str] = {
        PRESSURE: QCoreApplication.translate("VisitTerms", "Blood pressure"),
        VitalCode.SYSTOLIC: QCoreApplication.translate("VisitTerms", "Upper pressure"),
        VitalCode.DIASTOLIC: QCoreApplication.translate("VisitTerms", "Lower pressure"),
        VitalCode.PULSE: QCoreApplication.translate("VisitTerms", "Pulse"),
        VitalCode.TEMPERATURE: QCoreApplication.translate("VisitTerms", "Temperature"),
        VitalCode.SPO2: QCoreApplication.translate("VisitTerms", "SpO₂"),
        VitalCode.RESPIRATION: QCoreApplication.translate("VisitTerms", "Breathing rate"),
        VitalCode.WEIGHT: QCoreApplication.translate("VisitTerms", "Weight"),
        VitalCode.HEIGHT: QCoreApplication.translate("VisitTerms", "Height"),
        VitalCode.BMI: QCoreApplication.translate("VisitTerms", "Body mass index"),
        VitalCode.WAIST: QCoreApplication.translate("VisitTerms", "Waist"),
        VitalCode.HEAD_CIRCUMFERENCE: QCoreApplication.translate("VisitTerms", "Head circumference"),
        VitalCode.GLUCOSE: QCoreApplication.translate("VisitTerms", "Glucose"),
        VitalCode.PAIN: QCoreApplication.translate("VisitTerms", "Pain"),
    }
    return names.get(code, code)


def vital_unit(code: str) -> str:
    """The unit as it stands behind the number; an unknown measurement has none."""
    pressure = QCoreApplication.translate("VisitTerms", "mmHg")
    minute = QCoreApplication.translate("VisitTerms", "/min")
    length = QCoreApplication.translate("VisitTerms", "cm")
    units: dict[str, str] = {
        PRESSURE: pressure,
        VitalCode.SYSTOLIC: pressure,
        VitalCode.DIASTOLIC: pressure,
        VitalCode.PULSE: minute,
        VitalCode.TEMPERATURE: "°C",
        VitalCode.SPO2: "%",
        VitalCode.RESPIRATION: minute,
        VitalCode.WEIGHT: QCoreApplication.translate("VisitTerms", "kg"),
        VitalCode.HEIGHT: length,
        VitalCode.BMI: QCoreApplication.translate("VisitTerms", "kg/m²"),
        VitalCode.WAIST: length,
        VitalCode.HEAD_CIRCUMFERENCE: length,
        VitalCode.GLUCOSE: QCoreApplication.translate("VisitTerms", "mmol/L"),
        VitalCode.PAIN: QCoreApplication.translate("VisitTerms", "of 10"),
    }
    return units.get(code, "")


def vital_label(code: str) -> str:
    """The label of a field: name and unit, “Pulse, /min”."""
    unit = vital_unit(code)
    return f"{vital_name(code)}, {unit}" if unit else vital_name(code)


def vital_spoken(code: str) -> str:
    """The label with its unit in full words, for the screen reader."""
    pressure = QCoreApplication.translate("VisitTerms", "millimetres of mercury")
    minute = QCoreApplication.translate("VisitTerms", "per minute")
    length = QCoreApplication.translate("VisitTerms", "centimetres")
    names: dict[str, tuple[str, str]] = {
        PRESSURE: (QCoreApplication.translate("VisitTerms", "Upper and lower blood pressure"), pressure),
        VitalCode.SYSTOLIC: (vital_name(code), pressure),
        VitalCode.DIASTOLIC: (vital_name(code), pressure),
        VitalCode.PULSE: (vital_name(code), QCoreApplication.translate("VisitTerms", "beats per minute")),
        VitalCode.TEMPERATURE: (vital_name(code), QCoreApplication.translate("VisitTerms", "degrees Celsius")),
        VitalCode.SPO2: (
            QCoreApplication.translate("VisitTerms", "Oxygen saturation"),
            QCoreApplication.translate("VisitTerms", "per cent"),
        ),
        VitalCode.RESPIRATION: (vital_name(code), minute),
        VitalCode.WEIGHT: (vital_name(code), QCoreApplication.translate("VisitTerms", "kilograms")),
        VitalCode.HEIGHT: (vital_name(code), length),
        VitalCode.BMI: (
            vital_name(code),
            QCoreApplication.translate("VisitTerms", "kilograms per square metre"),
        ),
        VitalCode.WAIST: (vital_name(code), length),
        VitalCode.HEAD_CIRCUMFERENCE: (vital_name(code), length),
        VitalCode.GLUCOSE: (vital_name(code), QCoreApplication.translate("VisitTerms", "millimoles per litre")),
        VitalCode.PAIN: (vital_name(code), QCoreApplication.translate("VisitTerms", "from 0 to 10")),
    }
    name, unit = names.get(code, (vital_name(code), ""))
    return f"{name}, {unit}" if unit else name
