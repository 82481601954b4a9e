"""Who may log in to the administrator's page. Wrong passwords cost time and are counted, in the database."""

import os
from datetime import datetime, timedelta

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlalchemy import Connection, insert, select, update

from emr_desktop.server.limits import count_try, forget_tries, refuse_after
from emr_desktop.server.tables import Administrator
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.store.vault import Cost

SHORTEST = 12
"""Letters of a password that opens the whole district."""
WRONG_TRIES, WAIT = 5, timedelta(minutes=5)
_LENGTH, _SALT = 32, 16
COST = Cost(memory_kib=64 * 1024, passes=3, lanes=2)


def set_password(connection: Connection, login: str, password: str, now: datetime, cost: Cost = COST) -> bool:
    """Add an administrator, or give a new password, which ends every session. Returns whether they are new.

    Raises ServerTrouble for a password that is too short.
    """
    if not login.strip() or len(password) < SHORTEST:
        raise ServerTrouble(f"A log-in name is needed, and a password of {SHORTEST} letters at least.")
    values = {"password": _hash(password, cost), "sessions_from": now}
    known = connection.scalar(select(Administrator.login).where(Administrator.login == login))
    if known is None:
        connection.execute(insert(Administrator), {"login": login, "created_at": now, **values})
    else:
        connection.execute(update(Administrator).where(Administrator.login == login).values(values))
        forget_tries(connection, _key(login))
    return known is None


def log_in(connection: Connection, login: str, password: str, now: datetime) -> bool:
    """Whether it is they. Raises TooManyTries after five wrong passwords. The caller commits in every case."""
    refuse_after(connection, _key(login), WRONG_TRIES, WAIT, now)
    stored = connection.scalar(select(Administrator.password).where(Administrator.login == login))
    # A name that is not known takes as long as one that is.
    right = _is_right(password, stored or _hash("")) and stored is not None
    if right:
        forget_tries(connection, _key(login))
    else:
        count_try(connection, _key(login), WRONG_TRIES, WAIT, now)
    return right


def end_sessions(connection: Connection, login: str, now: datetime) -> None:
    """Logging out is for every window, and for whoever has copied a cookie."""
    connection.execute(update(Administrator).where(Administrator.login == login).values(sessions_from=now))


def sessions_from(connection: Connection, login: str) -> datetime | None:
    """Since when a session of this person counts; None for somebody who is not known."""
    found: datetime | None = connection.scalar(select(Administrator.sessions_from).where(Administrator.login == login))
    return found


def _hash(password: str, cost: Cost = COST) -> str:
    made = Argon2id(
        salt=os.urandom(_SALT), length=_LENGTH, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return made.derive_phc_encoded(password.encode())


def _is_right(password: str, stored: str) -> bool:
    try:
        Argon2id.verify_phc_encoded(password.encode(), stored)
    except InvalidKey:
        return False
    return True


def _key(login: str) -> str:
    return f"log-in {login[:100]}"
