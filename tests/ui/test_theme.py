"""The look can be changed at any moment, and every control shows where the keyboard is."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emr_desktop.resources import resource
from emr_desktop.ui.theme import TEXT_SCALES, Density, Theme, ThemeName, current_tokens, icon, set_icon
from emr_desktop.ui.theme.contrast import contrast
from emr_desktop.ui.theme.state import ThemeState
from emr_desktop.ui.theme.tokens import token_file
from tests.ui.pixels import drawn_contrast, faint_text, focus_ring

LOOKS = [name for name in ThemeName if name is not ThemeName.SYSTEM]


def page(*widgets):
    root = QWidget()
    root.setObjectName("page")
    root.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(root)
    for widget in widgets:
        layout.addWidget(widget)
    return root


def test_events_do_not_use_up_none(app):
    for _ in range(10):
        app.processEvents()
    before = sys.getrefcount(None)
    for _ in range(100):
        app.processEvents()
    assert abs(sys.getrefcount(None) - before) < 20


@pytest.mark.parametrize("look", LOOKS)
def test_open_windows_change_with_the_theme(theme, qtbot, look):
    label = QLabel("Иванова")
    root = page(label)
    qtbot.addWidget(root)
    root.show()
    theme(Theme(look))
    tokens = current_tokens()
    assert tokens.shown is look
    assert root.palette().color(QPalette.ColorRole.Window) == QColor(tokens.colour("bg.app"))
    ground = root.grab().toImage().pixelColor(1, 1)
    assert ground.name() == tokens.colour("bg.app").lower()
    assert faint_text(root) == []


def test_text_and_controls_grow_together(theme, qtbot):
    heights, widths = [], []
    field, label = QLineEdit("168/104"), QLabel("Артериальное давление")
    root = page(field, label)
    qtbot.addWidget(root)
    for scale in TEXT_SCALES:
        theme(Theme(text_scale=scale))
        field.ensurePolished()
        heights.append(field.sizeHint().height())
        widths.append(label.sizeHint().width())
    assert heights == [28, 32, 36, 42, 49, 56]
    assert widths == sorted(set(widths))
    assert widths[-1] >= widths[0] * 1.9


@pytest.mark.parametrize(("density", "height"), [(Density.COMPACT, 24), (Density.COMFORTABLE, 28), (Density.LARGE, 40)])
def test_density_sets_the_height_of_fields_and_buttons(theme, qtbot, density, height):
    widgets = [QLineEdit(), QPushButton("Печать"), QComboBox(), QSpinBox()]
    root = page(*widgets)
    qtbot.addWidget(root)
    theme(Theme(density=density))
    root.show()
    QApplication.processEvents()
    assert {type(widget).__name__: widget.height() for widget in widgets} == {
        type(widget).__name__: height for widget in widgets
    }


def test_an_unknown_text_size_is_refused():
    with pytest.raises(ValueError, match="110"):
        Theme(text_scale=110)


@pytest.mark.parametrize(("points", "scale"), [(9, 100), (10, 115), (13.5, 150), (30, 200), (6, 100)])
def test_the_first_start_takes_the_text_size_of_the_computer(points, scale):
    assert Theme.scale_for(points) == scale


def test_the_shipped_text_sizes_are_those_of_the_token_file():
    assert tuple(token_file()["text_scales"]) == TEXT_SCALES


def test_the_system_theme_follows_the_computer(theme):
    theme(Theme(ThemeName.SYSTEM))
    assert current_tokens().theme.name is ThemeName.SYSTEM
    assert current_tokens().shown in (ThemeName.LIGHT, ThemeName.DARK)


def test_a_change_is_announced_to_whoever_listens(app, theme, qtbot):
    with qtbot.waitSignal(ThemeState.of(app).changed):
        theme(Theme(ThemeName.DARK))


@pytest.mark.usefixtures("app")
def test_words_are_drawn_with_the_shipped_font():
    assert "IBM Plex Sans" in QFontDatabase.families()
    label = QLabel("Ў")
    label.ensurePolished()
    assert QFontInfo(label.font()).family() == "IBM Plex Sans"
    drawn = QRawFont.fromFont(label.font())
    assert [letter for letter in "ЎўІіЁё≥≤→−✓" if not drawn.supportsCharacter(ord(letter))] == []


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_sharp_on_a_fine_screen_and_has_the_colour_of_its_token(ratio):
    shown = icon("pill", "danger.text", 20).pixmap(icon("pill").availableSizes()[0], ratio)
    assert shown.width() == round(20 * ratio)
    image = shown.toImage()
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn == {current_tokens().colour("danger.text").lower()}


def test_icons_follow_the_theme_and_the_text_size(theme, qtbot):
    button = QPushButton("Печать")
    qtbot.addWidget(button)
    set_icon(button, "printer", "text.primary")
    light = button.icon().pixmap(20, 20).toImage()
    theme(Theme(ThemeName.DARK, text_scale=200))
    assert button.iconSize().width() == 40
    assert button.icon().pixmap(20, 20).toImage() != light


@pytest.mark.usefixtures("app")
def test_an_icon_that_is_not_shipped_is_an_error():
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


@pytest.mark.usefixtures("app")
def test_every_icon_takes_its_colour_from_the_program():
    files = list(resource("icons").glob("*.svg"))
    assert len(files) >= 60
    assert [path.name for path in files if "currentColor" not in path.read_text(encoding="utf-8")] == []


MAKERS = [
    lambda: QLineEdit("1"),
    lambda: QPlainTextEdit("1"),
    QComboBox,
    QSpinBox,
    lambda: QPushButton("Печать"),
    QToolButton,
    lambda: QCheckBox("Беременна"),
    lambda: QRadioButton("женский"),
    QTableView,
]


@pytest.mark.parametrize("look", LOOKS)
def test_focus_is_a_ring_that_can_be_seen_on_every_control(theme, qtbot, look):
    theme(Theme(look))
    widgets = [make() for make in MAKERS]
    root = page(QLineEdit(), *widgets)
    qtbot.addWidget(root)
    root.show()
    root.activateWindow()
    QApplication.processEvents()
    rings = {type(widget).__name__: focus_ring(widget) for widget in widgets}
    assert {name: share for name, share in rings.items() if share < 0.85} == {}


@pytest.mark.parametrize("look", LOOKS)
def test_a_primary_button_is_readable_at_rest_and_pressed(theme, qtbot, look):
    theme(Theme(look))
    button = QPushButton("Sign and close")
    button.setProperty("variant", "primary")
    qtbot.addWidget(button)
    button.show()
    for down in (False, True):
        button.setDown(down)
        assert drawn_contrast(button.grab().toImage(), button.rect()) >= (7 if look.is_contrast else 4.5)


def test_disabled_words_are_still_legible(theme):
    for look in LOOKS:
        theme(Theme(look))
        assert contrast(current_tokens().colour("text.disabled"), current_tokens().colour("bg.disabled")) >= 3
