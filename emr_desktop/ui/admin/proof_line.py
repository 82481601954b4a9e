"""When the records were last proven, and with what result."""

from PySide6.QtWidgets import QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.queries.admin_safety import ProofNote
from emr_desktop.ui.admin.words import time_words
from emr_desktop.ui.common.labels import WrappedLabel
from emr_desktop.ui.common.look import restyle


class ProofLine(WrappedLabel):
    """One sentence with its sign. The texts with plurals stand in this class itself: Qt looks for them nowhere else."""

    def __init__(self, language: Language, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        if role:
            restyle(self, role=role)

    def show_proof(self, proof: ProofNote | None) -> None:
        """Say it; None is never."""
        if proof is None:
            self.setText(self.tr("The records have not been checked on this computer yet."))
            return
        found = len(proof.findings)
        if found:
            text = self.tr("■ Not whole on %1: %n findings. Call the engineer.", "", found)
        else:
            text = self.tr("✓ Whole on %1: all %n actions are signed and in their places.", "", proof.commits)
        self.setText(text.replace("%1", time_words(proof.at, self._language)))
