"""The fixed words of the prescription in each language of paper."""

from emr_desktop.domain.languages import Language

_EN, _RU, _BE = Language.EN, Language.RU, Language.BE

WORDS: dict[str, dict[Language, str]] = {
    "prescription": {_EN: "PRESCRIPTION", _RU: "РЕЦЕПТ", _BE: "РЭЦЭПТ"},
    "number": {_EN: "No.", _RU: "№", _BE: "№"},
    "form": {_EN: "Form No. {number}", _RU: "Форма № {number}", _BE: "Форма № {number}"},
    "controlled": {
        _EN: "Medicine under strict counting",
        _RU: "Лекарство предметно-количественного учёта",
        _BE: "Лекі прадметна-колькаснага ўліку",
    },
    "subsidised": {_EN: "Subsidised", _RU: "Льготный", _BE: "Льготны"},
    "narcotic": {_EN: "Narcotic medicine", _RU: "Наркотическое лекарство", _BE: "Наркатычныя лекі"},
    "unp": {_EN: "Payer's number (UNP)", _RU: "УНП", _BE: "УНП"},
    "phone": {_EN: "tel.", _RU: "тел.", _BE: "тэл."},
    "date": {_EN: "Date written", _RU: "Дата выписки", _BE: "Дата выпіскі"},
    "valid": {_EN: "Valid for", _RU: "Срок действия", _BE: "Тэрмін дзеяння"},
    "days_5": {_EN: "5 days", _RU: "5 дней", _BE: "5 дзён"},
    "days_30": {_EN: "30 days", _RU: "30 дней", _BE: "30 дзён"},
    "days_60": {_EN: "60 days", _RU: "60 дней", _BE: "60 дзён"},
    "months_6": {_EN: "up to 6 months", _RU: "до 6 месяцев", _BE: "да 6 месяцаў"},
    "until": {_EN: "until {date}", _RU: "по {date}", _BE: "па {date}"},
    "patient": {_EN: "Patient", _RU: "Пациент", _BE: "Пацыент"},
    "birth": {_EN: "Date of birth", _RU: "Дата рождения", _BE: "Дата нараджэння"},
    "address": {_EN: "Address", _RU: "Адрес", _BE: "Адрас"},
    "record": {_EN: "Record No.", _RU: "Карта №", _BE: "Карта №"},
    "benefit": {_EN: "Benefit", _RU: "Льгота", _BE: "Льгота"},
    "icd": {_EN: "ICD-10 code", _RU: "Код МКБ-10", _BE: "Код МКХ-10"},
    "chronic": {_EN: "For a chronic patient", _RU: "Хроническому больному", _BE: "Хранічнаму хвораму"},
    "dispensing": {_EN: "Dispense", _RU: "Отпускать", _BE: "Адпускаць"},
    "in_words": {_EN: "In words", _RU: "Прописью", _BE: "Пропісам"},
    "doctor": {_EN: "Prescriber", _RU: "Выписал(а)", _BE: "Выпісаў(-ла)"},
    "signature": {_EN: "signature", _RU: "подпись", _BE: "подпіс"},
    "seal": {_EN: "personal seal", _RU: "личная печать", _BE: "асабістая пячатка"},
    "second": {
        _EN: "second signature and seal of the clinic",
        _RU: "вторая подпись, печать организации",
        _BE: "другі подпіс, пячатка арганізацыі",
    },
    "blank_of": {_EN: "blank {n} of {total}", _RU: "бланк {n} из {total}", _BE: "бланк {n} з {total}"},
    "copy": {
        _EN: "Copy {n}. First printed {time}.",
        _RU: "Экземпляр {n}. Впервые напечатан {time}.",
        _BE: "Экзэмпляр {n}. Упершыню надрукаваны {time}.",
    },
    "checked": {
        _EN: "Allergies and interactions: checked against the list of {date}.",
        _RU: "Аллергии и взаимодействия: проверено по списку от {date}.",
        _BE: "Алергіі і ўзаемадзеянні: праверана па спісе ад {date}.",
    },
    "partly": {
        _EN: "Allergies and interactions: NOT FULLY checked (list of {date}).",
        _RU: "Аллергии и взаимодействия: проверено НЕ ПОЛНОСТЬЮ (список от {date}).",
        _BE: "Алергіі і ўзаемадзеянні: праверана НЕ ЦАЛКАМ (спіс ад {date}).",
    },
    "not_checked": {
        _EN: "Allergies and interactions: NOT CHECKED.",
        _RU: "Аллергии и взаимодействия: НЕ ПРОВЕРЕНО.",
        _BE: "Алергіі і ўзаемадзеянні: НЕ ПРАВЕРАНА.",
    },
    "void": {_EN: "CANCELLED", _RU: "АННУЛИРОВАН", _BE: "АНУЛЯВАНЫ"},
    "void_title": {
        _EN: "The prescription is cancelled",
        _RU: "Рецепт аннулирован",
        _BE: "Рэцэпт ануляваны",
    },
    "void_text": {
        _EN: "Do not dispense by this prescription. If it was handed out, take it back and attach it to this slip.",
        _RU: "Не отпускать лекарство по этому рецепту. Если рецепт выдан, изъять его и приложить к этому листу.",
        _BE: "Не адпускаць лекі па гэтым рэцэпце. Калі рэцэпт выдадзены, забраць яго і прыкласці да гэтага ліста.",
    },
    "void_on": {_EN: "Cancelled on", _RU: "Дата аннулирования", _BE: "Дата анулявання"},
    "void_by": {_EN: "By", _RU: "Кем", _BE: "Кім"},
    "void_reason": {_EN: "Reason", _RU: "Причина", _BE: "Прычына"},
}


def word(key: str, language: Language, **values: object) -> str:
    """One fixed word or phrase, filled in."""
    return WORDS[key][language].format(**values)
