"""Plans are found by the words of an index

Revision: 2026_11_22_plan_words, after 2026_11_22_people, on 2026-11-22
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = '2026_11_22_plan_words'
down_revision = '2026_11_22_people'
branch_labels = None
depends_on = None

BYTEWISE = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
ISSUED = {'issued', 'amended', 'closed'}
AT_ONCE = 1_000


def upgrade() -> None:
    words = op.create_table(
        'plan_word',
        sa.Column('organisation_id', sa.Uuid(), nullable=False),
        sa.Column('word', BYTEWISE, nullable=False),
        sa.Column('plan_id', sa.Uuid(), nullable=False),
        sa.Column('issued', sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_plan_word_plan_id')),
        sa.PrimaryKeyConstraint('organisation_id', 'word', 'plan_id', name=op.f('pk_plan_word')),
        sqlite_with_rowid=False,
    )
    op.create_index(
        'ix_plan_word_issued', 'plan_word', ['word', 'plan_id'],
        sqlite_where=sa.text('issued'), postgresql_where=sa.text('issued'),
    )
    _index_plans(words)


def _index_plans(words: sa.Table) -> None:
    """The plans that are there already can be found, by their numbers as printed and as said."""
    plan = sa.table(
        'plan',
        *(sa.column(name, sa.Uuid()) for name in ('id', 'organisation_id')),
        *(sa.column(name, sa.String()) for name in ('status', 'printed_number', 'search_text')),
        sa.column('number', sa.Integer()),
    )
    connection = op.get_bind()
    for rows in _in_parts(connection, sa.select(plan), plan.c.id):
        texts = {row.id: _with_both_numbers(row) for row in rows}
        for row in rows:
            if texts[row.id] != row.search_text:
                connection.execute(sa.update(plan).where(plan.c.id == row.id).values(search_text=texts[row.id]))
        made = [
            {'organisation_id': row.organisation_id, 'word': word, 'plan_id': row.id, 'issued': row.status in ISSUED}
            for row in rows
            for word in {word[:40] for word in texts[row.id].split()}
        ]
        if made:
            connection.execute(words.insert(), made)


def _in_parts(connection: sa.Connection, rows: sa.Select, key: sa.ColumnElement) -> Iterator[list[sa.Row]]:
    found = connection.execute(rows.order_by(key).limit(AT_ONCE)).all()
    while found:
        yield found
        found = connection.execute(rows.where(key > found[-1].id).order_by(key).limit(AT_ONCE)).all()


def _with_both_numbers(row: sa.Row) -> str:
    number = str(row.number or row.printed_number or '').strip()
    said = number.lstrip('0') if number.isdecimal() else ''
    spellings = [said, said.zfill(2)] if said else []
    return ' '.join(dict.fromkeys([*spellings, *row.search_text.split()]))


def downgrade() -> None:
    op.drop_table('plan_word')
