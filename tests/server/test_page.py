"""The administrator's page, asked without a browser: who gets in, what is changed, what is shown, in which language."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from markupsafe import escape
from sqlalchemy import select

from emr_desktop.domain.clock import SetClock
from emr_desktop.resources import resource
from emr_desktop.server.administrators import set_password
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.enrol import revoke
from emr_desktop.server.tables import EnrolledDevice, EnrolledFacility, EnrolmentCode, Quarantined
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.server.web.words import LANGUAGES, WORDS
from emr_desktop.server.worker import Worker
from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Patient
from tests.conftest import QUICK, SERGEY
from tests.server.asking import Asking
from tests.server.test_rules import number_beyond_all
from tests.sync.attaching import attach, png
from tests.sync.carrying import there_and_back

PASSWORD = "a long enough one"


@pytest.fixture
def worker(district, tmp_path):
    now = datetime.now(UTC)
    with district.database.begin() as connection:
        set_password(connection, "office", PASSWORD, now, QUICK)
    return Worker(district.database, SetClock(now), Configuration("", tmp_path))


@pytest.fixture
def stranger(worker):
    return Asking(worker)


def found_in(text, pattern):
    found = re.search(pattern, text)
    assert found, pattern
    return found[1]


def token_in(text):
    return found_in(text, r'name="token" value="([0-9a-f]+)"')


def log_in(browser, password=PASSWORD, login="office"):
    token = token_in(browser.get("/admin/login").text)
    return browser.post("/admin/login", data={"token": token, "login": login, "password": password})


@pytest.fixture
def office(stranger):
    assert log_in(stranger).headers["Location"] == "/admin/"
    return stranger


def fill_in(browser, page, path, **fields):
    return browser.post(path, data={"token": token_in(browser.get(page).text), **fields})


PAGES = ["/admin/", "/admin/quarantine", "/admin/conflicts", "/admin/backups"]


@pytest.mark.parametrize("path", PAGES)
def test_nobody_reads_without_logging_in(stranger, path):
    reply = stranger.get(path)
    assert (reply.status_code, reply.headers["Location"]) == (303, "/admin/login")


def test_a_cookie_that_was_made_up_is_no_log_in(office):
    kept = office.cookies.get("emr_admin")
    data, signature = kept.split(".")
    for forged in (f"{data}.{'0' * 64}", f"{data[:-4]}AAAA.{signature}", "nonsense", ""):
        office.cookies.clear()
        office.cookies.set("emr_admin", forged)
        assert office.get("/admin/").status_code == 303


def test_the_cookie_is_for_the_server_only(stranger):
    said = stranger.get("/admin/login").headers["set-cookie"].lower()
    assert all(word in said for word in ("httponly", "secure", "samesite=strict", "path=/admin"))


def test_a_form_without_its_token_changes_nothing(office, district):
    for token in ("", "0" * 64):
        assert office.post("/admin/", data={"token": token, "name": "Zarechye"}).status_code == 403
    with district.database.connect() as connection:
        assert connection.execute(select(EnrolledFacility.id)).all() == []


def test_after_five_wrong_passwords_there_is_a_wait_and_then_the_right_one_is_good(stranger, worker):
    assert [log_in(stranger, "wrong").status_code for _ in range(5)] == [403] * 5
    reply = log_in(stranger)
    assert reply.status_code == 429
    assert "Minutes to wait: 5" in reply.text
    worker.clock.move(timedelta(minutes=6))
    assert log_in(stranger).status_code == 303


def test_a_name_that_is_not_known_is_told_the_same(stranger):
    wrong = log_in(stranger, "wrong").text
    unknown = log_in(stranger, "wrong", "nobody").text
    assert re.sub('value="[0-9a-f]+"', "", wrong) == re.sub('value="[0-9a-f]+"', "", unknown)


def test_a_short_password_is_refused(district):
    with district.database.begin() as connection, pytest.raises(ServerTrouble):
        set_password(connection, "office", "short", datetime.now(UTC))


def test_after_half_an_hour_one_logs_in_again(office, worker):
    worker.clock.move(timedelta(minutes=29))
    assert office.get("/admin/").status_code == 200
    worker.clock.move(timedelta(minutes=29))
    assert office.get("/admin/").status_code == 200
    worker.clock.move(timedelta(minutes=31))
    assert office.get("/admin/").status_code == 303


def test_logging_out_ends_a_copied_cookie_too(office, worker):
    copied = office.cookies.get("emr_admin")
    worker.clock.move(timedelta(seconds=1))
    fill_in(office, "/admin/", "/admin/logout")
    office.cookies.clear()
    office.cookies.set("emr_admin", copied)
    assert office.get("/admin/").status_code == 303


def test_a_code_is_shown_once_and_only_its_hash_is_kept(office, district):
    where = fill_in(office, "/admin/", "/admin/", name="Zarechye <b>").headers["Location"]
    assert "Zarechye &lt;b&gt;" in office.get(where).text
    shown = fill_in(office, where, f"{where}/code")
    code = found_in(shown.text, r"<code>([0-9A-Z-]{14})</code>")
    assert "no-store" in shown.headers["Cache-Control"]
    assert code not in office.get(where).text
    with district.database.connect() as connection:
        stored = connection.execute(select(EnrolmentCode.__table__)).all()
    assert len(stored) == 1
    assert code.replace("-", "").encode() not in stored[0].code_hash


def test_a_name_is_needed_and_not_taken_twice(office):
    fill_in(office, "/admin/", "/admin/", name="Zarechye")
    assert "already" in fill_in(office, "/admin/", "/admin/", name="Zarechye").text
    assert fill_in(office, "/admin/", "/admin/", name="  ").status_code == 422


def test_the_first_page_says_who_waits_and_who_is_in_order(office, district, found, worker):
    district.clock = worker.clock
    clinic = found("Zarechye")
    clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    text = re.sub(r"\s+", " ", office.get("/admin/").text)
    assert "Zarechye" in text
    assert "0 min ago" in text
    worker.clock.move(timedelta(minutes=20, seconds=55))
    assert "20 min ago" in office.get("/admin/").text
    with district.database.begin() as connection:
        device = connection.scalar(select(EnrolledDevice.device)).hex()
    facility = found_in(text, r"(/admin/facilities/[0-9a-f-]+)")
    asked = office.get(f"{facility}/devices/{device}/revoke")
    assert "Revoke this computer?" in asked.text
    form = f"{facility}/devices/{device}/revoke"
    assert fill_in(office, form, form).status_code == 303
    clinic.do(register_patient, SERGEY)
    assert clinic.sync(district).refused
    listed = office.get("/admin/quarantine").text
    assert "The computer was revoked" in listed
    decide = found_in(listed, r'"(/admin/quarantine/[0-9a-f]+/\d+)"')
    refused = fill_in(office, decide, decide, what="leave", note="")
    assert (refused.status_code, "Please say why" in refused.text) == (409, True)
    assert fill_in(office, decide, decide, what="nonsense").status_code == 200
    assert fill_in(office, decide, decide, what="release", note="Found <b>").status_code == 303
    assert "Found &lt;b&gt;" in office.get("/admin/quarantine").text
    assert office.get("/admin/quarantine/zz/1").status_code == 404
    assert office.get(f"/admin/quarantine/{'00' * 16}/1").status_code == 404


def test_all_that_waits_of_one_computer_is_released_with_one_button(office, district, found):
    clinic = found("Zarechye")
    clinic.sync(district)
    with district.database.begin() as connection:
        revoke(connection, clinic.clinic._device.origin.key[:8], datetime.now(UTC))
    clinic.do(register_patient, SERGEY)
    clinic.do(number_beyond_all, 2**40)
    clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    decide = found_in(office.get("/admin/quarantine").text, r'"(/admin/quarantine/[0-9a-f]+/\d+)"')
    assert "Release all 3 of this computer" in office.get(decide).text
    done = fill_in(office, decide, decide, what="release_all", note="Seen by the nurse")
    assert (done.status_code, "Released, but for 1." in done.text) == (409, True)
    with district.database.connect() as connection:
        assert len(connection.scalars(select(Patient.id)).all()) == 2
        assert (
            connection.scalars(select(Quarantined.note).where(Quarantined.decision == "released")).all()
            == ["Seen by the nurse"] * 2
        )
    rest = found_in(office.get("/admin/quarantine").text, r'"(/admin/quarantine/[0-9a-f]+/\d+)"')
    assert "Release all" not in office.get(rest).text, "the last one is decided by itself"


def test_what_files_take_is_shown_and_how_much_they_may_is_changed(office, district, found, worker, tmp_path):
    clinic = found("Zarechye")
    found("Hospital").sync(district)
    attach(clinic, clinic.do(register_patient, SERGEY), png(1000))
    there_and_back(clinic, district, tmp_path)
    assert len(re.findall("Attached files: 1.0 MB, no limit", office.get("/admin/").text)) == 1
    path = f"/admin/facilities/{found_in(office.get('/admin/').text, '/admin/facilities/([0-9a-f-]+).>Zarechye<')}"
    assert fill_in(office, path, path + "/room", most=" 2 000 ").headers["Location"] == path
    assert "1.0 MB of 2000 MB" in office.get("/admin/").text
    assert 'value="2000"' in office.get(path).text
    assert "Little room" not in office.get(path).text
    fill_in(office, path, path + "/room", most="1")
    assert "1.0 MB of 1 MB" in office.get("/admin/", headers={"Accept-Language": "en"}).text
    assert "Мало места" in office.get(path, headers={"Accept-Language": "ru"}).text
    fill_in(office, path, path + "/room", most="")
    assert "1.0 MB, no limit" in office.get(path).text


@pytest.mark.parametrize("typed", ["two", "-1", "1.5", "9" * 10, "²", '"><b>'])
def test_what_is_no_number_of_megabytes_stays_in_the_field_and_changes_nothing(office, district, found, typed):
    found("Zarechye")
    path = f"/admin/facilities/{found_in(office.get('/admin/').text, '/admin/facilities/([0-9a-f-]+)')}"
    fill_in(office, path, path + "/room", most="7")
    reply = fill_in(office, path, path + "/room", most=typed)
    assert reply.status_code == 422
    assert "a whole number of megabytes" in reply.text
    assert f'value="{escape(typed)}"' in reply.text
    with district.database.connect() as connection:
        assert connection.scalars(select(EnrolledFacility.most_file_bytes)).all() == [7_000_000]
    assert office.post(path + "/room", data={"token": "0" * 64, "most": "9"}).status_code == 403
    assert fill_in(office, path, f"/admin/facilities/{uuid4()}/room", most="9").status_code == 404


def test_a_copy_is_made_by_a_button(office, worker):
    assert fill_in(office, "/admin/backups", "/admin/backups").status_code == 303
    (copy,) = worker.configuration.backups.iterdir()
    assert copy.name in office.get("/admin/backups").text


def test_a_page_that_is_not_there_is_told_in_words(office):
    reply = office.get("/admin/facilities/00000000-0000-0000-0000-000000000000")
    assert (reply.status_code, "There is no such page." in reply.text) == (404, True)


@pytest.mark.parametrize(("wanted", "title"), [("be-BY,be;q=0.9", "Увайсці"), ("ru,en", "Войти"), ("pl", "Log in")])
def test_the_page_speaks_the_language_of_the_browser(stranger, wanted, title):
    reply = stranger.get("/admin/login", headers={"Accept-Language": wanted})
    assert f"<h1>{title}</h1>" in reply.text


def test_a_language_that_was_chosen_stays_and_leads_nowhere_else(stranger):
    reply = stranger.get("/admin/language?to=ru&back=/admin/login")
    assert reply.headers["Location"] == "/admin/login"
    assert "Войти" in stranger.get("/admin/login", headers={"Accept-Language": "en"}).text
    away = stranger.get("/admin/language?to=ru&back=https://elsewhere.example/admin//x")
    assert away.headers["Location"] == "/admin/"


def test_no_page_can_load_or_be_framed_by_anything_from_elsewhere(stranger):
    policy = stranger.get("/admin/login").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert stranger.get("/admin/style.css").headers["content-type"].startswith("text/css")


def test_no_word_is_missing_in_any_language_and_none_is_left_over():
    assert [word for word, said in WORDS.items() if len(said) != len(LANGUAGES) or not all(said)] == []
    gaps = [word for word, said in WORDS.items() if len({tuple(re.findall(r"{\w+}", each)) for each in said}) != 1]
    assert gaps == [], "the same values in each language"
    source = "".join(path.read_text() for path in resource("server", "pages").iterdir())
    package = Path(__file__).parents[2] / "emr_desktop" / "server"
    source += "".join(path.read_text() for path in package.rglob("*.py") if path.name != "words.py")
    source += (package / "tables.py").read_text()
    assert [word for word in WORDS if not re.search(rf"[\"' ]{word}[\"', .]", source)] == []
    asked = set(re.findall(r"\bt\(['\"](\w+)['\"]", source)) | set(re.findall(r"\.say\(['\"](\w+)['\"]", source))
    assert sorted(asked - WORDS.keys()) == []


def test_every_reason_to_set_aside_has_words():
    package = Path(__file__).parents[2] / "emr_desktop" / "server"
    rules = "".join((package / f"{name}.py").read_text() for name in ("rules", "belonging", "push"))
    reasons = set(re.findall(r'(?:return|\[at\] =|\[)\s*\[?"([a-z]+_[a-z_]+)"', rules))
    assert {"device_revoked", "names_another", "cannot_be_applied"} <= reasons
    assert sorted(reasons - WORDS.keys()) == []
