"""Today: the queue and what waits for me."""
