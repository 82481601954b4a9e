"""The web around the exchange: one endpoint for syncing, one to be let in, three to ask the district, two to watch."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route

from emr_desktop.server.app_district import facilities, patients
from emr_desktop.server.app_enrol import enrol, root_certificate
from emr_desktop.server.app_files import files
from emr_desktop.server.app_sync import sync
from emr_desktop.server.app_watch import health, metrics
from emr_desktop.server.web.headers import SafeHeaders
from emr_desktop.server.web.routes import ROUTES
from emr_desktop.server.worker import Worker


def make_app(worker: Worker) -> Starlette:
    """The application that any number of workers may serve beside each other: all state is in the database."""
    app = Starlette(
        routes=[
            Route("/sync/v1", sync, methods=["POST"]),
            Route("/enrol/v1", enrol, methods=["POST"]),
            Route("/enrol/v1/root", root_certificate),
            Route("/district/v1/patients", patients, methods=["POST"]),
            Route("/district/v1/facilities", facilities, methods=["POST"]),
            Route("/district/v1/files", files, methods=["POST"]),
            Route("/health", health),
            Route("/metrics", metrics),
            Mount("/admin", routes=ROUTES, middleware=[Middleware(SafeHeaders)]),
        ]
    )
    app.state.worker = worker
    return app
