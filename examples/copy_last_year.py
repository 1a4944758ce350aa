"""Begin this year's plan from last year's: every date moves to the new day of the event.

    DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_TOKEN=dh_… python copy_last_year.py PLAN_ID 2027-06-22

Needs httpx. Prints the new plan's address and what its text still says of old dates.
"""

import os
import sys

import httpx


def main(plan_id: str, event_day: str) -> None:
    """Do it all."""
    headers = {"Authorization": f"Bearer {os.environ['DIENHINH_TOKEN']}"}
    with httpx.Client(
        base_url=os.environ.get("DIENHINH_URL", "http://127.0.0.1:8000"), headers=headers, timeout=30
    ) as client:
        key = {"Idempotency-Key": f"copy-{plan_id}-{event_day}"}
        answer = client.post(f"/api/v1/plans/{plan_id}/copy", json={"first_event_on": event_day}, headers=key)
        answer.raise_for_status()
        print(f"plan: {answer.headers['location']}")
        for note in answer.json()["look_again"]:
            print(f"look: {note['reason']}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
