"""Plots, page preview, progress and sections, as a person meets them."""

import io
from datetime import date, timedelta

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.page_preview import PagePreview
from emr_desktop.ui.common.progress_panel import ProgressPanel
from emr_desktop.ui.common.section_nav import Section, SectionNav
from emr_desktop.ui.common.series import Point, Series
from emr_desktop.ui.common.sparkline import Sparkline
from emr_desktop.ui.common.status_pill import Status, StatusPill
from emr_desktop.ui.common.trend_plot import TrendPlot
from tests.ui.checks import problems_of
from tests.ui.common.test_fields import shown


def trend():
    days = [date(2025, 8, 8) + timedelta(days=30 * step) for step in range(4)]
    values = [(135, 84), (150, 92), (142, 90), (168, 104)]
    points = [Point(day, top, low, f"{top}/{low}") for day, (top, low) in zip(days, values, strict=True)]
    return Series("Blood pressure", "mmHg", points, (90, 140), (60, 200))


def test_a_plot_speaks_its_readings_and_t_shows_them_as_a_table(qtbot, keys):
    plot = TrendPlot(trend(), date(2025, 11, 22))
    page = shown(qtbot, plot)
    plot.area.setFocus()
    keys.press(Qt.Key.Key_Left)
    keys.press(Qt.Key.Key_Left)
    current = plot.area.current()
    assert current is not None
    assert current.words == "142/90"
    assert "168/104" in plot.area.accessibleName()
    keys.type("е")  # the key T of a Russian keyboard
    assert plot.shows_table()
    assert QApplication.focusWidget() is plot.table
    assert plot.table.current_row().words == "168/104"
    assert problems_of(page) == []


def test_a_sparkline_says_the_last_value_and_is_a_button(qtbot, keys):
    line = Sparkline(trend())
    page = shown(qtbot, line)
    assert "168/104" in line.accessibleName()
    assert QAccessible.queryAccessibleInterface(line).role() == QAccessible.Role.Button
    line.setFocus()
    with qtbot.waitSignal(line.clicked, timeout=500):
        keys.press(Qt.Key.Key_Space)
    assert problems_of(page) == []
    assert "no readings" in Sparkline(Series("Weight", "kg", [])).accessibleName()


def two_pages():
    document = pypdfium2.PdfDocument.new()
    for _ in range(2):
        document.new_page(298, 420)
    content = io.BytesIO()
    document.save(content)
    document.close()
    return content.getvalue()


def test_a_preview_turns_pages_and_changes_size(qtbot, keys):
    preview = PagePreview()
    page = shown(qtbot, preview)
    preview.show_pdf(two_pages())
    preview.view.setFocus()
    keys.press(Qt.Key.Key_PageDown)
    assert (preview.page(), preview.pages()) == (2, 2)
    keys.press(Qt.Key.Key_Minus)
    assert preview.zoom() < 200
    assert preview.sheet.grab().toImage().pixelColor(100, 100).lightness() == 255
    QApplication.processEvents()
    assert problems_of(page) == []
    preview.close_pdf()


def test_progress_can_be_stopped_and_says_what_happens_then(qtbot):
    panel = ProgressPanel("Sending records")
    page = shown(qtbot, panel)
    panel.set_progress(5, 10, "5 of 10")
    assert problems_of(page) == []
    with qtbot.waitSignal(panel.cancelled, timeout=500):
        panel.cancel.click()
    assert not panel.cancel.isEnabled()


@pytest.mark.usefixtures("app")
def test_every_status_has_a_word_and_no_two_are_alike():
    words = [StatusPill(status).text() for status in Status]
    assert len(set(words)) == len(words)


def test_an_empty_list_says_how_it_gets_filled(qtbot, keys):
    empty = EmptyState("No visits yet", "The first one starts here.", "New visit", "F4")
    page = shown(qtbot, empty)
    empty.button.setFocus()
    with qtbot.waitSignal(empty.acted, timeout=500):
        keys.press(Qt.Key.Key_Return)
    assert problems_of(page) == []


def test_alt_and_a_digit_go_to_a_section(qtbot, keys):
    first, second = TextField("A"), TextField("B")
    boxes = [QWidget(), QWidget()]
    for box, field in zip(boxes, (first, second), strict=True):
        field.setParent(box)
    page = shown(qtbot, *boxes, QPushButton("x"))
    nav = SectionNav([Section("Vitals", boxes[0]), Section("Notes", boxes[1])], page)
    keys.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is second.line
    keys.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is first.line
    assert nav.here() == 0
