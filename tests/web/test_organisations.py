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


# --- acts from a day on ------------------------------------------------------------------------------------------------


def version_of(body):
    return str(body.version)


def test_a_body_is_renamed_from_a_day_on(as_administrator, department):
    url = f"/organisations/{department.id}"
    data = {"version": version_of(department), "effective_on": "2020-01-01", "name": "Ban Truyền thông", "kind": "department",
            "short_name": "", "symbol": "BTT"}  # fmt: skip
    assert as_administrator.post(f"{url}/rename", data=data).status_code == 303
    assert "Ban Truyền thông" in as_administrator.get(url).text
    assert "<h1>Ban Tuyên giáo</h1>" in as_administrator.get(url, params={"day": "2019-12-31"}).text


def test_a_refused_rename_keeps_what_was_typed(as_administrator, department):
    data = {"version": version_of(department), "effective_on": "2020-13-01", "name": "Ban <Mới>", "kind": "department"}
    answer = as_administrator.post(f"/organisations/{department.id}/rename", data=data)
    assert answer.status_code == 422
    assert 'value="Ban &lt;Mới&gt;"' in answer.text


def test_a_search_within_a_form_keeps_what_was_chosen(as_administrator, organisation, department):
    typed = {"parent_id-find": "vi du", "effective_on": "2027-01-05", "parent_id": str(organisation.id)}
    url = f"/organisations/{department.id}/move"
    answer = as_administrator.post(url, data=typed | {"search_bodies": "parent_id", "version": version_of(department)})
    assert answer.status_code == 200
    assert f'name="parent_id" value="{organisation.id}" checked' in answer.text
    assert 'value="2027-01-05"' in answer.text
    assert 'name="parent_id-find" type="search" value="vi du"' in answer.text


def test_a_body_is_merged_into_a_new_one_and_found_by_its_old_name(as_administrator, department):
    data = {"version": version_of(department), "effective_on": "2024-01-01", "successor/name": "Ban Tổng hợp",
            "successor/kind": "department", "successor_id": ""}  # fmt: skip
    answer = as_administrator.post(f"/organisations/{department.id}/merge", data=data)
    assert answer.status_code == 303
    assert "Ban Tổng hợp" in as_administrator.get(answer.headers["location"]).text
    listed = as_administrator.get("/organisations", params={"q": "tuyen giao"}).text
    assert "nay là" in listed
    assert "Ban Tổng hợp" in listed


def test_a_refused_merger_keeps_all_that_was_chosen(as_administrator, organisation, department):
    data = {
        "version": version_of(department),
        "effective_on": "",
        "successor_id": "",
        "with_ids": [str(organisation.id)],
    }
    answer = as_administrator.post(f"/organisations/{department.id}/merge", data=data)
    assert answer.status_code == 422
    assert f'name="with_ids" value="{organisation.id}" checked' in answer.text


def test_a_body_is_split_into_two(as_administrator, department):
    data = {"version": version_of(department), "parts": "2", "effective_on": "2024-01-01", "parts/0/name": "Ban Một",
            "parts/1/name": "Ban Hai"}  # fmt: skip
    assert as_administrator.post(f"/organisations/{department.id}/split", data=data).status_code == 303
    page = as_administrator.get(f"/organisations/{department.id}").text
    assert "Nay là" in page
    assert "Ban Một" in page


def test_a_split_without_a_name_says_so_beside_the_field(as_administrator, department):
    data = {"version": version_of(department), "parts": "2", "effective_on": "2024-01-01", "parts/0/name": "Ban Một"}
    answer = as_administrator.post(f"/organisations/{department.id}/split", data=data)
    assert answer.status_code == 422
    assert 'value="Ban Một"' in answer.text
    assert "Hãy nhập ô này" in answer.text


def test_a_body_is_closed_and_opened_again(as_administrator, department):
    url = f"/organisations/{department.id}"
    closing = {"version": version_of(department), "closed_on": "2024-01-31"}
    assert as_administrator.post(f"{url}/close", data=closing).status_code == 303
    assert "đến 31/1/2024" in as_administrator.get(url).text
    assert as_administrator.post(f"{url}/reopen", data={"version": "2"}).status_code == 303
    assert "đến 31/1/2024" not in as_administrator.get(url).text


def test_acts_are_refused_to_a_drafter_and_unknown_to_a_stranger(as_drafter, as_stranger, department):
    for act in ("rename", "move", "merge", "split", "close", "reopen"):
        data = {"version": version_of(department), "name": "X", "effective_on": "2024-01-01"}
        url = f"/organisations/{department.id}/{act}"
        if act != "reopen":
            assert as_drafter.get(url).status_code == 403
        if act in {"rename", "close", "reopen"}:
            assert as_drafter.post(url, data=data).status_code == 403
            assert as_stranger.post(url, data=data).status_code == 404
    assert 'class="acts"' not in as_drafter.get(f"/organisations/{department.id}").text


def test_the_tree_opens_by_links_and_htmx_gets_only_the_branch(as_drafter, organisation, department):
    closed = as_drafter.get("/organisations/tree", params={"open": str(department.id)}).text
    assert "Ban Tuyên giáo" not in closed
    opened = as_drafter.get("/organisations/tree", params={"open": str(organisation.id)}).text
    assert "Ban Tuyên giáo" in opened
    branch = as_drafter.get(f"/organisations/tree/{organisation.id}", params={"open": str(organisation.id)}).text
    assert branch.lstrip().startswith(f'<li id="b{organisation.id}"')
    assert "<html" not in branch


def test_a_strangers_tree_is_another(as_stranger, organisation):
    assert "LĐLĐ tỉnh Ví Dụ" not in as_stranger.get("/organisations/tree").text
    assert as_stranger.get(f"/organisations/tree/{organisation.id}").status_code == 404


def test_a_duplicate_is_merged_in_one_step(as_administrator, organisation):
    for _ in range(2):
        data = {"name": "Công đoàn Trường Mẫu", "kind": "grassroots", "parent_id": str(organisation.id)}
        location = as_administrator.post("/organisations/new", data=data).headers["location"]
    page = as_administrator.get("/organisations/duplicates").text
    assert "Gộp vào “Công đoàn Trường Mẫu”" in page
    other = next(part for part in page.split('"successor_id" value="')[1:] if part[:36] not in location)[:36]
    answer = as_administrator.post(
        f"/organisations/duplicates/{location.rpartition('/')[2]}/merge", data={"version": "1", "successor_id": other}
    )
    assert answer.status_code == 303
    assert "Không thấy đơn vị nào" in as_administrator.get("/organisations/duplicates").text


def test_where_a_body_that_ended_is_chosen_its_successor_is_offered(
    as_administrator, as_drafter, draft_plan, department
):
    data = {"version": version_of(department), "effective_on": "2024-01-01", "successor/name": "Ban Tổng hợp"}
    as_administrator.post(f"/organisations/{department.id}/merge", data=data)
    answer = as_drafter.post(
        f"/plans/{draft_plan.id}/parts/allocations", data={"organisation_id": str(department.id), "minimum": "2"}
    )
    assert answer.status_code == 409
    assert "Nay là “Ban Tổng hợp”" in answer.text
    offered = answer.text.split('name="organisation_id-listed"')[1]
    assert "Ban Tổng hợp" in offered[: offered.index("Ban Tuyên giáo")]
