from decimal import Decimal

import pytest

from emr_desktop.domain.dose_sentences import PartKind, dose_sentence, signature_sentence, strength_words
from emr_desktop.domain.dose_words import amount_after_po, amount_at_most, amount_words, number_in_words
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.formulary import DoseUnit, Route, find_product, load_formulary
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import AsNeeded, Dosage, FrequencyCode, Site, Timing, scheme_dosage

EN, RU, BE = Language.EN, Language.RU, Language.BE
ENALAPRIL = find_product("enalapril.tab.10mg")
TWICE = Dosage(
    Decimal(1), DoseUnit.TABLET, Route.ORAL, FrequencyCode.TWICE,
    timing=(Timing.EVENING, Timing.MORNING, Timing.AFTER_MEALS), duration_days=30,
)  # fmt: skip


def said(product_key: str, dosage: Dosage, language: Language) -> str:
    return signature_sentence(find_product(product_key), dosage, language).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (RU, "По 1 таблетке 2 раза в день, утром и вечером, после еды, 30 дней. (1 таблетка = 10 мг)"),
        (BE, "Па 1 таблетцы 2 разы на дзень, раніцай і ўвечары, пасля яды, 30 дзён. (1 таблетка = 10 мг)"),
        (
            EN,
            "Take 1 tablet twice a day, in the morning and in the evening, after meals, for 30 days. "
            "(1 tablet = 10 mg)",
        ),
    ],
)
def test_the_patient_reads_a_whole_sentence_in_their_language(language, sentence):
    assert said("enalapril.tab.10mg", TWICE, language) == sentence


@pytest.mark.parametrize(
    ("amount", "russian", "belarusian"),
    [
        ("0.5", "полтаблетки", "паўтаблеткі"),
        ("1", "1 таблетке", "1 таблетцы"),
        ("1.5", "1,5 таблетки", "1,5 таблеткі"),
        ("2", "2 таблетки", "2 таблеткі"),
        ("5", "5 таблеток", "5 таблетак"),
        ("11", "11 таблеток", "11 таблетак"),
        ("21", "21 таблетке", "21 таблетцы"),
    ],
)
def test_tablets_are_declined_after_po(amount, russian, belarusian):
    assert amount_after_po(Decimal(amount), "tablet", RU).replace("\u00a0", " ") == russian
    assert amount_after_po(Decimal(amount), "tablet", BE).replace("\u00a0", " ") == belarusian


def test_no_more_than_takes_the_genitive_in_russian():
    texts = [amount_at_most(Decimal(amount), "tablet", RU).replace("\u00a0", " ") for amount in ("0.5", "1", "4", "8")]
    assert texts == ["полтаблетки", "1 таблетки", "4 таблеток", "8 таблеток"]
    assert amount_at_most(Decimal(4), "tablet", BE) == "4\u00a0таблеткі"


def test_a_medicine_for_pain_says_the_complaint_and_the_most_in_a_day():
    pain = Dosage(
        Decimal(1), DoseUnit.TABLET, Route.ORAL, FrequencyCode.AS_NEEDED,
        as_needed=AsNeeded.PAIN, max_per_day=Decimal(4), duration_days=5,
    )  # fmt: skip
    assert said("paracetamol.tab.500mg", pain, RU) == (
        "По 1 таблетке при боли, не более 4 таблеток в сутки, 5 дней. (1 таблетка = 500 мг)"
    )


def test_a_weekly_medicine_names_its_day_and_weeks():
    weekly = Dosage(Decimal(4), DoseUnit.TABLET, Route.ORAL, FrequencyCode.WEEKLY, weekday=1, duration_days=28)
    assert said("methotrexate.tab.2.5mg", weekly, BE) == (
        "Па 4 таблеткі 1 раз на тыдзень, па панядзелках, 4 тыдні. (1 таблетка = 2,5 мг)"
    )


def test_unequal_parts_of_the_day_are_told_one_by_one():
    scheme = scheme_dosage("1-0-½", DoseUnit.TABLET, Route.ORAL, 30)
    assert said("warfarin.tab.2.5mg", scheme, RU) == (
        "Принимать внутрь: утром 1 таблетка, вечером полтаблетки, 30 дней. (1 таблетка = 2,5 мг)"
    )


def test_drops_name_the_eye_and_belarusian_shortens_its_u():
    drops = Dosage(
        Decimal(1), DoseUnit.DROP, Route.OPHTHALMIC, FrequencyCode.TWICE, duration_days=30, site=Site.BOTH_EYES
    )
    assert said("timolol.gtt_oph.0.5pct", drops, BE) == "Па 1 кроплі ў кожнае вока 2 разы на дзень, 30 дзён."


def test_bedtime_is_said_once():
    night = Dosage(
        Decimal(1), DoseUnit.TABLET, Route.ORAL, FrequencyCode.AT_NIGHT, timing=(Timing.BEDTIME,), duration_days=10
    )
    assert (
        said("amitriptyline.tab.25mg", night, RU) == "По 1 таблетке 1 раз в день на ночь, 10 дней. (1 таблетка = 25 мг)"
    )
    assert PartKind.TIMING not in {part.kind for part in dose_sentence(ENALAPRIL, night, RU).parts}


