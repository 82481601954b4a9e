"""Rows that arrive in bulk are the rows that would have been written one by one."""

import gc
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import OpKind, RowOp, Version
from emr_desktop.store.bulk import Doubled, insert_new
from emr_desktop.store.bulk_pause import uncollected
from emr_desktop.store.capture import projecting
from emr_desktop.store.engine import writing
from emr_desktop.store.projection import Replay
from emr_desktop.store.schema import encodings_by_name
from emr_desktop.store.visits import Observation, Visit

MADE_BY = Version(b"o" * 16, 7)
VISIT = encodings_by_name()["visit"]
OBSERVATION = encodings_by_name()["observation"]
IDS = st.uuids()
LETTERS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)
MOMENTS = st.datetimes(timezones=st.just(UTC))
DAYS = st.dates()


def wire(column: str, value: object) -> Wire:
    found: Wire = VISIT.wire(VISIT.table.columns[column], value)
    return found


def visit_op(id_: UUID, **values: object) -> RowOp:
    fields = {VISIT.numbers[name]: wire(name, value) for name, value in values.items()}
    return RowOp(VISIT.number, OpKind.INSERT, (id_.bytes,), fields, {})


@st.composite
def visits(draw: st.DrawFn) -> dict[str, object]:
    return {
        "patient_id": draw(IDS),
        "facility_id": draw(IDS),
        "author_id": draw(IDS),
        "happened_at": draw(MOMENTS),
        "signed_at": draw(MOMENTS),
        "reason": draw(LETTERS),
        "objective": draw(LETTERS),
        "next_visit_on": draw(st.none() | DAYS),
        "no_diagnosis": draw(st.booleans()),
        "replaces": draw(st.none() | IDS),
    }


@pytest.fixture(params=["clinic", "district"])
def store(request):
    if request.param == "clinic":
        return writing(request.getfixturevalue("founded_alone")("Zarechye").engine)
    request.getfixturevalue("district")
    return request.getfixturevalue("database")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=visits(), id_=IDS)
def test_what_is_written_in_bulk_is_read_as_it_was_meant(store, values, id_):
    with store.connect() as connection, projecting(connection):
        insert_new(connection, VISIT.number, [(visit_op(id_, **values), MADE_BY)])
        row = connection.execute(select(Visit.__table__).where(Visit.id == id_)).one()._mapping
        connection.rollback()
    assert {name: row[name] for name in values} == values
    assert (row["plan"], row["incapacity_from"], row["made_by"], row["made_seq"]) == ("", None, b"o" * 16, 7)


def test_a_number_stays_as_it_was_typed(store):
    id_ = UUID(int=5)
    value = Decimal("36.60")
    column = OBSERVATION.table.columns["value"]
    fields = {
        OBSERVATION.numbers["code"]: "temperature",
        OBSERVATION.numbers["value"]: OBSERVATION.wire(column, value),
    }
    op = RowOp(OBSERVATION.number, OpKind.INSERT, (id_.bytes, 1), fields, {})
    with store.connect() as connection, projecting(connection):
        insert_new(connection, OBSERVATION.number, [(op, MADE_BY)])
        found = connection.scalars(select(Observation.value).where(Observation.visit_id == id_)).one()
        connection.rollback()
    assert str(found) == "36.60"


SIGNED = datetime(2026, 5, 4, tzinfo=UTC)
GOOD = {
    "patient_id": UUID(int=1), "facility_id": UUID(int=2), "author_id": UUID(int=3),
    "happened_at": SIGNED, "signed_at": SIGNED,
    "next_visit_on": date(2026, 6, 1),
}  # fmt: skip


