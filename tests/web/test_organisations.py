"""Organisations on the screen."""


def test_an_administrator_adds_a_body(as_administrator, organisation):
    data = {
        "name": "Công đoàn phường Mẫu",
        "kind": "commune",
        "parent_id": str(organisation.id),
        "member_count": "1200",
    }
    answer = as_administrator.post("/organisations/new", data=data)
    assert answer.status_code == 303
    page = as_administrator.get(answer.headers["location"]).text
    assert "Công đoàn phường Mẫu" in page
    assert "1.200" in page


def test_a_refused_body_keeps_what_was_typed(as_administrator, organisation):
    data = {"name": "Công đoàn <phường>", "kind": "commune", "parent_id": str(organisation.id), "member_count": "-5"}
    answer = as_administrator.post("/organisations/new", data=data)
    assert answer.status_code == 422
    assert 'value="Công đoàn &lt;phường&gt;"' in answer.text


def test_a_drafter_only_reads(as_drafter, organisation):
    page = as_drafter.get(f"/organisations/{organisation.id}").text
    assert "LĐLĐ tỉnh Ví Dụ" in page
    assert 'name="name"' not in page
    data = {"name": "X", "kind": "commune", "parent_id": str(organisation.id)}
    assert as_drafter.post("/organisations/new", data=data).status_code == 403


def test_a_stranger_does_not_find_a_body(as_stranger, organisation):
    assert as_stranger.get(f"/organisations/{organisation.id}").status_code == 404


def test_the_list_finds_without_diacritics(as_drafter, department):
    assert str(department.id) in as_drafter.get("/organisations", params={"q": "tuyen giao"}).text


def test_a_body_is_changed(as_administrator, department):
    data = {"version": str(department.version), "name": "Ban Tuyên giáo và Nữ công", "kind": "department",
            "parent_id": str(department.parent_id)}  # fmt: skip
    assert as_administrator.post(f"/organisations/{department.id}", data=data).status_code == 303
    assert "Ban Tuyên giáo và Nữ công" in as_administrator.get(f"/organisations/{department.id}").text
