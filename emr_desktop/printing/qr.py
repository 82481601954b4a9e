"""A QR code on paper, drawn as one path so that the file stays small and the edges sharp."""

import segno
from reportlab.pdfgen.canvas import Canvas


def draw_qr(canvas: Canvas, text: str, left: float, bottom: float, size: float) -> None:
    """Draws the code in a square of `size` points, with the quiet zone inside it. Error correction level M."""
    matrix = segno.make_qr(text, error="m", encoding="utf-8", eci=not text.isascii()).matrix
    quiet = 4
    module = size / (len(matrix) + 2 * quiet)
    top = bottom + size - quiet * module
    path = canvas.beginPath()
    for row, cells in enumerate(matrix):
        for column, length in _runs(cells):
            path.rect(left + (quiet + column) * module, top - (row + 1) * module, length * module, module)
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)


def _runs(cells: bytearray) -> list[tuple[int, int]]:
    """Start and length of each stretch of dark modules."""
    runs: list[tuple[int, int]] = []
    for column, dark in enumerate(cells):
        if not dark:
            continue
        if runs and sum(runs[-1]) == column:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((column, 1))
    return runs
