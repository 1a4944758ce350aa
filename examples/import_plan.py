"""Upload a Word file, look at what was read, and confirm it into a plan.

    DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_LOGIN=… DIENHINH_PASSWORD=… python import_plan.py ke-hoach.docx

Needs httpx.
"""

import os
import sys
from pathlib import Path

import httpx


def main(source: Path) -> None:
    """Do it all."""
    with httpx.Client(base_url=os.environ.get("DIENHINH_URL", "http://127.0.0.1:8000"), timeout=60) as client:
        body = {"login": os.environ["DIENHINH_LOGIN"], "password": os.environ["DIENHINH_PASSWORD"]}
        token = client.post("/api/v1/sessions", json=body).raise_for_status().json()["token"]
        client.headers["Authorization"] = f"Bearer {token}"
        with source.open("rb") as file:
            read = client.post("/api/v1/plan-imports", files={"file": (source.name, file)}).raise_for_status()
        draft = read.json()["draft"]
        print(f"title: {draft['title']}")
        print(f"sections: {len(draft['sections'])}, allocations: {len(draft['allocations'])}")
        confirmed = client.post(
            f"{read.headers['location']}/confirm", json={}, headers={"If-Match": read.headers["etag"]}
        ).raise_for_status()
        print(f"plan: {confirmed.headers['location']}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
