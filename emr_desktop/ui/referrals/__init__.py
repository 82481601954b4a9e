"""Referrals: writing one, received and sent ones, looking for a patient in the whole district."""
