"""Copies that leave the house: encrypted to a public key of age, read back before they count.

A copy is encrypted to the district's key and, beside it, to a key that is made for this one copy and forgotten right
after. With that one the whole file is decrypted from the disk again and compared, so what counts was read back although
the district's secret key is far away. Nothing is ever on a disk unencrypted.
"""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pyrage
from pyrage import x25519

from emr_desktop.server.trouble import ServerTrouble

AGE = b"age-encryption.org/v1"
SUFFIX = ".age"
_PUBLIC, _SECRET = "age1", "AGE-SECRET-KEY-1"


def recipient(text: str) -> x25519.Recipient:
    """The public key in this text: the key itself, or a file that holds it. Raises ServerTrouble."""
    named = text.strip()
    if not named.startswith(_PUBLIC):
        named = next((line for line in _lines(Path(named)) if line.startswith(_PUBLIC)), "")
    try:
        return x25519.Recipient.from_str(named)
    except pyrage.RecipientError as error:
        raise ServerTrouble(f"{text} is no public key of age: it begins with {_PUBLIC}.") from error


def identity_of(path: Path) -> x25519.Identity:
    """The secret key in a file, as age-keygen writes it. Raises ServerTrouble."""
    named = next((line for line in _lines(path) if line.startswith(_SECRET)), "")
    try:
        return x25519.Identity.from_str(named)
    except pyrage.IdentityError as error:
        raise ServerTrouble(f"{path} holds no secret key of age: it begins with {_SECRET}.") from error


def new_identity(path: Path) -> str:
    """Make a key pair; the secret one goes into a file that only its owner can read. Returns the public one."""
    identity = x25519.Identity.generate()
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(f"# public key: {identity.to_public()}\n{identity}\n")
    except OSError as error:
        raise ServerTrouble(f"{path} could not be written: {error.strerror or error}") from error
    return str(identity.to_public())


@contextmanager
def encrypting(file: IO[bytes], recipients: Sequence[x25519.Recipient]) -> Iterator[IO[bytes]]:
    """What is written into the result goes into the file, encrypted; as it is without recipients.

    Complete when the block has ended. Raises OSError.
    """
    if not recipients:
        yield file
        return
    try:
        with _beside(lambda read: pyrage.encrypt_io(read, file, recipients), writes=True) as inward:
            yield inward
    except pyrage.EncryptError as error:
        raise OSError(str(error)) from error


@contextmanager
def decrypting(file: IO[bytes], identity: x25519.Identity | None, path: Path) -> Iterator[IO[bytes]]:
    """The plain bytes of a file that may be encrypted. Raises ServerTrouble when the key is missing or does not fit."""
    begins = file.read(len(AGE))
    file.seek(0)
    if begins != AGE:
        yield file
        return
    if identity is None:
        raise ServerTrouble(f"{path} is encrypted. Name the file with the secret key: --identity FILE")
    try:
        with _beside(lambda write: pyrage.decrypt_io(file, write, [identity]), writes=False) as outward:
            yield outward
    except (pyrage.DecryptError, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # the disk
        raise ServerTrouble(f"{path} cannot be decrypted with this key, or is damaged or cut off.") from error


@contextmanager
def _beside(work: Callable[[IO[bytes]], object], *, writes: bool) -> Iterator[IO[bytes]]:
    """A pipe to or from work on a thread of its own: age wants to read and write by itself."""
    reading, writing = os.pipe()
    failed: list[BaseException] = []
    theirs = os.fdopen(reading, "rb") if writes else os.fdopen(writing, "wb")
    ours = os.fdopen(writing, "wb") if writes else os.fdopen(reading, "rb")

    def run() -> None:
        try:
            with theirs:
                work(theirs)
        except (OSError, pyrage.DecryptError, pyrage.EncryptError) as error:
            failed.append(error)

    thread = threading.Thread(target=run, name="age")
    thread.start()
    try:
        yield ours
    finally:
        _close(ours)
        thread.join()
        if failed and not isinstance(failed[0], BrokenPipeError):
            raise failed[0]


def _close(file: IO[bytes]) -> None:
    try:
        file.close()
    except BrokenPipeError:
        return  # what it was to go through has ended already, and says why


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ServerTrouble(f"{path} is neither a key nor a file with one.") from error
