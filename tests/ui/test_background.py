"""What a person typed is kept by the runner, also when the disk is against it and the screen is gone."""

import gc
import threading
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.ui.background import TaskRunner


@pytest.fixture
def runner(qapp):
    gc.enable()  # as Python starts
    made = TaskRunner(try_again_ms=20)
    yield made
    made.close()


class Disk:
    """Full at first; somebody makes room later."""

    def __init__(self):
        self.full = True
        self.kept = []

    def write(self, text):
        if self.full:
            raise StoreTrouble("disk_full")
        self.kept.append(text)


def test_what_could_not_be_kept_is_kept_as_soon_as_the_disk_has_room(runner, qtbot):
    disk, owner = Disk(), QObject()
    failures: list[object] = []
    with qtbot.waitSignal(runner.unsaved) as said:
        runner.keep("draft", owner, lambda: disk.write("a"), done=lambda _result: None, failed=failures.append)
    assert said.args[0].code == "disk_full"
    qtbot.waitUntil(lambda: len(failures) == 1)
    disk.full = False
    qtbot.waitUntil(lambda: disk.kept == ["a"])


def test_a_screen_that_was_left_still_gets_its_last_words_kept(runner, qtbot):
    disk, owner = Disk(), QObject()
    runner.keep("draft", owner, lambda: disk.write("last words"), done=print, failed=print)
    owner.deleteLater()
    del owner
    with qtbot.waitSignal(runner.unsaved):
        pass
    disk.full = False
    qtbot.waitUntil(lambda: disk.kept == ["last words"])


def test_only_the_newest_text_of_a_draft_is_tried_again(runner, qtbot):
    disk, owner = Disk(), QObject()
    for text in ("old", "new"):
        with qtbot.waitSignal(runner.unsaved):
            runner.keep("draft", owner, lambda text=text: disk.write(text), done=print, failed=lambda _error: None)
    disk.full = False
    qtbot.waitUntil(lambda: bool(disk.kept))
    qtbot.wait(100)
    assert disk.kept == ["new"]


def test_a_signed_draft_does_not_come_back(runner, qtbot):
    disk, owner = Disk(), QObject()
    with qtbot.waitSignal(runner.unsaved):
        runner.keep("draft", owner, lambda: disk.write("x"), done=print, failed=lambda _error: None)
    runner.forget("draft")
    disk.full = False
    qtbot.wait(100)
    assert disk.kept == []


def test_a_long_proof_lets_drafts_pass(runner, qtbot):
    owner, may_end = QObject(), threading.Event()
    ended: list[object] = []
    runner.run_aside(owner, may_end.wait, done=ended.append, failed=ended.append)
    with qtbot.waitCallback() as saved:
        runner.run(owner, lambda: "saved", done=saved, failed=saved)
    assert (saved.args, ended) == (["saved"], [])
    may_end.set()
    qtbot.waitUntil(lambda: ended == [True])


class Widget(QObject):
    """Notes the thread on which it is destroyed."""

    gone: ClassVar[list[int]] = []
    itself: object = None

    def __del__(self):
        self.gone.append(threading.get_ident())


def test_a_screen_that_was_left_is_never_destroyed_on_the_store_thread(runner, qtbot):
    answers: list[object] = []
    Widget.gone.clear()
    owner = QObject()

    def make_garbage(widget):
        return [[widget] * 10 for _ in range(50_000)]  # enough to make Python collect, wherever that happens

    for _ in range(20):
        widget = Widget()
        widget.itself = widget  # only the garbage collection can free it
        runner.run(owner, lambda held=widget: len(make_garbage(held)), done=answers.append, failed=answers.append)
        del widget
    qtbot.waitUntil(lambda: len(answers) == 20)
    gc.collect()
    assert Widget.gone == [threading.get_ident()] * 20


def test_what_only_the_work_still_held_goes_on_the_screen_thread_too(runner, qtbot):
    answers: list[object] = []
    Widget.gone.clear()
    owner, widget = QObject(), Widget()

    def fail(held):
        raise StoreTrouble("disk_full", by=str(held))

    runner.run(owner, lambda held=widget: fail(held), done=answers.append, failed=answers.append)
    del widget
    qtbot.waitUntil(lambda: bool(answers))
    answers.clear()
    gc.collect()
    assert Widget.gone == [threading.get_ident()]
