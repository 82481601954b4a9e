"""Makes pages: templates, the words of three languages, times and sizes as people read them."""

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from emr_desktop.domain.attachments import MEGABYTE
from emr_desktop.resources import resource
from emr_desktop.server.room import FileRoom
from emr_desktop.server.web.session import Session, keep_session
from emr_desktop.server.web.words import LANGUAGE_NAMES, LANGUAGES, WORDS
from emr_desktop.server.worker import worker_of

LANGUAGE_COOKIE = "emr_language"


def language_of(request: Request) -> str:
    """What was chosen, else the first of the browser's that is spoken here, else English."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    for wanted in request.headers.get("Accept-Language", "").split(","):
        tongue = wanted.split(";")[0].strip().split("-")[0].lower()
        if tongue in LANGUAGES:
            return tongue
    return "en"


def page(request: Request, template: str, session: Session, *, status: int = 200, **values: Any) -> Response:
    """A page in the language of the reader, with its cookie."""
    worker = worker_of(request)
    speech = Speech(language_of(request))
    text = _templates().get_template(template).render(
        t=speech.say, speech=speech, session=session, token=session.token(worker.secret),
        languages=LANGUAGES, language_names=LANGUAGE_NAMES, **({"here": request.url.path} | values),
    )  # fmt: skip
    response = HTMLResponse(text, status_code=status)
    response.headers["Content-Language"] = speech.language
    keep_session(response, session, worker.secret, worker.clock.now())
    return response


def not_found(request: Request, session: Session) -> Response:
    """There is no such thing."""
    return page(request, "not_found.html", session, status=404)


class Speech:
    """How one language says things."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._at = LANGUAGES.index(language)

    def say(self, word: str, **values: object) -> str:
        """The sentence of this name, with what belongs in it."""
        return WORDS[word][self._at].format(**values)

    def age(self, since: timedelta | None) -> str:
        """As people say it: minutes up to two hours, hours up to two days, then days."""
        if since is None:
            return self.say("never")
        minutes = max(0, int(since.total_seconds() // 60))
        if minutes < 120:
            return self.say("minutes_ago", count=minutes)
        return (
            self.say("hours_ago", count=minutes // 60)
            if minutes < 2880
            else self.say("days_ago", count=minutes // 1440)
        )

    def clock(self, ahead: timedelta | None) -> str:
        """How wrong a clock is."""
        if ahead is None:
            return self.say("not_known")
        seconds = round(ahead.total_seconds())
        if abs(seconds) < 120:
            return self.say("clock_right", count=max(1, abs(seconds)))
        return self.say("clock_ahead" if seconds > 0 else "clock_behind", time=self._long(abs(seconds) // 60))

    def _long(self, minutes: int) -> str:
        if minutes < 120:
            return self.say("minutes", count=minutes)
        return self.say("hours", count=minutes // 60) if minutes < 2880 else self.say("days", count=minutes // 1440)

    def room(self, room: FileRoom) -> str:
        """What files take, of how much."""
        taken = f"{room.taken / MEGABYTE:.1f}"
        if room.most is None:
            return self.say("room_any", taken=taken)
        return self.say("room_of", taken=taken, most=room.most // MEGABYTE)

    def size(self, count: int) -> str:
        """Bytes, rounded."""
        return f"{count / 1048576:.1f} MB" if count >= 1048576 else f"{count / 1024:.0f} KB"


@cache
def _templates() -> Environment:
    made = Environment(
        loader=FileSystemLoader(resource("server", "pages")), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    made.filters["time"] = _time
    made.filters["iso"] = datetime.isoformat
    return made


def _time(value: datetime) -> str:
    return f"{value:%Y-%m-%d %H:%M}"
