"""Many bodies at once, without a query for each."""

from uuid import uuid4

import pytest
from sqlmodel import select

from app.enums import OrganisationKind
from app.errors import BadInput, Conflict
from app.models.organisation import Organisation, OrganisationCreate
from app.services.organisation_batches import NewBody, create_many, managed_ids, update_many
from app.services.organisations import list_organisations
from app.services.paging import PageQuery


def new(name, parent_id, **values):
    return NewBody(
        uuid4(), OrganisationCreate(name=name, kind=OrganisationKind.GRASSROOTS, parent_id=parent_id, **values)
    )


def found(session, actor, q):
    return [body.name for body in list_organisations(session, actor, PageQuery(), q=q).items]


def test_parents_are_written_before_their_children(session, administrator, organisation):
    parent = new("Xã Mới", organisation.id)
    child = new("Cơ sở Mới", parent.id)
    create_many(session, [child, parent])
    row = session.get(Organisation, child.id)
    assert row.path == f"{organisation.path}{parent.id}/{child.id}/"
    assert found(session, administrator, "moi") == ["Cơ sở Mới", "Xã Mới"]


@pytest.mark.parametrize("rows", [2, 200])
def test_the_number_of_queries_does_not_grow(session, organisation, count_queries, rows):
    bodies = [new(f"Cơ sở {number}", organisation.id) for number in range(rows)]
    with count_queries() as queries:
        create_many(session, bodies)
        update_many(session, {body.id: {"member_count": 7} for body in bodies})
    assert len([query for query in queries if query.lstrip().startswith("SELECT")]) <= 5


def test_a_parent_that_is_nowhere_is_refused(session, cast):
    with pytest.raises(BadInput) as refused:
        create_many(session, [new("Lạc", uuid4())])
    assert refused.value.code == "unknown_organisation"


def test_a_code_taken_refuses_the_whole(session, organisation, make_body):
    make_body("Có mã", code="A-1")
    with pytest.raises(Conflict) as refused:
        create_many(session, [new("Một", organisation.id), new("Hai", organisation.id, code="A-1")])
    assert refused.value.code == "code_taken"
    assert session.exec(select(Organisation).where(Organisation.name == "Một")).first() is None


def test_a_correction_is_found_under_the_new_name(session, administrator, make_body):
    one, other = make_body("Trường Ví Dụ"), make_body("Trường Khác")
    update_many(session, {one.id: {"name": "Trường Kiểu Mẫu"}, other.id: {"territory": "Đồng Nai"}})
    assert found(session, administrator, "kieu mau") == ["Trường Kiểu Mẫu"]
    assert found(session, administrator, "vi du") == ["LĐLĐ tỉnh Ví Dụ"]
    assert found(session, administrator, "nai") == ["Trường Khác"]


def test_a_new_parent_takes_the_subtree_along(session, make_body):
    first, second = make_body("Một"), make_body("Hai")
    child = make_body("Con", first)
    grandchild = make_body("Cháu", child)
    update_many(session, {child.id: {"parent_id": second.id}})
    session.refresh(grandchild)
    assert grandchild.path.startswith(second.path)


def test_what_an_administrator_manages_is_told_at_once(session, administrator, make_body, other_organisation):
    own = make_body("Của mình")
    assert managed_ids(session, administrator, [own.id, other_organisation.id, uuid4()]) == {own.id}
