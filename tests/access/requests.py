"""A whole request for each line of the matrix: nothing is refused only because a body or an address is not complete.

Changes name a version that nobody has (see `House.ask`), so that who may change a thing is told 412 and it stays as
it is: one house does for all.
"""

import re
from typing import Any

from tests.access.house import JSON_FACE, House
from tests.access.matrix import Line

PARTS_OF = re.compile(r"/([a-z-]+)/\{part_id\}")
PARAMETER = re.compile(r"\{(\w+)\}")
PLAIN = {
    "file": "plan.docx",
    "name": "plan.docx",
    "noun": "sections",
    "tab": "allocations",
    "since": "2020-01-01",
    "line": "1",
}
NO_SUCH = "01a20000-0000-7000-8000-000000000000"

FORMS: dict[str, dict[str, Any]] = {
    "/account/delegations": {"lent": "{province_id}:leader", "receiver": "vai-viewer"},
    "/admin/accounts/new": {
        "login": "nguoi.moi.{n}",
        "full_name": "Võ Người Mới",
        "organisation_id": "{organisation_id}",
        "role": "viewer",
    },
    "/admin/accounts/{account_id}/hand-over": {"successor": "vai-drafter", "day": "2199-01-01"},
    "/admin/accounts/{account_id}/memberships": {"organisation_id": "{organisation_id}", "role": "drafter"},
    "/admin/invitations": {
        "email": "moi{n}@vidu.example",
        "full_name": "Đỗ Mời",
        "organisation_id": "{organisation_id}",
        "role": "viewer",
    },
    "/admin/organisation-imports": {"organisation_id": "{province_id}", "file": "Tên,Loại\nCĐCS,Công đoàn cơ sở"},
    "/admin/tokens": {"name": "Máy", "organisation_id": "{organisation_id}", "role": "viewer", "scopes": "plans:read"},
    "/organisations/new": {"name": "CĐCS Thêm {n}", "kind": "grassroots", "parent_id": "{organisation_id}"},
    "/organisations/{organisation_id}": {"name": "CĐCS Mẫu", "kind": "grassroots"},
    "/organisations/{organisation_id}/successions": {
        "successor_id": "{organisation_id}",
        "effective_on": "2027-01-01",
    },
    "/organisations/duplicates/{organisation_id}/merge": {
        "successor_id": "{province_id}",
        "with_ids": "{organisation_id}",
    },
    "/organisations/{organisation_id}/rename": {"name": "CĐCS Mẫu Mới"},
    "/organisations/{organisation_id}/move": {"parent_id": "{province_id}"},
    "/organisations/{organisation_id}/merge": {"successor_id": "{province_id}"},
    "/organisations/{organisation_id}/split": {"parts": "CĐCS Một\nCĐCS Hai"},
    "/people/new": {"full_name": "Hồ Thêm {n}"},
    "/people/{person_id}": {"full_name": "Hồ Đổi"},
    "/people/{person_id}/consents": {"purpose": "publish", "form": "paper", "given_on": "2027-01-01"},
    "/people/{person_id}/consents/{consent_id}/withdraw": {"withdrawn_on": "2027-06-01"},
    "/people/{person_id}/erase": {"reason": "Theo đơn"},
    "/imports/file": {"file": "KẾ HOẠCH\nTổ chức Hội nghị\nI. MỤC ĐÍCH\nTôn vinh."},
    "/imports/text": {"text": "KẾ HOẠCH\nTổ chức Hội nghị\nI. MỤC ĐÍCH\nTôn vinh."},
    "/plans/new": {"kind": "exchange", "title": "Giao lưu {n}"},
    "/plans/new/copy": {"source_id": "{plan_id}", "title": "Bản sao {n}"},
    "/plans/new/upper": {"upper_plan_id": "{issued_id}", "title": "Triển khai {n}"},
    "/plans/{plan_id}/head": {"title": "Giao lưu điển hình"},
    "/plans/{plan_id}/return": {"reason": "Bổ sung."},
    "/plans/{plan_id}/issue": {"issued_on": "2027-03-01"},
    "/plans/{plan_id}/copy": {"title": "Bản sao {n}"},
    "/plans/{plan_id}/parts/{noun}": {"heading": "MỤC THÊM", "text": "Một đoạn."},
    "/plans/{plan_id}/parts/{noun}/{part_id}": {"heading": "MỤC ĐỔI", "text": "Một đoạn."},
    "/plans/{plan_id}/parts/{noun}/{part_id}/move": {"up": "true"},
    "/plans/{plan_id}/parts/sections/{section_id}/preview": {"text": "Một đoạn."},
}
QUERIES = {"/api/v1/organisation-imports/file": "?organisation_id={province_id}"}
JSON: dict[str, dict[str, Any]] = {
    "/api/v1/accounts": {
        "login": "nguoi.json.{n}", "full_name": "Võ Người", "organisation_id": "{organisation_id}", "role": "viewer",
    },
    "/api/v1/delegations": {
        "receiver": "vai-viewer", "organisation_id": "{province_id}", "role": "leader", "starts_on": "2020-01-01",
        "ends_on": "2020-01-02",
    },
    "/api/v1/invitations": {
        "email": "json{n}@vidu.example", "full_name": "Đỗ Mời", "organisation_id": "{organisation_id}",
        "role": "viewer",
    },
    "/api/v1/memberships": {
        "account_id": "{account_id}", "organisation_id": "{organisation_id}", "role": "broadcaster",
        "starts_on": "2027-01-01",
    },
    "/api/v1/access-tokens": {"name": "x", "scopes": ["organisations:read"]},
    "/api/v1/service-tokens": {
        "name": "Máy", "organisation_id": "{organisation_id}", "role": "viewer", "scopes": ["plans:read"],
    },
    "/api/v1/organisation-imports/file": {"file": "Tên,Loại\nCĐCS,Công đoàn cơ sở"},
    "/api/v1/organisation-imports": {
        "organisation_id": "{province_id}", "rows": [{"name": "CĐCS", "kind": "Công đoàn cơ sở"}],
    },
    "/api/v1/organisations": {"name": "CĐCS Json {n}", "kind": "grassroots", "parent_id": "{organisation_id}"},
    "/api/v1/organisations/{organisation_id}/successions": {
        "successor_id": "{province_id}", "effective_on": "2027-01-01",
    },
    "/api/v1/plans/from-upper": {"upper_plan_id": "{issued_id}", "title": "Triển khai {n}"},
}  # fmt: skip
OTHER_IDS = {
    "organisation-imports": {"import_id": "body_import_id"},
    "/service-tokens/{token_id}": {"token_id": "service_token_id"},
    "/admin/tokens/{token_id}/revoke": {"token_id": "service_token_id"},
    "/api/v1/accounts/{account_id}/erase": {"account_id": "member_id"},
}
_count = iter(range(1_000_000))


