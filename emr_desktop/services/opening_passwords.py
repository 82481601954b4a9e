"""What a password must be, and how staff are called on the log-in screen."""

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.services.admin import StaffData

SHORTEST_PASSWORD = 8


def check_password(password: str) -> None:
    """Raises RuleBroken("password_too_short")."""
    if len(password) < SHORTEST_PASSWORD:
        raise RuleBroken("password_too_short", least=SHORTEST_PASSWORD)


def short_name(staff: StaffData) -> str:
    """Surname and initials, as staff are called on the screen and on paper."""
    initials = " ".join(f"{name[0]}." for name in (staff.given_name, staff.patronymic) if name)
    return f"{staff.family_name} {initials}".strip() or staff.login
