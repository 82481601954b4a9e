"""How things are kept: encryption, tables, capture into the journal, projection out of it, search, backup."""
