"""Who sees whom in the made-up clinic: a doctor and a nurse for each territory, the feldsher on the road."""

from emr_desktop.demo.chance import Chance, Weighted
from emr_desktop.demo.occasions import Occasion
from emr_desktop.demo.staff import DemoStaff, plan_staff
from emr_desktop.domain.access import Role

_CHRONIC = Weighted((Role.PHYSICIAN, Role.FELDSHER, Role.NURSE, Role.HEAD), (0.66, 0.14, 0.14, 0.06))
_PREGNANCY = Weighted((Role.PHYSICIAN, Role.HEAD), (0.85, 0.15))
_AT_HOME = Weighted((Role.FELDSHER, Role.PHYSICIAN), (0.65, 0.35))


class Rota:
    """The staff by role."""

    def __init__(self) -> None:
        self._staff: dict[Role, list[DemoStaff]] = {}
        for member in plan_staff():
            self._staff.setdefault(member.role, []).append(member)

    def author(self, chance: Chance, occasion: Occasion, territory: int, *, at_home: bool) -> DemoStaff:
        """Who writes the visit; patients mostly keep to the doctor and nurse of their territory."""
        if occasion.disease is not None:
            role = chance.pick(_CHRONIC)
        elif occasion.episode is None:
            role = chance.pick(_PREGNANCY)
        elif at_home and Role.FELDSHER in occasion.episode.authors:
            role = chance.pick(_AT_HOME)
        else:
            role = chance.one_of(occasion.episode.authors)
        members = self._staff[role]
        usual = members[territory % len(members)]
        return usual if chance.random() < 0.75 else chance.one_of(members)
