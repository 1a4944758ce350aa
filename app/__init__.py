"""Điển Hình: the plans of trade-union federations, from draft to official document."""

__version__ = "0.1.0"
