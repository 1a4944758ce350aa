"""Nouns: one file a noun, each with its table and its Create, Update and Public shapes."""
