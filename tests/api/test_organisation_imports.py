"""Importing bodies over the JSON face."""

import pytest
from sqlmodel import select

from app.database import transaction
from app.documents.spreadsheets import Column, write_sheet
from app.models.organisation import Organisation
from app.services.storage import Store
from app.worker.loop import Worker

ADDRESS = "/api/v1/organisation-imports"


@pytest.fixture
def worker(engine, settings, cast):
    return Worker(engine, settings, Store.from_settings(settings))


@pytest.fixture
def create(as_administrator, organisation):
    def creating(*rows, client=as_administrator, organisation_id=organisation.id):
        return client.post(ADDRESS, json={"organisation_id": str(organisation_id), "rows": list(rows)})

    return creating


def body(code, **more):
    return {"code": code, "name": f"CĐCS {code}", "kind": "grassroots"} | more


def test_batches_of_rows_become_one_import_that_is_taken_whole(create, as_administrator, worker, engine):
    made = create(body("A1", parent="A2"))
    assert made.status_code == 201
    assert made.json()["wrong_count"] == 1
    address = made.headers["location"]
    more = as_administrator.post(
        f"{address}/rows", json={"rows": [body("A2")]}, headers={"If-Match": made.headers["etag"]}
    )
    assert (more.json()["total"], more.json()["new_count"]) == (2, 2)
    taken = as_administrator.post(f"{address}/take", json={}, headers={"If-Match": more.headers["etag"]})
    assert taken.json()["state"] == "taking"
    worker.work_one()
    assert as_administrator.get(address).json()["taken_count"] == 2
    with transaction(engine, writing=False) as session:
        found = session.exec(select(Organisation.code, Organisation.path)).all()
    paths = {code: path for code, path in found if code}
    assert paths["A1"].startswith(paths["A2"])


def test_a_row_is_corrected(create, as_administrator):
    address = create(body("A1", kind="hội")).headers["location"]
    (row,) = as_administrator.get(f"{address}/rows?verdict=wrong").json()["items"]
    assert row["problems"] == {"kind": "kind_unknown"}
    answer = as_administrator.patch(f"{address}/rows/1", json={"kind": "CĐCS"}, headers={"If-Match": '"1"'})
    assert (answer.json()["verdict"], answer.json()["problems"], answer.headers["etag"]) == ("new", {}, '"2"')


def test_a_stale_correction_is_refused_with_what_stands_now(create, as_administrator):
    address = create(body("A1")).headers["location"]
    answer = as_administrator.patch(f"{address}/rows/1", json={"name": "x"}, headers={"If-Match": '"7"'})
    assert answer.status_code == 412
    assert answer.json()["current"]["name"] == "CĐCS A1"


def test_a_file_is_taken_as_well(as_administrator, organisation, worker):
    data = write_sheet("Đơn vị", [Column("Mã"), Column("Tên đơn vị"), Column("Loại")], [["B1", "CĐCS B1", "CĐCS"]])
    made = as_administrator.post(
        f"{ADDRESS}/file?organisation_id={organisation.id}", files={"file": ("don-vi.xlsx", data)}
    )
    assert (made.status_code, made.json()["state"]) == (201, "reading")
    worker.work_one()
    assert as_administrator.get(made.headers["location"]).json()["new_count"] == 1


def test_rows_are_read_as_a_whole_list_too(create, as_administrator):
    address = create(*(body(f"A{n}") for n in range(3))).headers["location"]
    answer = as_administrator.get(f"{address}/rows", headers={"Accept": "application/x-ndjson"})
    assert len(answer.text.splitlines()) == 3


def test_a_column_that_is_none_is_refused(create):
    assert create(body("A1", colour="xanh")).status_code == 422


def test_only_those_who_manage_the_body_import_into_it(create, as_drafter, as_stranger, client, other_organisation):
    assert create(body("A1"), client=as_drafter).status_code == 403
    assert create(body("A1"), client=as_stranger).status_code == 404
    assert create(body("A1"), client=client).status_code == 401
    assert create(body("A1"), organisation_id=other_organisation.id).status_code == 404


def test_strangers_and_members_without_the_right_do_not_touch_an_import(create, as_drafter, as_stranger):
    made = create(body("A1"))
    address, tag = made.headers["location"], {"If-Match": made.headers["etag"]}
    for client, status in ((as_stranger, 404), (as_drafter, 403)):
        assert client.get(address).status_code == status
        assert client.get(f"{address}/rows").status_code == status
        assert client.get(f"{address}/rows/1").status_code == status
        assert client.patch(f"{address}/rows/1", json={"name": "x"}, headers={"If-Match": '"1"'}).status_code == status
        assert client.post(f"{address}/rows", json={"rows": [body("A2")]}, headers=tag).status_code == status
        assert client.post(f"{address}/take", json={}, headers=tag).status_code == status
        assert client.post(f"{address}/discard", headers=tag).status_code == status


def test_a_strangers_imports_are_not_listed(create, as_stranger, as_administrator):
    create(body("A1"))
    assert as_stranger.get(ADDRESS).json()["items"] == []
    assert len(as_administrator.get(ADDRESS).json()["items"]) == 1
