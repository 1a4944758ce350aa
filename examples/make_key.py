r"""Make an API key for another script: sign in once, keep the key, forget the password.

    DIENHINH_URL=http://127.0.0.1:8000 DIENHINH_LOGIN=… DIENHINH_PASSWORD=… \
        python make_key.py "Trang tin" plans:read organisations:read > key

Needs httpx. The key alone goes to standard output; it ends by itself after 30 days.
"""

import os
import sys

import httpx


def main() -> None:
    """Do it all."""
    name, *scopes = sys.argv[1:]
    with httpx.Client(base_url=os.environ.get("DIENHINH_URL", "http://127.0.0.1:8000"), timeout=30) as client:
        who = {"login": os.environ["DIENHINH_LOGIN"], "password": os.environ["DIENHINH_PASSWORD"]}
        session = client.post("/api/v1/sessions", json=who).raise_for_status().json()["token"]
        client.headers["Authorization"] = f"Bearer {session}"
        wanted = {"name": name, "scopes": scopes, "expires_in_days": 30}
        made = client.post("/api/v1/access-tokens", json=wanted).raise_for_status().json()
        client.delete("/api/v1/sessions/current", headers={"If-Match": '"1"'}).raise_for_status()
    print(made["token"])
    print(f"…{made['ending']}: until {made['expires_at']}, may {', '.join(made['scopes'])}", file=sys.stderr)


if __name__ == "__main__":
    main()
