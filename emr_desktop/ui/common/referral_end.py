"""Ending a referral: what the other clinic keeps and loses is said before."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import running_name
from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.queries.referrals import ReferralRow
from emr_desktop.ui.common.dialogs import Answer, ask
from emr_desktop.ui.common.referral_words import why_words


def asks_to_end(parent: QWidget, row: ReferralRow, language: Language, *, received: bool) -> bool:
    """Ask once more. `received` is true in the clinic that holds the record by this referral and loses it."""
    question = QCoreApplication.translate("EndReferral", "End “%1” for %2?")
    question = question.replace("%1", why_words(row.why)).replace("%2", _whom(row, language))
    answers = (
        Answer("keep", QCoreApplication.translate("EndReferral", "Leave it open")),
        Answer("end", QCoreApplication.translate("EndReferral", "End it"), "danger"),
    )
    return ask(parent, question, _body(row, received), answers, "keep") == "end"


def _whom(row: ReferralRow, language: Language) -> str:
    if row.names is None:
        return row.to_facility
    name = row.names.shown(language)
    return running_name(name.family, name.given, name.patronymic, language)


def _body(row: ReferralRow, received: bool) -> str:
    if row.why is GrantWhy.TRANSFER:
        words = QCoreApplication.translate(
            "EndReferral",
            "%2 is the patient's home again. %1 loses the record; what was written there stays in it.",
        )
    elif received:
        words = QCoreApplication.translate(
            "EndReferral",
            "The record leaves this computer once all that was written here has been sent. "
            "The home clinic keeps everything, your visits too.",
        )
    else:
        words = QCoreApplication.translate(
            "EndReferral",
            "%1 loses the record: it leaves their computers and they get nothing new. "
            "What they wrote stays in the record here; what they printed stays with them.",
        )
    return words.replace("%1", row.to_facility).replace("%2", row.from_facility)
