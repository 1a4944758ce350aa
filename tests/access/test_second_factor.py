"""The second factor: set up, asked for at the door, lost, switched off; who may do what with it."""

import pytest
import time_machine
from pydantic import SecretStr

from app.access import pending_sign_ins
from app.database import transaction
from app.enums import Role
from app.errors import BadInput, Conflict, Forbidden, NotFound, NotSignedIn, TooManyRequests, Unavailable
from app.services import second_factors
from app.services import sign_in as signing
from tests.access.conftest import code_of, without_session
from tests.conftest import PASSWORD

pytestmark = pytest.mark.usefixtures("stopped_clock")


def test_without_one_the_password_is_enough(sign_in):
    assert sign_in().session is not None


def test_with_one_the_password_opens_no_session(sign_in, with_factor, resolved):
    with_factor()
    entry = sign_in()
    assert entry.session is None
    with pytest.raises(NotSignedIn):
        resolved(entry.secret)


def test_the_code_opens_the_session(sign_in, with_factor, confirm, resolved):
    secret, _ = with_factor()
    opened = confirm(sign_in(), code_of(secret))
    assert resolved(opened.secret).name == "Nguyễn Thị Soạn"


def test_authenticators_show_codes_with_a_space(sign_in, with_factor, confirm):
    secret, _ = with_factor()
    code = code_of(secret)
    assert confirm(sign_in(), f" {code[:3]} {code[3:]} ").session


@pytest.mark.parametrize("steps", [-1, 1])
def test_a_clock_that_is_a_step_off_is_forgiven(sign_in, with_factor, confirm, steps):
    with time_machine.travel("2027-03-01T08:00:00+07:00", tick=False) as clock:
        secret, _ = with_factor()
        clock.shift(600)
        assert confirm(sign_in(), code_of(secret, steps)).session


@pytest.mark.parametrize("steps", [-2, 2])
def test_a_clock_that_is_further_off_is_not(sign_in, with_factor, confirm, steps):
    with time_machine.travel("2027-03-01T08:00:00+07:00", tick=False) as clock:
        secret, _ = with_factor()
        clock.shift(600)
        with pytest.raises(BadInput) as refused:
            confirm(sign_in(), code_of(secret, steps))
    assert refused.value.code == "wrong_code"


def test_no_code_works_twice(sign_in, with_factor, confirm):
    secret, _ = with_factor()
    code = code_of(secret)
    confirm(sign_in(), code)
    with pytest.raises(BadInput):
        confirm(sign_in(), code)


def test_nor_does_an_earlier_one_after_it(sign_in, with_factor, confirm):
    with time_machine.travel("2027-03-01T08:00:00+07:00", tick=False) as clock:
        secret, _ = with_factor()
        clock.shift(600)
        confirm(sign_in(), code_of(secret))
        with pytest.raises(BadInput):
            confirm(sign_in(), code_of(secret, -1))


def test_five_wrong_codes_end_the_sign_in(sign_in, with_factor, confirm):
    secret, _ = with_factor()
    entry = sign_in()
    for _ in range(pending_sign_ins.TRIES):
        with pytest.raises(BadInput):
            confirm(entry, "000000")
    with pytest.raises(NotSignedIn) as refused:
        confirm(entry, code_of(secret))
    assert refused.value.code == "sign_in_expired"


def test_wrong_codes_count_as_failures_of_the_login(sign_in, with_factor, confirm):
    with_factor()
    entry = sign_in()
    for _ in range(pending_sign_ins.TRIES):
        with pytest.raises(BadInput):
            confirm(entry, "000000")
    with pytest.raises(TooManyRequests):
        sign_in()


def test_the_second_step_waits_ten_minutes(sign_in, with_factor, confirm):
    with time_machine.travel("2027-03-01T08:00:00+07:00", tick=False) as clock:
        secret, _ = with_factor()
        entry = sign_in()
        clock.shift(601)
        with pytest.raises(NotSignedIn):
            confirm(entry, code_of(secret))


def test_the_second_step_is_taken_once(sign_in, with_factor, confirm):
    _, codes = with_factor()
    entry = sign_in()
    confirm(entry, codes[0])
    with pytest.raises(NotSignedIn):
        confirm(entry, codes[1])


def test_a_recovery_code_stands_in_once_and_is_told(sign_in, with_factor, confirm, acts, letters, with_address):
    with_address()
    _, codes = with_factor()
    assert confirm(sign_in(), codes[0].upper().replace("-", " ")).session
    with pytest.raises(BadInput):
        confirm(sign_in(), codes[0])
    assert "recovery_code.used" in acts()
    assert letters()[-1]["values"]["what"] == "recovery_code_used"


def test_recovery_codes_are_ten_and_all_different(with_factor):
    _, codes = with_factor()
    assert len(set(codes)) == 10


def test_the_secret_is_kept_encrypted(with_factor, account):
    secret, _ = with_factor()
    assert secret not in account().totp_secret


def test_a_wrong_code_does_not_switch_it_on(engine, drafter, settings, cast, account):
    with transaction(engine) as session:
        second_factors.begin(session, drafter, settings=settings)
    with pytest.raises(BadInput), transaction(engine) as session:
        second_factors.confirm_own(session, drafter, "000000", settings=settings)
    assert account().totp_since is None


def test_switching_it_on_ends_the_other_sessions_and_renews_this_one(sign_in, with_factor, cast, resolved):
    elsewhere, before = sign_in().secret, cast.tokens["drafter"]
    with_factor()
    for ended in (elsewhere, before):
        with pytest.raises(NotSignedIn):
            resolved(ended)
    assert resolved(cast.tokens["drafter"]).session_id == cast.actors["drafter"].session_id


