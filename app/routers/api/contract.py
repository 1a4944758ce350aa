"""The OpenAPI document: what FastAPI knows, and what it cannot: refusals, examples, links, who must sign in."""

from copy import deepcopy
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute, iter_route_contexts

from app.models.plan_import import PlanImportText
from app.routers.api.answers import PREFIX
from app.routers.api.examples import example_of, example_of_parameter
from app.routers.problems import PROBLEM_JSON

ADDRESS = f"{PREFIX}/openapi.json"
DESCRIPTION = """Kế hoạch của các cấp công đoàn Việt Nam dưới dạng dữ liệu.

- Danh tính: `Authorization: Bearer` với khóa API (`dh_pat_…`, `dh_svc_…`) hoặc mã từ `POST /api/v1/sessions`.
- Giới hạn: `RateLimit` nói còn bao nhiêu yêu cầu trong phút này; quá thì 429 với `Retry-After`.
- Danh sách: `{"items", "next"}`, `limit` 1–200, `cursor`; cả danh sách: `Accept: application/x-ndjson` hoặc `text/csv`.
- Sửa, xóa: gửi `If-Match` với ETag đã nhận (thiếu: 428, cũ: 412). Mọi POST nhận `Idempotency-Key`.
- Lỗi: `application/problem+json` (RFC 9457) với `code` không đổi; câu chữ theo `Accept-Language` (vi, en).
"""
PROBLEM_SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": "RFC 9457; `code` ổn định, câu chữ theo ngôn ngữ của người gọi",
    "required": ["type", "title", "status", "code", "detail", "request_id"],
    "properties": {
        "type": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "code": {"type": "string", "pattern": "^[a-z0-9_]+$"},
        "detail": {"type": "string"},
        "request_id": {"type": ["string", "null"]},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["pointer", "code", "message"],
                "properties": {
                    "pointer": {"type": "string", "description": "RFC 6901"},
                    "code": {"type": "string"},
                    "message": {"type": "string"},
                },
            },
        },
        "current": {"type": "object", "description": "412: nội dung hiện thời"},
    },
}
REFUSALS: dict[int, tuple[str, str, str, str]] = {
    400: ("BadRequest", "Yêu cầu sai dạng", "unknown_parameter", "Tham số không có trong địa chỉ này."),
    401: ("NotSignedIn", "Chưa đăng nhập", "not_signed_in", "Hãy đăng nhập để tiếp tục."),
    403: ("Forbidden", "Không có quyền", "forbidden", "Tài khoản của bạn không có quyền “Soạn kế hoạch”."),
    404: ("NotFound", "Không tìm thấy", "not_found", "Không tìm thấy kế hoạch này."),
    405: (
        "MethodNotAllowed",
        "Không dùng được cách gọi này",
        "method_not_allowed",
        "Địa chỉ này không nhận cách gọi đó.",
    ),
    409: ("Conflict", "Không thực hiện được lúc này", "plan_not_editable", "Kế hoạch đã trình nên không sửa được."),
    412: ("StaleVersion", "Nội dung đã được người khác sửa", "stale_version", "Nội dung này vừa được người khác sửa."),
    413: ("TooLarge", "Quá dung lượng", "body_too_large", "Nội dung gửi lên vượt quá 1 MiB."),
    415: ("UnsupportedMedia", "Loại nội dung không đọc được", "unsupported_media_type", "Hãy gửi nội dung dạng JSON."),
    416: ("BadRange", "Khoảng byte nằm ngoài tệp", "bad_range", "Khoảng byte yêu cầu nằm ngoài tệp."),
    422: ("BadInput", "Dữ liệu chưa hợp lệ", "invalid_input", "Dữ liệu gửi lên chưa hợp lệ."),
    428: ("VersionRequired", "Thiếu phiên bản", "version_required", "Hãy gửi If-Match với ETag đã nhận."),
    429: ("TooManyRequests", "Thử lại sau", "rate_limited", "Gửi quá nhiều yêu cầu. Hãy đợi một lát rồi thử lại."),
    503: ("Unavailable", "Hệ thống tạm thời chưa sẵn sàng", "busy", "Hệ thống đang bận."),
}
SECURITY: list[dict[str, list[str]]] = [{"bearer": []}, {"cookie": []}]
SCHEMES = {
    "bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "Khóa API (dh_pat_, dh_svc_) hoặc mã của phiên làm việc (dh_)",
    },
    "cookie": {"type": "apiKey", "in": "cookie", "name": "dh_session", "description": "Phiên của trình duyệt"},
}
IDEMPOTENCY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Khóa tự chọn: trong 24 giờ, gửi lại cùng khóa và nội dung sẽ nhận đúng câu trả lời đầu tiên",
    "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9._:-]+$"},
    "example": "1f0c8a52-7d1e-4b7e-9a55-0c2a6f1e9d10",
}


