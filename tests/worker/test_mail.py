"""Letters over a real mail server: taken, put off, refused, away."""

import email
import ssl
from email.policy import default

import pytest
from aiosmtpd.smtp import AuthResult

from app.enums import JobState, Role
from app.services.mail import LANGUAGES, SECURITY_CHANGES, TEMPLATES
from app.worker.letters import letter, written
from tests.worker.conftest import free_port, mail_server


def read(envelope):
    return email.message_from_bytes(envelope.content, policy=default)


def test_a_letter_arrives_whole(worker, post, postbox):
    post()
    worker.work_one()
    (envelope,) = postbox.letters
    assert envelope.rcpt_tos == ["soan@vidu.vn"]
    message = read(envelope)
    assert message["Subject"] == "Đặt lại mật khẩu Điển Hình"
    text = message.get_content()
    assert "Kính gửi: Nguyễn Thị Soạn" in text
    assert "\nhttps://vidu.vn/password-reset/bi-mat\n" in text.replace("\r\n", "\n")


def test_a_letter_says_that_a_machine_wrote_it_and_which_letter_it_is(worker, post, postbox):
    identity = post()
    worker.work_one()
    message = read(postbox.letters[0])
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"] == f"<{identity}@localhost>"
    assert message["Date"].datetime.tzinfo


def test_a_reader_of_english_gets_it_in_english(worker, post, postbox):
    post(language="en")
    worker.work_one()
    assert read(postbox.letters[0])["Subject"] == "Reset of your Điển Hình password"


def test_a_sent_letter_leaves_no_link_behind(worker, post, job):
    post()
    worker.work_one()
    assert (job().state, job().payload) == (JobState.DONE, {})


def test_a_letter_put_off_by_the_server_is_tried_again(worker, post, postbox, job, wait_is_over):
    post()
    postbox.replies = ["451 4.3.0 try later"]
    worker.work_one()
    assert (job().state, job().result["reply"]) == (JobState.WAITING, "451 4.3.0 try later")
    assert job().run_after > job().updated_at
    wait_is_over()
    worker.work_one()
    assert (job().state, len(postbox.letters)) == (JobState.DONE, 1)


def test_a_letter_refused_for_good_is_not_tried_again(worker, post, postbox, job):
    post()
    postbox.rcpt_reply = "550 5.1.1 no such user"
    worker.work_one()
    assert (job().state, job().error) == (JobState.FAILED, "mail_refused")
    assert job().result["reply"] == "550 5.1.1 no such user"
    assert postbox.letters == []


def test_a_refused_text_is_for_good_as_well(worker, post, postbox, job):
    post()
    postbox.replies = ["554 5.6.0 no"]
    worker.work_one()
    assert job().state == JobState.FAILED


def test_a_server_that_is_away_is_waited_for(worker_with, post, postbox, job, wait_is_over):
    port = free_port()
    worker = worker_with(smtp_host="127.0.0.1", smtp_port=port, smtp_security="none")
    post()
    worker.work_one()
    assert (job().state, job().error) == (JobState.WAITING, "mail_server_away")
    with mail_server(postbox) as there:
        wait_is_over()
        worker_with(smtp_host="127.0.0.1", smtp_port=there, smtp_security="none").work_one()
    assert len(postbox.letters) == 1


def test_a_server_that_is_away_for_three_days_is_given_up(worker_with, post, job, wait_is_over):
    worker = worker_with(smtp_host="127.0.0.1", smtp_port=free_port(), smtp_security="none")
    post()
    attempts = 0
    while job().state is not JobState.FAILED:
        wait_is_over()
        worker.work_one()
        attempts += 1
    assert attempts == 10


def test_a_letter_goes_encrypted_and_signed_in(worker_with, post, postbox, job, certificate):
    seen = []

    def authenticate(_server, _session, _envelope, _mechanism, given):
        seen.append((given.login, given.password))
        return AuthResult(success=True)

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    options = {"tls_context": context, "require_starttls": True, "auth_required": True, "authenticator": authenticate}
    with mail_server(postbox, **options) as port:
        post()
        worker_with(
            smtp_host="localhost", smtp_port=port, smtp_ca_file=certificate,
            smtp_user="dienhinh", smtp_password=_secret("mat-khau-thu"),
        ).work_one()  # fmt: skip
    assert job().state == JobState.DONE, job().result
    assert seen == [(b"dienhinh", b"mat-khau-thu")]


def test_a_server_whose_certificate_nobody_vouches_for_gets_no_letter(worker_with, post, postbox, job, certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with mail_server(postbox, tls_context=context) as port:
        post()
        worker_with(smtp_host="localhost", smtp_port=port).work_one()
    assert (job().state, postbox.letters) == (JobState.WAITING, [])


def test_a_server_without_encryption_gets_no_letter_when_the_settings_want_it(
    worker_with, post, postbox, job, smtp_port
):
    post()
    worker_with(smtp_host="127.0.0.1", smtp_port=smtp_port).work_one()
    assert (job().state, postbox.letters) == (JobState.WAITING, [])


def test_without_a_mail_server_letters_are_files(worker_with, post, tmp_path, job):
    identity = post()
    worker_with(mail_dir=tmp_path / "thu").work_one()
    (file,) = (tmp_path / "thu").iterdir()
    assert file.name == f"{identity.hex}.eml"
    assert email.message_from_bytes(file.read_bytes(), policy=default)["To"] == "soan@vidu.vn"
    assert job().state == JobState.DONE


# --- templates: no database -----------------------------------------------------------------------------------------


def _secret(text):
    from pydantic import SecretStr

    return SecretStr(text)


def sample(template, **values):
    return (
        {name: f"[{name}]" for name in TEMPLATES[template]} | {"role": "drafter", "what": "password_changed"} | values
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_letter_uses_every_one_of_its_values(template, language):
    subject, text = written(template, language, sample(template))
    assert subject
    shown = [name for name in TEMPLATES[template] - {"role", "what", "until"} if f"[{name}]" not in subject + text]
    assert shown == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_role_and_every_change_has_its_words(language):
    roles = {written("invitation", language, sample("invitation", role=role.value))[1] for role in Role}
    changes = {written("security_notice", language, sample("security_notice", what=w))[1] for w in SECURITY_CHANGES}
    assert (len(roles), len(changes)) == (len(Role), len(SECURITY_CHANGES))


@pytest.mark.parametrize("field", ["to", "organisation"])
def test_a_line_break_that_slipped_by_is_refused_at_the_letters_head(field):
    values = sample("invitation") | ({"organisation": "x\r\nBcc: y@khac.vn"} if field == "organisation" else {})
    payload = {"to": "a@vidu.vn", "template": "invitation", "language": "vi", "values": values}
    if field == "to":
        payload["to"] = "a@vidu.vn\r\nBcc: y@khac.vn"
        with pytest.raises(ValueError, match=r"(?i)cr|lf|address"):
            letter("x", payload, "dienhinh@vidu.vn")
    else:
        assert letter("x", payload, "dienhinh@vidu.vn")["Bcc"] is None
