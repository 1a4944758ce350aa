"""Wordings that are told by their first word."""

import re

FIRST_WORD = re.compile(r"[^\W\d_]+")


class Openings:
    """Wordings with which a text may go on. Its first word tells with which few of the hundreds it is compared."""

    def __init__(self, wordings: str) -> None:
        self._groups: dict[str, list[str]] = {}
        for wording in _branches(wordings):
            self._groups.setdefault(FIRST_WORD.findall(wording)[0], []).append(wording)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def stand_in(self, text: str, start: int) -> bool:
        """Whether one of them stands at `start`, as whole words, in letters of any size."""
        word = FIRST_WORD.match(text, start)
        return word is not None and self.go_on(word[0].lower(), text, start)

    def go_on(self, word: str, text: str, start: int) -> bool:
        """The same for a text of which the first word is known, in small letters."""
        group = self._groups.get(word)
        if group is None:
            return False
        if word not in self._compiled:  # once a wording of it is met, so that nobody waits for all
            self._compiled[word] = re.compile(rf"(?:{'|'.join(group)})(?!\w)", re.IGNORECASE)
        return self._compiled[word].match(text, start) is not None


def _branches(pattern: str) -> list[str]:
    """The alternatives of a pattern."""
    found, depth = [""], 0
    for sign in pattern:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += sign
    return found
