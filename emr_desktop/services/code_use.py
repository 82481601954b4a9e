"""Remembers which codes a person chooses, so that their own come first."""

from emr_desktop.services.work import Work
from emr_desktop.store.admin import CodeUse


def count_code_use(work: Work, system: str, code: str) -> None:
    """One more choice of a code (icd10 or product) by the person at the keyboard. Local rows only."""
    use = work.session.get(CodeUse, (work.actor.user_id, system, code))
    if use is None:
        use = CodeUse(user_id=work.actor.user_id, system=system, code=code, count=0)
        work.add(use)
    use.count += 1
    use.last_at = work.clock.now()
