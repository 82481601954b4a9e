"""Visits: the editor and the reading view."""
