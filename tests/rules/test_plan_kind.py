"""Guessing the kind of a plan, and of an agenda item, from words."""

import pytest

from app.enums import AgendaKind, PlanKind
from app.rules.plan_kind import guess_agenda_kind, guess_kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Tổ chức Chương trình “Giao lưu điển hình tiên tiến”", PlanKind.EXCHANGE),
        ("Tổ chức Hội nghị tuyên dương điển hình tiên tiến", PlanKind.HONOURING_CONFERENCE),
        ("Xây dựng chuyên mục “Lao động và Công đoàn” phát sóng trên Đài", PlanKind.BROADCAST_COLUMN),
        ("Tổ chức các hoạt động kỷ niệm 45 năm Ngày thành lập", PlanKind.ANNIVERSARY),
        ("Tuyên truyền các điển hình tiên tiến", PlanKind.CAMPAIGN),
        ("Mua sắm thiết bị", PlanKind.OTHER),
        (None, PlanKind.OTHER),
    ],
)
def test_the_title_tells_the_kind(title, kind):
    assert guess_kind(title) is kind


def test_agenda_kinds_are_known_kinds():
    assert AgendaKind(guess_agenda_kind("Chào cờ")) is AgendaKind.FLAG_SALUTE
    assert AgendaKind(guess_agenda_kind("Báo cáo tổng kết công tác khen thưởng")) is AgendaKind.REPORT
    assert AgendaKind(guess_agenda_kind("Tổng kết và bế mạc")) is AgendaKind.CLOSING
    assert AgendaKind(guess_agenda_kind("Điều gì khác")) is AgendaKind.OTHER
