"""The district server: keeps the journals of all clinics and hands each what concerns it."""
