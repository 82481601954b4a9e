"""Language, text size and theme for somebody who has not logged in, and so may not be able to read the screen yet."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import TEXT_SIZES, Preferences
from emr_desktop.ui.common.choice_field import QuietCombo
from emr_desktop.ui.common.theme_words import theme_names

NAMES = {Language.EN: "English", Language.RU: "Русский", Language.BE: "Беларуская"}
"""Each language in itself: a person looks for their own."""


class LookBar(QWidget):
    """The row above every page before log-in."""

    chosen = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = preferences
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addStretch(1)
        for button in (*self._languages(), *self._sizes()):
            row.addWidget(button)
        row.addWidget(self._themes())

    def _languages(self) -> list[QPushButton]:
        group = QButtonGroup(self)
        made = []
        for language, name in NAMES.items():
            button = QPushButton(name, self)
            button.setObjectName(f"language_{language}")
            button.setCheckable(True)
            button.setChecked(language is self._now.language)
            button.clicked.connect(partial(self._choose, language=language))
            group.addButton(button)
            made.append(button)
        return made

    def _sizes(self) -> list[QPushButton]:
        at = TEXT_SIZES.index(self._now.text_scale)
        made = []
        for sign, name, code, to in (
            ("A\N{MINUS SIGN}", self.tr("Smaller text"), "text_smaller", at - 1),
            ("A+", self.tr("Larger text"), "text_larger", at + 1),
        ):
            button = QPushButton(sign, self)
            button.setObjectName(code)
            button.setAccessibleName(name)
            button.setToolTip(name)
            fits = 0 <= to < len(TEXT_SIZES)
            button.setEnabled(fits)
            if fits:
                button.clicked.connect(partial(self._choose, text_scale=TEXT_SIZES[to]))
            made.append(button)
        return made

    def _themes(self) -> QuietCombo:
        combo = QuietCombo(self)
        combo.setObjectName("theme")
        combo.setAccessibleName(self.tr("Theme"))
        combo.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToContents)
        combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for name, words in theme_names().items():
            combo.addItem(words, name)
        combo.setCurrentIndex(combo.findData(self._now.theme))
        combo.activated.connect(lambda index: self._choose(theme=combo.itemData(index)))
        return combo

    def _choose(self, _checked: bool = False, **change: object) -> None:
        self._now = replace(self._now, **change)  # type: ignore[arg-type]  # one field of Preferences by its name
        self.chosen.emit(self._now)
