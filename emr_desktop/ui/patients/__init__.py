"""Patients: list, registration, card."""
