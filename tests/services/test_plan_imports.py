"""From a file to a plan: read, corrected, confirmed; nothing of the text or the facts is lost on the way."""

from datetime import date
from pathlib import Path

import pytest
from sqlmodel import func, select

from app.documents.draft import DraftSection, PlanDraft
from app.enums import ImportStatus, PlanKind
from app.errors import BadInput, Conflict, Forbidden, NotFound, UnsupportedFile
from app.models.plan import Plan
from app.models.plan_import import PlanImport, PlanImportConfirm, PlanImportText, PlanImportUpdate
from app.models.section import Section
from app.services import parts, plan_documents, plan_imports, plan_text
from app.services.parts import PARTS
from app.services.storage import Store

ROOT = Path(__file__).resolve().parents[2]
FILES = [*sorted((ROOT / "app/samples").glob("*.docx")), *sorted((ROOT / "app/samples").glob("*.txt"))]
FILES += sorted((ROOT / "tests/documents/samples").glob("*.docx"))
FILES += sorted((ROOT.parent / "shared/seeds").glob("*.txt"))
FACTS = (
    "legal_bases", "events", "capacity", "allocations", "allocations_without_number", "composition_targets", "agenda",
    "broadcast", "assignments", "deadlines", "recipients", "contact", "signature", "number", "symbol", "place",
    "issued_on", "superior_body", "issuing_body", "dossier_parts", "publication_channels", "recurring_reports",
)  # fmt: skip

TEXT = """Số: 12/KH-LĐLĐ
Ví Dụ, ngày 05 tháng 3 năm 2027
KẾ HOẠCH
Tổ chức giao lưu điển hình tiên tiến năm 2027
Thực hiện Kế hoạch số 71/KH-LĐLĐ ngày 12/11/2026 của Liên đoàn Lao động tỉnh, Ban Thường vụ xây dựng kế hoạch như sau:
I. THÀNH PHẦN THAM DỰ
Dự kiến khoảng 150 đại biểu, gồm:
- Công đoàn ngành Y tế: 40 đoàn viên công đoàn.
- Công đoàn Viên chức tỉnh: 5 đoàn viên công đoàn.
II. TỔ CHỨC THỰC HIỆN
1. Ban Tuyên giáo
- Tổng hợp danh sách gửi về Thường trực trước ngày 10/6/2027.
Nơi nhận:
- Các ban;
- Lưu: VT.
TM. BAN THƯỜNG VỤ
CHỦ TỊCH
Nguyễn Văn Mẫu
"""


@pytest.fixture
def store(settings):
    return Store.from_settings(settings)


@pytest.fixture
def pasted(session, drafter, store):
    return plan_imports.paste(session, drafter, PlanImportText(text=TEXT), store)


@pytest.fixture
def confirmed(session, drafter, pasted):
    return plan_imports.confirm_import(session, drafter, pasted.id, PlanImportConfirm(), expected=pasted.version)


def lines_of(draft: PlanDraft) -> list[str]:
    found: list[str] = []

    def walk(section: DraftSection) -> None:
        found.extend([f"{section.marker} {section.heading} {section.run_in}", *section.paragraphs])
        for child in section.children:
            walk(child)

    for section in (draft.preamble, *draft.sections, draft.closing, *(annex.body for annex in draft.annexes)):
        walk(section)
    return found


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_taken_plan_prints_the_text_and_holds_the_facts_of_its_file(session, drafter, store, path):
    kept = plan_imports.upload(session, drafter, file_name=path.name, data=path.read_bytes(), store=store)
    read = PlanDraft.model_validate(kept.draft)
    plan = plan_imports.confirm_import(
        session, drafter, kept.id, PlanImportConfirm(title=read.title or "Không có trích yếu"), expected=kept.version
    )
    printed = plan_text.plan_draft(session, plan)
    assert lines_of(printed) == lines_of(read)
    assert {fact: getattr(printed, fact) for fact in FACTS} == {fact: getattr(read, fact) for fact in FACTS}


