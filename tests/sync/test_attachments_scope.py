"""Who gets a file: whoever holds the record, as long as they hold it; nobody by a hash or a number."""

from datetime import UTC, datetime, timedelta

import pytest

from emr_desktop.domain.clock import SetClock
from emr_desktop.queries.attachments import FileState
from emr_desktop.server.backup import back_up
from emr_desktop.services.patients import register_patient
from emr_desktop.store.attachments import Attachment
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.files import files_of
from emr_desktop.store.sync import District
from emr_desktop.sync.files_messages import FileQuestion, FileStand, What, read_piece, read_stands
from emr_desktop.sync.http import Link
from emr_desktop.sync.lookup_messages import LookupRefused
from tests.conftest import SERGEY
from tests.sync.attaching import attach, connect_to, content, png, rows, sync
from tests.sync.referring import end, introduce, refer


@pytest.fixture
def three(url, found, district):
    """A clinic with a patient whose scan is with the district, the hospital, and a clinic of strangers."""
    clinics = [found(name) for name in ("Zarechye", "Hospital", "Strangers")]
    for computer in clinics:
        connect_to(computer, url)
        sync(computer)
    introduce(district, *clinics)
    first = clinics[0]
    patient = first.do(register_patient, SERGEY)
    made = attach(first, patient, png(80))
    sync(first)
    return *clinics, patient, made


def copy_all(district, folder):
    """The district's copy, made long enough after the last file has come."""
    back_up(district.database, folder / "district.copy", SetClock(datetime.now(UTC) + timedelta(minutes=5)))


def asked(computer, url, what, attachment, ordinal=0, data=b""):
    with computer.engine.connect() as connection:
        device = load_device(connection)
    ((epoch,),) = computer.rows(District.epoch)
    question = FileQuestion(device.origin.device, epoch, what, (attachment,), ordinal, data)
    link = Link(url)
    try:
        return link.ask("files", question.signed_by(device.private))
    finally:
        link.close()


def test_a_clinic_without_the_record_is_refused_whatever_it_asks(three, url):
    first, _, strangers, _, made = three
    assert read_stands(asked(first, url, What.STAND, made)) == [FileStand(3, whole=True)]
    assert read_stands(asked(strangers, url, What.STAND, made)) == [None]
    with pytest.raises(LookupRefused, match="attachment_not_yours"):
        read_piece(asked(strangers, url, What.GET, made))
    with pytest.raises(LookupRefused, match="attachment_not_yours"):
        read_stands(asked(strangers, url, What.PUT, made, 0, bytes(32768)))


def test_a_clinic_that_knows_the_hash_gets_nothing_by_naming_it_in_a_record_of_its_own(three, url):
    first, _, strangers, _, made = three
    own = strangers.do(register_patient, SERGEY)
    forged = attach(strangers, own, png(80))  # whoever names a file has to bring it
    files_of(strangers.engine).remove(next(iter(strangers.rows(Attachment.sha256)))[0])
    sync(strangers)
    with pytest.raises(LookupRefused, match="attachment_not_there"):
        read_piece(asked(strangers, url, What.GET, forged))
    assert read_piece(asked(first, url, What.GET, made)), "the file itself is with the district"


def test_a_question_that_another_computer_has_signed_is_refused(three, url):
    first, _, strangers, _, made = three
    with first.engine.connect() as connection:
        victim = load_device(connection)
    with strangers.engine.connect() as connection:
        liar = load_device(connection)
    ((epoch,),) = first.rows(District.epoch)
    link = Link(url)
    question = FileQuestion(victim.origin.device, epoch, What.GET, (made,))
    answer = link.ask("files", question.signed_by(liar.private))
    with pytest.raises(LookupRefused, match="not_admitted"):
        read_piece(answer)
    link.close()


def test_a_referral_brings_the_file_and_its_end_takes_it_away(three, url, district):
    first, hospital, _, patient, made = three
    grant = refer(first, patient, hospital)
    sync(first)
    sync(hospital)
    assert content(hospital, made) == png(80)
    own = attach(hospital, patient, png(60, seed=2), "ЭКГ")
    sync(hospital)
    sync(first)
    assert content(first, own) == png(60, seed=2)
    end(first, grant)
    sync(first)
    sync(hospital)
    with pytest.raises(LookupRefused, match="attachment_not_yours"):
        read_piece(asked(hospital, url, What.GET, made))
    folder = files_of(hospital.engine).folder
    assert len(list(folder.iterdir())) == 2, "what was done there is not in a proven copy yet"
    copy_all(district, hospital.folder)
    hospital.clinic.clock.move(timedelta(minutes=11))
    for _ in range(2):
        sync(hospital)
    assert hospital.rows(Attachment.id) == set()
    assert list(folder.iterdir()) == []
    assert content(first, made) == png(80)


def test_what_is_in_a_proven_copy_of_the_district_is_called_safe(three, district):
    first, *_, patient, _ = three
    assert rows(first, patient)[0].state is FileState.SENT
    copy_all(district, first.folder)
    first.clinic.clock.move(timedelta(minutes=11))
    sync(first)
    assert rows(first, patient)[0].state is FileState.SAFE
