"""List what is late in all issued plans: one line a deadline, the latest first.

    DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_TOKEN=dh_… python late_deadlines.py

Needs httpx. Walks the list of plans page by page with the cursor that each page gives.
"""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx


def every(client: httpx.Client, path: str, **params: str) -> Iterator[dict[str, Any]]:
    """All items of a list, page after page."""
    cursor: str | None = None
    while True:
        wanted = params | ({"cursor": cursor} if cursor else {})
        page = client.get(path, params=wanted).raise_for_status().json()
        yield from page["items"]
        cursor = page["next"]
        if cursor is None:
            return


def main() -> None:
    """Do it all."""
    headers = {"Authorization": f"Bearer {os.environ['DIENHINH_TOKEN']}"}
    now = datetime.now(UTC)
    late: list[tuple[datetime, str]] = []
    with httpx.Client(
        base_url=os.environ.get("DIENHINH_URL", "http://127.0.0.1:8000"), headers=headers, timeout=30
    ) as client:
        for plan in every(client, "/api/v1/plans", status="issued"):
            for deadline in every(client, f"/api/v1/plans/{plan['id']}/deadlines"):
                due = datetime.fromisoformat(deadline["due_at"]) if deadline["due_at"] else now
                if due < now:
                    late.append((due, f"{deadline['printed']} ({deadline['receiver'] or '-'}): {plan['title']}"))
    for due, words in sorted(late):
        print(f"{due:%Y-%m-%d %H:%M}  {words}")


if __name__ == "__main__":
    main()
