"""Access tokens: what may be made, by whom, and what ends them."""

from datetime import timedelta

import pytest
from sqlmodel import select

from app.access import identity, tokens
from app.access.actor import Actor
from app.access.sessions import digest
from app.enums import Permission, TokenState
from app.errors import BadInput, Forbidden, NotFound, NotSignedIn, StaleVersion
from app.models.access_token import AccessToken, AccessTokenCreate
from app.models.account import Account
from app.models.base import now
from app.models.event_log import EventEntry
from app.services import access_tokens
from app.services.paging import PageQuery

READING = AccessTokenCreate(name="Trang tin", scopes=[Permission.PLAN_READ])


@pytest.fixture
def made(session, drafter):
    """A token of the drafter that may only read plans: its secret and its row."""
    return access_tokens.create_token(session, drafter, READING)


def as_token(session, secret) -> Actor:
    return identity.resolve(session, secret, idle_minutes=1)[0]


def test_a_token_acts_for_its_account_within_its_scopes(session, drafter, organisation, made):
    actor = as_token(session, made[0])
    assert actor.account_id == drafter.account_id
    assert actor.permissions(organisation.id) == {Permission.PLAN_READ}


def test_a_scope_gives_no_right_that_the_role_has_lost(session, cast, organisation, made):
    made[1].scopes = [Permission.PLAN_ISSUE.value]
    session.flush()
    assert as_token(session, made[0]).permissions(organisation.id) == frozenset()


def test_a_missing_scope_is_named(session, organisation, made):
    with pytest.raises(Forbidden) as refused:
        as_token(session, made[0]).require(Permission.PLAN_WRITE, organisation.id)
    assert (refused.value.code, refused.value.extra) == ("insufficient_scope", {"scope": "plans:write"})


def test_a_right_that_the_role_lacks_is_no_matter_of_scopes(session, organisation, made):
    with pytest.raises(Forbidden) as refused:
        as_token(session, made[0]).require(Permission.PLAN_ISSUE, organisation.id)
    assert refused.value.code == "forbidden"


def test_a_scope_that_the_person_lacks_is_refused(session, drafter):
    with pytest.raises(BadInput) as refused:
        command = AccessTokenCreate(name="x", scopes=[Permission.PLAN_READ, Permission.PLAN_ISSUE])
        access_tokens.create_token(session, drafter, command)
    assert refused.value.code == "scope_not_held"


def test_only_the_hash_of_a_secret_is_kept(session, made):
    secret, row = made
    kept = session.get(AccessToken, row.id).model_dump()
    assert secret not in map(str, kept.values())
    assert kept["token_hash"] == digest(secret)
    assert secret.endswith(kept["ending"])


def test_the_log_says_what_a_token_may_and_not_its_secret(session, made):
    (entry,) = session.exec(select(EventEntry).where(EventEntry.action == "access_token.added")).all()
    assert entry.new["scopes"] == ["plans:read"]
    assert made[0] not in str(entry.new)
    assert digest(made[0]) not in str(entry.new)


def test_a_personal_and_a_session_secret_are_told_apart(cast, made):
    assert tokens.is_access_token(made[0])
    assert not any(tokens.is_access_token(secret) for secret in cast.tokens.values())


def test_an_expired_token_is_refused_by_name(session, made):
    made[1].expires_at = now() - timedelta(seconds=1)
    session.flush()
    with pytest.raises(NotSignedIn) as refused:
        as_token(session, made[0])
    assert refused.value.code == "token_expired"
    assert made[1].state is TokenState.EXPIRED


def test_a_revoked_token_is_refused_by_name(session, drafter, made):
    access_tokens.revoke_token(session, drafter, made[1].id, expected=made[1].version)
    with pytest.raises(NotSignedIn) as refused:
        as_token(session, made[0])
    assert refused.value.code == "token_revoked"


