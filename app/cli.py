"""The `dienhinh` command. Exit codes: 0 done, 1 refused (the reason on standard error), 2 wrongly called."""

import sys
from collections.abc import Sequence

from app.errors import AppError


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command; a refusal becomes its sentence on standard error and exit code 1."""
    asked = list(sys.argv[1:] if arguments is None else arguments)
    try:
        _run(asked)
    except AppError as error:
        sys.stderr.write(f"{error.message}\n")
        sys.exit(1)


def _run(asked: list[str]) -> None:
    if asked == ["run"]:  # the server starts without the machinery of a command line
        from app.commands import serving

        serving.run()
    else:
        from app.commands.program import app

        app(args=asked)


if __name__ == "__main__":
    main()
