"""The key ring beside the encrypted file: the data key, wrapped once per user and once by the printed recovery key.

Log-in is unwrapping: without a password there is no key, and without the key there is no data. Only what the log-in
screen must show stands here in the clear: names and roles of staff, never a patient.
"""

import base64
import json
import math
import os
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from emr_desktop.domain.clock import SystemClock
from emr_desktop.domain.errors import NotAllowed, NotFound, RuleBroken, StoreTrouble
from emr_desktop.domain.languages import Language
from emr_desktop.store import recovery_key
from emr_desktop.store.disk import disk_trouble

KEY_BYTES = 32
RECOVERY = "*recovery*"
FREE_TRIES = 4
WAITS = (timedelta(seconds=30), timedelta(minutes=1), timedelta(minutes=5))
"""After the fifth, sixth, seventh and every later wrong password. Never a permanent block."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How hard one guess is: Argon2id with this memory, so many passes, so many lanes (RFC 9106)."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key wrapped for one user, and what the log-in screen shows of them."""

    salt: str
    nonce: str
    wrapped: str
    cost: Cost
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passwords in a row."""

    count: int = 0
    last: str = ""


@dataclass(frozen=True, slots=True)
class Ring:
    """Everything in the key file."""

    facility: str = ""
    """The clinic in Latin letters."""
    slots: dict[str, Slot] = field(default_factory=dict)
    tries: dict[str, Tries] = field(default_factory=dict)
    facility_be: str = ""
    facility_ru: str = ""

    def facility_in(self, language: Language) -> str:
        """The name of the clinic for the log-in screen; a key file of before knows only one."""
        return {Language.BE: self.facility_be, Language.RU: self.facility_ru}.get(language, "") or self.facility


class Vault:
    """Reads and writes the key file. Each write replaces the file at once or not at all."""

    def __init__(self, path: Path, now: Callable[[], datetime] | None = None) -> None:
        self._path = path
        self._now = now or SystemClock().now

    @classmethod
    def create(cls, path: Path, key: bytes, facility: str, cost: Cost) -> tuple["Vault", str]:
        """Begin a key ring. Returns it with the recovery key, which is shown once and kept nowhere."""
        vault = cls(path)
        code = recovery_key.make()
        ring = Ring(facility=facility, slots={RECOVERY: _wrap(key, recovery_key.read(code), RECOVERY, cost)})
        vault._write(ring)
        return vault, code

    def read(self) -> Ring:
        """The key ring. Raises StoreTrouble("keys_missing" or "keys_damaged")."""
        try:
            return self._believable(_ring(json.loads(self._path.read_text(encoding="utf-8"))))
        except FileNotFoundError as error:
            raise StoreTrouble("keys_missing") from error
        except OSError as error:
            raise StoreTrouble("disk_failing") from error
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise StoreTrouble("keys_damaged") from error

    def add(self, login: str, password: str, key: bytes, *, name: str, role: str, cost: Cost) -> None:
        """Give a user a password, or a new one. Raises RuleBroken("login_taken") for the name of the recovery key."""
        if login == RECOVERY:
            raise RuleBroken("login_taken")
        ring = self.read()
        slot = replace(_wrap(key, password, login, cost), name=name, role=role)
        self._write(replace(ring, slots={**ring.slots, login: slot}, tries=_without(ring.tries, login)))

    def renew_recovery_key(self, key: bytes, cost: Cost) -> str:
        """Make another recovery key; the one before opens this file no more."""
        code = recovery_key.make()
        ring = self.read()
        slot = _wrap(key, recovery_key.read(code), RECOVERY, cost)
        self._write(replace(ring, slots={**ring.slots, RECOVERY: slot}))
        return code

    def describe(self, login: str, *, name: str, role: str) -> None:
        """Show a user differently on the log-in screen; nothing for somebody without a password."""
        ring = self.read()
        if login in ring.slots and login != RECOVERY:
            slot = replace(ring.slots[login], name=name, role=role)
            self._write(replace(ring, slots={**ring.slots, login: slot}))

    def rename(self, facility: str, facility_be: str = "", facility_ru: str = "") -> None:
        """Show another name of the clinic on the log-in screen."""
        self._write(replace(self.read(), facility=facility, facility_be=facility_be, facility_ru=facility_ru))

    def remove(self, login: str) -> None:
        """Take a user's password away; everything they wrote stays."""
        ring = self.read()
        self._write(replace(ring, slots=_without(ring.slots, login)))

    def unlock(self, login: str, password: str) -> bytes:
        """The data key. Raises NotAllowed: "wrong_password" with the tries left, or "wait_after_wrong_passwords"."""
        ring = self.read()
        wait = self.seconds_to_wait(login, ring)
        if wait:
            raise NotAllowed("wait_after_wrong_passwords", seconds=wait)
        slot = ring.slots.get(login)
        key = _unwrap(slot or _decoy(ring), password, login)
        if slot is None or key is None:
            counted = _counted_as(login, ring)
            tries = Tries(ring.tries.get(counted, Tries()).count + 1, self._now().isoformat())
            self._write(replace(ring, tries={**ring.tries, counted: tries}))
            raise NotAllowed(
                "wrong_password", left=max(0, FREE_TRIES + 1 - tries.count), seconds=self.seconds_to_wait(login)
            )
        if login in ring.tries:
            self._write(replace(ring, tries=_without(ring.tries, login)))
        return key

    def unlock_with_recovery_key(self, code: str) -> bytes:
        """The data key from the printed sheet. Raises NotAllowed("recovery_key_mistyped" or "recovery_key_wrong")."""
        slot = self.read().slots.get(RECOVERY)
        if slot is None:
            raise NotFound("recovery_key_missing")
        key = _unwrap(slot, recovery_key.read(code), RECOVERY)
        if key is None:
            raise NotAllowed("recovery_key_wrong")
        return key

    def seconds_to_wait(self, login: str, ring: Ring | None = None) -> int:
        """How long this user must still wait. A clock that was set back does not make the wait longer than its rule."""
        ring = ring or self.read()
        tries = ring.tries.get(_counted_as(login, ring), Tries())
        over = tries.count - FREE_TRIES
        if over <= 0:
            return 0
        wait = WAITS[min(over, len(WAITS)) - 1]
        passed = self._now() - datetime.fromisoformat(tries.last)
        return max(0, math.ceil((wait - passed).total_seconds()))

    def _believable(self, ring: Ring) -> Ring:
        # The clock was set back: count the wait from now, or it would last until the clock catches up.
        now = self._now()
        late = {login: tries for login, tries in ring.tries.items() if datetime.fromisoformat(tries.last) > now}
        if not late:
            return ring
        healed = replace(
            ring, tries=ring.tries | {who: replace(tries, last=now.isoformat()) for who, tries in late.items()}
        )
        self._write(healed)
        return healed

    def _write(self, ring: Ring) -> None:
        plain = asdict(ring)
        data = json.dumps(plain | {"check": _check(plain)}, ensure_ascii=False, indent=1, sort_keys=True).encode()
        temporary = self._path.with_suffix(".new")
        try:
            with temporary.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._path)
            flush_folder(self._path.parent)
        except OSError as error:
            raise disk_trouble(error) from error


