"""The usual sections of each kind of plan, for a plan that starts from a blank."""

from sqlmodel import Session

from app.enums import PlanKind, SectionContent, SectionRole
from app.models.plan import Plan
from app.models.section import Section

C = SectionContent
ROMAN = ("I.", "II.", "III.", "IV.", "V.", "VI.", "VII.")

Outline = tuple[tuple[str, SectionContent, tuple[tuple[str, SectionContent], ...]], ...]

PURPOSE = ("MỤC ĐÍCH, YÊU CẦU", C.PROSE, (("Mục đích", C.PROSE), ("Yêu cầu", C.PROSE)))
CARRYING_OUT = ("TỔ CHỨC THỰC HIỆN", C.ASSIGNMENTS, ())
BUDGET = ("KINH PHÍ", C.BUDGET, ())
MEETING = (
    "THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN, CHƯƠNG TRÌNH",
    C.PROSE,
    (
        ("Thời gian, địa điểm", C.TIME_AND_PLACE),
        ("Thành phần tham dự", C.PARTICIPANTS),
        ("Giới thiệu điển hình", C.NOMINATIONS),
        ("Chương trình", C.AGENDA),
    ),
)

OUTLINES: dict[PlanKind, Outline] = {
    PlanKind.HONOURING_CONFERENCE: (PURPOSE, ("NỘI DUNG", C.PROSE, ()), MEETING, BUDGET, CARRYING_OUT),
    PlanKind.EXCHANGE: (PURPOSE, ("NỘI DUNG", C.PROSE, ()), MEETING, BUDGET, CARRYING_OUT),
    PlanKind.BROADCAST_COLUMN: (
        PURPOSE,
        ("NỘI DUNG, LỊCH PHÁT SÓNG", C.BROADCAST_SCHEDULE, ()),
        BUDGET,
        CARRYING_OUT,
    ),
    PlanKind.CAMPAIGN: (
        PURPOSE,
        (
            "NỘI DUNG VÀ HÌNH THỨC",
            C.PROSE,
            (("Nội dung", C.PROSE), ("Lựa chọn điển hình", C.NOMINATIONS), ("Hình thức", C.PROSE)),
        ),
        CARRYING_OUT,
    ),
    PlanKind.ANNIVERSARY: (
        PURPOSE,
        ("NỘI DUNG", C.PROSE, (("Công tác tuyên truyền", C.PROSE), ("Phong trào thi đua", C.PROSE))),
        CARRYING_OUT,
    ),
    PlanKind.CONGRESS: (PURPOSE, ("NỘI DUNG", C.PROSE, ()), MEETING, BUDGET, CARRYING_OUT),
    PlanKind.OTHER: (PURPOSE, ("NỘI DUNG", C.PROSE, ()), CARRYING_OUT),
}


def add_usual_sections(session: Session, plan: Plan) -> None:
    """Give a blank plan its preamble, the numbered sections usual for its kind, and its closing."""
    code = 1
    session.add(
        Section(plan_id=plan.id, code=code, position=1, role=SectionRole.PREAMBLE, level=0, content=C.LEGAL_BASES)
    )
    for number, (heading, content, children) in enumerate(OUTLINES[plan.kind], start=1):
        code += 1
        section = Section(
            plan_id=plan.id, code=code, position=number, marker=ROMAN[number - 1], heading=heading, content=content
        )
        session.add(section)
        session.flush()
        for index, (title, inner) in enumerate(children, start=1):
            code += 1
            session.add(
                Section(
                    plan_id=plan.id, parent_id=section.id, code=code, position=index, level=2,
                    marker=f"{index}.", heading=title, content=inner,
                )
            )  # fmt: skip
    session.add(Section(plan_id=plan.id, code=code + 1, position=1, role=SectionRole.CLOSING, level=0))