def refusal_component(status: int) -> dict[str, Any]:
    """The description of one kind of refusal, with an example."""
    _, title, code, detail = REFUSALS[status]
    example = {
        "type": f"urn:dienhinh:problem:{code}",
        "title": title,
        "status": status,
        "code": code,
        "detail": detail,
        "request_id": "019356a2b1c07d3e8f4a5b6c7d8e9f00",
    }
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": title, "content": {PROBLEM_JSON: {"schema": schema, "example": example}}}


def refusals_of(method: str, path: str, operation: dict[str, Any], *, signed_in: bool) -> set[int]:
    """Which refusals an operation can answer."""
    found = {400, 405, 422, 429, 503}
    if signed_in:
        found |= {401, 403}
    if (signed_in and "{" in path) or method == "post" or "404" in operation["responses"]:
        found.add(404)
    if method != "get":
        found |= {409, 413}
    if "requestBody" in operation:
        found.add(415)
    if any(p["name"] == "If-Match" for p in operation.get("parameters", ())):
        found |= {412, 428}
    if any(p["name"] == "Range" for p in operation.get("parameters", ())):
        found.add(416)
    if not signed_in and "/sessions" in path:
        found |= {401, 403, 429}
    return found


def build(app: FastAPI) -> dict[str, Any]:
    """The whole document."""
    known = get_openapi(
        title="Điển Hình", version="1", openapi_version="3.1.0", description=DESCRIPTION, routes=app.routes
    )
    document: dict[str, Any] = _resolve_shapes(known)
    signed_in = {
        (route.path, method.lower())
        for route in iter_route_contexts(app.routes)
        if getattr(route.endpoint, "wants_actor", False)
        for method in route.methods or ()
    }
    components = document.setdefault("components", {})
    components["securitySchemes"] = SCHEMES
    schemas = components.setdefault("schemas", {})
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    schemas["Problem"] = PROBLEM_SCHEMA
    schemas["PlanImportText"] = PlanImportText.model_json_schema()
    components["responses"] = {REFUSALS[status][0]: refusal_component(status) for status in REFUSALS}
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            _complete(path, method, operation, schemas, signed_in=(path, method) in signed_in)
    _add_links(document)
    return document


def _complete(path: str, method: str, operation: dict[str, Any], schemas: dict[str, Any], *, signed_in: bool) -> None:
    operation["summary"] = operation.get("description", operation["operationId"]).split("\n")[0]
    operation["security"] = SECURITY if signed_in else []
    parameters = operation.setdefault("parameters", [])
    if method == "post" and signed_in:
        parameters.append(IDEMPOTENCY)
    _complete_parameters(parameters, operation, schemas)
    body = operation.get("requestBody")
    if body:
        _complete_body(method, body, schemas)
    responses = operation["responses"]
    responses.pop("422", None)
    for status in sorted(refusals_of(method, path, operation, signed_in=signed_in)):
        responses[str(status)] = {"$ref": f"#/components/responses/{REFUSALS[status][0]}"}
    if method == "get" and any(p["name"] == "If-None-Match" for p in parameters):
        responses["304"] = {"description": "Không đổi so với ETag đã có"}
    for status, response in responses.items():
        if status.startswith("2"):
            _complete_answer(status, response, operation, schemas)
    operation["responses"] = dict(sorted(responses.items()))


