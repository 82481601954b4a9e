"""The first page of the sync centre: what went and came and when, what an engineer asks for, the way to a USB drive."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from sqlalchemy import update

from emr_desktop.domain.languages import Language
from emr_desktop.queries.referrals import district_facilities
from emr_desktop.queries.sync import sync_status
from emr_desktop.services.patients import register_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import ThisDevice
from emr_desktop.store.sync import District
from emr_desktop.sync.session import Ended, sync_once
from emr_desktop.ui.background_sync import BackgroundSync
from emr_desktop.ui.sync.words import Ago, since_words
from tests.conftest import SERGEY
from tests.sync.people import correct, settle
from tests.sync.test_session import connect_to
from tests.ui.sync.test_sync_screen import sit_at

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "just now"), (1, "1 min ago"), (59, "59 min ago"), (61, "1 h ago"), (125, "2 h ago"),
        (60 * 47, "47 h ago"), (60 * 49, "2 days ago"), (-5, ""),
    ],
)  # fmt: skip
def test_how_long_ago_it_was_is_said_in_the_nearest_words(language, minutes, said):
    language(Language.EN)
    assert Ago().words(NOW - timedelta(minutes=minutes), NOW) == said


def test_what_never_was_is_not_said_to_be_long_ago(language):
    language(Language.EN)
    assert since_words(None, NOW, Language.EN) == "never"


@pytest.fixture
def after_a_sync(url, district, found, joined):
    """A computer that sent yesterday, and today received what another computer of the clinic wrote."""
    first = found("Zarechye")
    connect_to(first, url)
    patient = first.do(register_patient, SERGEY)
    first.clinic.lend(sync_once)
    second = joined("Zarechye")
    correct(second, patient, phone="+375291111111")
    settle(district, second)
    first.clinic.lend(sync_once)
    return first


def shown(page, code):
    return page._lines[code][1].text()


def open_status(computer, qtbot):
    desk = sit_at(computer.clinic, qtbot)
    page = desk.screen.pages["status"]
    qtbot.waitUntil(lambda: bool(shown(page, "here")))
    return desk, page


def test_what_was_sent_and_what_was_received_are_two_times(app, qtbot, after_a_sync):
    status = after_a_sync.clinic.ask(sync_status)
    assert status.sent_at is not None
    assert status.received_at is not None
    assert status.sent_at <= status.received_at
    desk, page = open_status(after_a_sync, qtbot)
    assert shown(page, "coming") == "nothing at the last contact"
    for code in ("went", "came", "synced"):
        assert shown(page, code).endswith("(just now)")
    assert [line[6:] for line in page.recent.texts()] == ["✓ 0 sent, 1 received", page.recent.texts()[1][6:]]
    assert page.recent.texts()[1].endswith("0 received")
    desk.stand_up()


def test_without_a_link_nobody_says_that_nothing_is_coming(app, qtbot, after_a_sync):
    connect_to(after_a_sync, "http://127.0.0.1:9")
    after_a_sync.clinic.lend(sync_once)
    desk, page = open_status(after_a_sync, qtbot)
    assert shown(page, "coming") == "unknown until connected"
    assert page.recent.texts()[0][6:].startswith("△ No internet now")
    assert not page.recent.texts()[0].endswith("."), "one sentence, short"
    desk.stand_up()


def test_the_details_for_the_engineer_are_copied_and_name_no_patient(app, qtbot, after_a_sync):
    desk, page = open_status(after_a_sync, qtbot)
    page.engineer.copy.setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    copied = QGuiApplication.clipboard().text()
    with after_a_sync.engine.connect() as connection:
        own = connection.execute(ThisDevice.__table__.select()).one()
    assert f"origin: {(own.device + own.incarnation).hex()}" in copied
    assert "last sync: " in copied
    assert "cursor: " in copied
    for word in (SERGEY.names.ru.family, SERGEY.phone, "+37529"):
        assert word not in copied
    assert "copied" in desk.shell.toasts.text()
    assert desk.keys.clicks == 0
    desk.stand_up()


def test_from_the_status_a_key_leads_to_the_drive(app, qtbot, after_a_sync):
    desk, _ = open_status(after_a_sync, qtbot)
    assert desk.screen.action_bar.status() == "No internet for days? Use a USB bundle."
    desk.screen.action_bar.button("usb").setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    usb = desk.screen.pages["usb"]
    assert desk.screen.page is usb
    assert QApplication.focusWidget() is usb.folder.editor
    desk.stand_up()


def _fetch(computer, desk, qtbot):
    """One sync of the program, and what it does after it."""
    syncing = BackgroundSync(computer.clinic, desk.runner)
    ended: list[Ended] = []
    news: list[bool] = []
    syncing.ended.connect(ended.append)
    syncing.news.connect(lambda: news.append(True))
    syncing.now()
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    after = len(news)
    done: list[bool] = []
    desk.runner.run_sync(syncing, lambda: True, done=done.append, failed=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    syncing.leave()
    return len(news) - after


def _listed_at(computer):
    with computer.engine.connect() as connection:
        return connection.scalar(District.__table__.select().with_only_columns(District.listed_at))


def test_the_names_of_the_clinics_are_fetched_after_a_sync_once_a_day(app, qtbot, url, found):
    hospital, clinic = found("Hospital"), found("Zarechye")
    for computer in (hospital, clinic):
        connect_to(computer, url)
    desk = sit_at(clinic.clinic, qtbot)
    assert clinic.clinic.ask(district_facilities) == ()
    assert _fetch(clinic, desk, qtbot) == 1, "what names clinics is shown anew"
    assert [each.name for each in clinic.clinic.ask(district_facilities)] == ["Hospital"]
    fetched = _listed_at(clinic)
    assert _fetch(clinic, desk, qtbot) == 0
    assert _listed_at(clinic) == fetched, "not asked again on the same day"
    with writing(clinic.engine).begin() as connection:
        connection.execute(update(District).values(listed_at=fetched - timedelta(days=1, minutes=1)))
    assert _fetch(clinic, desk, qtbot) == 1
    desk.stand_up()


def test_without_the_district_the_names_are_not_asked_for(app, qtbot, found):
    clinic = found("Zarechye")
    connect_to(clinic, "http://127.0.0.1:9")
    desk = sit_at(clinic.clinic, qtbot)
    assert _fetch(clinic, desk, qtbot) == 0
    assert _listed_at(clinic) is None
    desk.stand_up()
