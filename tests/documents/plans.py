"""A small plan with every part, invented for tests of the writers."""

import datetime as dt

from app.documents.draft import (
    DraftAgendaItem,
    DraftAllocation,
    DraftAnnex,
    DraftAssignment,
    DraftBroadcast,
    DraftCell,
    DraftDeadline,
    DraftSection,
    DraftSignature,
    DraftSlot,
    DraftTable,
    PlanDraft,
)
from app.enums import AllocationCategory


def small_plan() -> PlanDraft:
    """Letterhead to annex, with one table, one run-in heading and one bulleted line."""
    return PlanDraft(
        document_type="KẾ HOẠCH",
        superior_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH MẪU",
        issuing_body="CÔNG ĐOÀN NGÀNH VÍ DỤ",
        number="07",
        symbol="KH-CĐN",
        place="Mẫu",
        issued_on=dt.date(2026, 2, 9),
        title="Tổ chức Hội nghị tuyên dương điển hình tiên tiến năm 2026",
        preamble=DraftSection(level=0, paragraphs=["Thực hiện chương trình công tác năm 2026, cụ thể như sau:"]),
        sections=[
            DraftSection(
                level=1,
                marker="I.",
                heading="MỤC ĐÍCH, YÊU CẦU",
                children=[
                    DraftSection(level=2, marker="1.", paragraphs=["Biểu dương các điển hình tiên tiến."]),
                    DraftSection(
                        level=2,
                        marker="2.",
                        heading="Thời gian",
                        run_in=True,
                        paragraphs=["Thời gian: 8 giờ, ngày 20/3/2026.", "- Buổi sáng;", "+ Buổi chiều."],
                    ),
                ],
            ),
            DraftSection(
                level=1,
                marker="II.",
                heading="PHÂN CÔNG",
                paragraphs=["Theo bảng sau:", "TT", "Việc", "1", "Chuẩn bị hội trường", "Hết bảng."],
                tables=[
                    DraftTable(first=1, rows=[[DraftCell(), DraftCell()]] * 2, header_rows=1, widths_mm=[15.0, 150.0])
                ],
            ),
        ],
        closing=DraftSection(level=0, paragraphs=["Trên đây là Kế hoạch của Ban Thường vụ./."]),
        recipients=["LĐLĐ tỉnh Mẫu", "Các CĐCS", "Lưu: VT"],
        signature=DraftSignature(lines=["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"], signer="Nguyễn Thị Mẫu"),
        annexes=[
            DraftAnnex(
                label="Phụ lục I",
                title="DANH SÁCH",
                reference="(Kèm theo Kế hoạch số 07/KH-CĐN)",
                body=DraftSection(level=0, paragraphs=["Danh sách gửi sau."]),
            )
        ],
    )


def plan_with_facts() -> PlanDraft:
    """The typed parts that are printed as tables."""
    plan = small_plan()
    collective = AllocationCategory.COLLECTIVE_NOMINEE
    plan.allocations = [
        DraftAllocation(organisation="CĐCS Bưu điện", minimum=3, maximum=3),
        DraftAllocation(organisation="CĐCS An Bình", minimum=2, maximum=4),
        DraftAllocation(organisation="CĐCS Bưu điện", category=collective, minimum=1, maximum=1),
        DraftAllocation(organisation="Mỗi đơn vị còn lại", minimum=2, maximum=2, per_unit=True),
    ]
    plan.agenda = [
        DraftAgendaItem(position=2, title="Phát biểu", starts_at="08:15"),
        DraftAgendaItem(position=1, title="Chào cờ", starts_at="08:00", duration_minutes=5),
    ]
    plan.broadcast = DraftBroadcast(
        starts_at="20:35",
        duration_minutes=20,
        slots=[
            DraftSlot(period="2026-01", topics=["- Tết sum vầy", "- Gương sáng"], responsible="Ban Tuyên giáo"),
            DraftSlot(period="2026-02", topics=["- Mừng Đảng"], airs_on=dt.date(2026, 2, 1)),
        ],
    )
    plan.deadlines = [DraftDeadline(printed="trước ngày 10/3/2026", date=dt.date(2026, 3, 10), inclusive=False)]
    plan.assignments = [
        DraftAssignment(assignees=["Văn phòng"], cooperating=["Ban Tài chính"], task="Chuẩn bị hội trường", deadline=0)
    ]
    return plan
