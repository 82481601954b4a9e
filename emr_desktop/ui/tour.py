"""A short tour for somebody who sees the program for the first time: says what to press, and goes on when it was done."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from emr_desktop.ui.main_window import Shell


@dataclass(frozen=True, slots=True)
class Stop:
    """What to try here, and the screen whose appearance shows that it was done."""

    text: str
    done_at: str


STOPS = (
    Stop(
        QT_TRANSLATE_NOOP("Tour", "This is the day of a made-up clinic. Press F2, type a part of a family name and a year of birth in any spelling, then Enter."),
        "patient",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "This is the card. Ctrl+PgDn goes through its tabs. Press F4 to begin a visit."),
        "visit",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "Type 128 82, Enter, 72, Enter: Enter goes to the next expected field. Everything is saved while you type. Add a diagnosis with Ctrl+D, then sign with Ctrl+Enter."),
        "*",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "Signed: one entry in the journal that nobody can change, only amend. Physicians go on with F7 and print. F1 lists all keys, Ctrl+9 changes language and look. Enjoy."),
        "",
    ),
)  # fmt: skip


class Tour(QFrame):
    """A small panel at the bottom left that never takes the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        restyle(self, role="popup")
        self.setObjectName("tour")
        self._at = 0
        self._finished = False
        self._shell: Shell | None = None
        self._count = label("", "label", self)
        self._text = wrapped("", parent=self)
        self.next = QPushButton(self.tr("Next") + f"  {key_text('Shift+F1')}", self)
        self.close_button = QPushButton(self.tr("Close tour"), self)
        for button in (self.next, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self.close_button)
        row.addWidget(self.next)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addLayout(row)
        self.next.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.finish)
        bind(window, "Shift+F1", self.go_on)
        window.installEventFilter(self)
        self._show()

    def follow(self, shell: "Shell | None") -> None:
        """Go with whoever works; nothing is said over a lock or a log-in. The next shell may be in another language."""
        self.hide()
        if shell is not None and shell is not self._shell:
            shell.screen_shown.connect(self.screen_shown)
            self._shell = shell
        if shell is not None and not self._finished:
            self._show()

    def screen_shown(self, place: Destination) -> None:
        """Go on when what was asked for has been done."""
        wanted = STOPS[self._at].done_at
        if wanted and wanted in {place.screen, "*"} and (wanted != "*" or place.screen != "visit"):
            self.go_on()

    def go_on(self) -> None:
        """To the next stop, or the end."""
        self._at += 1
        if self._at < len(STOPS):
            self._show()
        else:
            self.finish()

    def finish(self) -> None:
        """Enough: the panel goes away and stays away."""
        self._at, self._finished = len(STOPS) - 1, True
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """The theme may change the letters after the text was measured."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()  # what is measured is fresh then; to ask for that again would make another request, for ever
        return done

    def _show(self) -> None:
        text = QCoreApplication.translate("Tour", STOPS[self._at].text)
        self._text.setText(text)
        self._count.setText(self.tr("Tour, %1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(STOPS))))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        announce(self, text)

    def _place(self) -> None:
        self._column.invalidate()  # the heights it knows are those of the letters before the theme
        self._fit()

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(scaled(460), window.width() - 32)
        self.setFixedWidth(width)
        for part in (self._text, self._count, self.next, self.close_button):
            part.ensurePolished()
        edge = self.contentsMargins()  # the theme's border takes room from the words
        inner = self._column.heightForWidth(width - edge.left() - edge.right())
        height = max(inner, self._column.minimumSize().height()) + edge.top() + edge.bottom()
        self.setFixedHeight(height)
        self.move(scaled(112), window.height() - height - scaled(56))
