"""Imports of bodies from spreadsheets

Revision: 2026_11_22_organisation_imports, after 2026_11_22_organisation_history, on 2026-11-22
"""

revision = '2026_11_22_organisation_imports'
down_revision = '2026_11_22_organisation_history'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
