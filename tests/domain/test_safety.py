from dataclasses import replace
from datetime import date, timedelta

import pytest

from emr_desktop.domain.allergy_groups import allergy_groups, find_allergens
from emr_desktop.domain.formulary import find_product, list_notice
from emr_desktop.domain.interactions import Severity, interaction_between, interactions
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergySeverity, AllergyStatus
from emr_desktop.domain.safety import check, drug_of
from emr_desktop.domain.safety_facts import (
    AllergyFact,
    CheckState,
    Drug,
    Finding,
    FindingCode,
    Override,
    PatientFacts,
    Tier,
)

TODAY = date(2026, 5, 4)
KEYS = {
    "amoxicillin": "amoxicillin.caps.500mg",
    "co-amoxiclav": "amoxicillin-clavulanic-acid.tab.875+125mg",
    "cefazolin": "cefazolin.pulv_inj.1g",
    "ceftriaxone": "ceftriaxone.pulv_inj.1g",
    "warfarin": "warfarin.tab.5mg",
    "ibuprofen": "ibuprofen.tab.400mg",
    "diclofenac": "diclofenac.tab_ec.50mg",
    "simvastatin": "simvastatin.tab.20mg",
    "clarithromycin": "clarithromycin.tab.500mg",
    "enalapril": "enalapril.tab.10mg",
    "lisinopril": "lisinopril.tab.10mg",
    "losartan": "losartan.tab.50mg",
    "furosemide": "furosemide.tab.40mg",
    "levothyroxine": "levothyroxine-sodium.tab.50mcg",
    "iron": "ferrous-sulfate.tab_mr.80mg",
    "aspirin": "acetylsalicylic-acid-antiplatelet.tab_ec.75mg",
    "clopidogrel": "clopidogrel.tab.75mg",
    "iodide": "potassium-iodide.tab.100mcg",
    "co-trimoxazole": "sulfamethoxazole-trimethoprim.tab.400+80mg",
    "glargine": "insulin-glargine.sol_inj.100iu-per-ml",
    "gel": "diclofenac-topical.gel.1pct",
    "soluble": "insulin-human-short-acting.sol_inj.100iu-per-ml",
    "isophane": "insulin-human-isophane.susp_inj.100iu-per-ml",
    "aspart": "insulin-aspart.sol_inj.100iu-per-ml",
}
SAFE = PatientFacts(AllergyStatus.NONE_KNOWN)
PENICILLIN = AllergyFact("a1", "penicillin — rash, 2004", "penicillins", severity=AllergySeverity.MILD)


def drug(name: str) -> Drug:
    return drug_of(f"line-{name}", find_product(KEYS[name]), Language.EN)


def allergic(fact: AllergyFact) -> PatientFacts:
    return PatientFacts(AllergyStatus.KNOWN, (fact,))


def findings(facts: PatientFacts, *names: str) -> list[tuple[Tier, FindingCode]]:
    report = check(facts, tuple(map(drug, names)), TODAY)
    return [(finding.tier, finding.code) for finding in report.findings]


def taking(*names: str) -> PatientFacts:
    return replace(SAFE, current=tuple(map(drug, names)))


def only(facts: PatientFacts, *names: str) -> Finding:
    (finding,) = check(facts, tuple(map(drug, names)), TODAY).findings
    return finding


def test_the_same_substance_stops_and_names_the_record():
    finding = only(allergic(AllergyFact("a1", "amoxicillin — rash", "amoxicillin", "J01CA04")), "amoxicillin")
    assert (finding.tier, finding.code) == (Tier.STOP, FindingCode.ALLERGY_SAME_SUBSTANCE)
    assert (finding.record_id, finding.record_text) == ("a1", "amoxicillin — rash")


def test_a_substance_inside_a_combination_stops_too():
    fact = AllergyFact("a1", "amoxicillin", "amoxicillin", "J01CA04", AllergySeverity.MILD)
    assert findings(allergic(fact), "co-amoxiclav") == [(Tier.STOP, FindingCode.ALLERGY_SAME_SUBSTANCE)]


def test_an_allergy_to_penicillins_with_a_mild_rash_is_said_beside_the_line():
    finding = only(allergic(PENICILLIN), "amoxicillin")
    assert (finding.tier, finding.code) == (Tier.INLINE, FindingCode.ALLERGY_SAME_CLASS)
    assert finding.group is not None
    assert finding.group.names[Language.RU] == "пенициллины"


