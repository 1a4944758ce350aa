"""Passkeys: which answers of a device open the door, and which do not."""

import pytest

from app.access import passkeys as ceremony
from app.database import transaction
from app.errors import BadInput, Conflict, Forbidden, NotFound, NotSignedIn
from app.models.account import Account
from app.services import passkeys
from app.services.sign_in import Visitor
from tests.access.conftest import without_session
from tests.access.soft_key import PRESENT_AND_VERIFIED, SoftKey

HERE = ceremony.Site("localhost", "http://localhost")
PRESENT_ONLY = PRESENT_AND_VERIFIED & ~0x04


@pytest.fixture
def add(engine, cast):
    """Adds a key to somebody's account; gives the key."""

    def adding(who="drafter", key=None):
        key = key or SoftKey(user=cast.accounts[who].id.bytes)
        with transaction(engine) as session:
            secret, options = passkeys.begin_adding(session, cast.actors[who], site=HERE)
        with transaction(engine) as session:
            answer = key.make(options)
            passkeys.add_passkey(session, cast.actors[who], secret, name="Máy", credential=answer, site=HERE)
        return key

    return adding


@pytest.fixture
def enter(engine, settings):
    """Through the door with a key alone; `meddle` changes what is sent."""

    def entering(key, meddle=lambda answer: answer):
        with transaction(engine) as session:
            secret, options = passkeys.begin_alone(session, site=HERE)
        answer = meddle(key.use(options))
        return passkeys.enter_alone(engine, secret, answer, site=HERE, settings=settings, visitor=Visitor())

    return entering


def own(engine, actor):
    with transaction(engine, writing=False) as session:
        return passkeys.list_passkeys(session, actor)


def test_a_passkey_opens_a_session_of_its_account(add, enter, resolved):
    assert resolved(enter(add()).secret).name == "Nguyễn Thị Soạn"


def test_it_counts_as_both_factors(add, enter, with_factor):
    key = add()
    with_factor()
    assert enter(key).session


def test_its_use_is_noted(add, enter, engine, drafter):
    enter(add())
    (kept,) = own(engine, drafter)
    assert (kept.sign_count, kept.transports) == (1, ["internal"])
    assert kept.last_used_at


@pytest.mark.parametrize(
    "wrong",
    [
        {"origin": "https://example.org"},
        {"origin": "http://localhost:9999"},
        {"host": "example.org"},
        {"flags": PRESENT_ONLY},
        {"flags": 0},
        {"user": b"another account!"},
        {"count": -1},
    ],
    ids=str,
)
def test_an_answer_from_elsewhere_or_of_somebody_else_opens_nothing(add, enter, wrong):
    key = add()
    enter(key)
    for name, value in wrong.items():
        setattr(key, name, value)
    with pytest.raises(BadInput) as refused:
        enter(key)
    assert refused.value.code == "passkey_refused"


@pytest.mark.parametrize("sent", ["", "{}", "[]", "null", '{"id": 1}', "x" * 1000, '{"id": "AAAA", "response": 3}'])
def test_nonsense_opens_nothing(add, enter, sent):
    with pytest.raises(BadInput):
        enter(add(), lambda _answer: sent)


def test_an_unknown_passkey_opens_nothing(add, enter):
    add()
    with pytest.raises(BadInput):
        enter(SoftKey())


def test_a_signature_of_another_key_opens_nothing(add, enter):
    key = add()
    other = SoftKey(identity=key.identity, user=key.user)
    with pytest.raises(BadInput):
        enter(other)


def test_an_answer_works_once(add, engine, settings):
    key = add()
    with transaction(engine) as session:
        secret, options = passkeys.begin_alone(session, site=HERE)
    answer = key.use(options)
    for expected in (None, NotSignedIn):
        if expected is None:
            passkeys.enter_alone(engine, secret, answer, site=HERE, settings=settings, visitor=Visitor())
        else:
            with pytest.raises(expected):
                passkeys.enter_alone(engine, secret, answer, site=HERE, settings=settings, visitor=Visitor())


def test_a_challenge_for_adding_opens_nothing(add, engine, cast, settings):
    key = add()
    with transaction(engine) as session:
        secret, options = passkeys.begin_adding(session, cast.actors["drafter"], site=HERE)
    with pytest.raises(BadInput):
        passkeys.enter_alone(engine, secret, key.use(options), site=HERE, settings=settings, visitor=Visitor())


def test_a_closed_account_is_not_opened(add, enter, engine, cast):
    key = add()
    with transaction(engine) as session:
        session.get(Account, cast.accounts["drafter"].id).is_active = False
    with pytest.raises(BadInput):
        enter(key)


def test_the_second_step_takes_the_passkey_of_its_own_account_only(add, sign_in, with_factor, engine, settings):
    mine, anothers = add(), add("leader")
    with_factor()
    for key, opens in ((anothers, False), (mine, True)):
        entry = sign_in()
        with transaction(engine) as session:
            options = passkeys.begin_as_second(session, entry.secret, site=HERE)
        given = {"site": HERE, "settings": settings, "visitor": Visitor()}
        if opens:
            opened, _ = passkeys.enter_as_second(engine, entry.secret, key.use(options), **given)
            assert opened.session
        else:
            with pytest.raises(BadInput):
                passkeys.enter_as_second(engine, entry.secret, key.use(options), **given)


def test_who_must_have_a_second_factor_may_use_a_passkey_for_it(add, sign_in):
    add()
    entry = sign_in(require_second_factor="drafter")
    assert entry.session is None
    assert not entry.must_set_up


def test_the_same_passkey_is_added_once(add):
    key = add()
    with pytest.raises(Conflict) as refused:
        add(key=key)
    assert refused.value.code == "passkey_known"


def test_one_made_elsewhere_is_not_added(add, engine, drafter):
    with pytest.raises(BadInput):
        add(key=SoftKey(origin="https://example.org"))
    assert own(engine, drafter) == []


def test_one_made_for_another_account_is_not_added(engine, cast):
    with transaction(engine) as session:
        secret, options = passkeys.begin_adding(session, cast.actors["leader"], site=HERE)
    with pytest.raises(BadInput), transaction(engine) as session:
        answer = SoftKey().make(options)
        passkeys.add_passkey(session, cast.actors["drafter"], secret, name="Máy", credential=answer, site=HERE)


def test_a_removed_one_opens_nothing_and_all_is_on_record(add, enter, engine, drafter, acts, letters, with_address):
    with_address()
    key = add()
    (kept,) = own(engine, drafter)
    with transaction(engine) as session:
        passkeys.remove_passkey(session, drafter, kept.id, expected=kept.version)
    with pytest.raises(BadInput):
        enter(key)
    assert acts() == ["passkey.added", "passkey.removed"]
    assert [letter["values"]["what"] for letter in letters()] == ["passkey_added", "passkey_removed"]


@pytest.mark.parametrize("who", ["leader", "administrator", "stranger"])
def test_nobody_removes_anothers(add, engine, cast, drafter, who):
    add()
    (kept,) = own(engine, drafter)
    with pytest.raises(NotFound), transaction(engine) as session:
        passkeys.remove_passkey(session, cast.actors[who], kept.id, expected=kept.version)


def test_an_access_token_neither_sees_nor_adds_any(session, drafter):
    script = without_session(drafter)
    for act in (
        lambda: passkeys.list_passkeys(session, script),
        lambda: passkeys.begin_adding(session, script, site=HERE),
    ):
        with pytest.raises(Forbidden):
            act()