@pytest.mark.parametrize(
    ("field", "bad"),
    [
        ("patient_id", b"too short"),
        ("patient_id", "text"),
        ("happened_at", "yesterday"),
        ("happened_at", 1 << 62),
        ("next_visit_on", 1 << 40),
        ("reason", b"bytes"),
        ("reason", 5),
    ],
)
def test_a_value_of_another_kind_is_refused_before_it_is_written(store, field, bad):
    op = visit_op(UUID(int=9), **GOOD)
    op.fields[VISIT.numbers[field]] = bad
    refusals = (TypeError, ValueError, ArithmeticError)
    with store.connect() as connection, projecting(connection), pytest.raises(refusals):
        insert_new(connection, VISIT.number, [(op, MADE_BY)])


def test_a_row_that_is_there_already_stays_as_it_was_and_the_others_are_made(store):
    first, again = visit_op(UUID(int=9), **GOOD, reason="first"), visit_op(UUID(int=9), **GOOD, reason="again")
    other = visit_op(UUID(int=10), **(GOOD | {"signed_at": SIGNED + timedelta(days=1)}))
    with store.connect() as connection, projecting(connection):
        for ops in ([first], [again, other]):
            replay = Replay(connection)
            replay.apply(MADE_BY, ops, None)
            replay.write()
        rows = connection.execute(select(Visit.id, Visit.reason).order_by(Visit.id)).all()
        connection.rollback()
    assert [tuple(row) for row in rows] == [(UUID(int=9), "first"), (UUID(int=10), "")]


def test_the_district_says_that_a_row_is_there_already(district, database):
    op = visit_op(UUID(int=9), **GOOD)
    with database.connect() as connection, projecting(connection):
        insert_new(connection, VISIT.number, [(op, MADE_BY)])
        with pytest.raises(Doubled):
            insert_new(connection, VISIT.number, [(op, MADE_BY)])
        assert connection.execute(select(Visit.id)).all() == [(UUID(int=9),)]  # the transaction goes on
        connection.rollback()


def test_rows_that_say_different_things_go_into_one_table_together(store):
    """A later program says more than this one knows; another says less; nothing is taken for something else."""
    whole = visit_op(UUID(int=1), **GOOD, reason="acute", no_diagnosis=True)
    fewer = visit_op(UUID(int=2), **{name: value for name, value in GOOD.items() if name != "next_visit_on"})
    later = visit_op(UUID(int=3), **GOOD, objective="a\0b")
    later.fields[9999] = ["of a later program"]
    turned = visit_op(UUID(int=4), **dict(reversed((GOOD | {"replaces": None}).items())))
    with store.connect() as connection, projecting(connection):
        insert_new(connection, VISIT.number, [(op, MADE_BY) for op in (whole, fewer, later, turned)])
        rows = connection.execute(select(Visit.__table__).order_by(Visit.id)).all()
        connection.rollback()
    said = [(row.reason, row.no_diagnosis, row.objective, row.next_visit_on, row.replaces) for row in rows]
    day = GOOD["next_visit_on"]
    assert said == [
        ("acute", True, "", day, None),
        ("", False, "", None, None),
        ("", False, "a\0b", day, None),
        ("", False, "", day, None),
    ]
    assert {(row.patient_id, row.author_id, row.happened_at) for row in rows} == {(UUID(int=1), UUID(int=3), SIGNED)}


def test_a_key_of_another_length_is_refused(store):
    op = visit_op(UUID(int=9), **GOOD)._replace(key=(bytes(16), 1))
    with store.connect() as connection, projecting(connection), pytest.raises(ValueError, match="key"):
        insert_new(connection, VISIT.number, [(op, MADE_BY)])


@pytest.fixture
def tidied():
    """As in the program; between tests it is done by hand."""
    gc.enable()
    yield
    gc.disable()


@pytest.mark.usefixtures("tidied")
def test_memory_is_tidied_again_after_a_piece_that_failed():
    found = []

    def fail() -> None:
        with uncollected():
            found.append(gc.isenabled())
            with uncollected():  # one piece within another, or beside it
                pass
            found.append(gc.isenabled())
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert (found, gc.isenabled()) == ([False, False], True)
