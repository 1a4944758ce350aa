"""The two faces: `api` speaks JSON, `web` speaks HTML."""
