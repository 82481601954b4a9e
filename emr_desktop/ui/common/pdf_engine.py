"""The engine that draws the pages of a PDF, woken beside the UI thread."""

from functools import cache

import pypdfium2

_ONE_LETTER = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 28>>stream\nBT /F 9 Tf 0 0 Td (a) Tj ET \nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


@cache
def wake_pdf_engine() -> None:
    """Have the engine read the fonts of the computer, which takes half a second from a slow disk, once.

    The engine is for one thread at a time: call this where a document is made, before anybody is shown one.
    """
    document = pypdfium2.PdfDocument(_ONE_LETTER)
    document[0].render(scale=1)
    document.close()
