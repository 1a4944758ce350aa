"""People, their consents, and how long they are kept

Revision: 2026_11_22_people, after 2026_11_22_organisation_imports, on 2026-11-22
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '2026_11_22_people'
down_revision = '2026_11_22_organisation_imports'
branch_labels = None
depends_on = None


def _row() -> list[sa.Column]:
    return [
        sa.Column('id', sa.Uuid(), nullable=False),
        sa.Column('created_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column('updated_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column('version', sa.Integer(), nullable=False),
    ]


def upgrade() -> None:
    text = sqlmodel.sql.sqltypes.AutoString
    op.create_table(
        'person',
        *_row(),
        sa.Column('organisation_id', sa.Uuid(), nullable=False),
        sa.Column('full_name', text(), nullable=False),
        sa.Column('sex', sa.Enum('female', 'male', name='sex', native_enum=False, length=32), nullable=True),
        sa.Column('date_of_birth', sa.Date(), nullable=True),
        sa.Column('birth_year', sa.Integer(), nullable=True),
        sa.Column('job_title', text(), nullable=True),
        sa.Column('workplace', text(), nullable=True),
        sa.Column('education', text(), nullable=True),
        sa.Column('is_direct_worker', sa.Boolean(), nullable=True),
        sa.Column('is_manager', sa.Boolean(), nullable=True),
        sa.Column('phone', text(), nullable=True),
        sa.Column('email', text(), nullable=True),
        sa.Column('ethnic_group', text(), nullable=True),
        sa.Column('religion', text(), nullable=True),
        sa.Column('is_party_member', sa.Boolean(), nullable=True),
        sa.Column('party_member_since', sa.Date(), nullable=True),
        sa.Column('erased_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column('search_text', text(), nullable=False),
        sa.Column('sort_key', sa.String().with_variant(sa.String(collation='C'), 'postgresql'), nullable=False),
        sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_person_organisation_id')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_person')),
    )
    op.create_index(op.f('ix_person_organisation_id'), 'person', ['organisation_id'], unique=False)
    op.create_index('ix_person_list', 'person', ['organisation_id', 'sort_key', 'id'], unique=False)
    op.create_table(
        'consent',
        *_row(),
        sa.Column('person_id', sa.Uuid(), nullable=False),
        sa.Column(
            'purpose',
            sa.Enum('organise', 'honour', 'publish', 'keep', name='consentpurpose', native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column(
            'form',
            sa.Enum('paper', 'electronic', 'recorded', name='consentform', native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column('given_on', sa.Date(), nullable=False),
        sa.Column('evidence', text(), nullable=True),
        sa.Column('withdrawn_on', sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_consent_person_id')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_consent')),
    )
    op.create_index(op.f('ix_consent_person_id'), 'consent', ['person_id'], unique=False)


def downgrade() -> None:
    op.drop_table('consent')
    op.drop_table('person')
