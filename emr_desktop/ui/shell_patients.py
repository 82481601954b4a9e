"""The patients that stay open behind the one on show, and where in the card of each we were."""

from uuid import UUID

from emr_desktop.ui.navigator import Destination

MOST = 4


class OpenPatients:
    """At most four, in the order in which they were opened; the one not looked at for longest gives way."""

    def __init__(self) -> None:
        self._places: dict[UUID, Destination] = {}
        self._seen: list[UUID] = []

    def visit(self, place: Destination) -> None:
        """A place was shown: remember it if it is of a patient."""
        patient = place.patient_id
        if patient is None:
            return
        self._places[patient] = place
        self._seen = [*(one for one in self._seen if one != patient), patient]
        if len(self._seen) > MOST:
            del self._places[self._seen.pop(0)]

    def beside(self, here: Destination | None, step: int) -> Destination | None:
        """The next (or previous) open patient after the one on show; from a list, the one seen last."""
        if not self._places:
            return None
        order = list(self._places)
        if here is None or here.patient_id not in self._places:
            return self._places[self._seen[-1]]
        other = order[(order.index(here.patient_id) + step) % len(order)]
        return self._places[other] if other != here.patient_id else None

    def close(self, patient: UUID) -> Destination | None:
        """Forget a patient; gives the one seen before, if any is left."""
        self._places.pop(patient, None)
        self._seen = [one for one in self._seen if one != patient]
        return self._places[self._seen[-1]] if self._seen else None

    def all(self) -> tuple[Destination, ...]:
        return tuple(self._places.values())
