"""Whether the records are whole, and how long the disk will last."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from emr_desktop.queries.admin_safety import ProofNote
from emr_desktop.services.admin_health import Health
from emr_desktop.ui.admin.care_models import HealthViewModel
from emr_desktop.ui.admin.page import AdminPage
from emr_desktop.ui.admin.proof_line import ProofLine
from emr_desktop.ui.admin.words import size_words
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.progress_panel import ProgressPanel

POLL_MS = 100
LITTLE_MONTHS = 3
MANY_MONTHS = 60


class HealthPage(AdminPage):
    """Proof, space, and what the engineer asks for."""

    def __init__(self, view_model: HealthViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        super().__init__(view_model, "", parent)

    def build(self) -> None:
        self.heading.setText(self.tr("Health check"))
        self.setAccessibleName(self.tr("Health check"))
        self._proof = ProofLine(self.language, parent=self)
        self.progress = ProgressPanel(self.tr("Checking the records"), self)
        self.progress.cancel.hide()
        self.progress.hide()
        records = Card(self.tr("Records"), self)
        records.add(self._proof)
        records.add(self.progress)
        self._space = wrapped("", "", self)
        disk = Card(self.tr("Disk"), self)
        disk.add(self._space)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details for the engineer"))
        self.details.setMinimumHeight(scaled(150))
        engineer = Card(self.tr("Details for the engineer"), self)
        engineer.add(self.details, 1)
        self.body.addWidget(records)
        self.body.addWidget(disk)
        self.body.addWidget(engineer, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._show_stage)
        self._model.known.connect(self._show)
        self._model.proven.connect(self._proven)
        self._model.ended.connect(self._ended)

    def load(self) -> None:
        self._model.load()

    def take_focus(self) -> None:
        self.details.setFocus()

    def bar_actions(self) -> Sequence[Action]:
        return (
            Action("copy", self.tr("Copy the details"), self._copy),
            Action("prove", self.tr("Check now"), self._prove, key_text("Ctrl+Return"), variant="primary"),
        )

    def why_not(self) -> dict[str, str]:
        return {"prove": self.tr("The records are being checked")} if self._model.stage is not None else {}

    def _show(self, found: Health) -> None:
        self._proof.show_proof(found.last_proof)
        self._space.setText(self._space_words(found))
        proof = found.last_proof
        lines = [
            f"emr-desktop {found.version}",
            found.system,
            f"folder {found.folder}",
            f"computer {found.device}",
            f"commits {found.commits}",
            f"bytes {found.size}",
            f"free {found.free}",
        ]
        if proof is not None:
            lines += [f"proof {proof.at:%Y-%m-%d %H:%M:%SZ} commits {proof.commits} digest {proof.digest}"]
            lines += [f"finding {finding}" for finding in proof.findings]
        self.details.setPlainText("\n".join(lines))

    def _space_words(self, found: Health) -> str:
        size = self.tr("The records take %1 of this disk, and %2 are free.")
        said = size.replace("%1", size_words(found.size, self.language)).replace(
            "%2", size_words(found.free, self.language)
        )
        return f"{said} {self._months_words(found.months_left)}"

    def _months_words(self, months: int | None) -> str:
        if months is None:
            return self.tr("How fast they grow can be told after the first month.")
        if months >= MANY_MONTHS:
            return self.tr("At this growth there is room for more than five years.")
        if months < LITTLE_MONTHS:
            return self.tr("At this growth there is room for %n months only: free some space now.", "", months)
        return self.tr("At this growth there is room for about %n months.", "", months)

    def _prove(self) -> None:
        self.message.clear()
        self.progress.set_progress(0, 0)
        self.progress.show()
        self._timer.start()
        self._model.prove()
        self.enabling_changed.emit()

    def _show_stage(self) -> None:
        stage = self._model.stage
        if stage is None:
            return
        said = {
            "pages": self.tr("every page of the file"),
            "commits": self.tr("every signed action"),
            "tables": self.tr("every table against the actions"),
            "files": self.tr("every attached file"),
        }[stage.name]
        self.progress.set_progress(stage.done, stage.total, said)

    def _ended(self) -> None:
        self._timer.stop()
        self.progress.hide()
        self.enabling_changed.emit()

    def _proven(self, note: ProofNote) -> None:
        if note.findings:
            self.message.say(
                self.tr(
                    "The records are not whole: %n findings. Do not enter new visits; copy the details below "
                    "and call the engineer.",
                    "",
                    len(note.findings),
                ),
                "danger",
            )
            return
        self.say_done(self.tr("The records are whole."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.status_said.emit(self.tr("The details are copied."))
