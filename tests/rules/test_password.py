"""What a new password must be."""

import pytest

from app.errors import BadInput
from app.rules.password import check_new_password


def refusal(password: str) -> str:
    with pytest.raises(BadInput) as refused:
        check_new_password(password, login="soanthao", full_name="Nguyễn Thị Mẫu")
    assert refused.value.errors[0].pointer == "/password"
    return refused.value.code


@pytest.mark.parametrize(
    "password",
    [
        "con trâu đi trước",
        "mat-khau-dien-hinh",
        "aaaaaaaaaabcd",
        "          dài dòng",
        "🙂🙃😀😁😂🤣😃😄😅😆",
        "soanthao-2027",
    ],
)
def test_any_kind_of_characters_will_do_when_it_is_long(password):
    check_new_password(password, login="soanthao", full_name="Nguyễn Thị Mẫu")


@pytest.mark.parametrize("password", ["", "ngan", "chín chữ "])
def test_a_short_one_is_refused(password):
    assert refusal(password) == "password_too_short"


def test_letters_count_once_however_a_keyboard_composes_them():
    assert refusal("a\u0302\u0301" * 5) == "password_too_short"


def test_an_endless_one_is_refused():
    assert refusal("dài " * 400) == "password_too_long"


@pytest.mark.parametrize("password", ["soanthaosoanthao", "Nguyễn Thị Mẫu", "nguyenthimau"])
def test_the_login_and_the_name_are_refused(password):
    assert refusal(password) == "password_is_login"


@pytest.mark.parametrize(
    "password",
    [
        "1234567890",
        "0987654321",
        "aaaaaaaaaa",
        "abababababab",
        "abcdefghijkl",
        "MatKhau123",
        "mật khẩu 123",
        "P@ssword123",
    ],
)
def test_what_is_guessed_first_is_refused(password):
    assert refusal(password) == "password_common"
