"""The sync centre: what is safe where, what has met, what goes by USB drive."""
