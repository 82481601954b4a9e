"""The administrator's commands: one module each, a `run(arguments) -> exit status` and nothing kept between runs."""