def address_of(house: House, line: Line) -> str:
    """The line's address with the ids of the house's things."""
    other = next((names for path, names in OTHER_IDS.items() if path in line.path), {})
    part = PARTS_OF.search(line.path)
    noun = part[1].replace("-", "_") if part and part[1] != "parts" else "sections"
    known = PLAIN | house.ids | {"part_id": house.parts.get(noun, ""), "section_id": house.parts["sections"]}
    whole = line.path + QUERIES.get(line.path, "")
    return PARAMETER.sub(lambda name: known.get(other.get(name[1], name[1]), NO_SUCH), whole)


def body_of(house: House, line: Line) -> Any:
    """A complete body: written above, or the example of the contract."""
    if line.method == "GET":
        return None
    if not line.path.startswith(JSON_FACE):
        return _filled(house, FORMS.get(line.path))
    return _filled(house, JSON[line.path]) if line.path in JSON and line.method == "POST" else _example(house, line)


def _example(house: House, line: Line) -> Any:
    operation = house.app.openapi()["paths"][line.path][line.method.lower()]
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    return None if content is None else _with_ids(house, content["example"])


def _with_ids(house: House, value: Any) -> Any:
    """The example, naming things that are there."""
    if isinstance(value, list):
        return [_with_ids(house, item) for item in value]
    if not isinstance(value, dict):
        return value
    known = house.ids | {"column_id": house.parts["broadcast_columns"], "successor_id": house.ids["province_id"]}
    return {name: known.get(name, _with_ids(house, held)) for name, held in value.items()}


def _filled(house: House, values: dict[str, Any] | None) -> dict[str, Any] | None:
    """The values with ids and a fresh number in them."""
    if values is None:
        return None
    given = {**house.ids, "n": str(next(_count))}
    return {
        name: PARAMETER.sub(lambda found: given[found[1]], value) if isinstance(value, str) else value
        for name, value in values.items()
    }
