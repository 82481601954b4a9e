"""What is true in a clinic, and what follows from it. No input or output, no Qt, no SQL."""
