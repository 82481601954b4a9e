"""Getting in: first run, log-in, lock."""
