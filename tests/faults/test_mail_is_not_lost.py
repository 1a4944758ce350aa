"""A worker killed between sending a letter and writing that down: the letter goes twice at most, and is never lost."""

import email
import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from datetime import timedelta

from sqlmodel import select

from app.database import transaction
from app.enums import JobState
from app.models.base import now
from app.models.job import Job
from app.services import mail
from tests.worker.conftest import VALUES, Postbox, mail_server


class Killing(Postbox):
    """Takes a letter, and kills the worker before it can hear of that."""

    def __init__(self):
        super().__init__()
        self.victim = None
        self.taken = threading.Event()

    async def handle_DATA(self, server, session, envelope):
        answer = await super().handle_DATA(server, session, envelope)
        if self.victim:
            os.kill(self.victim.pid, signal.SIGKILL)
        self.taken.set()
        return answer


@contextmanager
def worker_process(settings, port):
    environment = os.environ | {
        "DIENHINH_DATABASE_URL": settings.database_url,
        "DIENHINH_DATA_DIR": str(settings.data_dir),
        "DIENHINH_SMTP_HOST": "127.0.0.1",
        "DIENHINH_SMTP_PORT": str(port),
        "DIENHINH_SMTP_SECURITY": "none",
    }
    process = subprocess.Popen([sys.executable, "-m", "app.cli", "worker"], env=environment, stdout=subprocess.DEVNULL)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(30)


def job_of(engine):
    with transaction(engine, writing=False) as session:
        return session.exec(select(Job)).one()


def test_a_letter_outlives_its_worker(engine, settings, cast):
    with transaction(engine) as session:
        mail.send_later(session, to="soan@vidu.vn", template="password_reset", language="vi", values=VALUES)
    postbox = Killing()
    with mail_server(postbox) as port:
        with worker_process(settings, port) as postbox.victim:
            assert postbox.taken.wait(60)
            assert postbox.victim.wait(30) == -signal.SIGKILL
        assert job_of(engine).state == JobState.RUNNING
        with transaction(engine) as session:
            session.exec(select(Job)).one().claimed_until = now() - timedelta(seconds=1)
        postbox.victim = None
        postbox.taken.clear()
        with worker_process(settings, port) as second:
            assert postbox.taken.wait(60)
            second.send_signal(signal.SIGTERM)
            assert second.wait(30) == 0
    assert job_of(engine).state == JobState.DONE
    names = {email.message_from_bytes(envelope.content)["Message-ID"] for envelope in postbox.letters}
    assert (len(postbox.letters), len(names)) == (2, 1)
