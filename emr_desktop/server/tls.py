"""The district's own root certificate and the server's certificate under it. Clinics believe this root alone."""

import ipaddress
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from emr_desktop.server.trouble import ServerTrouble

ROOT_LASTS = timedelta(days=3653)
SERVER_LASTS = timedelta(days=365)
RENEWED_BEFORE = timedelta(days=60)
ROOT_IN_TIME = timedelta(days=366)
"""Before the root ends, every clinic has to be given the next one: that takes a year of visits."""
_EARLIER = timedelta(days=1)
"""Clocks of clinics may be behind: a certificate is good from the day before it was made."""


@dataclass(frozen=True, slots=True)
class Tls:
    """Where the files are, and what is told to the clinics."""

    root: Path
    certificate: Path
    key: Path
    fingerprint: str
    """SHA-256 of the root certificate, for reading out over the telephone."""


def make_sure(folder: Path, names: Sequence[str], now: datetime) -> Tls:
    """Make what is missing or runs out soon. Raises ServerTrouble for files that cannot be read.

    The root is made once: renewing it means visiting every clinic.
    """
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    with _named(folder):
        root_key, root = _root(folder, now)
        if not _still_good(folder / "server.pem", root, names, now):
            _make_server(folder, root_key, root, names, now)
        return _told(folder, root)


def renew(folder: Path, names: Sequence[str], now: datetime, *, anyway: bool = False) -> bool:
    """Make the server's certificate anew when it runs out soon, under the root that the clinics know.

    Without names it keeps those that it has. Returns whether there is a new one. Raises ServerTrouble.
    """
    with _named(folder):
        if not (folder / "root.pem").exists():
            raise ServerTrouble(f"There are no certificates in {folder}: the server makes them when it starts.")
        root_key, root = _root(folder, now)
        kept = list(names) or names_in(folder / "server.pem")
        if not anyway and _still_good(folder / "server.pem", root, kept, now):
            return False
        _make_server(folder, root_key, root, kept, now)
        return True


@dataclass(frozen=True, slots=True)
class Validity:
    """Until when the certificates are good."""

    server: datetime
    root: datetime
    names: tuple[str, ...]
    fingerprint: str
    """Of the root."""


def validity(folder: Path) -> Validity:
    """Until when. Raises ServerTrouble when there are none."""
    with _named(folder):
        server = x509.load_pem_x509_certificate((folder / "server.pem").read_bytes())
        root = x509.load_pem_x509_certificate((folder / "root.pem").read_bytes())
        names = tuple(names_in(folder / "server.pem"))
        return Validity(server.not_valid_after_utc, root.not_valid_after_utc, names, _fingerprint(root))


def names_in(path: Path) -> list[str]:
    """The names and addresses for which a certificate is good."""
    found = x509.load_pem_x509_certificate(path.read_bytes())
    named = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return [str(each.value) for each in named]


@contextmanager
def _named(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise ServerTrouble(f"The certificates in {folder} cannot be read or written: {error}") from error


def _told(folder: Path, root: x509.Certificate) -> Tls:
    return Tls(folder / "root.pem", folder / "server.pem", folder / "server.key", _fingerprint(root))


def _fingerprint(root: x509.Certificate) -> str:
    return root.fingerprint(hashes.SHA256()).hex(":").upper()


def _root(folder: Path, now: datetime) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    if (folder / "root.pem").exists():
        return _read_key(folder / "root.key"), x509.load_pem_x509_certificate((folder / "root.pem").read_bytes())
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "EMR district root")])
    certificate = (
        _begun(name, name, key, now, now + ROOT_LASTS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .sign(key, hashes.SHA256())
    )
    _write_key(folder / "root.key", key)
    _write(folder / "root.pem", certificate.public_bytes(Encoding.PEM), 0o644)
    return key, certificate


def _make_server(
    folder: Path, root_key: ec.EllipticCurvePrivateKey, root: x509.Certificate, names: Sequence[str], now: datetime
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "EMR district server")])
    until = min(now + SERVER_LASTS, root.not_valid_after_utc)
    certificate = (
        _begun(name, root.subject, key, now, until)
        .add_extension(x509.SubjectAlternativeName([_general(each) for each in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(
                root.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
            ),
            critical=False,
        )
        .sign(root_key, hashes.SHA256())
    )
    _write_key(folder / "server.key", key)
    _write(folder / "server.pem", certificate.public_bytes(Encoding.PEM), 0o644)


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, now: datetime, until: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _EARLIER)
        .not_valid_after(until)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=signs_certificates, crl_sign=signs_certificates,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _still_good(path: Path, root: x509.Certificate, names: Sequence[str], now: datetime) -> bool:
    if not path.exists() or not path.with_suffix(".key").exists():
        return False
    found = x509.load_pem_x509_certificate(path.read_bytes())
    if found.not_valid_after_utc - now < RENEWED_BEFORE or found.issuer != root.subject:
        return False
    named = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return {_general(each) for each in names} <= set(named)


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name.encode("idna").decode("ascii"))


def _read_key(path: Path) -> ec.EllipticCurvePrivateKey:
    key = load_pem_private_key(path.read_bytes(), None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ServerTrouble(f"{path} is not a key of the kind that this program makes.")
    return key


def _write_key(path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    _write(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), 0o600)


def _write(path: Path, data: bytes, mode: int) -> None:
    # Never for a moment readable by others, and never half there.
    temporary = path.with_name(f"{path.name}.new")
    temporary.unlink(missing_ok=True)
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
