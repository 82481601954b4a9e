"""A made-up clinic: the same seed gives the same residents, families, diseases and visits. Nobody in it exists."""
