"""Asks the server's application without a socket: quick, and in the same process."""

import asyncio
from typing import Any

import httpx

from emr_desktop.server.app import make_app
from emr_desktop.server.worker import Worker


class Asking:
    """A browser without a window, or a program: it keeps its cookies."""

    def __init__(self, worker: Worker, address: str = "127.0.0.1") -> None:
        self._app = make_app(worker)
        self._address = address
        self.cookies = httpx.Cookies()

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self._ask("GET", path, **more)

    def post(self, path: str, **more: Any) -> httpx.Response:
        return self._ask("POST", path, **more)

    def _ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self._app, client=(self._address, 1))
            async with httpx.AsyncClient(
                transport=transport, base_url="https://district", cookies=self.cookies
            ) as client:
                reply = await client.request(method, path, **more)
                self.cookies = client.cookies
                return reply

        return asyncio.run(ask())
