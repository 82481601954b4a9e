from decimal import Decimal

import pytest

from emr_desktop.domain.dosing import quantity
from emr_desktop.domain.formulary import DoseUnit, find_product, load_formulary
from emr_desktop.domain.languages import Language
from emr_desktop.domain.latin import latin_lines, quantity_in_words
from emr_desktop.domain.prescriptions import Dosage, FrequencyCode


def lines(key: str, amount: str = "1", unit: DoseUnit | None = None, days: int = 30) -> list[str]:
    product = find_product(key)
    dosage = Dosage(
        Decimal(amount), unit or product.form.unit, product.routes[0], FrequencyCode.ONCE, duration_days=days
    )
    return [text.replace("\u00a0", " ") for text in latin_lines(product, quantity(dosage, product))]


@pytest.mark.parametrize(
    ("key", "amount", "days", "expected"),
    [
        ("amlodipine.tab.5mg", "1", 30, ["Rp.: Tab. Amlodipini 0,005 N. 30", "D.S."]),
        ("ceftriaxone.pulv_inj.1g", "1", 5, ["Rp.: Pulv. pro inj. Ceftriaxoni 1,0", "D.t.d. N. 5 in flac.", "S."]),
        ("furosemide.sol_inj.10mg-per-ml", "2", 10, ["Rp.: Sol. Furosemidi 1 % 2 ml", "D.t.d. N. 10 in amp.", "S."]),
        ("hydrocortisone-topical.ung.1pct", "1", 7, ["Rp.: Ung. Hydrocortisoni 1 % 15,0", "D.S."]),
        ("ambroxol.sir.3mg-per-ml", "10", 7, ["Rp.: Sir. Ambroxoli 0,3 % 100 ml", "D.S."]),
        ("timolol.gtt_oph.0.5pct", "1", 30, ["Rp.: Gtt. ophth. Timololi 0,5 % 5 ml", "D.S."]),
        (
            "salbutamol.aer_inh.100mcg-per-dose",
            "2",
            30,
            ["Rp.: Aer. Salbutamoli 0,0001/dos. 200 dos. N. 1", "D.S."],
        ),
        (
            "amoxicillin-clavulanic-acid.tab.875+125mg",
            "1",
            14,
            ["Rp.: Tab. Amoxicillini 0,875 + Acidi clavulanici 0,125 N. 14", "D.S."],
        ),
        (
            "benzylpenicillin.pulv_inj.1000000iu",
            "1",
            7,
            ["Rp.: Pulv. pro inj. Benzylpenicillini natrici 1 000 000 ED", "D.t.d. N. 7 in flac.", "S."],
        ),
        ("magnesium-sulfate.sol_inj.250mg-per-ml", "10", 3, ["Rp.: Sol. Magnesii sulfatis 25 % 10 ml",
                                                          "D.t.d. N. 3 in amp.", "S."]),
        ("levothyroxine-sodium.tab.50mcg", "1", 60, ["Rp.: Tab. Levothyroxini natrici 0,00005 N. 60", "D.S."]),
        ("fentanyl.tts.25mcg-per-h", "1", 10, ["Rp.: TTS Fentanyli 25 mcg/h N. 10", "D.S."]),
        ("diclofenac.supp.50mg", "1", 10, ["Rp.: Supp. Diclofenaci 0,05 N. 10", "D.S."]),
    ],
)  # fmt: skip
def test_the_latin_part_reads_as_pharmacists_expect(key, amount, days, expected):
    assert lines(key, amount, days=days) == expected


def test_two_tubes_are_numbered():
    product = find_product("mupirocin.ung.2pct")
    dosage = Dosage(Decimal(1), DoseUnit.APPLICATION, product.routes[0], FrequencyCode.ONCE, duration_days=7)
    one = quantity(dosage, product)
    two = type(one)(one.total, one.unit, Decimal(2), 2, one.pack_size, calculated=False)
    assert latin_lines(product, two)[1:] == ("D.t.d. N.\u00a02 in tub.", "S.")


def test_insulin_is_written_in_units_of_action():
    text = lines("insulin-glargine.sol_inj.100iu-per-ml", "20", DoseUnit.IU)
    assert text == ["Rp.: Sol. Insulini glargini 100 ED/ml 3 ml", "D.t.d. N. 2 in carpul.", "S."]


def test_every_product_has_latin_that_ends_where_the_patient_begins():
    for product in load_formulary():
        text = lines(product.key)
        assert text[0].startswith("Rp.: ")
        assert text[-1] in {"D.S.", "S."}
        assert all(line.isascii() for line in text), product.key


def test_solids_are_in_grams_with_a_comma_and_never_with_a_point():
    for product in load_formulary():
        if product.strength_unit in {"mg", "mcg", "g"}:
            first = lines(product.key)[0]
            assert "," in first, product.key
            assert not any(char.isdigit() and first[i + 1 : i + 2] == "." for i, char in enumerate(first)), product.key


def test_the_number_of_a_controlled_medicine_is_also_in_words():
    product = find_product("tramadol.caps.50mg")
    dosage = Dosage(Decimal(1), DoseUnit.CAPSULE, product.routes[0], FrequencyCode.TWICE, duration_days=10)
    needed = quantity(dosage, product)
    assert quantity_in_words(needed, Language.RU) == "20 (двадцать)"
    assert quantity_in_words(needed, Language.BE) == "20 (дваццаць)"