@pytest.mark.parametrize("severity", [AllergySeverity.SEVERE, AllergySeverity.UNKNOWN])
def test_an_allergy_to_penicillins_that_was_severe_or_is_unknown_stops(severity):
    assert only(allergic(replace(PENICILLIN, severity=severity)), "amoxicillin").tier is Tier.STOP


def test_penicillin_and_a_cephalosporin_are_only_mentioned():
    assert findings(allergic(PENICILLIN), "ceftriaxone") == [(Tier.PASSIVE, FindingCode.ALLERGY_REMOTE_CLASS)]


def test_cefazolin_shares_no_side_chain_with_ceftriaxone():
    fact = AllergyFact("a1", "ceftriaxone — shock", "ceftriaxone", "J01DD04", AllergySeverity.SEVERE)
    assert findings(allergic(fact), "cefazolin") == [(Tier.PASSIVE, FindingCode.ALLERGY_REMOTE_CLASS)]


def test_one_pain_reliever_warns_of_another_one():
    fact = AllergyFact("a1", "ibuprofen — urticaria", "ibuprofen", "M01AE01", AllergySeverity.SEVERE)
    assert findings(allergic(fact), "diclofenac") == [(Tier.INLINE, FindingCode.ALLERGY_SAME_CLASS)]


def test_a_sulfonamide_allergy_warns_of_co_trimoxazole_and_not_of_furosemide():
    fact = AllergyFact("a1", "sulfonamides", "sulfonamide_antibiotics", severity=AllergySeverity.SEVERE)
    assert findings(allergic(fact), "co-trimoxazole") == [(Tier.STOP, FindingCode.ALLERGY_SAME_CLASS)]
    assert findings(allergic(fact), "furosemide") == []


def test_a_relative_that_was_tolerated_is_only_mentioned():
    fact = replace(PENICILLIN, severity=AllergySeverity.SEVERE, tolerated_atc=("J01CA04",))
    assert only(allergic(fact), "amoxicillin").tier is Tier.PASSIVE


def test_an_allergy_that_no_list_knows_makes_the_check_partial():
    report = check(allergic(AllergyFact("a1", "grandmother's drops")), (drug("amoxicillin"),), TODAY)
    assert report.unlinked == ("grandmother's drops",)
    assert report.state is CheckState.PARTLY


def test_a_patient_who_was_never_asked_is_asked():
    report = check(PatientFacts(), (drug("amoxicillin"),), TODAY)
    assert report.findings[0].code is FindingCode.ALLERGIES_NOT_ASKED
    assert report.state is CheckState.PARTLY


def test_a_contraindicated_pair_stops_whichever_came_first():
    for facts, name in ((taking("simvastatin"), "clarithromycin"), (taking("clarithromycin"), "simvastatin")):
        finding = only(facts, name)
        assert (finding.tier, finding.code) == (Tier.STOP, FindingCode.INTERACTION)
        assert finding.interaction is not None
        assert all(finding.interaction.mechanism[language] for language in Language)


def test_two_new_lines_are_compared_with_each_other():
    assert findings(SAFE, "warfarin", "ibuprofen") == [(Tier.INLINE, FindingCode.INTERACTION)]


def test_iron_with_levothyroxine_is_a_quiet_note():
    assert findings(taking("levothyroxine"), "iron") == [(Tier.PASSIVE, FindingCode.INTERACTION)]


def test_only_the_gravest_row_of_a_pair_is_told():
    row = interaction_between("N06AB10", "C01BD01")
    assert row is not None
    assert row.severity is Severity.CONTRAINDICATED
    assert interaction_between("B01AC06", "B01AA03") is interaction_between("B01AA03", "B01AC06")


def test_two_different_pain_relievers_interact_and_one_with_itself_is_a_duplicate():
    assert (Tier.INLINE, FindingCode.INTERACTION) in findings(taking("ibuprofen"), "diclofenac")
    assert findings(taking("ibuprofen"), "ibuprofen") == [(Tier.STOP, FindingCode.DUPLICATE_SUBSTANCE)]


def test_glucosamine_is_no_pain_reliever():
    assert interaction_between("M01AX05", "B01AA03") is None
    assert interaction_between("M01AX17", "B01AA03") is not None


def test_three_medicines_that_harm_the_kidney_together_are_told_once():
    report = check(taking("enalapril", "furosemide"), (drug("ibuprofen"),), TODAY)
    (finding,) = [finding for finding in report.findings if finding.code is FindingCode.INTERACTION_OF_THREE]
    assert (finding.line_id, finding.record_text) == ("line-ibuprofen", "enalapril, furosemide")
    assert FindingCode.INTERACTION_OF_THREE not in {code for _, code in findings(taking("enalapril"), "ibuprofen")}


