"""A password that an administrator chose opens the door only to the page where a new one is set."""

import pytest
from sqlmodel import select

from app.database import transaction
from app.enums import SignInStep
from app.errors import BadInput, NotSignedIn
from app.models.account import Account
from app.services import password_resets
from app.services.sign_in import Visitor
from tests.access.conftest import code_of
from tests.conftest import PASSWORD

pytestmark = pytest.mark.usefixtures("stopped_clock")
NEW = "một câu mới rất dài"


@pytest.fixture
def temporary(engine, cast):
    with transaction(engine) as session:
        session.exec(select(Account).where(Account.login == "soan")).one().password_temporary = True


@pytest.fixture
def replace(engine, settings):
    def replacing(entry, new=NEW):
        return password_resets.replace_temporary(
            engine, entry.secret, new, settings=settings, visitor=Visitor("127.0.0.1")
        )[0]

    return replacing


def test_it_opens_no_session(temporary, sign_in, resolved):
    entry = sign_in()
    assert (entry.session, entry.due) == (None, SignInStep.NEW_PASSWORD)
    with pytest.raises(NotSignedIn):
        resolved(entry.secret)


def test_the_new_one_opens_the_session_and_counts_from_then_on(temporary, sign_in, replace, account, acts):
    assert replace(sign_in()).session
    assert not account().password_temporary
    assert sign_in(password=NEW).session
    assert acts() == ["password.changed"]


def test_the_same_again_is_refused(temporary, sign_in, replace):
    with pytest.raises(BadInput) as refused:
        replace(sign_in(), PASSWORD)
    assert refused.value.code == "password_same"


def test_a_weak_one_can_be_tried_again(temporary, sign_in, replace):
    entry = sign_in()
    with pytest.raises(BadInput) as refused:
        replace(entry, "ngan")
    assert refused.value.errors[0].pointer == "/new_password"
    assert replace(entry).session


def test_the_step_counts_once(temporary, sign_in, replace):
    entry = sign_in()
    replace(entry)
    with pytest.raises(NotSignedIn):
        replace(entry, "một câu khác nữa")


def test_a_second_factor_comes_first(engine, with_factor, sign_in, confirm, replace, cast):
    secret, _ = with_factor()
    with transaction(engine) as session:
        session.exec(select(Account).where(Account.login == "soan")).one().password_temporary = True
    first = sign_in()
    assert first.due is SignInStep.SECOND_FACTOR
    second = confirm(first, code_of(secret))
    assert second.due is SignInStep.NEW_PASSWORD
    assert replace(second).session


def test_a_link_in_a_letter_sets_ones_own_too(engine, temporary, with_address, letters, settings, sign_in):
    with_address()
    with transaction(engine) as session:
        password_resets.ask_for_reset(session, "soan", settings=settings, visitor=Visitor(None), language="vi")
    secret = letters()[-1]["values"]["link"].rpartition("/")[2]
    with transaction(engine) as session:
        password_resets.reset_password(session, secret, NEW, visitor=Visitor(None))
    assert sign_in(password=NEW).session
