"""What the person at the keyboard chose for themselves."""

import base64
import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlalchemy import select

from emr_desktop.domain.preferences import Preferences, preferences_from
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import Setting

PIN = "pin"
PIN_MEMORY_KIB = 19 * 1024
PIN_PASSES = 2
"""Argon2id for the PIN (OWASP's lowest advised cost): it lies inside the encrypted file and is tried three times."""


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """How the person likes the screen, and whether a PIN unlocks it."""

    preferences: Preferences
    has_pin: bool


def own_settings(read: Reader, otherwise: Preferences | None = None) -> OwnSettings:
    """The settings of the person who asks; what they never chose stays as in `otherwise`."""
    rows = read.session.scalars(select(Setting).where(Setting.owner == read.actor.login))
    kept = {row.name: row.value for row in rows}
    return OwnSettings(preferences_from(kept, otherwise), PIN in kept)


def pin_fits(read: Reader, pin: str) -> bool:
    """Whether this is the PIN of the person who asks."""
    row = read.session.get(Setting, (read.actor.login, PIN))
    if row is None:
        return False
    salt, made = (base64.b64decode(part) for part in row.value.split())
    return hmac.compare_digest(stretched_pin(pin, salt), made)


def stretched_pin(pin: str, salt: bytes) -> bytes:
    """The hash under which a PIN is kept."""
    argon = Argon2id(salt=salt, length=32, iterations=PIN_PASSES, lanes=1, memory_cost=PIN_MEMORY_KIB)
    return argon.derive(pin.encode())
