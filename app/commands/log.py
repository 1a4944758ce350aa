"""`dienhinh verify-log`: is the event log what was written?"""

from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from app.commands.database import migrated_engine
from app.errors import BadInput, Conflict

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.rules.event_chain import Fault
    from app.services.log_verification import Mark, Verdict

SENTENCES = {
    "changed": "mục {seq} đã bị sửa sau khi ghi.",
    "gap": "thiếu mục {seq}.",
    "gaps": "thiếu các mục từ {seq} đến {last}.",
    "inserted": "mục {seq} không nối tiếp mục trước: có mục bị chèn vào hoặc bị thay.",
    "tail": "phần cuối đã bị cắt, mất từ mục {seq} đến mục {last}.",
    "head": "dấu cuối nhật ký không khớp với mục {seq}.",
    "expected": "mục {seq} không phải là mục đã ghi nhận trong --expect: nhật ký đã bị cắt hoặc viết lại.",
}
ONE_A_SECOND = 1.0
HASH_DIGITS = 64


def verify_log(
    expect: Annotated[
        str | None, typer.Option(metavar="SỐ:MÃ", help="Dấu cuối nhật ký in ra ở lần trước, giữ ở nơi khác.")
    ] = None,
) -> None:
    """Kiểm tra nhật ký từ đầu đến cuối: không mục nào bị sửa, bớt, chèn. Mã thoát 1 khi có sai lệch."""
    mark = _mark(expect) if expect else None
    with migrated_engine() as engine:
        verdict = _verified(engine, mark)
    if verdict.fault:
        raise Conflict("log_broken", f"Nhật ký sai: {_sentence(verdict.fault)} Đúng đến mục {verdict.end.seq}.")
    typer.echo(f"Nhật ký đúng, có {verdict.end.seq} mục. Hãy giữ dòng sau ở nơi khác, cho lần kiểm tra tới (--expect):")
    typer.echo(f"{verdict.end.seq}:{verdict.end.hash}")


def _verified(engine: "Engine", mark: "Mark | None") -> "Verdict":
    """The verdict, with a bar on a terminal while it is being found."""
    from app.database import transaction
    from app.services import log_verification

    columns = (TextColumn("Đang kiểm tra nhật ký"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with transaction(engine, writing=False) as session:
        total = log_verification.log_length(session)
    console = Console(stderr=True)
    with (
        Progress(*columns, console=console, refresh_per_second=ONE_A_SECOND, disable=not console.is_terminal) as bar,
        transaction(engine, writing=False) as session,
    ):
        task = bar.add_task("", total=total)

        def seen(seq: int) -> None:
            if seq % log_verification.BATCH == 0 or seq == total:
                bar.update(task, completed=seq)

        return log_verification.verify_log(session, expected=mark, seen=seen)


def _mark(text: str) -> "Mark":
    """The mark that was kept. Raises BadInput `bad_mark`."""
    from app.services.log_verification import Mark

    seq, _, stated = text.strip().partition(":")
    if not seq.isdecimal() or len(stated) != HASH_DIGITS:
        raise BadInput("bad_mark", "--expect có dạng SỐ:MÃ, như dòng cuối mà lần kiểm tra trước in ra.")
    return Mark(int(seq), stated)


def _sentence(fault: "Fault") -> str:
    """What is wrong, and where."""
    many = fault.code == "gap" and fault.last > fault.seq
    return SENTENCES["gaps" if many else fault.code].format(seq=fault.seq, last=fault.last)
