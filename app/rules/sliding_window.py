"""Counting in a sliding window: how often somebody came in the last minute, from two counts a caller.

The count of the window before fades while the present one fills, so nobody may come twice as often around the turn.
"""

from math import ceil, floor
from typing import NamedTuple


class Standing(NamedTuple):
    """Whether this time was allowed, how often more, and in how many seconds that gets better."""

    allowed: bool
    remaining: int
    seconds: int


class SlidingWindow:
    """At most `limit` times in `seconds` for each key. What is older than two windows is forgotten."""

    def __init__(self, limit: int, seconds: int) -> None:
        self.limit, self.seconds = limit, seconds
        self._window = 0
        self._before: dict[bytes | str, int] = {}
        self._counts: dict[bytes | str, int] = {}

    def hit(self, key: bytes | str, moment: float) -> Standing:
        """Count one time at `moment` (seconds); one that is refused is not counted."""
        window = int(moment // self.seconds)
        if window != self._window:
            self._before = self._counts if window == self._window + 1 else {}
            self._window, self._counts = window, {}
        left = 1 - (moment / self.seconds - window)
        before, count = self._before.get(key, 0), self._counts.get(key, 0)
        used = before * left + count
        if used + 1 > self.limit:
            return Standing(False, 0, self._wait(before, count, left))
        self._counts[key] = count + 1
        return Standing(True, floor(self.limit - used - 1), ceil(left * self.seconds))

    def _wait(self, before: int, count: int, left: float) -> int:
        """Seconds until one more is allowed."""
        room = self.limit - 1
        share = left - (room - count) / before if count <= room else left + 1 - room / count
        return max(1, ceil(share * self.seconds))
