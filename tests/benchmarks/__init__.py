"""What the program promises in milliseconds and megabytes, measured: `make bench`."""
