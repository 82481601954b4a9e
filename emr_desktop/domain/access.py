"""Who is acting, and what they may do."""

from dataclasses import dataclass
from enum import StrEnum, auto
from uuid import UUID

from emr_desktop.domain.errors import NotAllowed


class Role(StrEnum):
    """What a person is employed as in the clinic."""

    REGISTRAR = auto()
    NURSE = auto()
    FELDSHER = auto()
    PHYSICIAN = auto()
    HEAD = auto()
    ADMINISTRATOR = auto()


class Permission(StrEnum):
    """One thing that may be done. Every member is required by some use case or query."""

    SEE_PATIENTS = auto()
    EDIT_PATIENTS = auto()
    SEE_CLINICAL = auto()
    WRITE_VISITS = auto()
    PRESCRIBE = auto()
    MANAGE_QUEUE = auto()
    MANAGE_STAFF = auto()
    SEE_AUDIT = auto()
    REFER = auto()
    FIND_IN_DISTRICT = auto()
    """Look for patients of other clinics, and take the record of one in an emergency."""
    LINK_PATIENTS = auto()
    """Say that two records are of the same person, or take it back."""


_FRONT_DESK = frozenset({Permission.SEE_PATIENTS, Permission.EDIT_PATIENTS, Permission.MANAGE_QUEUE})
_CARE = _FRONT_DESK | {
    Permission.SEE_CLINICAL,
    Permission.WRITE_VISITS,
    Permission.FIND_IN_DISTRICT,
    Permission.LINK_PATIENTS,
}
_PRESCRIBER = _CARE | {Permission.PRESCRIBE, Permission.REFER}

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.REGISTRAR: _FRONT_DESK,
    Role.NURSE: _CARE,
    # A feldsher with own outpatient hours prescribes since the autumn of 2023 (resolution 139 of 18.09.2023),
    # except subsidised and narcotic forms: those limits are rows of prescription_rules.csv.
    Role.FELDSHER: _PRESCRIBER,
    Role.PHYSICIAN: _PRESCRIBER,
    Role.HEAD: _PRESCRIBER | {Permission.SEE_AUDIT},
    Role.ADMINISTRATOR: frozenset({Permission.MANAGE_STAFF, Permission.SEE_AUDIT}),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """The person at the keyboard, as far as the rules need to know them."""

    user_id: UUID
    facility_id: UUID
    login: str
    name: str
    role: Role

    def may(self, permission: Permission) -> bool:
        return permission in PERMISSIONS[self.role]

    def require(self, permission: Permission) -> None:
        """Raises NotAllowed("not_allowed_for_role") when the role does not hold the permission."""
        if not self.may(permission):
            raise NotAllowed("not_allowed_for_role", permission=permission.value, role=self.role.value)
