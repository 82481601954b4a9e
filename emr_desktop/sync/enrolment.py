"""What a computer says to be let into the district, and what it is told."""

from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode, encode
from emr_desktop.sync.protocol import BadMessage, is_signed


@dataclass(frozen=True, slots=True)
class Application:
    """The code of the administrator, and who asks. Signed with the key that is to be believed from then on."""

    code: str
    public_key: bytes
    facility_id: UUID | None
    """Of a clinic that was founded on this computer; none when it joins one that the district knows."""
    name: str
    signature: bytes = b""

    def signed_by(self, key: Ed25519PrivateKey) -> bytes:
        """The message."""
        wire = self._wire()
        return encode([*wire, key.sign(encode(wire))])

    def is_signed(self) -> bool:
        return is_signed(self.public_key, self.signature, encode(self._wire()))

    def _wire(self) -> list[Wire]:
        facility = self.facility_id.bytes if self.facility_id else None
        return ["emr enrol 1", plain_code(self.code), self.public_key, facility, self.name]

    @classmethod
    def decode(cls, data: bytes) -> "Application":
        """Raises BadMessage."""
        try:
            what, code, key, facility, name, signature = as_list(decode(data))
            if what != "emr enrol 1":
                raise BadMessage("enrolment")
            known = None if facility is None else UUID(bytes=as_bytes(facility))
            return cls(as_text(code), as_bytes(key), known, as_text(name), as_bytes(signature))
        except (TypeError, ValueError) as error:
            raise BadMessage("enrolment") from error


@dataclass(frozen=True, slots=True)
class Admission:
    """The district lets the computer in."""

    facility: str
    """The name of the clinic in the district's list."""
    server_key: bytes
    epoch: bytes
    stream: bytes
    facility_id: UUID
    number: int
    """Of this computer within its clinic."""

    def encode(self) -> bytes:
        wire: list[Wire] = ["admitted", self.facility, self.server_key, self.epoch, self.stream]
        return encode([*wire, self.facility_id.bytes, self.number])

    @classmethod
    def decode(cls, data: bytes) -> "Admission":
        """Raises BadMessage for anything else, EnrolmentRefused when the district said no."""
        try:
            what, *parts = as_list(decode(data))
            if what == "refused":
                raise EnrolmentRefused(as_text(parts[0]))
            facility, key, epoch, stream, clinic, number = parts[:6]
            return cls(
                as_text(facility), as_bytes(key), as_bytes(epoch), as_bytes(stream), UUID(bytes=as_bytes(clinic)),
                as_int(number),
            )  # fmt: skip
        except (TypeError, ValueError, LookupError) as error:
            raise BadMessage("admission") from error


class EnrolmentRefused(Exception):
    """The district did not let the computer in; the argument is a code for the words."""


def plain_code(code: str) -> str:
    """The code without what people put between its letters, and with the letters that were meant."""
    meant = str.maketrans({"O": "", "0": "", "I": "", "1": "", "-": "", " ": ""})
    return code.upper().translate(meant)
