"""What bodies were called, and where they stood, on each day

Revision: 2026_11_22_organisation_history, after 2026_11_22_event_chain, on 2026-11-22
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '2026_11_22_organisation_history'
down_revision = '2026_11_22_event_chain'
branch_labels = None
depends_on = None

KINDS = (
    'confederation', 'provincial', 'district', 'sector', 'upper_grassroots', 'commune', 'grassroots', 'department',
    'outside',
)
BYTEWISE = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
COMMON = {'cong', 'doan', 'co', 'so', 'lien', 'lao', 'dong', 'cd', 'cdcs', 'ldld'}


def upgrade() -> None:
    op.create_table('organisation_state',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('created_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
    sa.Column('updated_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('since', sa.Date(), nullable=False),
    sa.Column('until', sa.Date(), nullable=False),
    sa.Column('name', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('short_name', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('symbol', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('kind', sa.Enum(*KINDS, name='organisationkind', native_enum=False, length=32), nullable=False),
    sa.Column('parent_id', sa.Uuid(), nullable=True),
    sa.Column('sort_key', BYTEWISE, nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_organisation_state_organisation_id')),
    sa.ForeignKeyConstraint(['parent_id'], ['organisation.id'], name=op.f('fk_organisation_state_parent_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_organisation_state')),
    sa.UniqueConstraint('organisation_id', 'since', name=op.f('uq_organisation_state_organisation_id_since'))
    )
    op.create_index('ix_organisation_state_branch', 'organisation_state', ['parent_id', 'sort_key'])
    op.create_index('ix_organisation_state_days', 'organisation_state', ['until', 'since'])
    words = op.create_table('organisation_word',
    sa.Column('word', BYTEWISE, nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_organisation_word_organisation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('word', 'organisation_id', name=op.f('pk_organisation_word')),
    sqlite_with_rowid=False,
    )
    op.create_index('ix_organisation_word_organisation_id', 'organisation_word', ['organisation_id'])
    op.drop_index('ix_organisation_parent_id', 'organisation')
    op.drop_index('ix_organisation_sort', 'organisation')
    op.create_index('ix_organisation_sort', 'organisation', ['sort_key', 'id', 'path'])
    op.create_index('ix_organisation_branch', 'organisation', ['parent_id', 'sort_key', 'id'])
    op.create_index('ix_organisation_kind', 'organisation', ['kind', 'parent_id'])
    _index_words(words)


def _index_words(words: sa.Table) -> None:
    """The bodies that are there already can be found."""
    organisation = sa.table('organisation', sa.column('id', sa.Uuid()), sa.column('search_text', sa.String()))
    connection = op.get_bind()
    rows = [
        {'word': word[:40], 'organisation_id': row.id}
        for row in connection.execute(sa.select(organisation)).all()
        for word in set(row.search_text.split()) - COMMON
    ]
    if rows:
        connection.execute(words.insert(), rows)


def downgrade() -> None:
    op.drop_index('ix_organisation_kind', 'organisation')
    op.drop_index('ix_organisation_branch', 'organisation')
    op.drop_index('ix_organisation_sort', 'organisation')
    op.create_index('ix_organisation_sort', 'organisation', ['sort_key', 'id'])
    op.create_index('ix_organisation_parent_id', 'organisation', ['parent_id'])
    op.drop_table('organisation_word')
    op.drop_table('organisation_state')