def test_a_number_in_the_text_is_the_number_in_the_data(session, drafter, confirmed):
    kind = PARTS["allocations"]
    quota = next(p for p in parts.all_parts(session, kind, confirmed.id) if "Viên chức" in p.organisation_name)
    lines = lines_of(plan_text.plan_draft(session, confirmed))
    assert "- Công đoàn Viên chức tỉnh: 5 đoàn viên công đoàn." in lines
    changed = kind.update(minimum=7, maximum=7)
    parts.change_part(session, drafter, kind, confirmed.id, quota.id, changed, expected=quota.version)
    lines = lines_of(plan_text.plan_draft(session, confirmed))
    assert "- Công đoàn Viên chức tỉnh: 07 đoàn viên công đoàn." in lines


def test_a_task_prints_the_deadline_that_stands_in_it(session, drafter, confirmed):
    kind = PARTS["deadlines"]
    (deadline,) = parts.all_parts(session, kind, confirmed.id)
    changed = kind.update(due_on="2027-07-01")
    parts.change_part(session, drafter, kind, confirmed.id, deadline.id, changed, expected=deadline.version)
    lines = lines_of(plan_text.plan_draft(session, confirmed))
    assert "- Tổng hợp danh sách gửi về Thường trực trước ngày 01/7/2027." in lines


def test_a_heading_that_names_who_acts_follows_the_assignment(session, drafter, confirmed):
    kind = PARTS["assignments"]
    (work,) = parts.all_parts(session, kind, confirmed.id)
    changed = kind.update(assignees=["Ban Chính sách"])
    parts.change_part(session, drafter, kind, confirmed.id, work.id, changed, expected=work.version)
    assert "1. Ban Chính sách False" in lines_of(plan_text.plan_draft(session, confirmed))


def test_a_confirmed_import_is_a_plan_of_the_guessed_kind_and_its_word_file_opens(session, drafter, pasted, confirmed):
    produced = plan_documents.produce(session, drafter, confirmed.id, "plan.docx")
    assert (confirmed.kind, pasted.status) == (PlanKind.EXCHANGE, ImportStatus.CONFIRMED)
    assert produced.data.startswith(b"PK")
    assert produced.file_name == "Kế hoạch 12-KH-LĐLĐ - Tổ chức giao lưu điển hình tiên tiến năm 2027.docx"


def test_an_import_is_confirmed_once(session, drafter, pasted, confirmed):
    with pytest.raises(Conflict) as refused:
        plan_imports.confirm_import(session, drafter, pasted.id, PlanImportConfirm(), expected=pasted.version)
    assert refused.value.code == "import_finished"
    assert session.exec(select(func.count()).select_from(Plan)).one() == 1


def test_a_corrected_draft_is_what_becomes_the_plan(session, drafter, pasted):
    draft = dict(pasted.draft) | {"title": "Trích yếu đã sửa"}
    plan_imports.correct_import(session, drafter, pasted.id, PlanImportUpdate(draft=draft), expected=pasted.version)
    plan = plan_imports.confirm_import(session, drafter, pasted.id, PlanImportConfirm(), expected=pasted.version)
    assert plan.title == "Trích yếu đã sửa"


def test_a_correction_of_the_wrong_form_is_refused_with_its_place(session, drafter, pasted):
    draft = dict(pasted.draft) | {"issued_on": "mồng năm"}
    with pytest.raises(BadInput) as refused:
        plan_imports.correct_import(session, drafter, pasted.id, PlanImportUpdate(draft=draft), expected=pasted.version)
    assert [error.pointer for error in refused.value.errors] == ["/draft/issued_on"]


def test_without_a_title_one_is_asked_for_and_nothing_is_made(session, drafter, store):
    kept = plan_imports.paste(session, drafter, PlanImportText(text="I. MỘT MỤC\nMột câu không có đầu đề."), store)
    draft = dict(kept.draft) | {"title": None}
    plan_imports.correct_import(session, drafter, kept.id, PlanImportUpdate(draft=draft), expected=kept.version)
    with pytest.raises(BadInput) as refused:
        plan_imports.confirm_import(session, drafter, kept.id, PlanImportConfirm(), expected=kept.version)
    assert refused.value.code == "title_missing"
    assert session.exec(select(func.count()).select_from(Plan)).one() == 0


def test_a_discarded_import_is_not_confirmed(session, drafter, pasted):
    plan_imports.discard_import(session, drafter, pasted.id, expected=pasted.version)
    with pytest.raises(Conflict):
        plan_imports.confirm_import(session, drafter, pasted.id, PlanImportConfirm(), expected=pasted.version)