def test_two_of_a_kind_are_said_beside_the_line():
    assert findings(taking("enalapril"), "lisinopril") == [(Tier.INLINE, FindingCode.DUPLICATE_CLASS)]


def test_pairs_that_belong_together_are_no_duplicates():
    assert findings(taking("aspirin"), "clopidogrel") == []
    assert findings(taking("glargine"), "aspart") == []
    assert findings(taking("soluble"), "isophane") == []


def test_a_substance_without_a_code_is_still_noticed_twice():
    assert findings(taking("iodide"), "iodide") == [(Tier.STOP, FindingCode.DUPLICATE_SUBSTANCE)]


def test_the_gel_beside_the_tablets_is_said_beside_the_line():
    assert findings(taking("diclofenac"), "gel") == [(Tier.INLINE, FindingCode.DUPLICATE_SUBSTANCE)]


def test_an_answered_warning_is_quiet_for_ninety_days_and_says_so():
    key = only(taking("simvastatin"), "clarithromycin").key
    for age, tier in ((90, Tier.PASSIVE), (91, Tier.STOP)):
        override = Override(key, TODAY - timedelta(days=age))
        finding = only(replace(taking("simvastatin"), overrides=(override,)), "clarithromycin")
        assert finding.tier is tier
        assert finding.silenced is (tier is Tier.PASSIVE)


def test_an_answer_about_one_pair_does_not_silence_another():
    override = Override(only(taking("simvastatin"), "clarithromycin").key, TODAY)
    assert only(replace(taking("warfarin"), overrides=(override,)), "ibuprofen").tier is Tier.INLINE


def test_pregnancy_is_minded_when_it_is_recorded():
    assert findings(replace(SAFE, pregnant=True), "losartan") == [(Tier.INLINE, FindingCode.PREGNANCY_CAUTION)]
    assert findings(replace(SAFE, pregnant=False), "losartan") == []


def test_everything_that_stops_comes_first_and_together():
    facts = replace(taking("simvastatin", "levothyroxine"), allergies=(PENICILLIN,))
    facts = replace(facts, allergies=(replace(PENICILLIN, severity=AllergySeverity.SEVERE),))
    report = check(facts, (drug("iron"), drug("amoxicillin"), drug("clarithromycin")), TODAY)
    order = list(Tier)
    positions = [order.index(finding.tier) for finding in report.findings]
    assert positions == sorted(positions)
    assert {finding.line_id for finding in report.stops} == {"line-amoxicillin", "line-clarithromycin"}


def test_a_clean_check_names_the_date_of_its_list():
    report = check(taking("levothyroxine"), (drug("enalapril"),), TODAY)
    assert report.findings == ()
    assert report.state is CheckState.CHECKED
    assert report.list_date == list_notice("interactions").list_date


def test_a_medicine_that_no_list_knows_is_not_checked_and_says_why():
    report = check(SAFE, (drug("enalapril"), Drug("line-x", "Healing water")), TODAY)
    assert report.state is CheckState.NOT_CHECKED
    assert [(line.state, line.missing) for line in report.lines] == [
        (CheckState.CHECKED, ()),
        (CheckState.NOT_CHECKED, ("unknown_substance",)),
    ]


def test_a_known_substance_without_a_code_is_checked_in_part():
    report = check(SAFE, (drug("iodide"),), TODAY)
    assert report.lines[0].missing == ("no_atc",)
    assert report.state is CheckState.PARTLY


def test_nothing_to_check_is_never_called_checked():
    assert check(SAFE, (), TODAY).state is CheckState.NOT_CHECKED


def test_the_list_of_pairs_is_whole_and_in_three_languages():
    assert len(interactions()) == 80
    for row in interactions():
        for language in Language:
            assert row.mechanism[language]
            assert row.management[language]
        assert row.mechanism[Language.RU] != row.mechanism[Language.BE] != row.mechanism[Language.EN]


def test_no_allergy_group_is_empty_and_keys_are_unique():
    keys = [group.key for group in allergy_groups()]
    assert len(keys) == len(set(keys))
    assert all(group.atc and group.names[Language.BE] for group in allergy_groups())


def test_an_allergy_is_chosen_from_groups_and_substances():
    found = find_allergens("пеницил", Language.RU)
    assert found[0].key == "penicillins"
    assert [allergen.key for allergen in find_allergens("ibup", Language.EN)] == ["ibuprofen"]
    assert find_allergens("i", Language.EN) == ()
