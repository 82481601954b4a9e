"""Everybody can read it: the contrast of all pairs of colours that meet on the screen, in all four themes."""

import re
from pathlib import Path

import pytest

from emr_desktop.resources import resource
from emr_desktop.ui.theme.contrast import contrast
from emr_desktop.ui.theme.stylesheet import render
from emr_desktop.ui.theme.tokens import Density, Theme, ThemeName, system_contrast, token_file, tokens_for

LOOKS = [name for name in ThemeName if name is not ThemeName.SYSTEM]
TONES = ("danger", "warning", "success", "info", "conflict")
GROUNDS = ("bg.app", "bg.surface", "bg.subtle", "bg.zebra", "bg.hover", "bg.banner")

TEXT_PAIRS = [
    *(("text.primary", ground) for ground in GROUNDS),
    *(("text.secondary", ground) for ground in GROUNDS),
    ("text.onselected", "bg.selected"),
    *(("text.placeholder", ground) for ground in ("bg.surface", "bg.app")),
    *(("text.link", ground) for ground in ("bg.surface", "bg.app", "bg.banner")),
    *(("accent.on", ground) for ground in ("accent.solid", "accent.hover", "accent.pressed")),
    *((f"{tone}.text", ground) for tone in TONES for ground in (f"{tone}.bg", "bg.surface", "bg.banner")),
    *((f"{tone}.on", f"{tone}.solid") for tone in TONES),
    *((f"range.{kind}.text", f"range.{kind}.bg") for kind in ("low", "high", "crit")),
]
PART_PAIRS = [
    ("text.disabled", "bg.disabled"),
    ("accent.solid", "bg.surface"),
    ("accent.solid", "bg.app"),
    *(("border.control", ground) for ground in ("bg.surface", "bg.app", "bg.hover", "bg.banner")),
    ("border.strong", "bg.surface"),
    *(("focus.ring", ground) for ground in ("bg.surface", "bg.app", "bg.banner", "bg.hover", "bg.subtle")),
    ("focus.onselected", "bg.selected"),
    *((f"{tone}.border", ground) for tone in TONES for ground in ("bg.surface", f"{tone}.bg")),
    *((f"{tone}.solid", "bg.surface") for tone in TONES),
    ("range.crit.bg", "bg.surface"),
    *((f"series.{number}", ground) for number in range(1, 7) for ground in ("bg.surface", "plot.band")),
]
DECORATION = {"border.subtle", "plot.grid"}  # no meaning depends on them


def test_the_list_has_all_the_pairs_of_the_design():
    assert len(TEXT_PAIRS) + len(PART_PAIRS) == 86


@pytest.mark.parametrize("look", LOOKS)
def test_words_are_readable_in_every_theme(look):
    colours, limit = tokens_for(Theme(look), look).colours, 7.0 if look.is_contrast else 4.5
    assert [pair for pair in TEXT_PAIRS if contrast(colours[pair[0]], colours[pair[1]]) < limit] == []


@pytest.mark.parametrize("look", LOOKS)
def test_borders_lines_and_focus_are_visible_in_every_theme(look):
    colours, limit = tokens_for(Theme(look), look).colours, 4.5 if look.is_contrast else 3.0
    assert [pair for pair in PART_PAIRS if contrast(colours[pair[0]], colours[pair[1]]) < limit] == []


def test_every_colour_is_in_a_pair_or_is_decoration():
    paired = {name for pair in TEXT_PAIRS + PART_PAIRS for name in pair}
    assert set(token_file()["colours"]) - paired == DECORATION


@pytest.mark.parametrize(
    ("window", "text", "highlight", "on_highlight", "link"),
    [
        ("#000000", "#ffffff", "#1aebff", "#000000", "#ffff00"),
        ("#ffffff", "#000000", "#37006e", "#ffffff", "#00009f"),
        ("#2d3236", "#ffffff", "#a6d8ff", "#212d3b", "#70ebde"),
    ],
)
def test_a_contrast_theme_of_the_computer_stays_readable(window, text, highlight, on_highlight, link):
    colours = system_contrast(window, text, highlight, on_highlight, link)
    assert set(colours) == set(token_file()["colours"])
    assert [pair for pair in TEXT_PAIRS if contrast(colours[pair[0]], colours[pair[1]]) < 4.5] == []
    assert [pair for pair in PART_PAIRS if contrast(colours[pair[0]], colours[pair[1]]) < 3] == []


def test_contrast_agrees_with_the_examples_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@pytest.mark.parametrize("look", LOOKS)
def test_every_colour_of_the_style_sheet_is_a_token(look):
    tokens = tokens_for(Theme(look), look)
    sheet = render(_template(), tokens, Path("drawings"))
    without_files = re.sub(r'url\("[^"]*"\)', "", sheet)
    found = {colour.lower() for colour in re.findall(r"#[0-9A-Fa-f]{3,8}\b", without_files)}
    assert found <= {colour.lower() for colour in tokens.colours.values()}
    assert not re.search(r"\b(rgba?|hsla?)\(", without_files)
    assert "@{" not in without_files


def test_the_template_names_no_colour_of_its_own():
    assert not re.search(r":\s*[^;{}]*(#[0-9A-Fa-f]{3,8}\b|\b(white|black|red|gr[ae]y|blue)\b)", _template())


def test_no_other_file_of_the_screen_names_a_colour_or_a_style_sheet():
    ui = Path(__file__).parents[2] / "emr_desktop" / "ui"
    bad = [
        f"{path.relative_to(ui)}: {line.strip()}"
        for path in sorted(ui.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"[\"']#[0-9A-Fa-f]{3,8}[\"']|GlobalColor\.(?!transparent)", line)
        or ("setStyleSheet(" in line and path.name != "theme.py")
    ]
    assert bad == []


@pytest.mark.parametrize("density", list(Density))
@pytest.mark.parametrize("thick", [False, True])
def test_a_field_is_as_high_with_focus_as_without(density, thick):
    lengths = tokens_for(Theme(density=density, thick_focus=thick), ThemeName.LIGHT).lengths
    rest = lengths["h.inner"] + 2 * (lengths["pad.v"] + lengths["border"])
    focused = lengths["h.inner"] + 2 * lengths["ring"]
    assert rest == focused == lengths["h.control"] >= 24


def _template() -> str:
    return resource("theme", "style.qss").read_text(encoding="utf-8")
