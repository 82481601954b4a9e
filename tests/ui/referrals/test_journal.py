"""What the administrator's journal says of referrals and of records taken in an emergency."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.ids import new_id
from emr_desktop.domain.languages import Language
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.referrals import OpenEmergencyAccess, open_emergency_access
from emr_desktop.ui.admin.audit_page import AuditPage
from emr_desktop.ui.admin.screen import AdminScreen
from emr_desktop.ui.navigator import Destination
from tests.conftest import NOW


@pytest.mark.parametrize(
    ("tongue", "action", "reason"),
    [
        (Language.EN, "Took the record in an emergency", "Reason: без сознания"),
        (Language.RU, "Карта взята в экстренном случае", "Причина: без сознания"),
        (Language.BE, "Карта ўзята ў экстраным выпадку", "Прычына: без сознания"),
    ],
)
def test_the_journal_says_who_took_a_record_and_why(
    sit, language, log_in: Callable[[str], OpenClinic], tongue: Language, action: str, reason: str
):
    language(tongue)
    doctor = log_in("sidorov")
    command = OpenEmergencyAccess(patient_id=new_id(NOW), reason="без сознания", home_facility_name="Hospital")
    doctor.execute(open_emergency_access, command)
    desk = sit("admin", known=False, language=tongue).desk
    desk.shell.show_place(Destination("admin", text="audit"))
    desk.settle()
    screen = desk.screen
    assert isinstance(screen, AdminScreen)
    page = screen.page
    assert isinstance(page, AuditPage)
    desk.wait(lambda: bool(page.table.rows().rows))
    model = page.table.rows()
    listed = [[str(model.index(row, place).data()) for place in (1, 2)] for row in range(model.rowCount())]
    assert ["Сидоров К. М.", action] in listed
    page.table.select_row(listed.index(["Сидоров К. М.", action]))
    page.table.setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    desk.wait(page.details.isVisible)
    assert reason in page._about.text()
