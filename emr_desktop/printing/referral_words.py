"""The fixed words of the referral in each language of paper."""

from emr_desktop.domain.languages import Language

_EN, _RU, _BE = Language.EN, Language.RU, Language.BE

WORDS: dict[str, dict[Language, str]] = {
    "referral": {_EN: "REFERRAL", _RU: "НАПРАВЛЕНИЕ", _BE: "НАКІРАВАННЕ"},
    "transfer": {_EN: "TRANSFER", _RU: "ПЕРЕВОД", _BE: "ПЕРАВОД"},
    "made": {_EN: "Date", _RU: "Дата", _BE: "Дата"},
    "until": {_EN: "valid until {date}", _RU: "действует по {date}", _BE: "дзейнічае па {date}"},
    "to": {_EN: "To", _RU: "Куда", _BE: "Куды"},
    "specialty": {_EN: "Specialist or department", _RU: "Специалист или отделение", _BE: "Спецыяліст або аддзяленне"},
    "urgency": {_EN: "How soon", _RU: "Срочность", _BE: "Тэрміновасць"},
    "routine": {_EN: "planned", _RU: "планово", _BE: "планава"},
    "urgent": {_EN: "URGENT", _RU: "СРОЧНО", _BE: "ТЭРМІНОВА"},
    "stat": {_EN: "AT ONCE", _RU: "НЕМЕДЛЕННО", _BE: "НЕАДКЛАДНА"},
    "diagnosis": {_EN: "Diagnosis (ICD-10)", _RU: "Диагноз (МКБ-10)", _BE: "Дыягназ (МКХ-10)"},
    "none_given": {_EN: "not given", _RU: "не указан", _BE: "не ўказаны"},
    "reason": {_EN: "Reason", _RU: "Обоснование", _BE: "Абгрунтаванне"},
    "problems": {_EN: "Other conditions", _RU: "Другие заболевания", _BE: "Іншыя захворванні"},
    "allergies": {_EN: "Allergies", _RU: "Аллергии", _BE: "Алергіі"},
    "none_known": {_EN: "asked, none known", _RU: "спрошено, не известны", _BE: "спытана, не вядомыя"},
    "not_asked": {_EN: "NOT ASKED", _RU: "НЕ СПРОШЕНО", _BE: "НЕ СПЫТАНА"},
    "medicines": {_EN: "Takes now", _RU: "Принимает сейчас", _BE: "Прымае цяпер"},
    "nothing": {_EN: "no medicines are recorded", _RU: "лекарства не записаны", _BE: "лекі не запісаны"},
    "on_day": {
        _EN: "Allergies and medicines as recorded on {date}.",
        _RU: "Аллергии и лекарства по записям на {date}.",
        _BE: "Алергіі і лекі паводле запісаў на {date}.",
    },
    "author": {_EN: "Referred by", _RU: "Направил(а)", _BE: "Накіраваў(-ла)"},
    "ended": {_EN: "ENDED", _RU: "ЗАВЕРШЕНО", _BE: "ЗАВЕРШАНА"},
}


def referral_word(key: str, language: Language, **values: object) -> str:
    """One fixed word or phrase, filled in."""
    return WORDS[key][language].format(**values)
