"""What a person is employed as, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.access import Role


def role_name(role: str) -> str:
    """The name of a role; an unknown code is shown as it is."""
    names: dict[str, str] = {
        Role.REGISTRAR: QCoreApplication.translate("Roles", "Registrar"),
        Role.NURSE: QCoreApplication.translate("Roles", "Nurse"),
        Role.FELDSHER: QCoreApplication.translate("Roles", "Feldsher"),
        Role.PHYSICIAN: QCoreApplication.translate("Roles", "Physician"),
        Role.HEAD: QCoreApplication.translate("Roles", "Head of the clinic"),
        Role.ADMINISTRATOR: QCoreApplication.translate("Roles", "Administrator"),
    }
    return names.get(role, role)