def test_an_unknown_token_is_refused(session, made):
    with pytest.raises(NotSignedIn) as refused:
        as_token(session, made[0][:-1] + ("A" if made[0][-1] != "A" else "B"))
    assert refused.value.code == "not_signed_in"


def test_the_token_of_a_closed_account_is_refused(session, drafter, made):
    session.get(Account, drafter.account_id).is_active = False
    session.flush()
    with pytest.raises(NotSignedIn):
        as_token(session, made[0])


def test_ending_all_ends_every_token_of_the_account_and_no_other(session, drafter, leader, made):
    theirs, _ = access_tokens.create_token(session, leader, READING)
    tokens.end_all(session, drafter.account_id)
    with pytest.raises(NotSignedIn):
        as_token(session, made[0])
    assert as_token(session, theirs).account_id == leader.account_id


def test_a_token_makes_no_token(session, made):
    with pytest.raises(Forbidden) as refused:
        access_tokens.create_token(session, as_token(session, made[0]), READING)
    assert refused.value.code == "session_needed"


def test_a_token_revokes_no_token(session, made):
    with pytest.raises(Forbidden):
        access_tokens.revoke_token(session, as_token(session, made[0]), made[1].id, expected=made[1].version)


@pytest.mark.parametrize("who", ["leader", "stranger"])
def test_nobody_else_finds_or_revokes_it(session, cast, made, who):
    with pytest.raises(NotFound):
        access_tokens.find_token(session, cast.actors[who], made[1].id)
    with pytest.raises(NotFound):
        access_tokens.revoke_token(session, cast.actors[who], made[1].id, expected=made[1].version)


def test_a_stale_revocation_shows_no_hash(session, drafter, made):
    with pytest.raises(StaleVersion) as refused:
        access_tokens.revoke_token(session, drafter, made[1].id, expected=made[1].version + 1)
    assert made[1].token_hash not in str(refused.value.extra)


def test_the_list_holds_ones_own_newest_first(session, drafter, leader, made):
    access_tokens.create_token(session, leader, READING)
    newer = access_tokens.create_token(session, drafter, READING)[1]
    found = access_tokens.list_tokens(session, drafter, PageQuery())
    assert [row.id for row in found.items] == [newer.id, made[1].id]


@pytest.mark.parametrize("more", [0, 2])
def test_the_list_asks_once_for_one_row_and_for_three(session, drafter, made, count_queries, more):
    for _ in range(more):
        access_tokens.create_token(session, drafter, READING)
    with count_queries() as queries:
        found = access_tokens.list_tokens(session, drafter, PageQuery())
    assert (len(found.items), len(queries)) == (1 + more, 1)


def test_the_first_use_is_noted_and_the_next_waits(session, made):
    actor, stale = identity.resolve(session, made[0], idle_minutes=1)
    assert stale
    tokens.touch(session, actor.token_id, "192.0.2.7")
    session.expire_all()
    assert session.get(AccessToken, made[1].id).last_address == "192.0.2.7"
    assert not identity.resolve(session, made[0], idle_minutes=1)[1]


def test_noting_a_use_does_not_change_the_version(session, made):
    tokens.touch(session, made[1].id, None)
    session.expire_all()
    assert session.get(AccessToken, made[1].id).version == 1


def test_a_token_lasts_ninety_days_when_nothing_is_said(made):
    assert made[1].expires_at - made[1].created_at > timedelta(days=89)
    assert made[1].expires_at - made[1].created_at < timedelta(days=91)


def test_the_scopes_offered_are_those_of_the_roles(drafter):
    offered = access_tokens.offered_scopes(drafter)
    assert Permission.PLAN_WRITE in offered
    assert Permission.PLAN_ISSUE not in offered


def test_a_scope_of_a_later_version_gives_nothing(session, made):
    made[1].scopes = ["plans:read", "moon:walk"]
    session.flush()
    assert as_token(session, made[0]).scopes == {Permission.PLAN_READ}
