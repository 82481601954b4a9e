"""A clinic is connected to its district with a code, and told in words when it is not let in."""

from functools import partial

import pytest

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.queries.sync import sync_status
from emr_desktop.sync.joining import connect_to_district
from emr_desktop.sync.probe import probe_link
from tests.server.running import fingerprint_of, running, url_of


def connect(clinic, url, code, root=""):
    return clinic.lend(partial(connect_to_district, url=url, code=code, root=root, name="desk"))


def test_a_code_of_the_district_connects_a_clinic_and_its_records_go_there(url, district, nurse):
    name = connect(nurse, url, district.code_for("Zarechye").lower())
    status = nurse.ask(sync_status)
    assert (name, status.connected, status.district) == ("Zarechye", True, "Zarechye")
    probe = nurse.lend(probe_link)
    assert (probe.trouble, probe.requests >= 1) == ("", True)
    assert nurse.ask(sync_status).here == 0


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", "address_wrong"),
        ("two words", "address_wrong"),
        ("ftp://x", "address_wrong"),
        ("http://sync.example.by", "address_open"),
        ("http://192.168.1.5:8443", "address_open"),
        ("http://127.0.0.1:9", "no_connection"),
    ],
)
def test_an_address_that_leads_nowhere_is_said_so(nurse, typed, refusal):
    with pytest.raises(RuleBroken, match=refusal):
        connect(nurse, typed, "AAAA-BBBB-CCCC")


def test_a_wrong_and_a_used_code_are_told_apart(url, district, nurse):
    with pytest.raises(RuleBroken, match="code_unknown"):
        connect(nurse, url, "AAAA-BBBB-CCCC")
    code = district.code_for("Zarechye")
    connect(nurse, url, code)
    with pytest.raises(RuleBroken, match="code_used"):
        connect(nurse, url, code)


def test_the_code_of_another_clinic_does_not_connect_this_one(url, district, nurse, found):
    found("Barok")
    with pytest.raises(RuleBroken, match="other_facility"):
        connect(nurse, url, district.code_for("Barok"))
    assert nurse.ask(sync_status).connected is False


def test_a_file_that_is_no_certificate_is_refused_before_anything_is_sent(url, district, nurse):
    with pytest.raises(RuleBroken, match="root_unreadable"):
        connect(nurse, url, district.code_for("Zarechye"), root="-----BEGIN NOTHING")


@pytest.fixture
def encrypted(district, tmp_path):
    """The district's server as a program, with a root certificate of its own."""
    with running(tmp_path / "server", url_of(district.database), 1) as server:
        yield server


def test_what_is_read_out_on_the_telephone_stands_for_the_certificate(encrypted, district, nurse):
    typed = fingerprint_of(encrypted.said).lower().replace(":", " ")
    connect(nurse, encrypted.url, district.code_for("Zarechye"), root=typed)
    assert nurse.lend(probe_link).trouble == ""


def test_another_certificate_than_the_one_on_the_paper_is_refused_before_anything_is_sent(encrypted, district, nurse):
    code = district.code_for("Zarechye")
    with pytest.raises(RuleBroken, match="fingerprint_differs"):
        connect(nurse, encrypted.url, code, root="ab" * 32)
    with pytest.raises(RuleBroken, match="not_trusted"):
        connect(nurse, encrypted.url, code)
    assert connect(nurse, encrypted.url, code, root=encrypted.root) == "Zarechye", "the code was not used up"


def test_a_server_without_a_certificate_of_its_own_says_so(url, district, nurse):
    with pytest.raises(RuleBroken, match="root_not_offered"):
        connect(nurse, url, district.code_for("Zarechye"), root="ab" * 32)
