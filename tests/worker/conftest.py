"""Real mail servers on this machine, and a worker on this test's database."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from aiosmtpd.controller import Controller
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlmodel import select

from app.database import transaction
from app.models.base import now
from app.models.job import Job
from app.services import mail
from app.services.storage import Store
from app.worker.loop import Worker

VALUES = {"name": "Nguyễn Thị Soạn", "login": "soan", "link": "https://vidu.vn/password-reset/bi-mat", "minutes": "60"}


class Postbox:
    """What a mail server took. `replies` are given, one by one, instead of taking a letter."""

    def __init__(self):
        self.letters = []
        self.replies = []
        self.rcpt_reply = None

    async def handle_RCPT(self, _server, _session, envelope, address, _options):
        if self.rcpt_reply:
            return self.rcpt_reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server, _session, envelope):
        if self.replies:
            return self.replies.pop(0)
        self.letters.append(envelope)
        return "250 OK"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def mail_server(postbox, **options) -> Iterator[int]:
    controller = Controller(postbox, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


@pytest.fixture
def postbox():
    return Postbox()


@pytest.fixture
def smtp_port(postbox):
    with mail_server(postbox) as port:
        yield port


@pytest.fixture
def worker_with(engine, settings, cast):
    """A worker with some settings changed."""

    def making(**changed):
        changed = settings.model_copy(update=changed)
        return Worker(engine, changed, Store.from_settings(changed))

    return making


@pytest.fixture
def worker(worker_with, smtp_port):
    """A worker that sends over the mail server."""
    return worker_with(smtp_host="127.0.0.1", smtp_port=smtp_port, smtp_security="none")


@pytest.fixture
def post(engine, cast):
    """Puts a letter into the outbox, committed."""

    def posting(**changed):
        given = {"to": "soan@vidu.vn", "template": "password_reset", "language": "vi", "values": VALUES} | changed
        with transaction(engine) as session:
            return mail.send_later(session, **given).id

    return posting


@pytest.fixture
def job(engine):
    """Reads the only job as it is committed now."""

    def reading():
        with transaction(engine, writing=False) as session:
            return session.exec(select(Job)).one()

    return reading


@pytest.fixture
def wait_is_over(engine):
    """The pause of the only job is over."""

    def ending():
        with transaction(engine) as session:
            session.exec(select(Job)).one().run_after = now() - timedelta(seconds=1)

    return ending


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """A certificate for 127.0.0.1 that signs itself; the file holds its key too."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    moment = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(moment - timedelta(days=1))
        .not_valid_after(moment + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path
