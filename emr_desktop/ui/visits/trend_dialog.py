"""The trend of one measurement, large, over the editor; Esc goes back to where the work was."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.series import Series
from emr_desktop.ui.common.trend_plot import TrendPlot

WIDTH, HEIGHT = 760, 420


class TrendDialog(QDialog):
    """Drawing and table of one series; T changes between them."""

    def __init__(self, series: Series, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = QApplication.focusWidget()
        self.setModal(True)
        self.setWindowTitle(series.name)
        self.setAccessibleName(series.name)
        self.plot = TrendPlot(series, today, self)
        self.close_button = QPushButton(self.tr("Close  Esc"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(series.name, "h2", self))
        column.addWidget(self.plot, 1)
        column.addWidget(self.close_button)
        restyle(self, role="popup")
        room = parent.window().size() if parent is not None else None
        width, height = scaled(WIDTH), scaled(HEIGHT)
        self.resize(
            min(width, room.width() - 40) if room else width, min(height, room.height() - 40) if room else height
        )
        self.plot.area.setFocus()

    def done(self, result: int) -> None:
        """The focus goes back to where it was."""
        super().done(result)
        if self._before is not None and self._before.isVisible():
            self._before.activateWindow()
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()
