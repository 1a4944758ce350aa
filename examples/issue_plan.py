"""Approve a submitted plan, issue it, and print its number (for a leader's account).

    DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_TOKEN=dh_… python issue_plan.py PLAN_ID

Needs httpx. Each step names the version that it saw and carries an Idempotency-Key: a run that broke off is repeated
with the same PLAN_ID without giving a second number.
"""

import os
import sys

import httpx


def main(plan_id: str) -> None:
    """Do it all."""
    headers = {"Authorization": f"Bearer {os.environ['DIENHINH_TOKEN']}"}
    with httpx.Client(
        base_url=os.environ.get("DIENHINH_URL", "http://127.0.0.1:8000"), headers=headers, timeout=30
    ) as client:
        plan = client.get(f"/api/v1/plans/{plan_id}").raise_for_status().json()
        for step, state in (("approve", "submitted"), ("issue", "approved")):
            if plan["status"] != state:
                continue
            answer = client.post(
                f"/api/v1/plans/{plan_id}/{step}",
                json={},
                headers={"If-Match": f'"{plan["version"]}"', "Idempotency-Key": f"{step}-{plan_id}"},
            )
            plan = answer.raise_for_status().json()
        print(f"{plan['printed_number']}/{plan['symbol']}, {plan['issued_on']}: {plan['title']}")


if __name__ == "__main__":
    main(sys.argv[1])
