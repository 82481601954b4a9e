"""Prescriptions: editor, preview, print."""
