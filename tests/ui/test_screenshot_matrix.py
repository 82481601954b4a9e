"""Every scene of the picture set, in every language: nothing cut, nothing unnamed, nothing left in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from emr_desktop.demo.staff import plan_staff
from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.screenshots_scenes import SCENES, Scene, enter
from emr_desktop.ui.screenshots_stage import Stage, build_clinics
from tests.ui.checks import problems_of
from tests.ui.pixels import faint_text
from tests.ui.screen_words import left_in_english, main_buttons, words_on, wrong_forms

LARGE = Preferences(language=Language.RU, theme="hc-black", text_scale=150)
NAMES = frozenset({"kavaliou", "mikalai"} | {person.login for person in plan_staff()})
"""The patient on show in Latin letters, and names to log in with. Everything else is a word nobody has translated."""


@pytest.fixture(scope="module")
def stage(styled_app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One made-up clinic for all scenes; each scene gets a copy."""
    stage = Stage(styled_app, build_clinics(tmp_path_factory.mktemp("pictured")))
    yield stage
    stage.close()


@pytest.fixture(autouse=True)
def _put_back(stage: Stage) -> Iterator[None]:
    yield
    stage.close()


def roots(stage: Stage) -> list[QWidget]:
    """The window and what stands over it."""
    return [stage.program.window, *(over for over in stage.overlays() if over.isWindow())]


def in_front(stage: Stage) -> QWidget:
    """What is not dimmed: a dialog, the palette, or the window."""
    shell = stage.program.shell
    palette = shell.palette_panel if shell is not None else None
    return palette.panel if palette is not None and palette.isVisible() else roots(stage)[-1]


def problems_in(stage: Stage, scene: Scene, look: Preferences) -> tuple[list[str], list[str]]:
    """What is wrong with a scene in one look, and all its texts."""
    enter(stage, scene, look)
    texts: list[str] = []
    problems: list[str] = []
    for root in roots(stage):
        texts += words_on(root)
        problems += problems_of(root)
    problems += faint_text(in_front(stage), samples=6)
    problems += wrong_forms(texts, look.language)
    shown = main_buttons(stage.program.window)
    if len(shown) != scene.main_buttons:
        problems.append(f"{len(shown)} main buttons instead of {scene.main_buttons}: {shown}")
    return [f"{look.language} {look.theme} {look.text_scale} %: {each}" for each in dict.fromkeys(problems)], texts


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_a_scene_is_whole_named_readable_and_in_one_language(stage: Stage, scene: Scene):
    problems, _ = problems_in(stage, scene, Preferences(language=Language.EN, theme="light"))
    for language in (Language.RU, Language.BE):
        found, texts = problems_in(stage, scene, Preferences(language=language, theme="light"))
        problems += found
        problems += [f"{language}: {each}" for each in left_in_english(texts, NAMES)]
    problems += problems_in(stage, scene, LARGE)[0]
    assert not problems, "\n" + "\n".join(problems)


def test_the_program_itself_can_be_pictured_from_the_command_line(tmp_path: Path, stage: Stage):
    from emr_desktop.ui.screenshots import contact_sheet

    enter(stage, SCENES[1], Preferences(theme="light"))
    stage.restyle("dark", 100)
    sheet = contact_sheet({("en", "dark"): stage.picture(), ("be", "dark"): stage.picture()})
    assert (sheet.width(), sheet.height()) == (699, 750)
