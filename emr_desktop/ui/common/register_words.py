"""Words for what the register holds as codes: sexes, kinds of numbers, of places, severities."""

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.contacts import SettlementType
from emr_desktop.domain.identifiers import IdentifierSystem
from emr_desktop.domain.patients import AddressUse, AllergySeverity, LinkKind, Sex


def sex_words(sex: Sex) -> str:
    """The administrative sex in a word."""
    return {
        Sex.FEMALE: QCoreApplication.translate("PatientWords", "Female"),
        Sex.MALE: QCoreApplication.translate("PatientWords", "Male"),
        Sex.OTHER: QCoreApplication.translate("PatientWords", "Other"),
        Sex.UNKNOWN: QCoreApplication.translate("PatientWords", "Not known"),
    }[sex]


def system_words(system: IdentifierSystem) -> str:
    """Who issued a number, by what people call it."""
    return {
        IdentifierSystem.BY_PERSONAL: QCoreApplication.translate("PatientForm", "Belarus, personal number"),
        IdentifierSystem.PL_PESEL: QCoreApplication.translate("PatientForm", "Poland, PESEL"),
        IdentifierSystem.UA_RNTRC: QCoreApplication.translate("PatientForm", "Ukraine, RNTRC"),
        IdentifierSystem.UA_UNZR: QCoreApplication.translate("PatientForm", "Ukraine, UNZR"),
        IdentifierSystem.LT_ASMENS: QCoreApplication.translate("PatientForm", "Lithuania, personal code"),
        IdentifierSystem.LV_PERSONAS: QCoreApplication.translate("PatientForm", "Latvia, personal code"),
        IdentifierSystem.EE_ISIKUKOOD: QCoreApplication.translate("PatientForm", "Estonia, personal code"),
        IdentifierSystem.RU_SNILS: QCoreApplication.translate("PatientForm", "Russia, SNILS"),
        IdentifierSystem.PASSPORT: QCoreApplication.translate("PatientForm", "Passport"),
        IdentifierSystem.REFUGEE: QCoreApplication.translate("PatientForm", "Refugee certificate"),
        IdentifierSystem.BIRTH_CERTIFICATE: QCoreApplication.translate("PatientForm", "Birth certificate"),
        IdentifierSystem.OTHER: QCoreApplication.translate("PatientForm", "Another number"),
    }[system]


def settlement_words(kind: SettlementType) -> str:
    """What kind of place it is."""
    return {
        SettlementType.CITY: QCoreApplication.translate("PatientForm", "City"),
        SettlementType.URBAN_SETTLEMENT: QCoreApplication.translate("PatientForm", "Urban settlement"),
        SettlementType.AGROTOWN: QCoreApplication.translate("PatientForm", "Agrotown"),
        SettlementType.VILLAGE: QCoreApplication.translate("PatientForm", "Village"),
        SettlementType.KHUTAR: QCoreApplication.translate("PatientForm", "Khutar"),
        SettlementType.SETTLEMENT: QCoreApplication.translate("PatientForm", "Settlement"),
    }[kind]


def severity_words(severity: AllergySeverity) -> str:
    """How bad a reaction was."""
    return {
        AllergySeverity.MILD: QCoreApplication.translate("PatientForm", "Mild"),
        AllergySeverity.MODERATE: QCoreApplication.translate("PatientForm", "Moderate"),
        AllergySeverity.SEVERE: QCoreApplication.translate("PatientForm", "Severe"),
        AllergySeverity.UNKNOWN: QCoreApplication.translate("PatientForm", "Not known"),
    }[severity]


def address_title(use: AddressUse) -> str:
    """Which of the addresses it is."""
    return {
        AddressUse.ACTUAL: QCoreApplication.translate("PatientCard", "Lives at"),
        AddressUse.REGISTERED: QCoreApplication.translate("PatientCard", "Registered at"),
    }[use]


def kind_words(kind: str) -> str:
    """Which of two linked records is used; a kind of a later program stays as it is."""
    words: dict[str, str] = {
        LinkKind.REPLACES: QCoreApplication.translate("PatientCard", "this record is used"),
        LinkKind.REPLACED_BY: QCoreApplication.translate("PatientCard", "the other record is used"),
    }
    return words.get(kind, kind)
