"""Beside the form: what the patient takes, and the blood pressure over time."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language
from emr_desktop.queries.patients_timeline import VitalSeries
from emr_desktop.queries.prescriptions_facts import CurrentMedicine
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.dose_label import DoseLabel, DosePart
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.series import Point, Series
from emr_desktop.ui.common.sparkline import Sparkline


class SidePanel(QScrollArea):
    """Medicines and blood pressure; Alt+7 shows and hides it."""

    trend_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        restyle(inside, role="scrolled")
        self.medicines = Card(self.tr("Current medicines"), inside)
        self.medicines.add_to_header(label(key_text("Alt+7"), "help", self.medicines))
        self.pressure = Card(self.tr("Blood pressure"), inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.medicines)
        column.addWidget(self.pressure)
        column.addStretch(1)
        self.setWidget(inside)
        self.setMinimumWidth(scaled(280))
        self.trend: Series | None = None

    def show_medicines(self, found: Sequence[CurrentMedicine]) -> None:
        """The dose sentences."""
        if not found:
            self.medicines.add(wrapped(self.tr("No current medicines recorded."), "help", self.medicines))
        for medicine in found:
            sentence = medicine.sentence(self._language)
            if sentence is None:
                self.medicines.add(DoseLabel([DosePart(medicine.name, bold=True)], parent=self.medicines))
            else:
                parts = [DosePart(part.text, part.label, part.bold) for part in sentence.parts]
                self.medicines.add(DoseLabel(parts, sentence.spoken, self.medicines))

    def show_pressure(self, series: Sequence[VitalSeries], band: tuple[Decimal, Decimal] | None) -> None:
        """The last readings as a small plot and as figures, the newest first."""
        found = {each.code: each for each in series}
        upper, lower = found.get("systolic"), found.get("diastolic")
        if upper is None or lower is None:
            self.pressure.add(wrapped(self.tr("No pressure measured yet."), "help", self.pressure))
            return
        low = {reading.visit_id: reading.value for reading in lower.readings}
        points = [
            Point(
                reading.at.astimezone().date(),
                reading.value,
                low[reading.visit_id],
                f"{reading.value:f}/{low[reading.visit_id]:f}",
                format_date(reading.at.astimezone().date(), self._language),
            )
            for reading in upper.readings
            if reading.visit_id in low
        ]
        self.trend = Series(self.pressure.title(), self.tr("mmHg"), points[::-1], band)
        spark = Sparkline(self.trend, self.pressure)
        spark.clicked.connect(self.trend_asked)
        self.pressure.add(spark)
        for point in points:
            self.pressure.add(wrapped(f"{point.day_words}   {point.words}", parent=self.pressure))
