"""What bodies were called, and where they stood, on each day

Revision: 2026_11_22_organisation_history, after 2026_11_22_event_chain, on 2026-11-22
"""

revision = '2026_11_22_organisation_history'
down_revision = '2026_11_22_event_chain'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
