"""What one person chose for themselves on this computer. It never travels and is not part of the journal."""

import base64
import secrets
from dataclasses import dataclass

from emr_desktop.domain.preferences import Preferences, checked_pin
from emr_desktop.queries.settings import PIN, stretched_pin
from emr_desktop.services.work import Work
from emr_desktop.store.admin import Setting

__all__ = ["KeepPreferences", "SetPin", "keep_preferences", "set_pin"]


@dataclass(frozen=True, slots=True)
class KeepPreferences:
    """Keep how I like the screen."""

    preferences: Preferences


@dataclass(frozen=True, slots=True)
class SetPin:
    """A PIN to unlock my screen with; empty takes it away."""

    pin: str


def keep_preferences(work: Work, command: KeepPreferences) -> None:
    """Write one row for each choice. Everybody may do this for themselves."""
    for name, value in command.preferences.as_text().items():
        _keep(work, name, value)


def set_pin(work: Work, command: SetPin) -> None:
    """Keep the PIN as a hash from which it cannot be read. Raises RuleBroken("pin_not_digits")."""
    if not command.pin:
        row = work.session.get(Setting, (work.actor.login, PIN))
        if row is not None:
            work.session.delete(row)
        return
    salt = secrets.token_bytes(16)
    made = stretched_pin(checked_pin(command.pin), salt)
    _keep(work, PIN, f"{base64.b64encode(salt).decode()} {base64.b64encode(made).decode()}")


def _keep(work: Work, name: str, value: str) -> None:
    row = work.session.get(Setting, (work.actor.login, name))
    if row is None:
        work.add(Setting(owner=work.actor.login, name=name, value=value))
    else:
        row.value = value
