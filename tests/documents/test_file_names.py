"""File names that go out: safe for every system, whole in the header, and never able to break out of it."""

from email.message import Message
from urllib.parse import unquote

import pytest

from app.documents.file_names import content_disposition, safe_file_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("57/KH-LĐLĐ", "57-KH-LĐLĐ.docx"),
        ("Kế hoạch tuyên dương", "Kế hoạch tuyên dương.docx"),
        ("../../etc/passwd", "etc-passwd.docx"),
        ('a\\b:c*d?e"f<g>h|i', "a-b-c-d-e-f-g-h-i.docx"),
        ("hai\r\ndòng", "hai-dòng.docx"),
        ("  nhiều   cách  ", "nhiều cách.docx"),
        ("", "van-ban.docx"),
        ("...", "van-ban.docx"),
        ("con", "van-ban-con.docx"),
        ("COM1", "van-ban-COM1.docx"),
        ("đảo\u202echữ", "đảo-chữ.docx"),
    ],
)  # fmt: skip
def test_a_safe_name_has_no_path_and_no_control_characters(name, expected):
    assert safe_file_name(name, "docx") == expected


def test_a_safe_name_is_composed_unicode():
    assert safe_file_name("Kê\u0301 hoạch", "docx") == "K\u1ebf hoạch.docx"


def test_a_long_name_is_cut_before_its_extension():
    name = safe_file_name("Kế hoạch " * 60, "docx")
    assert len(name) <= 125
    assert name.endswith(".docx")


def parameters(value):
    message = Message()
    message["Content-Disposition"] = value
    return dict(message.get_params(header="content-disposition"))


def test_an_accented_name_is_sent_whole_and_with_a_plain_copy():
    value = content_disposition("Kế hoạch 57-KH-LĐLĐ.docx")
    assert value.startswith("attachment; filename=\"Ke hoach 57-KH-LDLD.docx\"; filename*=UTF-8''")
    assert unquote(value.rpartition("''")[2]) == "Kế hoạch 57-KH-LĐLĐ.docx"


def test_a_plain_name_needs_no_second_form():
    assert content_disposition("plan.docx") == 'attachment; filename="plan.docx"'


@pytest.mark.parametrize(
    "name", ['a"; filename="b.exe', "a\r\nSet-Cookie: x=1", "a; b", "a\\b", "%41.docx", "日本.docx"]
)
def test_no_name_can_end_the_value(name):
    value = content_disposition(name)
    assert value.isascii()
    assert "\r" not in value
    assert "\n" not in value
    assert value.count('"') == 2
    assert set(parameters(value)) == {"attachment", "filename"}


def test_a_preview_is_shown_in_the_page():
    assert content_disposition("a.pdf", disposition="inline").startswith("inline; ")
