"""What the server cannot do, in words for whoever runs it: they read a terminal or a log, in English."""


class ServerTrouble(Exception):
    """The argument is a sentence that says what is wrong and what to do."""