def new_data_key() -> bytes:
    """A key for a new file."""
    return secrets.token_bytes(KEY_BYTES)


def _wrap(key: bytes, secret: str, login: str, cost: Cost) -> Slot:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = AESGCM(_stretch(secret, salt, cost)).encrypt(nonce, key, login.encode())
    return Slot(salt=_text(salt), nonce=_text(nonce), wrapped=_text(wrapped), cost=cost)


def _unwrap(slot: Slot, secret: str, login: str) -> bytes | None:
    stretched = _stretch(secret, _bytes(slot.salt), slot.cost)
    try:
        return AESGCM(stretched).decrypt(_bytes(slot.nonce), _bytes(slot.wrapped), login.encode())
    except InvalidTag:
        return None


def _stretch(secret: str, salt: bytes, cost: Cost) -> bytes:
    argon = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return argon.derive(secret.encode())


def _decoy(ring: Ring) -> Slot:
    # An unknown name must take as long as a known one, or names could be guessed by the clock.
    return next(iter(ring.slots.values()))


def _counted_as(login: str, ring: Ring) -> str:
    # People type a password into the field of the name: an unknown name is counted, but never written down. Two bytes
    # of hash give nothing away, and a person who tries names by the thousand cannot fill the disk.
    return login if login in ring.slots else "?" + blake2b(login.encode(), digest_size=2).hexdigest()


def _check(plain: dict[str, Any]) -> str:
    # Not a secret: tells a damaged file from a wrong password.
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    return blake2b(text.encode(), digest_size=16).hexdigest()


def flush_folder(folder: Path) -> None:
    """Wait until names given in this folder are on the disk: after a power cut they must be there too."""
    # Windows keeps folders in order by itself and cannot open one.
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _without(items: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in items.items() if key != name}


def _ring(data: dict[str, Any]) -> Ring:
    if data.pop("check") != _check(data):
        raise ValueError("the key file is not what was written")
    slots = {login: Slot(**{**slot, "cost": Cost(**slot["cost"])}) for login, slot in data["slots"].items()}
    tries = {login: Tries(**each) for login, each in data["tries"].items()}
    names = {name: data.get(name, "") for name in ("facility_be", "facility_ru")}
    return Ring(facility=data["facility"], slots=slots, tries=tries, **names)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
