"""Deadlines know whose issued plan asks for them

Revision: 2026_11_22_deadlines_asked, after 2026_11_22_plan_words, on 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = '2026_11_22_deadlines_asked'
down_revision = '2026_11_22_plan_words'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('deadline', sa.Column('asked_by', sa.Uuid(), nullable=True))
    op.create_index('ix_deadline_asked', 'deadline', ['asked_by', 'due_at'], unique=False)
    op.execute(
        'UPDATE deadline SET asked_by = (SELECT organisation_id FROM "plan" '
        "WHERE \"plan\".id = deadline.plan_id AND \"plan\".status = 'issued')"
    )


def downgrade() -> None:
    op.drop_index('ix_deadline_asked', table_name='deadline')
    op.drop_column('deadline', 'asked_by')
