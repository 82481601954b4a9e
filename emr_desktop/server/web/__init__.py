"""The page of the district's administrator: made on the server, works without JavaScript."""
