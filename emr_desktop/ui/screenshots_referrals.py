"""Scenes of referrals: lists, the form, looking in the district, taking a record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from emr_desktop.demo.referrals import made_up_answer, refer_some
from emr_desktop.queries.home import today
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients_links import link_steps
from emr_desktop.ui.patients.card_screen import PatientCardScreen
from emr_desktop.ui.referrals.district_screen import DistrictScreen
from emr_desktop.ui.referrals.paper_screen import ReferralPaperScreen
from emr_desktop.ui.referrals.refer_screen import ReferScreen
from emr_desktop.ui.screenshots_stage import Stage, Way
from emr_desktop.ui.typist import CONTROL


def _clinic(stage: Stage) -> OpenClinic:
    if stage.program.clinic is None:
        raise LookupError("nobody is logged in")
    return stage.program.clinic


def _refer_some(stage: Stage) -> None:
    clinic = _clinic(stage)
    others = [row.patient_id for row in clinic.ask(today).rows if row.patient_id != stage.cast.patient]
    refer_some(clinic, [stage.cast.patient, *others])


def referrals(tab: int = 0) -> Way:
    """Received or sent ones."""

    def go(stage: Stage) -> None:
        _refer_some(stage)
        stage.go("referrals")
        if tab:
            stage.typist.press(Qt.Key.Key_PageDown, CONTROL)
        stage.settle(100)

    return go


def referrals_on_card(stage: Stage) -> None:
    """The part of the card."""
    _refer_some(stage)
    stage.go("patient", stage.cast.patient, text="referrals")
    screen = stage.shell.screen_on_show
    if not isinstance(screen, PatientCardScreen):
        raise TypeError(screen)
    stage.typist.wait_for("the referrals", screen.referrals.has_rows)
    stage.settle(100)


def _form(stage: Stage) -> ReferScreen:
    made_up_answer(_clinic(stage))  # the clinics are known from now on
    stage.go("refer", stage.cast.patient)
    screen = stage.shell.screen_on_show
    if not isinstance(screen, ReferScreen):
        raise TypeError(screen)
    stage.typist.wait_for("the clinics", lambda: bool(screen.form.facilities()))
    stage.settle(100)
    return screen


def refer(stage: Stage) -> None:
    """The empty form."""
    _form(stage)


def refer_filled(stage: Stage) -> None:
    """Everything typed."""
    screen = _form(stage)
    stage.typist.type("лях\n")
    stage.typist.type("кардиолог\n")
    stage.settle(300)
    stage.typist.type("I20.8\n")
    stage.typist.type("Давящая боль за грудиной при ходьбе, вторая неделя. Прошу ЭхоКГ.")
    stage.settle(100)
    screen.keep()
    stage.settle(100)


def refer_errors(stage: Stage) -> None:
    """Nothing typed, and Ctrl+Enter."""
    screen = _form(stage)
    screen.form.until.set_text("01.01.2030")
    stage.typist.press(Qt.Key.Key_Return, CONTROL)
    stage.settle(100)


def no_clinics(stage: Stage) -> None:
    """The list has never come."""
    stage.go("refer", stage.cast.patient)
    stage.settle(300)


def _district(stage: Stage) -> DistrictScreen:
    stage.go("district", text="Щедринович 1958")
    screen = stage.shell.screen_on_show
    if not isinstance(screen, DistrictScreen):
        raise TypeError(screen)
    return screen


def district(stage: Stage) -> None:
    """Before anybody is asked."""
    _district(stage)


def district_found(stage: Stage) -> None:
    """Two who are alike."""
    _district(stage).show_answer(made_up_answer(_clinic(stage)))
    stage.settle(100)


def district_alone(stage: Stage) -> None:
    """No connection."""
    _district(stage)
    stage.typist.press(Qt.Key.Key_Return, CONTROL)
    stage.settle(300)


def emergency(stage: Stage) -> None:
    """The reason is demanded."""
    district_found(stage)
    stage.typist.press(Qt.Key.Key_Return)
    stage.settle(100)
    stage.typist.type("Без сознания после ДТП")
    stage.settle(50)


def referral_paper(stage: Stage) -> None:
    """The page that the patient carries."""
    refer_filled(stage)
    stage.typist.press(Qt.Key.Key_Return, CONTROL)
    stage.settle(200)
    card = stage.shell.screen_on_show
    if not isinstance(card, PatientCardScreen):
        raise TypeError(card)
    stage.typist.wait_for("the referral", card.referrals.has_rows)
    card.referrals.table.setFocus()
    stage.typist.press(Qt.Key.Key_P, CONTROL)
    screen = stage.shell.screen_on_show
    if not isinstance(screen, ReferralPaperScreen):
        raise TypeError(screen)
    stage.typist.wait_for("the page", lambda: screen.shown is not None)
    stage.settle(300)


def linked(asked: bool, stage: Stage) -> None:
    """Two records of one person on the card; or the question before they are parted."""
    clinic = _clinic(stage)
    other = next(row.patient_id for row in clinic.ask(today).rows if row.patient_id != stage.cast.patient)
    clinic.execute_all(link_steps(stage.cast.patient, other, "Один и тот же паспорт"))
    stage.go("patient", stage.cast.patient, text="details")
    card = stage.shell.screen_on_show
    if not isinstance(card, PatientCardScreen):
        raise TypeError(card)
    stage.settle(150)
    buttons = [each for each in card.details.links.findChildren(QPushButton) if each.isVisible()]
    buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)
    if asked:
        stage.typist.press(Qt.Key.Key_Space)
        stage.settle(150)
