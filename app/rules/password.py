"""What a new password must be: long, and not what everybody tries first (NIST SP 800-63B-4, 3.1.1.2).

Nothing is asked about kinds of characters, and no password grows old: both make people choose worse ones.
"""

from itertools import pairwise

from app.errors import BadInput
from app.rules.vietnamese import fold, nfc

SHORTEST = 10
LONGEST = 1000
FEWEST_CHARACTERS = 4
COMMON = frozenset(
    {
        "1q2w3e4r5t",
        "1qaz2wsx3edc",
        "abc1234567",
        "abcd123456",
        "admin12345",
        "administrator",
        "asdfghjkl1",
        "changeme123",
        "congdoan123",
        "congdoanvietnam",
        "dienhinh123",
        "hanoi123456",
        "iloveyou123",
        "letmein123",
        "matkhau123",
        "matkhau1234",
        "matkhau12345",
        "matkhau123456",
        "passw0rd123",
        "password1",
        "password12",
        "password123",
        "password1234",
        "password12345",
        "pssw0rd123",
        "pssword123",
        "qazwsxedc123",
        "qwerty1234",
        "qwerty12345",
        "qwerty123456",
        "qwertyuiop",
        "qwertyuiop123",
        "quantri123",
        "saigon123456",
        "tongliendoan",
        "vietnam123",
        "welcome123",
        "zxcvbnm123",
    }
)
"""The most tried ones that are long enough to pass otherwise, and the words of this field; folded."""


def check_new_password(password: str, *, login: str, full_name: str = "", pointer: str = "/password") -> None:
    """Raise BadInput `password_too_short`, `password_too_long`, `password_is_login` or `password_common`."""
    typed = nfc(password)
    if len(typed) < SHORTEST:
        raise BadInput(
            "password_too_short",
            f"Mật khẩu phải có ít nhất {SHORTEST} ký tự. Nên dùng một câu ngắn dễ nhớ.",
            pointer=pointer,
        )
    if len(typed) > LONGEST:
        raise BadInput("password_too_long", f"Mật khẩu không được quá {LONGEST} ký tự.", pointer=pointer)
    if _plain(typed) in {_plain(login), _plain(login) * 2, _plain(full_name)} - {""}:
        raise BadInput(
            "password_is_login",
            "Mật khẩu không được trùng tên đăng nhập hoặc họ tên. Hãy chọn câu khác.",
            pointer=pointer,
        )
    if _plain(typed) in COMMON or _repeats(typed.casefold()):
        raise BadInput(
            "password_common", "Mật khẩu này rất hay bị đoán trúng. Hãy chọn một câu riêng của bạn.", pointer=pointer
        )


def _plain(text: str) -> str:
    return fold(text).replace(" ", "")


def _repeats(text: str) -> bool:
    """A few characters over and over, or a row such as 1234567890."""
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return len(set(text)) < FEWEST_CHARACTERS or len(steps - {-9, 9}) <= 1
