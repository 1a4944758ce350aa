"""Vietnamese text in old bytes becomes Unicode, or is refused; it is never garbled."""

import unicodedata

import pytest

from app.documents.encodings import Legacy, decode, decode_text, from_tcvn3, from_vni, is_syllable, recognise_legacy
from app.errors import BadInput, UnsupportedFile

PLAN = (
    "KẾ HOẠCH\nTổ chức Hội nghị tuyên dương điển hình tiên tiến\n"
    "Thực hiện Kế hoạch số 12/KH-LĐLĐ của Ban Thường vụ Liên đoàn Lao động tỉnh, "
    "các cấp công đoàn gửi danh sách về Văn phòng trước ngày 10/6; mỗi đơn vị cử 02 đại biểu.\n"
)
TCVN3 = (
    "Thùc hiÖn KÕ ho¹ch sè 12/KH-L§L§ cña Ban Th\xadêng vô Liªn ®oµn Lao ®éng tØnh, "
    "c¸c cÊp c«ng ®oµn göi danh s¸ch vÒ V¨n phßng tr\xadíc ngµy 10/6; mçi ®¬n vÞ cö 02 ®¹i biÓu."
)
VNI = (
    "Thöïc hieän Keá hoaïch soá 12/KH-LÑLÑ cuûa Ban Thöôøng vuï Lieân ñoaøn Lao ñoäng tænh, "
    "caùc caáp coâng ñoaøn göûi danh saùch veà Vaên phoøng tröôùc ngaøy 10/6; moãi ñôn vò cöû 02 ñaïi bieåu."
)
SENTENCE = PLAN.split("\n")[2]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_unicode_bytes_are_read_in_either_form(encoding, form):
    decoded = decode(unicodedata.normalize(form, PLAN).encode(encoding))
    assert (decoded.text, decoded.converted_from) == (PLAN, None)


def as_cp1258(text: str) -> bytes:
    """Letters with their hats and horns composed, the tones after them, as that code page has it."""
    out = []
    for letter in text:
        apart = unicodedata.normalize("NFD", letter)
        tones = [mark for mark in apart if mark in "\u0300\u0301\u0303\u0309\u0323"]
        base = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in tones))
        out.append(base + "".join(tones))
    return "".join(out).encode("cp1258")


def test_windows_1258_is_recognised():
    decoded = decode(as_cp1258(PLAN))
    assert (decoded.text, decoded.converted_from) == (PLAN, "cp1258")


@pytest.mark.parametrize(("text", "name"), [(TCVN3, "TCVN3"), (VNI, "VNI")])
def test_8_bit_bytes_are_recognised(text, name):
    decoded = decode(text.encode("latin-1"))
    assert (decoded.text, decoded.converted_from) == (SENTENCE, name)


@pytest.mark.parametrize(("text", "name"), [(TCVN3, "TCVN3"), (VNI, "VNI")])
def test_8_bit_letters_pasted_as_characters_are_recognised(text, name):
    decoded = decode_text(text)
    assert (decoded.text, decoded.converted_from) == (SENTENCE, name)


def test_text_decoded_twice_is_put_right():
    text = "tổ chức hội thi ở cơ sở"
    assert decode_text(text.encode().decode("cp1252")).text == text


def test_text_decoded_twice_with_letters_lost_is_refused():
    garbled = "ĐỊA ĐIỂM tổ chức hội thi ở cơ sở".encode().decode("cp1252", errors="replace")
    with pytest.raises(BadInput) as refusal:
        decode_text(garbled)
    assert refusal.value.code == "text_encoding_unknown"


def test_bytes_in_no_known_encoding_are_refused():
    with pytest.raises(BadInput) as refusal:
        decode("Ünïcödé façade naïve coöperate Zoë über Straße".encode("latin-1"))
    assert refusal.value.code == "text_encoding_unknown"


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(UnsupportedFile) as refusal:
        decode(bytes(range(256)) * 8)
    assert refusal.value.code == "binary_file"


def test_zero_bytes_in_ascii_are_no_text():
    with pytest.raises(UnsupportedFile):
        decode(b"abc\x00def\x00\x00\x01ghi")


def test_foreign_words_do_not_make_a_text_legacy():
    assert recognise_legacy("Café, façade, déjà vu, naïve, Zürich, Köln, résumé") is None


def test_latin_1_letters_in_good_vietnamese_stay():
    text = "Các đồng chí là cán bộ và công nhân, hãy cùng làm tốt"
    assert decode_text(text).text == text


@pytest.mark.parametrize("text", ["là", "và các", "nhà ăn", "Ngày 10/6", "plan", ""])
def test_short_texts_stay_as_they_are(text):
    assert decode_text(text).text == text


def test_marks_that_print_nothing_are_dropped():
    assert decode_text("\ufeffKế\u200b ho\u00adạch\x07").text == "Kế hoạch"


def test_letters_that_only_look_like_d_with_a_stroke_become_it():
    assert decode_text("L\u00d0L\u0189").text == "LĐLĐ"


def test_a_tone_before_the_hat_of_its_vowel_takes_its_place():
    assert decode_text("Ke\u0301\u0302 hoạch, ba\u0301\u0306t").text == "Kế hoạch, bắt"


def test_all_tcvn3_letters_have_one_place_each():
    letters = from_tcvn3("".join(chr(code) for code in range(0xA1, 0xFF)))
    assert all(letter in letters for letter in "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ")


def test_tcvn3_small_letters_in_a_capitals_font_are_capitals():
    assert from_tcvn3("c«ng ®oµn", capitals=True) == "CÔNG ĐOÀN"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("ñöôïc", "được"), ("ÑÖÔÏC", "ĐƯỢC"), ("quyeát", "quyết"), ("kyû", "kỷ"), ("tænh", "tỉnh"), ("Vaên", "Văn")],
)
def test_vni_letters_with_their_marks(written, meant):
    assert from_vni(written) == meant


@pytest.mark.parametrize("word", ["nghiêng", "Quyết", "ĐIỂN", "khuỷu", "giữ", "uống", "yêu", "xoong", "gìn"])
def test_syllables_of_the_language(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["façade", "Köln", "résumé", "àà", "kế́t", "hoaïch"])
def test_what_is_no_syllable(word):
    assert not is_syllable(word)


def test_the_encodings_have_the_names_that_people_use():
    assert [legacy.value for legacy in Legacy] == ["TCVN3", "VNI"]