def test_the_file_is_kept_as_it_came(session, drafter, store, pasted):
    assert store.get(pasted.storage_key) == TEXT.encode()


def test_a_file_that_cannot_be_read_is_refused_and_not_kept(session, drafter, store):
    with pytest.raises(UnsupportedFile):
        plan_imports.upload(session, drafter, file_name="x.pdf", data=b"%PDF-1.7\n1 0 obj", store=store)
    assert session.exec(select(func.count()).select_from(PlanImport)).one() == 0


def test_words_of_the_source_that_look_like_a_field_stay_words(session, drafter, store):
    text = TEXT.replace("Dự kiến khoảng 150", "Theo ô [[pb1]], dự kiến khoảng 150")
    kept = plan_imports.paste(session, drafter, PlanImportText(text=text), store)
    plan = plan_imports.confirm_import(session, drafter, kept.id, PlanImportConfirm(), expected=kept.version)
    paragraphs = [p for s in session.exec(select(Section).where(Section.plan_id == plan.id)) for p in s.paragraphs]
    assert any("[ [pb1]]" in paragraph for paragraph in paragraphs)


@pytest.mark.parametrize(
    ("role", "error"), [("leader", Forbidden), ("administrator", Forbidden), ("stranger", NotFound)]
)
def test_an_import_is_for_those_who_write_plans_here(session, cast, pasted, role, error):
    with pytest.raises(error):
        plan_imports.find_import(session, cast.actors[role], pasted.id)


def corrected(session, drafter, pasted, **changes):
    """The plan of a pasted text whose draft was corrected before it was confirmed."""
    draft = PlanDraft.model_validate(pasted.draft)
    for path, value in changes.items():
        *steps, last = path.split("__")
        target = draft
        for step in steps:
            target = target[int(step)] if step.isdigit() else getattr(target, step)
        setattr(target, last, value)
    update = PlanImportUpdate(draft=draft.model_dump(mode="json"))
    kept = plan_imports.correct_import(session, drafter, pasted.id, update, expected=pasted.version)
    plan = plan_imports.confirm_import(session, drafter, kept.id, PlanImportConfirm(), expected=kept.version)
    return lines_of(plan_text.plan_draft(session, plan))


def test_a_quantity_corrected_before_confirming_is_the_one_that_prints(session, drafter, pasted):
    changes = {"allocations__0__minimum": 45, "allocations__0__maximum": 45}
    lines = corrected(session, drafter, pasted, **changes)
    assert "- Công đoàn ngành Y tế: 45 đoàn viên công đoàn." in lines
    assert "- Công đoàn Viên chức tỉnh: 5 đoàn viên công đoàn." in lines


def test_a_date_corrected_before_confirming_is_the_one_that_prints(session, drafter, pasted):

    lines = corrected(session, drafter, pasted, deadlines__0__date=date(2027, 6, 15))
    assert "- Tổng hợp danh sách gửi về Thường trực trước ngày 15/6/2027." in lines


def test_a_name_corrected_before_confirming_is_the_one_that_prints(session, drafter, pasted):
    lines = corrected(session, drafter, pasted, allocations__0__organisation="Công đoàn Y tế tỉnh")
    assert "- Công đoàn Y tế tỉnh: 40 đoàn viên công đoàn." in lines


def test_a_fact_dropped_before_confirming_leaves_its_words_as_words(session, drafter, pasted):
    draft = PlanDraft.model_validate(pasted.draft)
    evidence = {k: v for k, v in draft.evidence.items() if not k.startswith("deadlines/")}
    draft = draft.model_copy(update={"deadlines": [], "evidence": evidence})
    for work in draft.assignments:
        work.deadline = None
    update = PlanImportUpdate(draft=draft.model_dump(mode="json"))
    kept = plan_imports.correct_import(session, drafter, pasted.id, update, expected=pasted.version)
    plan = plan_imports.confirm_import(session, drafter, kept.id, PlanImportConfirm(), expected=kept.version)
    assert not parts.all_parts(session, PARTS["deadlines"], plan.id)
    assert "- Tổng hợp danh sách gửi về Thường trực trước ngày 10/6/2027." in lines_of(
        plan_text.plan_draft(session, plan)
    )
