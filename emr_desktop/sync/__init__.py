"""How journals move: the messages, the engine of the clinic's side, and what carries them."""
