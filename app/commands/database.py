"""The database of a command: reached, and brought up to date before anything is done."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.errors import Unavailable
from app.settings import current_settings

if TYPE_CHECKING:
    from sqlalchemy import Engine


@contextmanager
def migrated_engine() -> "Iterator[Engine]":
    """An engine on an up-to-date schema. Raises Unavailable when it is not reached, or fails in the middle."""
    from sqlalchemy.exc import OperationalError

    from app.database import make_engine
    from app.migrate import upgrade

    settings = current_settings()
    engine = make_engine(settings.effective_database_url)
    try:
        try:
            settings.data_dir.mkdir(parents=True, exist_ok=True)
            upgrade(engine)
        except (OperationalError, OSError) as error:
            raise Unavailable(
                "database_unreachable",
                "Không mở được cơ sở dữ liệu. Hãy xem lại DIENHINH_DATABASE_URL và DIENHINH_DATA_DIR.",
            ) from error
        yield engine
    except OperationalError as error:
        raise Unavailable(
            "database_failed",
            f"Cơ sở dữ liệu báo lỗi giữa chừng ({error.orig}) nên việc chưa xong. Hãy xem lại ổ đĩa và kết nối.",
        ) from error
    finally:
        engine.dispose()
