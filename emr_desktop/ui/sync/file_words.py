"""What the sync centre says of attached files: how many wait, what is wrong with some, what a USB bundle took."""

from PySide6.QtCore import QObject

from emr_desktop.domain.languages import Language
from emr_desktop.queries.sync_files import FileStatus
from emr_desktop.sync.stick import Made
from emr_desktop.ui.common.messages import known_codes, words
from emr_desktop.ui.common.sync_words import size_words


class FileWords(QObject):
    """Sentences with a number: they have forms of their own in each language, which only `tr` can choose."""

    def waiting(self, found: FileStatus, language: Language) -> str:
        """How many files are to go and to come; nothing where none waits."""
        parts = []
        if found.to_send:
            parts.append(_sized(self.tr("%n to send (%1)", "", found.to_send), found.to_send_bytes, language))
        if found.to_fetch:
            parts.append(_sized(self.tr("%n to receive (%1)", "", found.to_fetch), found.to_fetch_bytes, language))
        return ", ".join(parts)

    def trouble(self, found: FileStatus) -> str:
        """What is wrong with most of those with which something is, and what to do; nothing when all is well."""
        if not found.troubles:
            return ""
        code, count = found.troubles[0]
        said = self._counted(code, count)
        return said or words(code if code in known_codes() else "program_fault")

    def _counted(self, code: str, count: int) -> str:
        if code in {"attachment_damaged", "attachment_missing_here"}:
            return self.tr(
                "%n file(s) damaged on this computer: they come again if the district has them. "
                "If not, attach the paper once more.", "", count,
            )  # fmt: skip
        if code == "attachment_piece_wrong":
            return self.tr(
                "The district does not take %n file(s): too large. Scan page by page and attach again.", "", count
            )
        if code == "attachment_other_content":
            return self.tr(
                "%n file(s) changed on the way and were thrown away. They go again by themselves.", "", count
            )
        if code == "attachment_no_room":
            return self.tr(
                "No room in the district for %n file(s) of this clinic. They are safe here: telephone the district.",
                "", count,
            )  # fmt: skip
        if code == "disk_full":
            return self.tr("The disk is full: %n file(s) could not be kept. Free some space.", "", count)
        return ""

    def carried(self, found: FileStatus, language: Language) -> str:
        """What a bundle will take along, and ask for."""
        parts = []
        if found.to_carry:
            text = self.tr("%n attached file(s) go along, %1.", "", found.to_carry)
            parts.append(_sized(text, found.to_carry_bytes, language))
        if found.to_fetch:
            text = self.tr("It asks the district for %n file(s), %1.", "", found.to_fetch)
            parts.append(_sized(text, found.to_fetch_bytes, language))
        return " ".join(parts)

    def made(self, made: Made, language: Language) -> str:
        """What it has taken along."""
        parts = []
        if made.files:
            parts.append(_sized(self.tr("%n attached file(s) in it, %1.", "", made.files), made.file_bytes, language))
        if made.left:
            parts.append(self.tr("%n file(s) found no room and go with the next.", "", made.left))
        return " ".join(parts)

    def came(self, files: int, size: int, language: Language) -> str:
        """What a bundle has brought."""
        return _sized(self.tr("%n attached file(s) came, %1.", "", files), size, language) if files else ""


def _sized(text: str, size: int, language: Language) -> str:
    return text.replace("%1", size_words(size, language))
