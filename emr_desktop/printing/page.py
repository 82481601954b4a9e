"""The paper every form is written on: embedded fonts, wrapped text, one page per drawing, nothing ever cut off."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, A5, A6
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.resources import resource

__all__ = ["A4", "A5", "A6", "GlyphMissing", "Page", "TextDoesNotFit", "mm", "paper_date", "render"]

REGULAR, BOLD = "Paper", "Paper-Bold"
_FILES = {REGULAR: "DejaVuSansCondensed.ttf", BOLD: "DejaVuSansCondensed-Bold.ttf"}
_ALIGN = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}
_SCALES = (1.0, 0.92, 0.84, 0.77, 0.7, 0.64)
"""Text shrinks in these steps until the page holds it; the smallest is still readable at arm's length."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class GlyphMissing(RuleBroken):
    """A letter that the paper font lacks. Printing it would drop it without a word."""

    def __init__(self, character: str) -> None:
        super().__init__("character_cannot_be_printed", character=character, code_point=f"U+{ord(character):04X}")


class TextDoesNotFit(RuleBroken):
    """A page cannot hold its text even in the smallest type."""

    def __init__(self) -> None:
        super().__init__("text_does_not_fit_page")


class _PageFull(Exception):
    """The pen reached the lower edge at this scale."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the page, in points from its lower left corner."""

    left: float
    bottom: float
    width: float
    top: float


Drawing = Callable[["Page"], None]


class Page:
    """A pen that writes downwards in a box. Sizes are in points before scaling."""

    def __init__(self, canvas: Canvas, size: tuple[float, float], scale: float = 1.0) -> None:
        self.canvas = canvas
        self.width, self.height = size
        self.scale = scale
        self.box = Box(0, 0, self.width, self.height)
        self.y = self.height

    def within(self, left: float, bottom: float, width: float, top: float) -> None:
        """Goes on writing at the top of another box."""
        self.box = Box(left, bottom, width, top)
        self.y = top

    def write(self, text: str, size: float = 9, *, bold: bool = False, align: str = "left", indent: float = 0) -> None:
        """A wrapped paragraph; a word longer than the line is broken. Raises GlyphMissing."""
        self.write_marked(((text, bold),), size, align=align, indent=indent)

    def write_marked(
        self, pieces: tuple[tuple[str, bool], ...], size: float = 9, *, align: str = "left", indent: float = 0
    ) -> None:
        """A paragraph of pieces, each (text, bold)."""
        markup = "".join(_marked(text, bold=bold) for text, bold in pieces)
        type_size = size * self.scale
        style = ParagraphStyle(
            name="paper", fontName=REGULAR, fontSize=type_size, leading=type_size * 1.25,
            alignment=_ALIGN[align], leftIndent=indent, splitLongWords=1,
        )  # fmt: skip
        paragraph = Paragraph(markup, style)
        _, height = paragraph.wrap(self.box.width, self.height)
        if self.y - height < self.box.bottom - 0.01:
            raise _PageFull
        paragraph.drawOn(self.canvas, self.box.left, self.y - height)
        self.y -= height

    def gap(self, points: float) -> None:
        self.y -= points * self.scale

    def rule(self, thickness: float = 0.5) -> None:
        """A line across the box."""
        self.canvas.setLineWidth(thickness)
        self.canvas.line(self.box.left, self.y, self.box.left + self.box.width, self.y)

    def blank(self, left: float, bottom: float, width: float) -> None:
        """A line to write on by hand."""
        self.canvas.setLineWidth(0.5)
        self.canvas.line(left, bottom, left + width, bottom)

    def label(self, left: float, bottom: float, text: str, size: float = 7, *, bold: bool = False) -> None:
        """One short line of fixed words at a place; does not wrap."""
        _check_glyphs(text)
        self.canvas.setFont(BOLD if bold else REGULAR, size)
        self.canvas.drawString(left, bottom, text)

    def across(self, text: str) -> None:
        """Large grey letters from corner to corner, so that no part of the paper can be used."""
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(self.width / 2, self.height / 2)
        canvas.rotate(50)
        canvas.setFillAlpha(0.35)
        canvas.setFont(BOLD, 46)
        canvas.drawCentredString(0, 0, text)
        canvas.restoreState()


def render(
    drawings: list[Drawing],
    *,
    size: tuple[float, float],
    title: str,
    author: str,
    language: Language,
    smallest: float = _SCALES[-1],
) -> bytes:
    """The PDF with one page per drawing. The same drawings give the same bytes.

    `title` and `author` stand in the properties of the file: no names of patients. Text shrinks to `smallest` at most.
    Raises GlyphMissing, TextDoesNotFit.
    """
    _register_fonts()
    paper = BytesIO()
    canvas = _canvas(paper, size, language)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setCreator("EMR Desktop")
    for drawing in drawings:
        drawing(Page(canvas, size, _fitting_scale(drawing, size, language, smallest)))
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def paper_date(day: date, language: Language) -> str:
    """22.11.2025, or 22-Nov-2025 in English, so that the two cannot be mistaken for each other."""
    if language is Language.EN:
        return f"{day.day:02d}-{_MONTHS[day.month - 1]}-{day.year:04d}"
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def _fitting_scale(drawing: Drawing, size: tuple[float, float], language: Language, smallest: float) -> float:
    for scale in (each for each in _SCALES if each >= smallest):
        try:
            drawing(Page(_canvas(BytesIO(), size, language), size, scale))
        except _PageFull:
            continue
        return scale
    raise TextDoesNotFit


def _canvas(paper: BytesIO, size: tuple[float, float], language: Language) -> Canvas:
    return Canvas(paper, pagesize=size, invariant=1, pageCompression=1, lang=language.value)


@cache
def _register_fonts() -> None:
    # Half the size of the file: subsets as binary, not as text.
    rl_config.ttfAsciiReadable = 0
    rl_config.useA85 = 0
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, resource("fonts", "paper", file)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def _marked(text: str, *, bold: bool) -> str:
    _check_glyphs(text)
    safe = escape(text).replace("\n", "<br/>")
    return f"<b>{safe}</b>" if bold else safe


def _check_glyphs(text: str) -> None:
    known = _glyphs()
    for character in text:
        if character != "\n" and ord(character) not in known:
            raise GlyphMissing(character)


@cache
def _glyphs() -> frozenset[int]:
    """Code points that both weights can print."""
    _register_fonts()
    return frozenset.intersection(*(frozenset(pdfmetrics.getFont(name).face.charToGlyph) for name in _FILES))
