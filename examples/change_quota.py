"""Change a unit's quota, also when somebody else is changing it at the same time.

    DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_TOKEN=dh_… python change_quota.py PLAN_ID "Công đoàn ngành Y tế" 7

Needs httpx. The change names the version that it changes (If-Match). When somebody was faster (412), the present
state is read again and the change made on that.
"""

import os
import sys
from typing import Any

import httpx

TRIES = 5


def quota_of(client: httpx.Client, plan_id: str, unit: str) -> dict[str, Any]:
    """The plan's allocation for a unit."""
    found = client.get(f"/api/v1/plans/{plan_id}/allocations", params={"limit": 200}).raise_for_status().json()
    return next(quota for quota in found["items"] if quota["organisation_name"] == unit)


def main(plan_id: str, unit: str, number: int) -> None:
    """Do it all."""
    headers = {"Authorization": f"Bearer {os.environ['DIENHINH_TOKEN']}"}
    with httpx.Client(
        base_url=os.environ.get("DIENHINH_URL", "http://127.0.0.1:8000"), headers=headers, timeout=30
    ) as client:
        for _ in range(TRIES):
            quota = quota_of(client, plan_id, unit)
            answer = client.patch(
                f"/api/v1/plans/{plan_id}/allocations/{quota['id']}",
                json={"minimum": number, "maximum": number},
                headers={"If-Match": f'"{quota["version"]}"'},
            )
            if answer.status_code != httpx.codes.PRECONDITION_FAILED:
                break
        changed = answer.raise_for_status().json()
        print(f"{unit}: {quota['maximum']} -> {changed['maximum']}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
