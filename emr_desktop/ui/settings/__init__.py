"""Choices of one user and of this computer."""
