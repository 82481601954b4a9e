"""Codes into words: the one place where a refusal or a trouble becomes a sentence that says what to do."""

import logging
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.errors import DomainError
from emr_desktop.ui.common.texts_admin import ADMIN
from emr_desktop.ui.common.texts_attachments import ATTACHMENTS
from emr_desktop.ui.common.texts_home import HOME
from emr_desktop.ui.common.texts_patients import PATIENTS
from emr_desktop.ui.common.texts_prescriptions import PRESCRIPTIONS
from emr_desktop.ui.common.texts_referrals import REFERRALS
from emr_desktop.ui.common.texts_settings import SETTINGS
from emr_desktop.ui.common.texts_store import STORE
from emr_desktop.ui.common.texts_sync import SYNC
from emr_desktop.ui.common.texts_visits import VISITS

log = logging.getLogger(__name__)

CONTEXT = "Messages"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a person, how grave it is (danger, warning, info), and the engineer's detail behind it."""

    text: str
    tone: str = "danger"
    detail: str = ""


TEXTS: dict[str, str] = {
    **STORE,
    **HOME,
    **PATIENTS,
    **VISITS,
    **PRESCRIPTIONS,
    **REFERRALS,
    **ATTACHMENTS,
    **SETTINGS,
    **SYNC,
    **ADMIN,
}


def known_codes() -> frozenset[str]:
    """Every code that has words."""
    return frozenset(TEXTS)


def words(code: str, **details: object) -> str:
    """The sentence for a code. Raises KeyError for a code without words: a fault of the program."""
    text = QCoreApplication.translate(CONTEXT, TEXTS[code])
    for name, value in details.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def message_for(error: object) -> Message:
    """What to say of any failure. A fault of the program is logged, and said so."""
    if isinstance(error, DomainError) and error.code in TEXTS:
        tone = "warning" if type(error).__name__ == "RuleBroken" else "danger"
        return Message(words(error.code, **error.details), tone, error.code)
    log.error("A failure without words: %r", error)
    return Message(words("program_fault"), "danger", f"{type(error).__name__}: {error}")
