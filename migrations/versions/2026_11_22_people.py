"""People, their consents, and how long they are kept

Revision: 2026_11_22_people, after 2026_11_22_organisation_imports, on 2026-11-22
"""

revision = '2026_11_22_people'
down_revision = '2026_11_22_organisation_imports'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
