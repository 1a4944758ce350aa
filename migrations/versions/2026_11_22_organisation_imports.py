"""Imports of bodies from spreadsheets

Revision: 2026_11_22_organisation_imports, after 2026_11_22_organisation_history, on 2026-11-22
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '2026_11_22_organisation_imports'
down_revision = '2026_11_22_organisation_history'
branch_labels = None
depends_on = None

STATES = ('reading', 'ready', 'taking', 'taken', 'failed', 'discarded')


def upgrade() -> None:
    op.create_table('organisation_import',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('created_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
    sa.Column('updated_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=True),
    sa.Column('state', sa.Enum(*STATES, name='organisationimportstate', native_enum=False, length=32), nullable=False),
    sa.Column('file_name', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('sha256', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('storage_key', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('job_id', sa.Uuid(), nullable=True),
    sa.Column('error', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('error_message', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('unknown_columns', sa.JSON(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=False),
    sa.Column('new_count', sa.Integer(), nullable=False),
    sa.Column('changed_count', sa.Integer(), nullable=False),
    sa.Column('unchanged_count', sa.Integer(), nullable=False),
    sa.Column('wrong_count', sa.Integer(), nullable=False),
    sa.Column('doubtful_count', sa.Integer(), nullable=False),
    sa.Column('taken_count', sa.Integer(), nullable=False),
    sa.Column('left_out_count', sa.Integer(), nullable=False),
    sa.Column('taken_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
    sa.Column('rows_digest', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_organisation_import_account_id')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_organisation_import_organisation_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_organisation_import'))
    )
    op.create_index(op.f('ix_organisation_import_account_id'), 'organisation_import', ['account_id'])
    op.create_index(op.f('ix_organisation_import_organisation_id'), 'organisation_import', ['organisation_id'])
    op.create_table('organisation_import_row',
    sa.Column('import_id', sa.Uuid(), nullable=False),
    sa.Column('line', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('cells', sa.JSON(), nullable=False),
    sa.Column('verdict', sa.Enum('new', 'changed', 'unchanged', 'wrong', name='rowverdict', native_enum=False, length=32), nullable=False),
    sa.Column('doubtful', sa.Boolean(), nullable=False),
    sa.Column('twin', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('problems', sa.JSON(), nullable=False),
    sa.Column('changes', sa.JSON(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=True),
    sa.Column('decision', sa.Enum('take', 'leave', name='rowdecision', native_enum=False, length=32), nullable=True),
    sa.Column('taken', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['import_id'], ['organisation_import.id'], name=op.f('fk_organisation_import_row_import_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('import_id', 'line', name=op.f('pk_organisation_import_row'))
    )
    op.create_index('ix_organisation_import_row_verdict', 'organisation_import_row', ['import_id', 'verdict', 'line'])
    op.create_index('ix_organisation_import_row_doubtful', 'organisation_import_row', ['import_id', 'doubtful', 'line'])


def downgrade() -> None:
    op.drop_table('organisation_import_row')
    op.drop_table('organisation_import')
