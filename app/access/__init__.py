"""Who may do what: actors, permissions, passwords, sessions."""
