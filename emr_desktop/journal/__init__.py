"""What a change is: a signed commit in a chain. No input or output, no SQL, no clock, no randomness of its own."""
