"""One example for every shape of the JSON face. People, numbers and addresses are invented.

Bodies are written out; what a resource shows is derived from its body, so that the two cannot drift apart.
`tests/contract` checks each against its schema.
"""

from typing import Any

ID = "019356a2-b1c0-7d3e-8f4a-5b6c7d8e9f00"
OTHER_ID = "019356a2-c2d1-7a4b-9e5f-6a7b8c9d0e11"
PLAN_ID = "019356a0-9f8e-7c6d-8b5a-4f3e2d1c0b0a"
MOMENT = "2027-03-01T08:00:00+07:00"

BODIES: dict[str, Any] = {
    "PlanCreate": {
        "kind": "honouring_conference",
        "title": "Tổ chức Hội nghị tuyên dương điển hình tiên tiến năm 2027",
    },
    "PlanUpdate": {"place": "Ví Dụ", "capacity_maximum": 150, "capacity_approximate": True},
    "PlanCopy": {"title": "Tổ chức Hội nghị tuyên dương điển hình tiên tiến năm 2028", "shift_days": 364},
    "PlanFromUpper": {"upper_plan_id": PLAN_ID, "title": "Triển khai Hội nghị tuyên dương tại đơn vị"},
    "PlanReturn": {"reason": "Bổ sung kinh phí thực hiện."},
    "PlanIssue": {"issued_on": "2027-03-01"},
    "PartMove": {"up": True},
    "SectionCreate": {"marker": "I.", "heading": "MỤC ĐÍCH, YÊU CẦU", "text": "Tôn vinh điển hình tiên tiến."},
    "SectionUpdate": {"heading": "MỤC ĐÍCH"},
    "LegalBasisCreate": {"printed": "Căn cứ Hướng dẫn số 12/HD-TLĐ ngày 10/02/2027 của Tổng Liên đoàn"},
    "LegalBasisUpdate": {"reference": "12/HD-TLĐ"},
    "PlanEventCreate": {
        "title": "Hội nghị",
        "starts_on": "2027-05-20",
        "start_time": "08:00:00",
        "venue": "Hội trường",
    },
    "PlanEventUpdate": {"venue": "Nhà văn hóa lao động"},
    "AllocationCreate": {"organisation_name": "Công đoàn ngành Y tế", "minimum": 5, "maximum": 5},
    "AllocationUpdate": {"maximum": 7},
    "CompositionTargetCreate": {"group": "women", "bound": "at_least", "percent": 30},
    "CompositionTargetUpdate": {"percent": 35},
    "AgendaItemCreate": {"title": "Chào cờ", "kind": "flag_salute", "fixed_start": "08:00:00", "duration_minutes": 5},
    "AgendaItemUpdate": {"duration_minutes": 10},
    "BroadcastColumnCreate": {"name": "Công đoàn và người lao động", "rrule": "FREQ=MONTHLY;BYDAY=1SU"},
    "BroadcastColumnUpdate": {"duration_minutes": 20},
    "BroadcastSlotCreate": {"column_id": OTHER_ID, "period": "2027-05", "topics": ["Tháng Công nhân"]},
    "BroadcastSlotUpdate": {"state": "scripted"},
    "AssignmentCreate": {"assignees": ["Văn phòng"], "task": "Chuẩn bị hội trường, khánh tiết."},
    "AssignmentUpdate": {"cooperating": ["Ban Tuyên giáo"]},
    "DeadlineCreate": {"printed": "trước ngày 10/5/2027", "due_on": "2027-05-09", "subject": "Danh sách đại biểu"},
    "DeadlineUpdate": {"receiver": "Ban Tuyên giáo"},
    "RecipientCreate": {"text": "Thường trực Tỉnh ủy (báo cáo);"},
    "RecipientUpdate": {"text": "Lưu: VT."},
    "OrganisationCreate": {"name": "Công đoàn phường Ví Dụ", "kind": "commune", "symbol": "CĐP"},
    "OrganisationUpdate": {"short_name": "CĐ phường Ví Dụ"},
    "OrganisationRename": {"effective_on": "2027-07-01", "name": "Công đoàn phường Ví Dụ Đông"},
    "OrganisationMove": {"effective_on": "2027-07-01", "parent_id": OTHER_ID},
    "OrganisationClose": {"closed_on": "2027-06-30"},
    "OrganisationMerge": {"effective_on": "2027-07-01", "with_ids": [], "successor_id": OTHER_ID},
    "OrganisationSplit": {
        "effective_on": "2027-07-01",
        "parts": [{"name": "Công đoàn phường Ví Dụ Đông"}, {"name": "Công đoàn phường Ví Dụ Tây"}],
        "units": {OTHER_ID: 0},
    },
    "OrganisationImportCreate": {
        "organisation_id": OTHER_ID,
        "name": "Bảng đơn vị năm 2027",
        "rows": [{"code": "VD0001", "name": "Công đoàn cơ sở Trường Tiểu học Ví Dụ", "kind": "Công đoàn cơ sở"}],
    },
    "OrganisationImportRows": {
        "rows": [{"code": "VD0002", "name": "Công đoàn cơ sở Trường Mầm non Ví Dụ", "kind": "Công đoàn cơ sở"}]
    },
    "OrganisationImportRowUpdate": {"kind": "Công đoàn cơ sở", "member_count": "120"},
    "OrganisationImportTake": {"leave_wrong": True, "take_doubtful": False},
    "SuccessionCreate": {"successor_id": OTHER_ID, "effective_on": "2027-07-01"},
    "AccountNew": {
        "login": "vidu.nt",
        "full_name": "Nguyễn Thị Ví Dụ",
        "email": "vidu.nt@vidu.vn",
        "organisation_id": OTHER_ID,
        "role": "drafter",
    },
    "AccountUpdate": {"full_name": "Nguyễn Thị Ví Dụ"},
    "HandOver": {"successor": "khac.tv", "day": "2027-03-01", "reason": "Nghỉ hưu"},
    "MembershipCreate": {"account_id": ID, "organisation_id": OTHER_ID, "role": "leader", "starts_on": "2027-03-01"},
    "MembershipUpdate": {"ends_on": "2027-12-31"},
    "InvitationCreate": {
        "email": "vidu.nt@vidu.vn",
        "full_name": "Nguyễn Thị Ví Dụ",
        "organisation_id": OTHER_ID,
        "role": "unit_officer",
    },
    "DelegationCreate": {
        "receiver": "khac.tv",
        "organisation_id": OTHER_ID,
        "role": "leader",
        "starts_on": "2027-03-01",
        "ends_on": "2027-03-14",
        "reason": "Đi công tác",
    },
    "AccessTokenCreate": {"name": "Trang tin điện tử", "scopes": ["plans:read"], "expires_in_days": 90},
    "ServiceTokenCreate": {
        "name": "Cổng thông tin tỉnh Ví Dụ",
        "organisation_id": OTHER_ID,
        "role": "viewer",
        "scopes": ["plans:read", "organisations:read"],
    },
    "PersonCreate": {
        "full_name": "Đinh Thị Ví Dụ",
        "birth_year": 1990,
        "job_title": "Công nhân may",
        "workplace": "Công ty Ví Dụ",
        "is_direct_worker": True,
    },
    "PersonUpdate": {"job_title": "Tổ trưởng tổ may"},
    "PersonErase": {"reason": "Theo đơn ngày 01/6/2027"},
    "ConsentCreate": {"purpose": "honour", "form": "paper", "given_on": "2027-03-01"},
    "ConsentWithdraw": {"withdrawn_on": "2027-06-01"},
    "SecondFactorCode": {"pending_token": "ma-nhan-o-buoc-mot", "code": "123456"},
    "SignIn": {"login": "soanthao", "password": "mat-khau-vi-du"},
    "PlanImportText": {"text": "KẾ HOẠCH\nTổ chức Hội nghị tuyên dương\nI. MỤC ĐÍCH\nTôn vinh điển hình tiên tiến."},
    "PlanImportUpdate": {"draft": {"title": "Tổ chức Hội nghị tuyên dương"}},
    "PlanImportConfirm": {"kind": "honouring_conference"},
}
PARAMETERS: dict[str, Any] = {
    "q": "tuyên dương",
    "limit": 50,
    "If-Match": '"1"',
    "If-None-Match": '"1"',
    "plan_id": PLAN_ID,
    "updated_since": MOMENT,
    "valid_on": "2027-03-01",
    "since": "2027-07-01",
    "Range": "bytes=0-1023",
    "year": 2027,
}
SHOWN: dict[str, Any] = {
    "id": ID,
    "plan_id": PLAN_ID,
    "organisation_id": OTHER_ID,
    "column_id": OTHER_ID,
    "created_at": MOMENT,
    "last_used_at": MOMENT,
    "device": "Firefox, Windows",
    "updated_at": MOMENT,
    "expires_at": MOMENT,
    "at": MOMENT,
    "version": 1,
    "code": 1,
    "position": 1,
    "status": "draft",
    "document_type": "KẾ HOẠCH",
    "organisation_name": "Công đoàn ngành Y tế",
    "printed": "trước ngày 10/5/2027",
    "token": "dh_khong-phai-ma-that",
    "ending": "x7Qk",
    "scopes": ["plans:read"],
    "login": "soanthao",
    "full_name": "Nguyễn Thị Ví Dụ",
    "next": None,
    "index": 0,
    "created": 1,
    "refused": 0,
    "results": [{"index": 0, "status": 201, "id": ID, "item": {"id": ID}, "errors": []}],
    "file_name": "Kế hoạch tuyên dương 2027.docx",
    "size": 24576,
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "action": "plan.created",
    "entity": "plan",
    "label": "Tiêu đề",
    "part": "plan",
    "before": "Hội nghị năm 2027",
    "after": "Hội nghị năm 2028",
}


