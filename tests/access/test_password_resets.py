"""A forgotten password: nobody learns who has an account, a link works once, everything else ends."""

from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import event
from sqlmodel import select

from app.access import throttle
from app.database import transaction
from app.errors import BadInput, Forbidden, NotFound, NotSignedIn, TooManyRequests
from app.models.account import Account
from app.models.base import now
from app.models.sign_in import PasswordReset
from app.services import password_resets
from app.services.sign_in import Visitor
from tests.access.conftest import without_session
from tests.conftest import PASSWORD

NEW = "một câu mới rất dài"


@pytest.fixture
def ask(engine, settings, cast):
    def asking(name, address="127.0.0.1"):
        with transaction(engine) as session:
            password_resets.ask_for_reset(session, name, settings=settings, visitor=Visitor(address), language="vi")

    return asking


@pytest.fixture
def link(ask, with_address, letters):
    """The secret of a link that was really sent."""
    with_address()
    ask("soan")
    return letters()[-1]["values"]["link"].rpartition("/")[2]


@pytest.fixture
def use(engine):
    def using(secret, password=NEW):
        with transaction(engine) as session:
            password_resets.reset_password(session, secret, password, visitor=Visitor("127.0.0.1"))

    return using


@pytest.mark.parametrize("name", ["soan", " SOAN ", "soan@vidu.vn", "Soan@ViDu.vn"])
def test_a_login_or_an_address_gets_a_letter(ask, with_address, letters, name):
    with_address()
    ask(name)
    assert [(letter["to"], letter["template"]) for letter in letters()] == [("soan@vidu.vn", "password_reset")]


@pytest.mark.parametrize("name", ["khong-co-ai", "khong@vidu.vn", "lanhdao"])
def test_nobody_without_an_address_gets_one(ask, with_address, letters, name):
    with_address()
    ask(name)
    assert letters() == []


def test_an_address_of_two_accounts_names_neither(ask, with_address, letters):
    with_address("soan", "chung@vidu.vn")
    with_address("lanhdao", "chung@vidu.vn")
    ask("chung@vidu.vn")
    assert letters() == []


def test_a_closed_account_gets_none(engine, ask, with_address, letters):
    with_address()
    with transaction(engine) as session:
        session.exec(select(Account).where(Account.login == "soan")).one().is_active = False
    ask("soan")
    assert letters() == []


def test_the_same_is_asked_of_the_database_whoever_it_is(engine, settings, with_address, cast):
    with_address()

    def statements(name):
        said = []

        def note(_connection, _cursor, statement, *_):
            said.append(" ".join(statement.split()[:3]))

        event.listen(engine, "before_cursor_execute", note)
        with transaction(engine) as session:
            password_resets.ask_for_reset(session, name, settings=settings, visitor=Visitor(None), language="vi")
        event.remove(engine, "before_cursor_execute", note)
        return [line for line in said if not line.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN"))]

    assert statements("soan") == statements("khong-co-ai")


def test_a_name_gets_three_letters_and_no_word_about_it(ask, with_address, letters):
    with_address()
    for _ in range(5):
        ask("soan")
    assert len(letters()) == throttle.LETTERS_PER_LOGIN


def test_one_address_is_stopped_after_many_names(ask):
    for number in range(throttle.ATTEMPTS_PER_ADDRESS):
        ask(f"nguoi{number}")
    with pytest.raises(TooManyRequests):
        ask("nguoi-moi")


def test_only_the_hash_of_the_link_is_kept(engine, link):
    with transaction(engine, writing=False) as session:
        kept = session.exec(select(PasswordReset.token_hash)).all()
    assert len(kept) == 1
    assert link not in kept


def test_the_new_password_counts_and_the_old_one_does_not(link, use, sign_in):
    use(link)
    assert sign_in(password=NEW).session
    with pytest.raises(BadInput):
        sign_in(password=PASSWORD)


def test_the_link_works_once(link, use):
    use(link)
    with pytest.raises(NotFound) as refused:
        use(link, "một câu khác nữa")
    assert refused.value.code == "reset_link_over"


def test_the_link_works_for_an_hour(link, use):
    with time_machine.travel(now() + timedelta(minutes=61)), pytest.raises(NotFound):
        use(link)


def test_one_link_ends_the_others(ask, with_address, letters, use):
    with_address()
    ask("soan")
    ask("soan")
    first, second = (letter["values"]["link"].rpartition("/")[2] for letter in letters())
    use(second)
    with pytest.raises(NotFound):
        use(first)


def test_a_weak_password_does_not_use_the_link_up(link, use):
    with pytest.raises(BadInput):
        use(link, "1234567890")
    use(link)


def test_every_session_ends_and_the_owner_is_told(link, use, cast, resolved, acts, letters):
    use(link)
    with pytest.raises(NotSignedIn):
        resolved(cast.tokens["drafter"])
    assert acts() == ["password.reset"]
    assert letters()[-1]["values"]["what"] == "password_reset"


def test_a_second_factor_is_still_asked_for(link, use, with_factor, sign_in):
    with_factor()
    use(link)
    assert sign_in(password=NEW).session is None


# --- one's own -----------------------------------------------------------------------------------------------------


def change(engine, actor, password=PASSWORD, new=NEW):
    with transaction(engine) as session:
        return password_resets.change_own_password(session, actor, password=password, new_password=new)


def test_changing_it_asks_for_the_old_one(engine, drafter, sign_in):
    with pytest.raises(BadInput) as refused:
        change(engine, drafter, password="sai-mat-khau")
    assert refused.value.errors[0].pointer == "/password"
    assert sign_in().session


def test_changing_it_ends_the_other_sessions_and_renews_this_one(engine, drafter, cast, sign_in, resolved):
    elsewhere, before = sign_in().secret, cast.tokens["drafter"]
    token = change(engine, drafter)
    for ended in (elsewhere, before):
        with pytest.raises(NotSignedIn):
            resolved(ended)
    assert resolved(token).session_id == drafter.session_id


def test_changing_it_ends_links_on_their_way(engine, drafter, link, use):
    change(engine, drafter)
    with pytest.raises(NotFound):
        use(link)


def test_a_weak_one_is_refused_beside_its_field(engine, drafter):
    with pytest.raises(BadInput) as refused:
        change(engine, drafter, new="ngan")
    assert refused.value.errors[0].pointer == "/new_password"


def test_an_access_token_changes_none(engine, drafter):
    with pytest.raises(Forbidden) as refused:
        change(engine, without_session(drafter))
    assert refused.value.code == "session_needed"
