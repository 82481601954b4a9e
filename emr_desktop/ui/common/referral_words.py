"""How a referral is written: why, how urgent, how far it has come."""

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.icd10 import short_title
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import display_name
from emr_desktop.domain.referrals import GrantWhy, Urgency
from emr_desktop.queries.referrals import ReferralRow


def why_words(why: GrantWhy) -> str:
    """Why the record goes to another clinic, in a word or two."""
    return {
        GrantWhy.REFERRAL: QCoreApplication.translate("Referrals", "Referral"),
        GrantWhy.TRANSFER: QCoreApplication.translate("Referrals", "Transfer"),
        GrantWhy.EMERGENCY: QCoreApplication.translate("Referrals", "Emergency access"),
        GrantWhy.MOBILE: QCoreApplication.translate("Referrals", "Mobile clinic"),
    }[why]


def urgency_words(urgency: Urgency) -> str:
    """How soon the patient has to be seen."""
    return {
        Urgency.ROUTINE: QCoreApplication.translate("Referrals", "Planned"),
        Urgency.URGENT: QCoreApplication.translate("Referrals", "Urgent"),
        Urgency.STAT: QCoreApplication.translate("Referrals", "At once"),
    }[urgency]


def urgency_mark(urgency: Urgency) -> str:
    """The word with a sign for those who look over a list."""
    sign = {Urgency.ROUTINE: "", Urgency.URGENT: "△ ", Urgency.STAT: "■ "}[urgency]
    return sign + urgency_words(urgency)


def urgency_token(urgency: Urgency) -> str:
    """The colour that repeats what the word says."""
    return {Urgency.ROUTINE: "", Urgency.URGENT: "warning.text", Urgency.STAT: "danger.text"}[urgency]


def state_words(row: ReferralRow, language: Language, *, received: bool) -> str:
    """How far it has come, with the day where there is one."""
    if not row.open:
        return _over(row, language)
    if row.seen_at is not None:
        words = (
            QCoreApplication.translate("Referrals", "✓ Seen here %1")
            if received
            else QCoreApplication.translate("Referrals", "✓ Seen there %1")
        )
        return words.replace("%1", format_date(row.seen_at.astimezone().date(), language))
    if received and row.names is None:
        return QCoreApplication.translate("Referrals", "Record on its way")
    if received:
        return "● " + QCoreApplication.translate("Referrals", "New")
    if not row.sent:
        return QCoreApplication.translate("Referrals", "Here, not sent yet")
    return QCoreApplication.translate("Referrals", "Sent, the other clinic can see it")


def _over(row: ReferralRow, language: Language) -> str:
    if row.ended_at is not None:
        words, day = QCoreApplication.translate("Referrals", "Ended %1"), row.ended_at.astimezone().date()
    else:
        words, day = QCoreApplication.translate("Referrals", "Was open until %1"), row.until or row.begins_on
    return words.replace("%1", format_date(day, language))


def state_token(row: ReferralRow, *, received: bool) -> str:
    """The colour that repeats what the word says."""
    if not row.open:
        return "text.secondary"
    if row.seen_at is not None:
        return "success.text"
    return "info.text" if received else ""


def until_words(row: ReferralRow, language: Language) -> str:
    """The last day, or that there is none."""
    if row.until is None:
        return QCoreApplication.translate("Referrals", "no end")
    return format_date(row.until, language)


def patient_words(row: ReferralRow, language: Language) -> str:
    """The name as on the banner; that the record has not arrived where it has not."""
    if row.names is None:
        return QCoreApplication.translate("Referrals", "Not here yet")
    name = row.names.shown(language)
    return display_name(name.family, name.given, name.patronymic, language)


def diagnosis_words(row: ReferralRow, language: Language) -> str:
    """Code and title, in the language of the screen where that is possible."""
    return f"{row.code} {short_title(row.code, language) or row.title}".strip()


def told_words(row: ReferralRow, language: Language) -> tuple[tuple[str, str], ...]:
    """Everything that was written, as titles and texts; nothing for what is empty."""
    days = QCoreApplication.translate("Referrals", "%1 to %2")
    if row.until is None:
        days = QCoreApplication.translate("Referrals", "from %1, no end")
    days = days.replace("%1", format_date(row.begins_on, language)).replace("%2", until_words(row, language))
    ended = " — ".join(part for part in (row.ended_by, row.end_reason) if part)
    pairs = (
        (QCoreApplication.translate("Referrals", "From"), f"{row.from_facility} — {row.author}".strip(" —")),
        (QCoreApplication.translate("Referrals", "To"), " — ".join(filter(None, (row.to_facility, row.specialty)))),
        (QCoreApplication.translate("Referrals", "Open"), days),
        (QCoreApplication.translate("Referrals", "Diagnosis"), diagnosis_words(row, language)),
        (QCoreApplication.translate("Referrals", "Reason"), row.reason),
        (QCoreApplication.translate("Referrals", "Ended by"), ended if row.ended_at is not None else ""),
    )
    return tuple((title, text) for title, text in pairs if text)
