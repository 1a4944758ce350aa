"""What the layers round a request tell one another about its answer."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Answer:
    """The answer of one request, under `answer` in its state: `status` is 0 until it begins to leave, `size` in bytes.

    `headers` are added to it, whoever answers.
    """

    status: int = 0
    size: int = 0
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
