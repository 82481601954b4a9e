"""What may be known of a patient besides name, birth and address: folded until somebody needs it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.domain.contacts import parse_phone
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.readings import Reading, plain_text
from emr_desktop.ui.patients.fold import Fold, Rows, Section
from emr_desktop.ui.patients.identifier_fields import no_number_title

PHONES = ("phone_other", "contact_phone")


def read_phone(text: str) -> Reading:
    """A telephone number written as people write it; one that cannot be dialled from elsewhere stays as typed."""
    phone = parse_phone(text)
    return Reading(phone.display, phone.display) if phone else plain_text(text)


class MoreFields(Section):
    """Second phone, contact person, benefit, disability, territory, workplace, remark."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {
            "phone_other": self.tr("Second phone"),
            "contact_name": self.tr("Contact person"),
            "contact_relation": self.tr("Who this is to the patient"),
            "contact_phone": self.tr("Phone of the contact person"),
            "benefit": self.tr("Benefit category"),
            "disability": self.tr("Disability"),
            "territory": self.tr("Territory"),
            "workplace": self.tr("Place of work or study"),
            "no_identifier_reason": no_number_title(),
            "note": self.tr("Remark"),
        }
        self.fields: dict[str, TextField] = {}
        rows = Rows(4, self)
        for name, title in titles.items():
            field = TextField(title, read_phone if name in PHONES else plain_text, parent=rows)
            field.setObjectName(name)
            field.changed.connect(self.changed)
            self.fields[name] = field
            rows.add(field, 2 if name == "note" else 1)
        self.fold = Fold(self.tr("Contact person, benefits, work"), rows, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)

    def values(self) -> dict[str, str]:
        """What the fields say, under the names of the register's fields."""
        return {name: field.value() or "" for name, field in self.fields.items()}

    def state(self) -> dict[str, str]:
        """What is typed, for the draft."""
        return {name: field.text() for name, field in self.fields.items()}

    def restore(self, state: dict[str, str]) -> None:
        """Show what was typed."""
        for name, field in self.fields.items():
            field.set_text(state.get(name, ""))
        if any(state.values()):
            self.fold.open()
