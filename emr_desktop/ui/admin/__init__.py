"""Administration: users, the clinic, the journal, copies, the health of the records, code lists."""
