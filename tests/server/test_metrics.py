"""What /metrics says is read by the grammar of Prometheus's text form 0.0.4, strictly and to the last line."""

import math
import re
from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from emr_desktop.domain.clock import SetClock
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.tables import EnrolledFacility
from emr_desktop.server.worker import Worker
from emr_desktop.services.patients import register_patient
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.packing import MEDIA_TYPE, pack
from emr_desktop.sync.replica import StoreReplica
from tests.conftest import SERGEY
from tests.server.asking import Asking
from tests.sync.attaching import attach, png
from tests.sync.carrying import deliver, make

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
LABEL = r'[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*"'
SAMPLE = re.compile(rf"({NAME})(?:\{{({LABEL}(?:,{LABEL})*)?\}})? ([+-]?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf)|NaN)")
HELP, TYPE = re.compile(rf"# HELP ({NAME}) .+"), re.compile(rf"# TYPE ({NAME}) (counter|gauge|histogram)")


def read(text: str) -> dict[str, dict[tuple[str, str], float]]:
    """Each family with its samples by name and labels. Raises AssertionError where the grammar is broken."""
    assert text.endswith("\n")
    families: dict[str, dict[tuple[str, str], float]] = {}
    kinds: dict[str, str] = {}
    family = ""
    for line in text.splitlines():
        if found := HELP.fullmatch(line):
            family = found[1]
            assert family not in families, "the lines of a family stand together"
            families[family] = {}
        elif found := TYPE.fullmatch(line):
            assert found[1] == family
            assert not families[family], "before its samples"
            kinds[family] = found[2]
        else:
            found = SAMPLE.fullmatch(line)
            assert found, line
            suffix = found[1].removeprefix(family)
            assert suffix in ({"_bucket", "_sum", "_count"} if kinds[family] == "histogram" else {""}), line
            key = (found[1], found[2] or "")
            assert key not in families[family], "each sample once"
            families[family][key] = float(found[3])
    assert kinds.keys() == families.keys()
    for name, kind in kinds.items():
        if kind == "histogram":
            check_histogram(name, families[name])
        if kind == "counter":
            assert name.endswith("_total")
    return families


def check_histogram(name: str, samples: dict[tuple[str, str], float]) -> None:
    buckets = [
        (math.inf if bound == "+Inf" else float(bound), value)
        for (sample, labels), value in samples.items()
        if sample == f"{name}_bucket"
        for bound in re.findall(r'le="([^"]+)"', labels)
    ]
    assert buckets == sorted(buckets), "bounds and counts ascend"
    assert buckets[-1][0] == math.inf
    (count,) = [value for (sample, _), value in samples.items() if sample == f"{name}_count"]
    assert buckets[-1][1] == count


@pytest.fixture
def web(district, tmp_path):
    return Asking(Worker(district.database, SetClock(datetime.now(UTC)), Configuration("", tmp_path)))


def test_the_figures_are_in_the_form_of_prometheus(web, district, found):
    clinic = found("Zarechye")
    clinic.sync(district)
    with district.database.begin() as connection:
        connection.execute(update(EnrolledFacility).values(name='Заречье "у реки" \\ вторая\nстрока'))
    hello = next(Engine(StoreReplica(clinic.engine, clinic.clinic.clock), 0).messages())
    assert web.post("/sync/v1", content=pack([hello], 0), headers={"Content-Type": MEDIA_TYPE}).status_code == 200
    assert web.post("/sync/v1", content=b"\0").status_code == 400
    families = read(web.get("/metrics").text)
    assert families["emr_commits"] == {("emr_commits", ""): 2}
    assert families["emr_quarantined"] == {("emr_quarantined", ""): 0}
    (labels,) = [labels for _, labels in families["emr_facility_seconds_since_sync"]]
    assert labels == r'facility="Заречье \"у реки\" \\ вторая\nстрока"'
    assert sum(families["emr_exchange_refused_total"].values()) == 1
    assert max(families["emr_exchange_seconds"].values()) >= 1


def test_attached_files_are_counted_with_those_that_wait(web, district, found, tmp_path):
    clinic = found("Zarechye")
    patient = clinic.do(register_patient, SERGEY)
    attach(clinic, patient, png(40))
    deliver(district, make(clinic, tmp_path).path)
    attach(clinic, patient, png(60))
    clinic.sync(district)
    families = read(web.get("/metrics").text)
    assert families["emr_files"] == {("emr_files", ""): 1}
    assert families["emr_file_bytes"] == {("emr_file_bytes", ""): len(png(40))}
    assert families["emr_files_waiting"] == {("emr_files_waiting", ""): 1}


@pytest.mark.parametrize(
    "broken",
    [
        "emr 1\n",
        "# HELP emr x\n# TYPE emr gauge\nemr 1",
        "# HELP emr x\n# TYPE emr gauge\nemr one\n",
        '# HELP emr x\n# TYPE emr gauge\nemr{a="b} 1\n',
        "# HELP emr x\n# TYPE emr counter\nemr 1\n",
        "# HELP emr x\n# TYPE emr gauge\nemr 1\nemr 2\n",
    ],
)
def test_the_grammar_notices_what_is_wrong(broken):
    with pytest.raises((AssertionError, KeyError)):
        read(broken)
