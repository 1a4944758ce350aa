"""The event log is append-only by the database's own word, and chained by hashes

Revision: 2026_11_22_event_chain, after 2026_11_22_access, on 2026-11-22
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.models.event_log import EventEntry
from app.rules.event_chain import FIELDS, GENESIS, entry_hash

revision = '2026_11_22_event_chain'
down_revision = '2026_11_22_access'
branch_labels = None
depends_on = None

INDEXES = {'plan': 'plan_id', 'org': 'organisation_id'}
REMOVALS = "action LIKE '%.removed'"
FORWARD_ONLY = 'NEW.id <> OLD.id OR NEW.seq <= OLD.seq'

ON_SQLITE = [
    """CREATE TRIGGER event_log_never_updated BEFORE UPDATE ON event_log
    BEGIN SELECT RAISE(ABORT, 'event_log is append-only'); END""",
    """CREATE TRIGGER event_log_never_deleted BEFORE DELETE ON event_log
    BEGIN SELECT RAISE(ABORT, 'event_log is append-only'); END""",
    f"""CREATE TRIGGER event_head_forward_only BEFORE UPDATE ON event_head WHEN {FORWARD_ONLY}
    BEGIN SELECT RAISE(ABORT, 'event_head only moves forward'); END""",
    """CREATE TRIGGER event_head_never_deleted BEFORE DELETE ON event_head
    BEGIN SELECT RAISE(ABORT, 'event_head only moves forward'); END""",
]
ON_POSTGRESQL = [
    """CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$""",
    """CREATE TRIGGER event_log_never_changed BEFORE UPDATE OR DELETE ON event_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change()""",
    """CREATE TRIGGER event_log_never_emptied BEFORE TRUNCATE ON event_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()""",
    f"""CREATE TRIGGER event_head_forward_only BEFORE UPDATE ON event_head
    FOR EACH ROW WHEN ({FORWARD_ONLY}) EXECUTE FUNCTION refuse_change()""",
    """CREATE TRIGGER event_head_never_deleted BEFORE DELETE ON event_head
    FOR EACH ROW EXECUTE FUNCTION refuse_change()""",
    """CREATE TRIGGER event_head_never_emptied BEFORE TRUNCATE ON event_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()""",
]


def upgrade() -> None:
    text = sqlmodel.sql.sqltypes.AutoString()
    with op.batch_alter_table('event_log') as batch_op:
        batch_op.add_column(sa.Column('seq', sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column('on_behalf_of_id', sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column('previous_hash', text, nullable=True))
        batch_op.add_column(sa.Column('hash', text, nullable=True))
    head = _chain_what_is_there()
    with op.batch_alter_table('event_log') as batch_op:
        batch_op.alter_column('seq', existing_type=sa.BigInteger(), nullable=False)
        batch_op.alter_column('previous_hash', existing_type=text, nullable=False)
        batch_op.alter_column('hash', existing_type=text, nullable=False)
        batch_op.create_unique_constraint(op.f('uq_event_log_seq'), ['seq'])
        for name, column in INDEXES.items():
            batch_op.drop_index(f'ix_event_log_{name}')
            batch_op.create_index(f'ix_event_log_{name}', [column, 'seq'], unique=False)
        batch_op.create_index('ix_event_log_account', ['account_id', 'seq'], unique=False)
        batch_op.create_index(
            'ix_event_log_removed', ['plan_id', 'action'], unique=False,
            sqlite_where=sa.text(REMOVALS), postgresql_where=sa.text(REMOVALS),
        )
    kept = op.create_table('event_head',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('hash', text, nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_event_head'))
    )
    op.bulk_insert(kept, [head])
    for statement in ON_SQLITE if op.get_bind().dialect.name == 'sqlite' else ON_POSTGRESQL:
        op.execute(statement)


def _chain_what_is_there() -> dict[str, object]:
    """Number and chain the entries of a log that had no chain, in the order of their ids; gives the head."""
    connection, log = op.get_bind(), EventEntry.__table__
    seq, previous = 0, GENESIS
    written = [column for column in log.columns if column.name in FIELDS]
    for row in connection.execute(sa.select(*written).order_by(log.c.id)).mappings().all():
        seq += 1
        linked = {'seq': seq, 'previous_hash': previous}
        previous = entry_hash({**row, **linked})
        connection.execute(sa.update(log).where(log.c.id == row['id']).values(**linked, hash=previous))
    return {'id': 1, 'seq': seq, 'hash': previous}


def downgrade() -> None:
    if op.get_bind().dialect.name == 'sqlite':
        op.execute('DROP TRIGGER event_log_never_updated')
        op.execute('DROP TRIGGER event_log_never_deleted')
    else:
        op.execute('DROP TRIGGER event_log_never_changed ON event_log')
        op.execute('DROP TRIGGER event_log_never_emptied ON event_log')
    op.drop_table('event_head')  # and its triggers
    if op.get_bind().dialect.name == 'postgresql':
        op.execute('DROP FUNCTION refuse_change()')
    with op.batch_alter_table('event_log') as batch_op:
        batch_op.drop_index('ix_event_log_removed')
        batch_op.drop_index('ix_event_log_account')
        for name, column in INDEXES.items():
            batch_op.drop_index(f'ix_event_log_{name}')
            batch_op.create_index(f'ix_event_log_{name}', [column, 'id'], unique=False)
        batch_op.drop_constraint(op.f('uq_event_log_seq'), type_='unique')
        for name in ('hash', 'previous_hash', 'on_behalf_of_id', 'seq'):
            batch_op.drop_column(name)
