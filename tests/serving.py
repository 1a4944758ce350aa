"""The application behind a real port, for browsers and scripts."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import uvicorn
from starlette.types import ASGIApp

from app.commands.whole_answers import WholeAnswers

PATIENCE = 60


@contextmanager
def serving(app: ASGIApp) -> Iterator[str]:
    """The address of the running application, which has answered once.

    Its socket listens before it starts, so the first question waits in the queue until somebody answers it.
    """
    listening = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    server = uvicorn.Server(uvicorn.Config(app, http=WholeAnswers, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        assert httpx2.get(f"{address}/healthz", timeout=PATIENCE).is_success
        yield address
    finally:
        server.should_exit = True
        thread.join()
        listening.close()
