"""Pure reasoning about plans: no database, no framework, no input or output."""
