"""The bodies with a word stand in the order of lists, with their place in the tree

Revision: 2026_11_22_words_in_order, after 2026_11_22_deadlines_asked, on 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = '2026_11_22_words_in_order'
down_revision = '2026_11_22_deadlines_asked'
branch_labels = None
depends_on = None

BYTEWISE = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
COMMON = {'cong', 'doan', 'co', 'so', 'lien', 'lao', 'dong', 'cd', 'cdcs', 'ldld'}
AT_ONCE = 10_000


def upgrade() -> None:
    op.drop_table('organisation_word')
    words = op.create_table(
        'organisation_word',
        sa.Column('word', BYTEWISE, nullable=False),
        sa.Column('sort_key', BYTEWISE, nullable=False),
        sa.Column('organisation_id', sa.Uuid(), nullable=False),
        sa.Column('path', BYTEWISE, nullable=False),
        sa.PrimaryKeyConstraint('word', 'sort_key', 'organisation_id', name=op.f('pk_organisation_word')),
        sqlite_with_rowid=False,
    )
    _fill(words)


def downgrade() -> None:
    op.drop_table('organisation_word')
    words = op.create_table(
        'organisation_word',
        sa.Column('word', BYTEWISE, nullable=False),
        sa.Column('organisation_id', sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ['organisation_id'], ['organisation.id'], name=op.f('fk_organisation_word_organisation_id'), ondelete='CASCADE'
        ),
        sa.PrimaryKeyConstraint('word', 'organisation_id', name=op.f('pk_organisation_word')),
        sqlite_with_rowid=False,
    )
    op.create_index('ix_organisation_word_organisation_id', 'organisation_word', ['organisation_id'])
    _fill(words)


def _fill(words: sa.Table) -> None:
    """All that are there can be found."""
    texts = [sa.column(name, sa.String()) for name in ('search_text', 'sort_key', 'path')]
    organisation = sa.table('organisation', sa.column('id', sa.Uuid()), *texts)
    connection = op.get_bind()
    rows = [
        {'word': word[:40], 'organisation_id': row.id, 'sort_key': row.sort_key, 'path': row.path}
        for row in connection.execute(sa.select(organisation)).all()
        for word in set(row.search_text.split()) - COMMON
    ]
    rows.sort(key=lambda row: (row['word'], row['sort_key']))
    for row in rows if 'path' not in words.c else ():
        del row['path'], row['sort_key']
    for start in range(0, len(rows), AT_ONCE):
        connection.execute(words.insert(), rows[start : start + AT_ONCE])
