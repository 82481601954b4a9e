"""Taking everything out of a layout, the one safe way."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go.

    Only for layouts without layouts inside: their items outlive them in PySide, and the next widget made at the same
    address is then taken for such an item (`QSpacerItem has no attribute width`). Raises ValueError for those.
    """
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            break
        if item.layout() is not None:
            raise ValueError("a layout inside a layout cannot be taken out safely; give it a widget of its own")
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
