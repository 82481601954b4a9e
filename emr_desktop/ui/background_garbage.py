"""Python's garbage collection, kept on the UI thread.

By itself it runs on whichever thread happens to allocate. On the store thread it would destroy screens that were left,
and a widget destroyed beside the UI thread takes the program with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500


class UiThreadCollector(QObject):
    """Collects from the event loop of the thread it was made on, by Python's own thresholds, until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def settle(self) -> None:
        """What is loaded by now stays: no later collection goes through it, so none is felt at the keyboard."""
        if gc.get_freeze_count():  # the first time all is new: to look for garbage in it would be felt for nothing
            gc.collect()
        gc.freeze()

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def _look(self) -> None:
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation] > 0:
                gc.collect(generation)
                return
