"""Every state of prescribing, in three languages, two themes and two text sizes: nothing cut, nothing nameless."""

from uuid import UUID

import pytest

from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import FrequencyCode
from emr_desktop.ui.prescriptions.order import entry_of, products_of
from emr_desktop.ui.theme import Theme, ThemeName
from tests.services.prescribing import AMOXICILLIN, BISOPROLOL, ENALAPRIL, sign
from tests.ui.checks import problems_of
from tests.ui.prescriptions.conftest import PaperTray, Prescriber

LOOKS = [
    (Language.EN, "light", 100),
    (Language.RU, "hc-black", 150),
    (Language.BE, "light", 150),
    (Language.RU, "light", 100),
    (Language.BE, "hc-black", 100),
]


@pytest.fixture(params=LOOKS, ids=lambda look: "-".join(map(str, look)))
def prescriber_with_a_look(request, language, theme, sit_down, healthy, allergic) -> Prescriber:
    """A physician whose screen has one of the looks; the patients are registered before."""
    spoken, name, size = request.param
    assert healthy != allergic
    language(spoken)
    theme(Theme(ThemeName(name), size))
    return Prescriber(sit_down("sidorov", spoken))


def test_nothing_is_cut_or_nameless_in_any_state(prescriber_with_a_look: Prescriber, healthy: UUID, allergic: UUID):
    prescriber = prescriber_with_a_look
    sign(prescriber.desk.clinic, healthy, ENALAPRIL, BISOPROLOL)
    screen = prescriber.open(allergic)
    assert problems_of(screen) == [], "empty"
    prescriber.keys.type("амо")
    assert problems_of(screen) == [], "searching"
    screen.editor.form.show_entry(entry_of(products_of("amoxicillin")[0], AMOXICILLIN.dosage))
    assert problems_of(screen) == [], "allergy"
    prescriber.keys.sign()
    assert problems_of(prescriber.dialog()) == [], "one question for all dangers"
    prescriber.dialog().reject()
    screen = prescriber.open(healthy, "repeat")
    screen.editor.form.show_entry(entry_of(products_of("verapamil")[0], BISOPROLOL.dosage))
    screen.editor.form.often.set_value(screen.editor.form.often.offer(FrequencyCode.AS_NEEDED))
    assert problems_of(screen) == [], "interaction and repeated lines"
    screen.editor.form.clear()
    prescriber.tray = PaperTray()
    screen.page.printers = prescriber.tray
    prescriber.keys.sign()
    prescriber.wait_for_page()
    assert problems_of(screen) == [], "page"
    prescriber.keys.sign()
    prescriber.desk.wait(lambda: not screen.page.message.isHidden())
    assert problems_of(screen) == [], "no printer"
