"""Where one record is kept, as a small sign: not sent yet, sent, safe in the district."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emr_desktop.queries.sync import Whereabouts
from emr_desktop.ui.common.pill import Pill


class WhereaboutsPill(Pill):
    """Hidden until it is known, and where there is no district: everything is here then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.hide()

    def show_whereabouts(self, found: Whereabouts | None) -> None:
        """Say where the record is kept."""
        if found is not None:
            self.show_word(*whereabouts_word(found))
        self.setVisible(found is not None)


def whereabouts_word(found: Whereabouts) -> tuple[str, str, str]:
    """Word, tone and icon."""
    if found is Whereabouts.HERE:
        return QCoreApplication.translate("SyncWords", "Here, not sent yet"), "neutral", "cloud-off"
    if found is Whereabouts.SENT:
        return QCoreApplication.translate("SyncWords", "Sent to the district"), "info", "cloud-check"
    return QCoreApplication.translate("SyncWords", "Safe in the district"), "success", "cloud-check"
