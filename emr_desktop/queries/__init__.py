"""What is read for a screen or a sheet of paper: functions of a Reader that give frozen dataclasses. Never writes."""
