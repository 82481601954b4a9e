"""Tests of the parts that several screens share."""
