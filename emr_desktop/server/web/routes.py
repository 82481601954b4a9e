"""The addresses of the page, and what each does. Reading is GET; what changes something is a form with its token."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from emr_desktop.domain.attachments import MEGABYTE, read_megabytes
from emr_desktop.server.backup import back_up
from emr_desktop.server.enrol import add_facility, new_code, revoke
from emr_desktop.server.overview import DeviceRow, FacilityRow, backups, conflicts, facility_row, overview
from emr_desktop.server.room import give_room
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.server.web import aside
from emr_desktop.server.web.doors import Visit, changing, reading
from emr_desktop.server.web.login import language, log_in_page, log_in_try, log_out
from emr_desktop.server.web.pages import not_found, page
from emr_desktop.server.web.style import style_sheet

LONGEST_NAME = 200


def facilities(visit: Visit) -> Response:
    """All clinics at a glance."""
    with visit.worker.engine.connect() as connection:
        found = overview(connection, visit.now)
    return page(visit.request, "facilities.html", visit.session, overview=found, trouble="")


def facility_added(visit: Visit) -> Response:
    """A clinic joins the district."""
    name = visit.form.get("name", "").strip()[:LONGEST_NAME]
    with visit.worker.engine.begin() as connection:
        found = overview(connection, visit.now)
        taken = any(each.name == name for each in found.facilities)
        if name and not taken:
            made = add_facility(connection, name, visit.now)
            return RedirectResponse(f"/admin/facilities/{made}", status_code=303)
    trouble = "name_taken" if taken else "name_needed"
    return page(visit.request, "facilities.html", visit.session, status=422, overview=found, trouble=trouble)


def facility(visit: Visit) -> Response:
    """One clinic with its computers."""
    return _facility_page(visit, "")


def code_made(visit: Visit) -> Response:
    """A code for one more computer. It is on this page only, and is not kept."""
    found = _facility(visit)
    if found is None:
        return not_found(visit.request, visit.session)
    with visit.worker.engine.begin() as connection:
        code = new_code(connection, found.id, visit.now)
    return _facility_page(visit, code)


def room_given(visit: Visit) -> Response:
    """Attached files of this clinic may take so much room from now on."""
    found = _facility(visit)
    if found is None:
        return not_found(visit.request, visit.session)
    typed = visit.form.get("most", "").strip()
    try:
        most = read_megabytes(typed) if typed else None
    except ValueError:
        return _facility_page(visit, "", typed=typed[:LONGEST_NAME])
    with visit.worker.engine.begin() as connection:
        give_room(connection, found.id, most)
    return RedirectResponse(f"/admin/facilities/{found.id}", status_code=303)


def revoke_asked(visit: Visit) -> Response:
    """Is it the right computer?"""
    found = _facility(visit)
    device = _device(visit, found)
    if found is None or device is None:
        return not_found(visit.request, visit.session)
    return page(visit.request, "revoke.html", visit.session, facility=found, device=device)


def revoked(visit: Visit) -> Response:
    """From now on what this computer signs is set aside."""
    found = _facility(visit)
    device = _device(visit, found)
    if found is None or device is None:
        return not_found(visit.request, visit.session)
    with visit.worker.engine.begin() as connection:
        revoke(connection, bytes.fromhex(device.device), visit.now)
    return RedirectResponse(f"/admin/facilities/{found.id}", status_code=303)


def met(visit: Visit) -> Response:
    """Values that met."""
    with visit.worker.engine.connect() as connection:
        rows = conflicts(connection)
    return page(visit.request, "conflicts.html", visit.session, rows=rows, now=visit.now)


def copies(visit: Visit) -> Response:
    """Copies of the database."""
    return _copies_page(visit, "")


def copy_made(visit: Visit) -> Response:
    """A copy, now, into the folder of the server."""
    target = visit.worker.configuration.backups / f"district-{visit.now:%Y%m%d-%H%M%S}.emrcopy"
    try:
        back_up(visit.worker.engine, target, visit.worker.clock)
    except ServerTrouble as error:
        return _copies_page(visit, str(error))
    return RedirectResponse("/admin/backups", status_code=303)


async def style(_: Request) -> Response:
    """The same for everybody, and the only thing a browser may keep."""
    return Response(style_sheet(), media_type="text/css", headers={"Cache-Control": "max-age=3600"})


def _copies_page(visit: Visit, trouble: str) -> Response:
    with visit.worker.engine.connect() as connection:
        rows = backups(connection)
    return page(visit.request, "backups.html", visit.session, rows=rows, trouble=trouble)


def _facility_page(visit: Visit, code: str, typed: str | None = None) -> Response:
    """`typed`: what was to be the room for files and is no number."""
    found = _facility(visit)
    if found is None:
        return not_found(visit.request, visit.session)
    here = f"/admin/facilities/{found.id}"  # also after a code was made: only that address can be asked for again
    most = found.room.most
    shown = typed if typed is not None else "" if most is None else str(most // MEGABYTE)
    return page(
        visit.request, "facility.html", visit.session, status=200 if typed is None else 422,
        facility=found, code=code, here=here, most=shown, trouble="" if typed is None else "room_wrong",
    )  # fmt: skip


def _facility(visit: Visit) -> FacilityRow | None:
    with visit.worker.engine.connect() as connection:
        return facility_row(connection, visit.request.path_params["facility"], visit.now)


def _device(visit: Visit, found: FacilityRow | None) -> DeviceRow | None:
    wanted = visit.request.path_params["device"]
    return next((each for each in found.devices if each.device == wanted), None) if found else None


_FACILITY = "/facilities/{facility:uuid}"


def _route(
    path: str, read: Callable[[Visit], Response] | None, change: Callable[[Visit], Response] | None
) -> list[Route]:
    made = [Route(path, reading(read), methods=["GET"])] if read else []
    return made + ([Route(path, changing(change), methods=["POST"])] if change else [])


ROUTES = [
    Route("/style.css", style),
    Route("/login", log_in_page, methods=["GET"]),
    Route("/login", log_in_try, methods=["POST"]),
    Route("/language", language, methods=["GET"]),
    *_route("/logout", None, log_out),
    *_route("/", facilities, facility_added),
    *_route(_FACILITY, facility, None),
    *_route(_FACILITY + "/code", None, code_made),
    *_route(_FACILITY + "/room", None, room_given),
    *_route(_FACILITY + "/devices/{device}/revoke", revoke_asked, revoked),
    *_route("/quarantine", aside.listed, None),
    *_route("/quarantine/{origin:str}/{seq:int}", aside.asked, aside.decided),
    *_route("/conflicts", met, None),
    *_route("/backups", copies, copy_made),
]
