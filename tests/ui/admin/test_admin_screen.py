"""An administrator at the keyboard."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.languages import Language
from emr_desktop.queries.admin import facility_row
from emr_desktop.services.admin import StaffData
from emr_desktop.services.admin_backups import list_backups
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import OpenCard, open_card
from emr_desktop.ui.admin.audit_page import AuditPage
from emr_desktop.ui.admin.backup_page import BackupPage
from emr_desktop.ui.admin.health_page import HealthPage
from emr_desktop.ui.admin.screen import AdminScreen
from emr_desktop.ui.admin.users_page import UsersPage
from emr_desktop.ui.theme import Theme, ThemeName
from tests.conftest import PASSWORD
from tests.services.test_reference import FILE
from tests.ui.checks import problems_of, tab_chain
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL

SitDown = Callable[..., Desk]
PAGES = ("users", "audit", "backup", "facility", "lists", "health")


def admin(desk: Desk) -> AdminScreen:
    assert isinstance(desk.screen, AdminScreen)
    return desk.screen


def go(desk: Desk, page: str) -> None:
    """Ctrl+8, then Ctrl+PgDn as often as needed."""
    desk.keys.press(Qt.Key.Key_8, CONTROL)
    desk.settle()
    desk.keys.press(Qt.Key.Key_PageDown, CONTROL, times=PAGES.index(page))
    desk.settle()


def users(desk: Desk) -> UsersPage:
    page = admin(desk).page
    assert isinstance(page, UsersPage)
    return page


def audit(desk: Desk) -> AuditPage:
    page = admin(desk).page
    assert isinstance(page, AuditPage)
    return page


def said(desk: Desk) -> str:
    return admin(desk).action_bar.status()


def enter(desk: Desk, *lines: str) -> None:
    """Type into one field after the other."""
    for line in lines:
        desk.keys.type(line)
        desk.keys.press(Qt.Key.Key_Return)


def test_the_clinic_is_corrected_and_a_strange_unp_warned_of(sit_down: SitDown):
    desk = sit_down("admin")
    go(desk, "facility")
    desk.keys.press(Qt.Key.Key_Tab, times=5)
    desk.keys.press(Qt.Key.Key_A, CONTROL)
    desk.keys.type("200988549")
    desk.keys.press(Qt.Key.Key_Return)
    unp = admin(desk).page.findChild(QLineEdit, "payer_number")
    assert isinstance(unp, QLineEdit)
    assert "does not look like a UNP" in unp.accessibleDescription()
    desk.keys.sign()
    desk.settle()
    assert desk.clinic.ask(facility_row)["payer_number"] == "200988549", "a warning does not forbid"
    assert said(desk) == "The clinic is saved."


def test_the_journal_is_read_filtered_and_opened(
    sit_down: SitDown, register: Callable[..., UUID], nurse: OpenClinic, language: Callable[[Language], None]
):
    language(Language.EN)
    nurse.execute(open_card, OpenCard(register()))
    desk = sit_down("admin")
    go(desk, "audit")
    page = audit(desk)
    assert page.table.hasFocus()
    assert (
        page.table.rows()
        .row_text(0)
        .endswith("LIKHACHOU, Siarhei, 129\u00a0100\u00a0001, " + page.table.rows().rows[0].device)
    )
    desk.keys.press(Qt.Key.Key_Return)
    desk.settle()
    fields = [page.changes.rows().row_text(place) for place in range(len(page.changes.rows().rows))]
    assert "Patient, Family name in Russian, —, Лихачёв" in fields
    assert page.changes.hasFocus()
    desk.keys.press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()

    desk.keys.press(Qt.Key.Key_F, CONTROL)
    desk.keys.press(Qt.Key.Key_Tab)
    desk.keys.type("Looked")
    desk.settle()
    assert [row.who for row in page.table.rows().rows] == ["Іванова А. П."]
    assert said(desk) == "1 action shown"


def test_the_journal_of_one_patient(sit_down: SitDown, register: Callable[..., UUID]):
    register()
    desk = sit_down("admin")
    go(desk, "audit")
    page = audit(desk)
    page.filters.patient.setFocus()
    desk.keys.type("лихач")
    desk.wait(lambda: bool(page.filters.patient.is_open()))
    desk.keys.press(Qt.Key.Key_Return)
    desk.settle()
    assert [row.action for row in page.table.rows().rows] == ["register_patient"]
    page.filters.first.setFocus()
    enter(desk, "21.11.2026")
    desk.settle()
    assert not page.table.isVisible()
    assert page.nothing.isVisible()
    page.nothing.button.setFocus()
    desk.keys.press(Qt.Key.Key_Space)
    desk.settle()
    assert len(page.table.rows().rows) == 6


def test_a_copy_is_made_where_it_was_said(sit_down: SitDown, tmp_path: Path):
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = sit_down("admin")
    go(desk, "backup")
    page = admin(desk).page
    assert isinstance(page, BackupPage)
    assert page.nothing.isVisible()
    desk.keys.press(Qt.Key.Key_A, CONTROL)
    enter(desk, str(stick))
    desk.settle()
    desk.keys.sign()
    desk.wait(lambda: said(desk).startswith("Copied and read back"))
    desk.settle()
    (copy,) = list_backups(desk.clinic).copies
    assert copy.path.parent == stick
    assert page.table.rows().row_text(0).endswith(copy.path.name)
    assert not page.progress.isVisible()


def test_an_unplugged_drive_is_said_in_words(sit_down: SitDown, tmp_path: Path):
    desk = sit_down("admin")
    go(desk, "backup")
    desk.keys.press(Qt.Key.Key_A, CONTROL)
    enter(desk, str(tmp_path / "nowhere"))
    desk.settle()
    message = admin(desk).page.message
    assert message.isVisible()
    assert "Plug the drive in" in message.text()


def test_the_records_are_checked_and_the_details_copied(sit_down: SitDown, clock: SetClock):
    clock.move(timedelta(days=40))
    desk = sit_down("admin")
    go(desk, "health")
    page = admin(desk).page
    assert isinstance(page, HealthPage)
    desk.keys.sign()
    desk.wait(lambda: said(desk) == "The records are whole.")
    desk.settle()
    assert page._proof.text().startswith("✓ Whole on 30-Dec-2026")
    assert "more than five years" in page._space.text()
    admin(desk).action_bar.button("copy").click()
    assert "digest" in QGuiApplication.clipboard().text()


def test_the_official_list_is_imported_and_a_wrong_file_refused(sit_down: SitDown, tmp_path: Path):
    good, wrong = tmp_path / "icd10.csv", tmp_path / "wrong.csv"
    good.write_text(FILE, encoding="cp1251")
    wrong.write_text("a;b\n1;2\n", encoding="utf-8")
    desk = sit_down("admin")
    go(desk, "lists")
    enter(desk, str(wrong))
    desk.settle()
    assert "not the official ICD-10 file" in admin(desk).page.message.text()
    desk.keys.press(Qt.Key.Key_A, CONTROL)
    enter(desk, str(good))
    desk.settle()
    assert said(desk) == "Imported: 2 codes are in force."
    assert not admin(desk).page.message.isVisible()


def test_who_may_see_which_page(sit_down: SitDown):
    nurse = sit_down("ivanova")
    assert "admin" not in [feature.key for feature in nurse.shell.features]
    desk = sit_down("admin", first="admin")
    assert [admin(desk).pages.item(place).text() for place in range(6)] == [
        "Users", "Journal", "Copies", "Clinic", "Code lists", "Health check",
    ]  # fmt: skip


def test_the_pages_are_one_tab_stop_and_the_head_sees_two(sit_down: SitDown, log_in: Callable[[str], OpenClinic]):
    log_in("admin").add_user(StaffData("head", "Sava", "Ihar", "", Role.HEAD), PASSWORD)
    desk = sit_down("head", first="admin")
    assert [entry.code for entry in admin(desk)._entries] == ["audit", "health"]
    assert tab_chain(desk.screen).count(admin(desk).pages) == 1


@pytest.mark.parametrize("chosen", list(Language))
@pytest.mark.parametrize("look", [Theme(name=ThemeName.LIGHT), Theme(name=ThemeName.CONTRAST_BLACK, text_scale=150)])
def test_every_page_fits_in_every_language(
    sit_down: SitDown,
    language: Callable[[Language], None],
    theme: Callable[[Theme], None],
    chosen: Language,
    look: Theme,
):
    language(chosen)
    theme(look)
    desk = sit_down("admin", chosen, "admin")
    found: dict[str, list[str]] = {}
    for page in PAGES:
        admin(desk).show_page(page)
        desk.settle()
        found[page] = problems_of(desk.screen)
    admin(desk).show_page("users")
    for code in ("add", "change", "password"):
        desk.settle()
        page_of_users = users(desk)
        {"add": page_of_users._add, "change": page_of_users._change, "password": page_of_users._password}[code]()
        desk.settle()
        found[code] = problems_of(desk.screen)
        page_of_users._leave()
    admin(desk).show_page("audit")
    desk.settle()
    audit(desk)._open()
    desk.settle()
    found["details"] = problems_of(desk.screen)
    assert {page: problems for page, problems in found.items() if problems} == {}
