"""What goes on paper: a filled sheet in, the bytes of a PDF out. The same sheet gives the same bytes."""