def test_it_is_not_set_up_over_one_that_is_on(engine, with_factor, drafter, settings):
    with_factor()
    with pytest.raises(Conflict) as refused, transaction(engine) as session:
        second_factors.begin(session, drafter, settings=settings)
    assert refused.value.code == "second_factor_set"


def test_switching_it_off_asks_for_the_password(engine, with_factor, drafter, account):
    with_factor()
    with pytest.raises(BadInput) as refused, transaction(engine) as session:
        second_factors.remove_own(session, drafter, "sai-mat-khau")
    assert refused.value.code == "wrong_password"
    assert account().totp_since


def test_after_switching_it_off_the_password_is_enough(engine, with_factor, drafter, sign_in, acts):
    with_factor()
    with transaction(engine) as session:
        second_factors.remove_own(session, drafter, PASSWORD)
    assert sign_in().session
    assert acts() == ["second_factor.added", "second_factor.removed"]


def test_new_recovery_codes_end_the_old_ones(engine, with_factor, drafter, sign_in, confirm):
    _, old = with_factor()
    with transaction(engine) as session:
        new = second_factors.renew_recovery_codes(session, drafter, PASSWORD)
    with pytest.raises(BadInput):
        confirm(sign_in(), old[0])
    assert confirm(sign_in(), new[0]).session


@pytest.mark.parametrize("act", ["begin", "confirm", "renew", "remove", "show"])
def test_an_access_token_keeps_its_hands_off(session, drafter, settings, act):
    script = without_session(drafter)
    acts = {
        "begin": lambda: second_factors.begin(session, script, settings=settings),
        "confirm": lambda: second_factors.confirm_own(session, script, "000000", settings=settings),
        "renew": lambda: second_factors.renew_recovery_codes(session, script, PASSWORD),
        "remove": lambda: second_factors.remove_own(session, script, PASSWORD),
        "show": lambda: second_factors.show_own(session, script, settings=settings),
    }
    with pytest.raises(Forbidden) as refused:
        acts[act]()
    assert refused.value.code == "session_needed"


# --- roles that must have one --------------------------------------------------------------------------------------


def test_a_role_that_must_have_one_sets_it_up_at_the_door(sign_in, confirm, engine, settings, account):
    entry = sign_in(require_second_factor="drafter")
    assert entry.session is None
    assert entry.must_set_up
    with transaction(engine, writing=False) as session:
        due = signing.step_due(session, entry.secret, settings=settings)
    opened = confirm(entry, code_of(due.secret))
    assert opened.session
    assert len(opened.recovery_codes) == 10
    assert account().totp_since


def test_other_roles_come_in_by_password(sign_in):
    assert sign_in(require_second_factor="leader,administrator").session


def test_a_setting_that_names_no_role_is_refused(settings):
    with pytest.raises(ValueError, match="boss"):
        type(settings)(require_second_factor="boss")


# --- administrators --------------------------------------------------------------------------------------------------


def test_an_administrator_frees_who_lost_the_authenticator(engine, cast, with_factor, sign_in, resolved, acts):
    with_factor()
    with transaction(engine) as session:
        account = session.get(type(cast.accounts["drafter"]), cast.accounts["drafter"].id)
        second_factors.reset_second_factor(session, cast.actors["administrator"], account, cast.organisation.id)
    with pytest.raises(NotSignedIn):
        resolved(cast.tokens["drafter"])
    assert sign_in().session
    assert acts()[-1] == "second_factor.reset"


def test_who_does_not_keep_accounts_frees_nobody(session, cast, with_factor):
    account = session.get(type(cast.accounts["drafter"]), cast.accounts["drafter"].id)
    for who, refusal in (("leader", Forbidden), ("stranger", NotFound)):
        with pytest.raises(refusal):
            second_factors.reset_second_factor(session, cast.actors[who], account, cast.organisation.id)


def test_nothing_to_free_is_said(session, cast):
    account = session.get(type(cast.accounts["drafter"]), cast.accounts["drafter"].id)
    with pytest.raises(Conflict):
        second_factors.reset_second_factor(session, cast.actors["administrator"], account, cast.organisation.id)


def test_a_closed_account_does_not_finish_its_sign_in(engine, sign_in, with_factor, confirm, cast):
    secret, _ = with_factor()
    entry = sign_in()
    with transaction(engine) as session:
        session.get(type(cast.accounts["drafter"]), cast.accounts["drafter"].id).is_active = False
    with pytest.raises(NotSignedIn):
        confirm(entry, code_of(secret))


def test_the_roles_of_the_setting_are_read_with_spaces(settings):
    changed = type(settings)(require_second_factor=" administrator , leader ")
    assert changed.second_factor_roles == {Role.ADMINISTRATOR, Role.LEADER}


def test_a_start_without_the_key_of_what_is_kept_is_refused(engine, with_factor, settings):
    with_factor()
    elsewhere = settings.model_copy(update={"secret_key": SecretStr(""), "database_url": "postgresql://elsewhere/x"})
    with pytest.raises(Unavailable) as refused, transaction(engine) as session:
        second_factors.check_key(session, settings=elsewhere)
    assert refused.value.code == "secret_key_missing"


def test_a_start_without_a_key_is_fine_while_nothing_is_kept(session, settings):
    elsewhere = settings.model_copy(update={"secret_key": SecretStr(""), "database_url": "postgresql://elsewhere/x"})
    second_factors.check_key(session, settings=elsewhere)
