"""Pictures of every screen in every theme and language, for people to look at; a contact sheet for each scene."""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.screenshots_scenes import SCENES, Scene, enter
from emr_desktop.ui.screenshots_stage import HEIGHT, WIDTH, Stage, build_clinics
from emr_desktop.ui.typist import NothingHappened, offscreen_app

LARGE = 150
"""Per cent. At this text size one language and two themes are pictured as well."""
LARGE_LANGUAGE, LARGE_THEMES = Language.RU, ("light", "hc-black")
_SMALL, _GAP, _CAPTION = QRect(0, 0, WIDTH // 2, HEIGHT // 2), 8, 18

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Look:
    """One language and text size, and the themes to picture it in."""

    language: Language
    text_scale: int
    themes: tuple[str, ...]

    def preferences(self) -> Preferences:
        """As a person would choose it."""
        return Preferences(language=self.language, theme=self.themes[0], text_scale=self.text_scale)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it. `problems` are sentences; an empty tuple is good."""

    pictures: int
    problems: tuple[str, ...]


def looks(languages: Sequence[Language], themes: Sequence[str]) -> tuple[Look, ...]:
    """Every language in every theme at 100 %, and the large text where its language and theme are asked for."""
    found = [Look(language, 100, tuple(themes)) for language in languages]
    large = tuple(theme for theme in LARGE_THEMES if theme in themes)
    if LARGE_LANGUAGE in languages and large:
        found.append(Look(LARGE_LANGUAGE, LARGE, large))
    return tuple(found)


def take_pictures(out: Path, scenes: Iterable[Scene], wanted: Sequence[Look], say: Say) -> Outcome:
    """Walk to every scene in every look. Raises OSError when a picture cannot be written."""
    out.mkdir(parents=True, exist_ok=True)
    app = offscreen_app()
    count, problems = 0, []
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(app, build_clinics(Path(folder)))
        for scene in scenes:
            taken: dict[tuple[str, str], QPixmap] = {}
            for look in wanted:
                try:
                    enter(stage, scene, look.preferences())
                except (NothingHappened, LookupError) as error:
                    problems.append(f"{scene.name} {look.language}: not reached, {error!r}")
                    continue
                problems += _fits(stage, scene, look)
                for theme in look.themes:
                    stage.restyle(theme, look.text_scale)
                    taken[_row(look), theme] = stage.picture()
                    _save(taken[_row(look), theme], out / _file_name(scene, look, theme))
            count += len(taken)
            _save(contact_sheet(taken), out / f"contact-{scene.name}.png")
            say(f"{scene.name}: {len(taken)} pictures")
        stage.close()
    return Outcome(count, tuple(problems))


def contact_sheet(taken: dict[tuple[str, str], QPixmap]) -> QPixmap:
    """All pictures of a scene at half their size: a row for each language, a column for each theme."""
    rows = list(dict.fromkeys(row for row, _ in taken)) or [""]
    columns = list(dict.fromkeys(column for _, column in taken)) or [""]
    step_x, step_y = _SMALL.width() + _GAP, _SMALL.height() + _GAP + _CAPTION
    sheet = QPixmap(len(columns) * step_x + _GAP, len(rows) * step_y + _GAP)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setPen(QColor("black"))
    for (y, row), (x, column) in product(enumerate(rows), enumerate(columns)):
        picture = taken.get((row, column))
        if picture is None:
            continue
        left, top = _GAP + x * step_x, _GAP + y * step_y
        painter.drawText(left, top + _CAPTION - 5, f"{row} · {column}")
        small = picture.scaled(
            _SMALL.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap(left, top + _CAPTION, small)
    painter.end()
    return sheet


def _row(look: Look) -> str:
    return look.language if look.text_scale == 100 else f"{look.language} {look.text_scale} %"


def _file_name(scene: Scene, look: Look, theme: str) -> str:
    scale = {100: "1", 150: "1.5", 200: "2"}.get(look.text_scale, str(look.text_scale / 100))
    return f"{scene.name}__{look.language}__{theme}__x{scale}.png"


def _fits(stage: Stage, scene: Scene, look: Look) -> list[str]:
    """A window that had to grow does not fit the smallest screen."""
    least = stage.program.window.minimumSizeHint()
    if least.width() <= WIDTH and least.height() <= HEIGHT:
        return []
    return [f"{scene.name} {look.language} {look.text_scale} %: needs {least.width()}×{least.height()} px"]


def _save(picture: QPixmap, path: Path) -> None:
    if not picture.save(str(path)):
        raise OSError(path)


__all__ = ["SCENES", "Look", "Outcome", "contact_sheet", "looks", "take_pictures"]
