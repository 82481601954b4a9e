"""The sheet with the recovery key, to be locked away: the only other way to the records besides the passwords."""

from datetime import date

from emr_desktop.domain.languages import Language
from emr_desktop.printing.page import A5, Page, mm, paper_date, render

_WORDS = {
    Language.EN: (
        "Recovery key",
        "This key opens all records of the clinic when a password is forgotten. Whoever holds it can read them.",
        "Keep this sheet in the safe with the seal. Do not photograph it and do not keep it on a computer.",
        "Written on",
    ),
    Language.RU: (
        "Ключ восстановления",
        "Этим ключом открываются все записи учреждения, если забыт пароль. Кто владеет ключом, может их прочесть.",
        "Храните лист в сейфе вместе с печатью. Не фотографируйте его и не храните в компьютере.",
        "Дата выдачи",
    ),
    Language.BE: (
        "Ключ аднаўлення",
        "Гэтым ключом адкрываюцца ўсе запісы ўстановы, калі забыты пароль. Хто мае ключ, той можа іх прачытаць.",
        "Захоўвайце аркуш у сейфе разам з пячаткай. Не фатаграфуйце яго і не трымайце ў камп'ютары.",
        "Дата выдачы",
    ),
}


def recovery_sheet(code: str, facility: str, day: date, language: Language) -> bytes:
    """The PDF, one A5 page. Raises GlyphMissing for a clinic's name that the paper font cannot write."""
    title, what_for, how_to_keep, dated = _WORDS[language]
    groups = code.split("-")

    def draw(page: Page) -> None:
        page.within(14 * mm, 14 * mm, page.width - 28 * mm, page.height - 14 * mm)
        page.write(facility, 11)
        page.gap(8)
        page.write(title, 18, bold=True)
        page.gap(12)
        for at in range(0, len(groups), 4):
            page.write("   ".join(groups[at : at + 4]), 20, bold=True, align="center")
            page.gap(6)
        page.gap(12)
        page.write(what_for, 11)
        page.gap(6)
        page.write(how_to_keep, 11)
        page.gap(12)
        page.write(f"{dated}: {paper_date(day, language)}", 10)

    return render([draw], size=A5, title=title, author=facility, language=language)