def test_an_ointment_has_no_amount():
    cream = Dosage(Decimal(1), DoseUnit.APPLICATION, Route.TOPICAL, FrequencyCode.TWICE, duration_days=7)
    assert said("mupirocin.ung.2pct", cream, RU) == "Наносить тонким слоем на кожу 2 раза в день, 7 дней."


@pytest.mark.parametrize("language", Language)
def test_every_product_gives_a_sentence_without_a_slash_a_shorthand_or_as_known(language):
    for product in load_formulary():
        for route in product.routes:
            dosage = Dosage(Decimal(2), product.form.unit, route, FrequencyCode.EVERY_8H, duration_days=10)
            sentence = signature_sentence(product, dosage, language)
            screen = str(dose_sentence(product, dosage, language))
            for text in (sentence, screen):
                assert not {"{", "}", "/", "µ"} & set(text)
                assert "None" not in text
                assert "  " not in text
            assert "известно" not in sentence
            assert sentence[0].isupper()


def test_the_screen_marks_name_and_dose():
    sentence = dose_sentence(ENALAPRIL, TWICE, EN)
    assert [part.kind for part in sentence.parts if part.bold] == [PartKind.NAME, PartKind.DOSE]
    assert str(sentence).replace("\u00a0", " ") == (
        "enalapril — tablet — DOSE 10 mg — oral — twice a day — "
        "in the morning and in the evening, after meals — 30 days"
    )


@pytest.mark.parametrize(
    ("language", "spoken"),
    [
        (EN, "enalapril, tablet, dose 10 milligrams, oral, twice a day, in the morning and in the evening"),
        (RU, "эналаприл, таблетки, доза 10 миллиграммов, внутрь, 2 раза в день, утром и вечером"),
        (BE, "эналапрыл, таблеткі, доза 10 міліграмаў, унутр, 2 разы на дзень, раніцай і ўвечары"),
    ],
)
def test_a_screen_reader_says_the_units_in_full(language, spoken):
    assert dose_sentence(ENALAPRIL, TWICE, language).spoken.startswith(spoken)


def test_large_and_broken_numbers_are_spoken_whole():
    metamizole = Dosage(Decimal("2.5"), DoseUnit.ML, Route.INTRAMUSCULAR, FrequencyCode.ONCE, duration_days=1)
    spoken = dose_sentence(find_product("metamizole-sodium.sol_inj.500mg-per-ml"), metamizole, EN).spoken
    assert "dose 1,250 milligrams, 2.5 millilitres" in spoken


def test_half_a_tablet_says_the_strength_the_dose_and_the_half():
    half = Dosage(Decimal("0.5"), DoseUnit.TABLET, Route.ORAL, FrequencyCode.ONCE, duration_days=30)
    text = str(dose_sentence(find_product("enalapril.tab.20mg"), half, RU)).replace("\u00a0", " ")
    assert text == "эналаприл — 20 мг — таблетки — ДОЗА 10 мг — полтаблетки — внутрь — 1 раз в день — 30 дней"


def test_less_than_a_milligram_is_said_in_micrograms_and_large_numbers_are_grouped():
    assert strength_words(find_product("digoxin.tab.0.25mg"), RU) == "250\u00a0микрограммов"
    assert (
        strength_words(find_product("benzylpenicillin.pulv_inj.1000000iu"), EN) == "1,000,000\u00a0international units"
    )
    assert strength_words(find_product("levothyroxine-sodium.tab.25mcg"), BE) == "25\u00a0мікраграмаў"


def test_a_combination_names_each_strength():
    product = find_product("amoxicillin-clavulanic-acid.tab.875+125mg")
    dosage = Dosage(Decimal(1), DoseUnit.TABLET, Route.ORAL, FrequencyCode.EVERY_12H, duration_days=7)
    name = dose_sentence(product, dosage, RU).parts[0].text.replace("\u00a0", " ")
    assert name == "амоксициллин 875 мг + клавулановая кислота 125 мг"


@pytest.mark.parametrize(
    ("value", "russian", "belarusian"),
    [
        (0, "ноль", "нуль"),
        (10, "десять", "дзесяць"),
        (21, "двадцать один", "дваццаць адзін"),
        (115, "сто пятнадцать", "сто пятнаццаць"),
        (300, "триста", "трыста"),
    ],
)
def test_numbers_are_written_in_words(value, russian, belarusian):
    assert number_in_words(value, RU) == russian
    assert number_in_words(value, BE) == belarusian


def test_all_numbers_in_words_differ():
    for language in Language:
        assert len({number_in_words(value, language) for value in range(1000)}) == 1000
    with pytest.raises(RuleBroken, match="quantity_too_large_for_words"):
        number_in_words(1000, RU)


def test_english_counts_tablets():
    assert [amount_words(Decimal(n), "tablet", EN) for n in ("0.5", "1", "2")] == [
        "half a tablet",
        "1\u00a0tablet",
        "2\u00a0tablets",
    ]
