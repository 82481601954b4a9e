"""The numbered sections of a long form: Alt+1 to Alt+6, Ctrl+Down and Ctrl+Up; a list where there is little room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.choice_field import QuietCombo
from emr_desktop.ui.common.flow_form import fields_of
from emr_desktop.ui.common.keys import bind
from emr_desktop.ui.common.labels import label

MOST = 6


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form, and what gets the focus there when it is not the first field."""

    title: str
    widget: QWidget
    focus: Callable[[], None] | None = None


class SectionNav(QWidget):
    """Jumps between sections; it is seen only when it is told to be a list (large text, small window)."""

    went = Signal(int)

    def __init__(self, sections: Sequence[Section], parent: QWidget) -> None:
        super().__init__(parent)
        self._sections = tuple(sections[:MOST])
        self._at = 0
        self.combo = QuietCombo(self)
        for number, section in enumerate(self._sections, start=1):
            self.combo.addItem(f"{number} {section.title}")
        title = label(self.tr("Section"), "label", self)
        title.setBuddy(self.combo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(title)
        row.addWidget(self.combo, 1)
        self.combo.activated.connect(self.go)
        self._jumps = [_Jump(self, place) for place in range(len(self._sections))]
        for number, jump in enumerate(self._jumps, start=1):
            bind(parent, f"Alt+{number}", jump.run)
        bind(parent, "Ctrl+Down", self.next)
        bind(parent, "Ctrl+Up", self.previous)
        self.set_as_list(False)

    def set_as_list(self, as_list: bool) -> None:
        """Show the sections as a drop-down list, or nothing but the keys."""
        self.setVisible(as_list)

    def here(self) -> int:
        """The section that has the focus, else the one last gone to."""
        focused = QApplication.focusWidget()
        for place, section in enumerate(self._sections):
            if focused is not None and (focused is section.widget or section.widget.isAncestorOf(focused)):
                return place
        return self._at

    def go(self, place: int) -> None:
        """Go to a section: its first expected field, or its first field."""
        if not 0 <= place < len(self._sections):
            return
        section = self._sections[place]
        self._at = place
        self.combo.setCurrentIndex(place)
        announce(self, section.title)
        if section.focus is not None:
            section.focus()
        else:
            self._focus_first(section.widget)
        self.went.emit(place)

    def _focus_first(self, widget: QWidget) -> None:
        fields = fields_of(widget)
        expected = [field for field in fields if field.expected()]
        target: QWidget = next(iter(expected or fields), widget)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next(self) -> None:
        self.go(self.here() + 1)

    def previous(self) -> None:
        self.go(self.here() - 1)


class _Jump(QObject):
    """Remembers which section a key belongs to."""

    def __init__(self, nav: SectionNav, place: int) -> None:
        super().__init__(nav)
        self._nav = nav
        self._place = place

    def run(self) -> None:
        self._nav.go(self._place)
