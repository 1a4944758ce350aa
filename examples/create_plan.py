"""Create a plan with its allocations, and download it as a Word file.

    DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_LOGIN=… DIENHINH_PASSWORD=… python create_plan.py ke-hoach.docx

Needs httpx. Every POST carries an Idempotency-Key, so that a run that broke off can simply be repeated.
"""

import os
import sys
import uuid
from pathlib import Path

import httpx

ALLOCATIONS = [
    {"organisation_name": "Công đoàn ngành Y tế", "minimum": 5, "maximum": 5},
    {"organisation_name": "Công đoàn ngành Giáo dục", "minimum": 8, "maximum": 10},
]


def signed_in(client: httpx.Client) -> None:
    """Exchange login and password for a token, and use it from now on."""
    body = {"login": os.environ["DIENHINH_LOGIN"], "password": os.environ["DIENHINH_PASSWORD"]}
    answer = client.post("/api/v1/sessions", json=body).raise_for_status()
    client.headers["Authorization"] = f"Bearer {answer.json()['token']}"


def post(client: httpx.Client, path: str, body: object) -> httpx.Response:
    """A POST that may be repeated without harm."""
    return client.post(path, json=body, headers={"Idempotency-Key": str(uuid.uuid4())}).raise_for_status()


def main(target: Path) -> None:
    """Do it all."""
    with httpx.Client(base_url=os.environ.get("DIENHINH_URL", "http://127.0.0.1:8000"), timeout=30) as client:
        signed_in(client)
        body = {"kind": "honouring_conference", "title": "Tổ chức Hội nghị tuyên dương điển hình tiên tiến"}
        plan = post(client, "/api/v1/plans", body)
        address = plan.headers["location"]
        batch = post(client, f"{address}/allocations:batch", {"items": ALLOCATIONS})
        print(f"{address}: {batch.json()['created']} allocations")
        document = client.get(f"{address}/documents/plan.docx").raise_for_status()
        target.write_bytes(document.content)
        print(f"{target}: {len(document.content)} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