def _complete_parameters(parameters: list[dict[str, Any]], operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    for parameter in parameters:
        name, schema = parameter["name"], parameter["schema"]
        schema.pop("title", None)
        _without_null(schema)
        if name == "If-Match":
            parameter["required"] = True
            parameter["schema"] = {"type": "string", "pattern": '^"[0-9]{1,9}"$'}
            parameter.pop("examples", None)
        if name == "If-None-Match":
            parameter["schema"] = {"type": "string", "pattern": '^"[0-9a-f]{1,64}"$'}
        if name == "fields":
            _name_fields(parameter, operation, schemas)
        if "example" not in parameter and name != "cursor":
            parameter["example"] = example_of_parameter(name, parameter["schema"], schemas)


def _without_null(schema: dict[str, Any]) -> None:
    """A parameter that may be left out is not one that may be null."""
    options = schema.get("anyOf")
    if options and {"type": "null"} in options:
        kept = [option for option in options if option != {"type": "null"}]
        schema.pop("anyOf")
        schema.update(kept[0] if len(kept) == 1 else {"anyOf": kept})


def _name_fields(parameter: dict[str, Any], operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """`fields` is a comma-separated list of the resource's own fields; an answer then has only those."""
    content = operation["responses"]["200"]["content"]["application/json"]
    holder, name = content["schema"], content["schema"]["$ref"].rpartition("/")[2]
    item = schemas[name]["properties"].get("items", {}).get("items") if name.endswith("Page") else None
    shape = (item or holder)["$ref"].rpartition("/")[2]
    slim = f"{shape}Fields"
    if slim not in schemas:
        schemas[slim] = {k: v for k, v in deepcopy(schemas[shape]).items() if k != "required"} | {
            "minProperties": 1,
            "additionalProperties": False,
            "description": f"{shape}, chỉ những trường nêu trong `fields`",
            "title": slim,
        }
    choice = {"anyOf": [{"$ref": f"#/components/schemas/{shape}"}, {"$ref": f"#/components/schemas/{slim}"}]}
    if item:
        schemas[name]["properties"]["items"]["items"] = choice
    else:
        content["schema"] = choice
    names = list(schemas[shape]["properties"])
    parameter["schema"] = {
        "type": "array",
        "items": {"type": "string", "enum": names},
        "minItems": 1,
        "uniqueItems": True,
    }
    parameter |= {"style": "form", "explode": False, "example": ["id" if "id" in names else names[0]]}


def _complete_body(method: str, body: dict[str, Any], schemas: dict[str, Any]) -> None:
    content = body["content"]
    json_content = content.get("application/json")
    if json_content:
        json_content["example"] = example_of(json_content["schema"], schemas)
        if method == "patch":
            content["application/merge-patch+json"] = json_content


def _complete_answer(status: str, response: dict[str, Any], operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    content = response.get("content", {}).get("application/json")
    if content and content.get("schema"):
        content["example"] = example_of(content["schema"], schemas)
    headers = response.setdefault("headers", {})
    if status == "201":
        headers["Location"] = {"description": "Địa chỉ của cái mới", "schema": {"type": "string"}}
    single = any(p["name"] in {"If-Match", "If-None-Match"} for p in operation.get("parameters", ()))
    if status == "201" or (single and status == "200"):
        headers["ETag"] = {"description": "Phiên bản, dùng cho If-Match", "schema": {"type": "string"}}
    if not headers:
        response.pop("headers")


def _add_links(document: dict[str, Any]) -> None:
    """From what a POST created to what can be done with it."""
    by_id = {o["operationId"]: (p, o) for p, ops in document["paths"].items() for o in ops.values()}
    for path, operation in list(by_id.values()):
        answer = operation["responses"].get("201")
        if not answer or not operation["operationId"].startswith("create_") or path.endswith(":batch"):
            continue
        noun = operation["operationId"].removeprefix("create_")
        answer["links"] = {
            name: link
            for verb in ("read", "update", "delete", "submit", "copy", "confirm", "discard")
            if (name := f"{verb}_{noun}") in by_id and "{" in by_id[name][0]
            for link in [_link(*by_id[name])]
        }


def _link(path: str, operation: dict[str, Any]) -> dict[str, Any]:
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    parameters = {name: f"$request.path.{name}" for name in names[:-1]} | {names[-1]: "$response.body#/id"}
    if any(p["name"] == "If-Match" for p in operation["parameters"]):
        parameters["header.If-Match"] = "$response.header.ETag"
    return {"operationId": operation["operationId"], "parameters": parameters}


def _resolve_shapes(node: Any) -> Any:
    """Turn `x-shape` into a reference to that component."""
    if isinstance(node, dict):
        if set(node) == {"x-shape"}:
            return {"$ref": f"#/components/schemas/{node['x-shape']}"}
        return {name: _resolve_shapes(value) for name, value in node.items()}
    if isinstance(node, list):
        return [_resolve_shapes(value) for value in node]
    return node


def install(app: FastAPI) -> None:
    """Serve this document at /api/v1/openapi.json."""
    made: dict[str, Any] = {}

    def openapi() -> dict[str, Any]:
        if not made:
            made.update(build(app))
        return made

    app.openapi = openapi  # type: ignore[method-assign]


def operation_id(route: APIRoute) -> str:
    """The function's name: stable, and readable in generated clients."""
    return route.name
