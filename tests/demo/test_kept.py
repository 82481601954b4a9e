"""The made-up clinic is kept between starts, as long as it fits the program and is not old."""

import shutil
from datetime import date, timedelta

from emr_desktop.commands.demo import kept_folder
from emr_desktop.resources import resource

MONDAY = date(2026, 11, 16)


def test_it_is_the_same_all_week_and_another_one_the_week_after():
    tables = resource("migrations")
    week = {kept_folder(600, 1, MONDAY + timedelta(days=day), tables) for day in range(7)}
    assert len(week) == 1
    assert kept_folder(600, 1, MONDAY + timedelta(days=7), tables) not in week


def test_one_that_a_program_with_other_tables_has_made_is_left_alone(tmp_path):
    other = shutil.copytree(resource("migrations"), tmp_path / "migrations")
    step = other / "m0002_sync.sql"
    step.write_text(step.read_text(encoding="utf-8") + "CREATE TABLE later (id BLOB);\n", encoding="utf-8")
    assert kept_folder(600, 1, MONDAY, other) != kept_folder(600, 1, MONDAY, resource("migrations"))
