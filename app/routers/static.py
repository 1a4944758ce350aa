"""Our own stylesheet and script: addresses carry a hash of the content, so browsers keep them for a year."""

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope


class KeptFiles(StaticFiles):
    """Static files that are kept for a year when asked for by their hash, and asked about again otherwise."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file with the caching that its address allows."""
        response = await super().get_response(path, scope)
        hashed = b"v=" in scope.get("query_string", b"")
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if hashed else "no-cache"
        return response
