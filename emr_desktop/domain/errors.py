"""Refusals that a person can do something about. They carry a code; the words are chosen on the screen."""


class DomainError(Exception):
    """The program says no. `code` becomes a sentence in `ui/common/messages.py`; details hold no patient data."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class RuleBroken(DomainError):
    """What was asked contradicts a rule of the clinic."""


class NotFound(DomainError):
    """What was asked for does not exist here."""


class NotAllowed(DomainError):
    """The person may not do this."""


class Conflict(DomainError):
    """The record has changed since the person saw it."""


class StoreTrouble(DomainError):
    """The computer could not keep or read the records: disk full, folder read-only, file damaged, file too new."""
