"""The acts of requests: done in one transaction each, or on an SQLite file together with others that wait.

While one group of acts is done and committed, the next ones gather: what keeps the others waiting longest, the disk,
is waited for once. One thread does them, so a statement never waits for another act of the process.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from functools import lru_cache
from threading import Lock
from typing import Any, Final, TypeVar

import anyio.to_thread
from sqlalchemy import Engine
from sqlmodel import Session

from app.database import reads_at_once, transaction, writing_room
from app.write_room import WritingRoom

T = TypeVar("T")
Work = Callable[[Session], T]

GATHERED_FOR: Final = 0.05
"""So many seconds a group takes further acts: its first one waits for the answer, other processes for the turn."""
LONG: Final = 0.05
"""What took longer than this the last time keeps nobody before it waiting: a group of its own begins with it."""


async def done(engine: Engine, work: Work[T], *, kind: Hashable) -> T:
    """What `work` gives, when what it did is on the disk. Raises what it raises; then it did nothing.

    Acts of a `kind` take about the same time.
    """
    if reads_at_once(engine):
        result: T = await _acts_of(engine).done(work, kind)
        return result
    return await anyio.to_thread.run_sync(_alone, engine, work)


def _alone(engine: Engine, work: Work[T]) -> T:
    with transaction(engine) as session:
        return work(session)


@dataclass(slots=True, eq=False)
class _Act:
    """Something to be done, and somebody who waits for it."""

    work: Work[Any]
    kind: Hashable
    answer: "asyncio.Future[Any]"
    context: Context = field(default_factory=copy_context)
    result: Any = None
    error: BaseException | None = None

    def do(self, session: Session) -> None:
        self.result = self.context.run(self.work, session)

    def tell(self) -> None:
        """Wake whoever waits, if it still does."""
        with suppress(RuntimeError):  # the loop has ended, and with it the request
            self.answer.get_loop().call_soon_threadsafe(self._settle)

    def _settle(self) -> None:
        if self.answer.done():
            return
        if self.error is None:
            self.answer.set_result(self.result)
        else:
            self.answer.set_exception(self.error)


class Acts:
    """The acts that wait in this process to be done on one SQLite file."""

    def __init__(self, room: WritingRoom) -> None:
        self._room = room
        self._waiting: deque[_Act] = deque()
        self._long: set[Hashable] = set()
        self._thread = ThreadPoolExecutor(1, "acts")
        self._is_at_work = False
        self._lock = Lock()

    async def done(self, work: Work[Any], kind: Hashable) -> Any:
        """What `work` gives, when it is on the disk."""
        act = _Act(work, kind, asyncio.get_running_loop().create_future())
        with self._lock:
            self._waiting.append(act)
            starts, self._is_at_work = not self._is_at_work, True
        if starts:  # when what came with this one stands in the queue too
            act.answer.get_loop().call_soon(self._thread.submit, self._work_off)
        return await act.answer

    def _work_off(self) -> None:
        while True:
            for act in self._do_group():
                act.tell()
            with self._lock:
                if not self._waiting:
                    self._is_at_work = False
                    return

    def _do_group(self) -> list[_Act]:
        """Do acts that wait, and commit them: those that were done or refused."""
        group: list[_Act] = []
        try:
            with self._room.transaction():
                for act in self._next():
                    group.append(act)
                    self._do(act)
        except BaseException as error:  # noqa: BLE001 # whoever waits is told
            group = group or self._all()
            for act in group:
                act.error = act.error or error
        return group

    def _next(self) -> Iterator[_Act]:
        """The acts of one group, as long as it may last."""
        until = time.monotonic() + GATHERED_FOR
        yield self._waiting.popleft()
        while self._waiting and self._room.is_open and time.monotonic() < until:
            if self._waiting[0].kind in self._long:
                return
            yield self._waiting.popleft()

    def _do(self, act: _Act) -> None:
        started = time.monotonic()
        try:
            with self._room.act() as session:
                act.do(session)
        except BaseException as error:  # noqa: BLE001 # it fails alone
            act.error = RuntimeError(repr(error)) if isinstance(error, StopIteration) else error  # no future takes that
        (self._long.add if time.monotonic() - started > LONG else self._long.discard)(act.kind)

    def _all(self) -> list[_Act]:
        """All that wait, when there is no turn to be had for any of them."""
        with self._lock:
            found = list(self._waiting)
            self._waiting.clear()
        return found


@lru_cache(maxsize=32)
def _acts_of(engine: Engine) -> Acts:
    return Acts(writing_room(engine))
