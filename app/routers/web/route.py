"""How a page is answered: transaction, sign-in, work, template and commit in one hop into a worker thread."""

from collections.abc import Callable
from typing import Any

from app.routers.api.route import in_one_transaction
from app.routers.reads import ReadingRoute


class PageRoute(ReadingRoute):
    """A page, or the address of a form. What it asks for by SessionDep and ActorDep is supplied in that one hop."""

    def prepared(self) -> Callable[..., Any]:
        """The endpoint in one transaction."""
        return in_one_transaction(self.endpoint, self.methods or ())
