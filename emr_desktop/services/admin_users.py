"""Changing what is known of a member of staff, blocking and bringing back; records and the key file stay in step."""

from dataclasses import dataclass
from uuid import UUID

from emr_desktop.domain.access import Permission, Role
from emr_desktop.domain.errors import Conflict, RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.domain.latin_names import latin_proposal
from emr_desktop.domain.names import short_name
from emr_desktop.services.opening import OpenClinic, check_password
from emr_desktop.services.work import Work
from emr_desktop.store.admin import Staff
from emr_desktop.store.vault import Cost


@dataclass(frozen=True, slots=True)
class StaffDetails:
    """What may be corrected of a person who works here."""

    family_name: str
    given_name: str
    patronymic: str
    role: Role
    position: str

    @property
    def name(self) -> str:
        """As staff are called on the screen."""
        return short_name(self.family_name, self.given_name, self.patronymic)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeStaff:
    """What the administrator saw, and what it should be."""

    staff_id: UUID
    seen: StaffDetails
    new: StaffDetails


@dataclass(frozen=True, slots=True)
class UnblockStaff:
    """Somebody works here again."""

    staff_id: UUID


def change_staff(work: Work, command: ChangeStaff) -> None:
    """Write what was changed.

    Raises Conflict("admin_changed_meanwhile"), RuleBroken("cannot_change_own_role" or "staff_name_empty").
    """
    work.require(Permission.MANAGE_STAFF)
    if command.staff_id == work.actor.user_id and command.new.role != command.seen.role:
        raise RuleBroken("cannot_change_own_role")
    if not command.new.family_name.strip():
        raise RuleBroken("staff_name_empty")
    write_changes(work.get(Staff, command.staff_id), command.seen, command.new)


def unblock_staff(work: Work, command: UnblockStaff) -> None:
    """Let somebody in again; they need a new password."""
    work.require(Permission.MANAGE_STAFF)
    work.get(Staff, command.staff_id).active = True


def write_changes(row: object, seen: object, new: object) -> None:
    """Set the fields that were changed. Raises Conflict when somebody else changed one since it was seen."""
    names = type(new).__slots__  # type: ignore[attr-defined]  # the commands carry dataclasses with slots
    wanted = {name: getattr(new, name) for name in names if getattr(new, name) != getattr(seen, name)}
    if any(getattr(row, name) not in (getattr(seen, name), value) for name, value in wanted.items()):
        raise Conflict("admin_changed_meanwhile")
    for name, value in wanted.items():
        setattr(row, name, value)


def change_user(clinic: OpenClinic, login: str, command: ChangeStaff) -> None:
    """Change a person in the records, and what the log-in screen shows of them."""
    clinic.execute(change_staff, command)
    clinic.place.vault().describe(login, name=command.new.name or login, role=command.new.role)


def unblock_user(
    clinic: OpenClinic, staff_id: UUID, login: str, password: str, who: StaffDetails, cost: Cost | None = None
) -> None:
    """Let somebody in again with a new password. Raises RuleBroken("password_too_short")."""
    check_password(password)
    clinic.execute(unblock_staff, UnblockStaff(staff_id))
    clinic.set_password(login, password, name=who.name or login, role=who.role, cost=cost)


def proposed_login(family: str, language: Language, taken: frozenset[str] = frozenset()) -> str:
    """The surname in small Latin letters, with a number when somebody has that name already. Only a proposal."""
    spoken = Language.BE if set(family.casefold()) & set("ўі") or language is not Language.RU else Language.RU
    plain = "".join(
        letter for letter in latin_proposal(family, spoken).lower() if letter.isascii() and letter.isalpha()
    )
    number = 2
    login = plain
    while plain and login in taken:
        login = f"{plain}{number}"
        number += 1
    return login
