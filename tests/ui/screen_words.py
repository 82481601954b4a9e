"""What is written on a screen, and whether it is in the language of the screen."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHeaderView, QLabel, QLineEdit, QTabBar, QTableView, QWidget

from emr_desktop.domain.languages import Language
from tests.ui.checks import visible

TAG = re.compile(r"<[^>]*>")
LATIN_WORD = re.compile(r"[A-Za-z]{4,}")
KEY = re.compile(r"\b(?:Ctrl|Shift|Alt|Enter|Home|PgUp|PgDn|PgDown|Space|Insert|Tab|Esc|Del|Return)\b")
COMPUTER_ID = re.compile(r"\b[0-9a-f]{16}\b")
PLACE_ON_DISK = re.compile(r"\S*[/\\]\S*")
BRANDS = frozenset({"emr", "desktop", "english", "restore", "pesel", "jpeg"})
"""The same in every language; in the list of languages English is called English."""
ENGLISH_DATE = re.compile(r"\b\d{2}-[A-Z][a-z]{2}-\d{4}\b")
DOTTED_DATE = re.compile(r"\b\d{2}\.\d{2}\.\d{4}\b")
ISO_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
POINT_NUMBER = re.compile(r"(?<![\w.])\d+\.\d+\s?(?:кг|мг|мл|°C|ммоль|мм|МБ|ГБ)")
COMMA_NUMBER = re.compile(r"(?<![\w,])\d+,\d{1,2}\s?(?:kg|mg|ml|°C|mmol|MB|GB)")
ROWS_READ = 30


def words_on(root: QWidget) -> list[str]:
    """Every text of labels, buttons, tabs, tables, column heads, hints and tooltips, in the order of the widgets."""
    found: list[str] = []
    for widget in visible(root):
        for kind, read in _READ.items():
            if isinstance(widget, kind):
                found += read(widget)
        if isinstance(widget, QAbstractButton):
            found += [widget.toolTip(), widget.accessibleName()]
    return [plain for text in found if (plain := TAG.sub(" ", text).strip())]


def _heads(header: QHeaderView) -> list[str]:
    across = Qt.Orientation.Horizontal
    if header.model() is None or header.orientation() != across:
        return []
    return [str(header.model().headerData(index, across) or "") for index in range(header.count())]


def _cells(table: QTableView) -> list[str]:
    model = table.model()
    places = ((row, column) for row in range(min(model.rowCount(), ROWS_READ)) for column in range(model.columnCount()))
    return [str(model.index(row, column).data() or "") for row, column in places]


_READ: dict[type[QWidget], Callable[..., list[str]]] = {
    QLabel: lambda widget: [widget.text()],
    QAbstractButton: lambda widget: [widget.text()],
    QLineEdit: lambda widget: [widget.placeholderText()],
    QTabBar: lambda bar: [bar.tabText(index) for index in range(bar.count())],
    QComboBox: lambda box: [box.itemText(index) for index in range(box.count())],
    QHeaderView: _heads,
    QTableView: _cells,
}


def left_in_english(texts: Iterable[str], data: frozenset[str]) -> list[str]:
    """Texts of a Russian or Belarusian screen with words in Latin letters that are no keys, no names and no data."""
    bad = []
    for text in dict.fromkeys(texts):
        words = LATIN_WORD.findall(KEY.sub("", PLACE_ON_DISK.sub("", COMPUTER_ID.sub("", text))))
        if any(word.casefold() not in BRANDS | data for word in words):
            bad.append(f"not translated: {text!r}")
    return bad


def wrong_forms(texts: Iterable[str], language: Language) -> list[str]:
    """Dates and decimal marks of another language."""
    english = (DOTTED_DATE, ISO_DATE, COMMA_NUMBER)
    wrong = english if language is Language.EN else (ENGLISH_DATE, ISO_DATE, POINT_NUMBER)
    return [f"written as in another language: {text!r}" for text in texts if any(form.search(text) for form in wrong)]


def main_buttons(root: QWidget) -> list[str]:
    """The buttons that are drawn as the main one."""
    return [
        widget.text()
        for widget in visible(root)
        if isinstance(widget, QAbstractButton) and widget.property("variant") == "primary"
    ]
