"""Who may log in here, found by the beginning of any word of the name or by the name to log in with."""

from emr_desktop.domain.access import Role
from emr_desktop.domain.names_folding import fold
from emr_desktop.domain.names_keys import prefix_keys, search_keys
from emr_desktop.domain.names_layout import other_layouts
from emr_desktop.services.opening_place import Ring
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.common.role_words import role_name


def people_of(ring: Ring) -> list[Offer]:
    """Everybody with a password, by name."""
    made = [
        Offer(login, slot.name or login, detail=role_name(slot.role)) for login, slot in ring.slots.items() if slot.role
    ]
    return sorted(made, key=lambda offer: fold(offer.title))


def matching(people: list[Offer], typed: str) -> list[Offer]:
    """Those whose name or log-in name begins so, also with the keyboard on the other layout, or sounds so."""
    for text in (typed, *other_layouts(typed)):
        found = [offer for offer in people if _fits(offer, text)]
        if found:
            return found
    return [offer for offer in people if _sounds(offer, typed)]


def administrators(ring: Ring) -> str:
    """The names of those who can give a new password."""
    return ", ".join(slot.name for slot in ring.slots.values() if slot.role == Role.ADMINISTRATOR)


def _sounds(offer: Offer, typed: str) -> bool:
    """As in the search for patients: Tkachuk is Ткачук."""
    keys = [key for word in offer.title.split() for key in search_keys(word)]
    return all(any(key.startswith(prefix_keys(part)) for key in keys) for part in typed.split())


def _fits(offer: Offer, typed: str) -> bool:
    words = [*fold(offer.title).split(), fold(str(offer.value))]
    return all(any(word.startswith(part) for word in words) for part in fold(typed).split())
