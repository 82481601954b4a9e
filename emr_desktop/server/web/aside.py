"""Commits that were set aside: the list, and the decision about one of them."""

from starlette.responses import RedirectResponse, Response

from emr_desktop.server.quarantine import (
    AsideRow,
    Decision,
    NotReleased,
    aside_row,
    leave,
    open_numbers,
    quarantine,
    release,
    release_all,
)
from emr_desktop.server.web.doors import Visit
from emr_desktop.server.web.pages import not_found, page


def listed(visit: Visit) -> Response:
    """What waits for a decision, and what was decided."""
    return _list(visit)


def asked(visit: Visit) -> Response:
    """One of them: release it, or leave it aside for good?"""
    found = _found(visit)
    return not_found(visit.request, visit.session) if found is None else _page(visit, found)


def decided(visit: Visit) -> Response:
    """It is released or left, alone or with all of its computer, or the page says why not."""
    found = _found(visit)
    if found is None:
        return not_found(visit.request, visit.session)
    decision = Decision(visit.session.login, visit.form.get("note", ""), visit.now)
    if visit.form.get("what") == "release_all":
        left = release_all(visit.worker.engine, bytes.fromhex(found.origin)[:8], decision)
        return _list(visit, left) if left else RedirectResponse("/admin/quarantine", status_code=303)
    decide = {"release": release, "leave": leave}.get(visit.form.get("what", ""))
    if decide is None:
        return _page(visit, found)
    try:
        with visit.worker.engine.begin() as connection:
            decide(connection, bytes.fromhex(found.origin), found.seq, decision)
    except NotReleased as error:
        return _page(visit, found, error.code, decision.note)
    return RedirectResponse("/admin/quarantine", status_code=303)


def _list(visit: Visit, left: int = 0) -> Response:
    with visit.worker.engine.connect() as connection:
        rows = quarantine(connection)
    return page(visit.request, "quarantine.html", visit.session, status=409 if left else 200, rows=rows, left=left)


def _page(visit: Visit, row: AsideRow, trouble: str = "", note: str = "") -> Response:
    status = 409 if trouble else 200
    with visit.worker.engine.connect() as connection:
        waiting = open_numbers(connection, bytes.fromhex(row.origin)[:8], "device_revoked")
    return page(
        visit.request, "decide.html", visit.session,
        status=status, row=row, trouble=trouble, note=note, waiting=len(waiting),
    )  # fmt: skip


def _found(visit: Visit) -> AsideRow | None:
    parameters = visit.request.path_params
    try:
        origin = bytes.fromhex(parameters["origin"])
    except ValueError:
        return None
    with visit.worker.engine.connect() as connection:
        return aside_row(connection, origin, parameters["seq"])
