"""Ten thousand accounts in the tree of a confederation: listed and searched by those who see all, or a province."""

import random
from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.database import transaction
from app.enums import Role
from app.models.account import Account, Membership
from app.models.organisation import Organisation
from app.rules.vietnamese import fold, person_sort_key
from app.services.accounts import LISTED, AccountFilters, list_accounts
from app.services.paging import PageQuery, keyset_page
from benchmarks.organisations import Tree, took
from benchmarks.row import Row, duration

ACCOUNTS = 10_000
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ")
GIVEN = (
    "An",
    "Bình",
    "Chi",
    "Dũng",
    "Giang",
    "Hà",
    "Khánh",
    "Lan",
    "Minh",
    "Nga",
    "Phúc",
    "Quân",
    "Sơn",
    "Thảo",
    "Vân",
)


def add_accounts(tree: Tree, count: int = ACCOUNTS) -> None:
    """People spread over the bodies of the tree, one membership each."""
    chance = random.Random(11)
    with transaction(tree.engine) as session:
        bodies = session.exec(select(Organisation.id).order_by(col(Organisation.id))).all()
        people = [_account(chance, number) for number in range(count)]
        session.add_all(people)
        session.flush()
        session.add_all(
            Membership(account_id=person.id, organisation_id=chance.choice(bodies), role=Role.UNIT_OFFICER)
            for person in people
        )


def _account(chance: random.Random, number: int) -> Account:
    name = f"{chance.choice(FAMILY)} Ví Dụ {chance.choice(GIVEN)} {number}"
    return Account(login=f"vidu{number}", full_name=name, search_text=fold(name), sort_key=person_sort_key(name))


def _unscoped(session: Session) -> Any:
    """The same page without asking who sees it."""
    keys = [(col(Account.sort_key), False), (col(Account.id), False)]
    return keyset_page(session, sa.select(*LISTED), PageQuery(), keys=keys)


def account_rows(tree: Tree) -> Iterator[Row]:
    """Listing and searching accounts against the same page without scoping."""
    add_accounts(tree)

    def ask(actor: Actor, q: str | None = None) -> Callable[[Session], Any]:
        return lambda session: list_accounts(session, actor, PageQuery(), AccountFilters(q=q))

    plain = took(tree, _unscoped)
    asked = {
        "first page, all": ask(tree.everywhere),
        "first page, a province": ask(tree.province),
        "one name, all": ask(tree.everywhere, "vi du 777"),
        "one name, a province": ask(tree.province, "giang"),
    }
    for name, question in asked.items():
        seconds = took(tree, question)
        told = f"{ACCOUNTS:,} accounts: {name}, against a page without scoping"
        yield Row(told, duration(plain), duration(seconds), round(seconds / plain, 2), "–", met=True)
