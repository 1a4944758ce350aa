"""Verbs: one function an action, called by both faces and by the command line."""
