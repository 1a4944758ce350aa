"""Does time tell whether an account exists? Signing in and asking for a reset link, for somebody and for nobody.

Both are asked in turn, so that whatever else the machine does meets both alike. Beside the ratio of the medians stands
how often the one for somebody took longer than the one for nobody: one in two is what somebody who guesses learns
nothing from.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from uuid import uuid4

from sqlalchemy import Engine

from app.access.passwords import hash_password, password_matches
from app.database import make_engine, transaction
from app.enums import OrganisationKind, Role
from app.errors import BadInput
from app.migrate import upgrade
from app.models.account import Account, Membership
from app.models.organisation import OrganisationCreate
from app.services import password_resets, sign_in
from app.services.organisations import new_organisation
from app.settings import Settings
from benchmarks.row import Row, duration

PEOPLE = 150
EDGE = 0.05
"""The medians may differ by one in twenty, and the guess be right by one in twenty more than tossing a coin."""


def sign_in_rows() -> Iterator[Row]:
    """Two rows: signing in with a wrong password, asking for a reset link."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), database_url=f"sqlite:///{folder}/timing.sqlite3")
        engine = make_engine(settings.effective_database_url)
        upgrade(engine)
        people = _people(engine)
        yield _compared("signing in with a wrong password, for nobody", people, _signing_in(engine, settings))
        yield _compared("asking for a reset link, for nobody", people, _asking(engine, settings))
        engine.dispose()


def _people(engine: Engine) -> list[str]:
    """Logins of accounts with one password and an address each."""
    kept = hash_password("mat-khau-dien-hinh")
    logins = [f"nguoi{number:04}" for number in range(PEOPLE)]
    with transaction(engine) as session:
        body = new_organisation(session, OrganisationCreate(name="LĐLĐ tỉnh Ví Dụ", kind=OrganisationKind.PROVINCIAL))
        accounts = [
            Account(login=login, full_name="Người Ví Dụ", email=f"{login}@vidu.vn", password_hash=kept)
            for login in logins
        ]
        session.add_all(accounts)
        session.flush()
        session.add_all(
            Membership(account_id=account.id, organisation_id=body.id, role=Role.VIEWER) for account in accounts
        )
    return logins


def _signing_in(engine: Engine, settings: Settings) -> Callable[[str], None]:
    visitor = sign_in.Visitor()

    def attempt(login: str) -> None:
        try:
            sign_in.attempt(engine, login, "sai-mat-khau", settings=settings, visitor=visitor)
        except BadInput:
            return

    password_matches("", None)
    return attempt


def _asking(engine: Engine, settings: Settings) -> Callable[[str], None]:
    def ask(login: str) -> None:
        with transaction(engine) as session:
            password_resets.ask_for_reset(session, login, settings=settings, visitor=sign_in.Visitor(), language="vi")

    return ask


def _compared(name: str, people: list[str], act: Callable[[str], None]) -> Row:
    somebody, nobody = [], []
    for login in people:
        somebody.append(_timed(act, login))
        nobody.append(_timed(act, uuid4().hex[: len(login)]))
    ratio = median(nobody) / median(somebody)
    longer = sum(one > other for one in somebody for other in nobody) / len(people) ** 2
    return Row(
        name,
        duration(median(somebody)),
        duration(median(nobody)),
        round(ratio, 3),
        f"1 ± {EDGE}",
        abs(ratio - 1) <= EDGE and abs(longer - 0.5) <= EDGE,
        f"somebody took longer than nobody {longer:.0%} of the time",
    )


def _timed(act: Callable[[str], None], login: str) -> float:
    began = time.perf_counter()
    act(login)
    return time.perf_counter() - began


if __name__ == "__main__":
    for row in sign_in_rows():
        print(f"{row.name}: {row.ours} against {row.reference} for somebody, ratio {row.ratio}; {row.note}")
