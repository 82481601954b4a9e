"""The composition root: the only place that builds long-lived objects and wires them."""

from emr_desktop.services.opening import create_clinic, open_clinic

__all__ = ["create_clinic", "open_clinic"]