def example_of_parameter(name: str, schema: dict[str, Any], schemas: dict[str, Any]) -> Any:
    """A value that this parameter takes."""
    if name in PARAMETERS:
        return PARAMETERS[name]
    return _value(name, schema, schemas, {})


def example_of(schema: dict[str, Any], schemas: dict[str, Any]) -> Any:
    """An example of this schema: as written above, or made from what its fields usually hold."""
    reference = schema.get("$ref")
    if reference:
        name = reference.rpartition("/")[2]
        if name in BODIES:
            return BODIES[name]
        return _object(name, schemas[name], schemas)
    for options in ("anyOf", "oneOf"):
        if options in schema:
            return example_of(schema[options][0], schemas)
    if schema.get("type") == "object" and "properties" in schema:
        return _object("", schema, schemas)
    return _value("", schema, schemas, {})


def _object(name: str, schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any] | Any:
    if "enum" in schema:
        return schema["enum"][0]
    base = name.removesuffix("Public").removesuffix("Listed").removesuffix("Fields")
    said = BODIES.get(f"{base}Create", {})
    if name.endswith("Batch") and "items" in schema.get("properties", {}):
        return {"items": [BODIES[name.removesuffix("Batch") + "Create"]]}
    if said and isinstance(said.get("text"), str) and base == "Section":
        said = {**said, "paragraphs": [said["text"]]}
    return {
        field: said[field] if field in said else _value(field, part, schemas, said)
        for field, part in schema.get("properties", {}).items()
        if field in schema.get("required", ()) or field in said
    }


def _value(field: str, schema: dict[str, Any], schemas: dict[str, Any], said: dict[str, Any]) -> Any:
    """A plausible value of one field."""
    if "$ref" in schema:
        return example_of(schema, schemas)
    choices = schema.get("enum")
    if choices:
        return SHOWN[field] if SHOWN.get(field) in choices else choices[0]
    if "const" in schema:
        return schema["const"]
    kinds = schema.get("anyOf") or schema.get("oneOf") or []
    if {"type": "null"} in kinds:
        return None
    if kinds:
        return _value(field, kinds[0], schemas, said)
    if "default" in schema and field not in SHOWN:
        return schema["default"]
    if field in SHOWN:
        return SHOWN[field]
    return _plain(schema, schemas)


def _plain(schema: dict[str, Any], schemas: dict[str, Any]) -> Any:
    match schema.get("type"):
        case "array":
            inner = schema.get("items", {})
            return [example_of(inner, schemas)] if "$ref" in inner or "anyOf" in inner else []
        case "object":
            return {}
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return False
        case "string" if schema.get("format") == "uuid":
            return ID
        case _:
            return "Ví dụ"
