"""What stands on the paper of the district: address, one-time code, whom to believe."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.sync.joining import fingerprint_in
from emr_desktop.ui.common.flow_form import EnterChain
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.path_field import PathField


class DistrictFields(QWidget):
    """Three fields in a column; Enter goes from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.url = TextField(self.tr("Address of the district server"), required=True, parent=self)
        self.url.set_hint(self.tr("As it stands on the paper of the district, such as https://sync.example.by"))
        self.code = TextField(self.tr("One-time code"), required=True, parent=self)
        self.code.set_hint(self.tr("Twelve letters and digits; it works once, for this computer."))
        self.root = PathField(self.tr("Certificate of the district: its file, or its fingerprint"), folder=False)
        self.root.set_hint(self.tr("Leave it empty if neither was given to you."))
        self.chain = EnterChain(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for name, field in (("district_url", self.url), ("district_code", self.code), ("district_root", self.root)):
            field.editor.setObjectName(name)
            field.set_expected(True)
            column.addWidget(field)

    def is_filled(self) -> bool:
        """Whether what is needed stands there."""
        return bool(self.url.text().strip() and self.code.text().strip())

    def state(self) -> dict[str, str]:
        return {"url": self.url.text(), "code": self.code.text(), "root": self.root.text()}

    def restore(self, state: dict[str, str]) -> None:
        for name, field in (("url", self.url), ("code", self.code), ("root", self.root)):
            field.set_text(state.get(name, ""))


def root_in(typed: str) -> str:
    """The fingerprint, or the certificate in the file that was named. Raises RuleBroken("root_unreadable")."""
    if not typed.strip() or fingerprint_in(typed):
        return typed.strip()
    try:
        return Path(typed.strip()).read_text(encoding="ascii")
    except (OSError, ValueError) as error:
        raise RuleBroken("root_unreadable") from error
