import datetime as dt

import pytest

from app.enums import DeadlinePrecision
from tests.documents.facts_reading import read

ISSUED = dt.date(2020, 3, 1)


def deadlines(line: str, *, issued_on: dt.date | None = ISSUED, title: str = "Tổ chức hội nghị năm 2020"):
    return read(f"I. NỘI DUNG\n- {line}", title=title, issued_on=issued_on).deadlines


def only(line: str, **known):
    (found,) = deadlines(line, **known)
    return found


@pytest.mark.parametrize(
    ("line", "printed", "day", "inclusive"),
    [
        ("Gửi hồ sơ trước ngày 10/6/2020.", "trước ngày 10/6/2020", "2020-06-10", False),
        ("Hoàn thành trước 19/5/2020.", "trước 19/5/2020", "2020-05-19", False),
        ("Báo cáo chậm nhất vào ngày 15/12/2020.", "chậm nhất vào ngày 15/12/2020", "2020-12-15", True),
        ("Nhận bài từ ngày 01/4 đến hết ngày 30/6/2020.", "đến hết ngày 30/6/2020", "2020-06-30", True),
        ("Trang trí xong trước ngày 30/4/2020.", "trước ngày 30/4/2020", "2020-04-30", False),
        ("Nộp danh sách muộn nhất ngày 05/5/2020.", "muộn nhất ngày 05/5/2020", "2020-05-05", True),
        ("Đến ngày 30/6/2020 hoàn thành đại hội điểm.", "Đến ngày 30/6/2020", "2020-06-30", True),
        ("Gửi tác phẩm trước 24h00 ngày 29/5/2020.", "trước 24h00 ngày 29/5/2020", "2020-05-29", False),
        ("Thời hạn: 30/9/2020.", "30/9/2020", "2020-09-30", True),
        ("Nhận bài dự thi đến 17h ngày 20/10/2020.", "đến 17h ngày 20/10/2020", "2020-10-20", True),
    ],
)
def test_a_deadline_keeps_its_printed_words(line, printed, day, inclusive):
    found = only(line)
    assert (found.printed, found.date, found.inclusive) == (printed, dt.date.fromisoformat(day), inclusive)


@pytest.mark.parametrize(
    ("line", "precision", "day"),
    [
        ("Hoàn thành trong tháng 5/2020.", DeadlinePrecision.MONTH, "2020-05-31"),
        ("Hoàn thành trong quý II/2020.", DeadlinePrecision.QUARTER, "2020-06-30"),
        ("Thời gian hoàn thành: Quý III năm 2020.", DeadlinePrecision.QUARTER, "2020-09-30"),
    ],
)
def test_a_period_is_due_with_its_last_day(line, precision, day):
    found = only(line)
    assert (found.precision, found.date) == (precision, dt.date.fromisoformat(day))


def test_an_hour_makes_the_deadline_a_moment():
    found = only("Gửi danh sách trước 16 giờ 00 ngày 10/6/2020.")
    assert (found.precision, found.time) == (DeadlinePrecision.MOMENT, "16:00")


def test_two_dates_of_one_phrase_are_two_deadlines():
    found = deadlines("Báo cáo kết quả về Sở Nội vụ trước ngày 10/5 và 15/6/2020.")
    assert [(one.printed, one.date) for one in found] == [
        ("trước ngày 10/5", dt.date(2020, 5, 10)),
        ("15/6/2020", dt.date(2020, 6, 15)),
    ]


@pytest.mark.parametrize(
    ("line", "printed", "rrule"),
    [
        (
            "Báo cáo kết quả hằng năm trước ngày 15/11 để tổng hợp.",
            "hằng năm trước ngày 15/11",
            "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15",
        ),
        ("Báo cáo trước ngày 10/12 hằng năm.", "trước ngày 10/12 hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10"),
        ("Báo cáo trước ngày 20 hằng tháng.", "trước ngày 20 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=20"),
        (
            "Báo cáo quý gửi trước ngày 25 của tháng cuối quý.",
            "trước ngày 25 của tháng cuối quý",
            "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=25",
        ),
    ],
)
def test_a_repeated_deadline_says_how_it_repeats_and_has_no_day(line, printed, rrule):
    found = only(line)
    assert (found.printed, found.rrule, found.date) == (printed, rrule, None)


def test_every_year_holds_for_both_dates_of_a_sentence():
    found = deadlines("Báo cáo trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm.")
    assert [one.rrule for one in found] == [
        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
    ]


@pytest.mark.parametrize(
    ("line", "printed", "days"),
    [
        ("Gửi danh sách 10 ngày trước khai mạc Hội nghị.", "10 ngày trước khai mạc Hội nghị", -10),
        ("Nộp hồ sơ chậm nhất 05 ngày sau khi kết thúc hội thi.", "chậm nhất 05 ngày sau khi kết thúc hội thi", 5),
    ],
)
def test_a_deadline_may_count_from_the_event(line, printed, days):
    found = only(line)
    assert (found.printed, found.precision, found.offset_days) == (printed, DeadlinePrecision.RELATIVE, days)


@pytest.mark.parametrize(
    "line",
    [
        "Kỷ niệm 90 năm ngày thành lập Đảng (03/02/1930 - 03/02/2020).",
        "Đoàn viên sinh trước ngày 30/4/1975.",
        "Hộ đã được cấp đất trước ngày 01/7/2014 được hoán đổi.",
        "Hội nghị tổ chức từ ngày 01/4/2020 đến hết ngày 03/4/2020.",
        "Dự kiến tổ chức trong tháng 5/2020, thời gian cụ thể có thư mời sau.",
        "Phấn đấu đến hết năm 2020 có 90% đoàn viên tham gia.",
        "Thời gian: 8 giờ ngày 22/6/2020.",
        "Căn cứ Luật Công đoàn ngày 20/6/2012.",
    ],
)
def test_other_dates_are_no_deadlines(line):
    assert deadlines(line) == []


def test_legal_bases_above_the_first_heading_hold_no_deadline():
    assert read("Thực hiện Công văn ngày 12/11/2019 yêu cầu báo cáo trước ngày 10/6/2020.\nI. NỘI DUNG").deadlines == []


def test_a_closing_paragraph_may_hold_a_deadline():
    text = "I. NỘI DUNG\n- Tổ chức hội nghị.\nTrên đây là Kế hoạch, các đơn vị báo cáo trước ngày 20/11/2020."
    assert [one.printed for one in read(text, issued_on=ISSUED).deadlines] == ["trước ngày 20/11/2020"]


def test_a_missing_year_is_that_of_the_next_such_day_after_issue():
    assert only("Gửi hồ sơ trước ngày 15/01.", issued_on=dt.date(2020, 12, 1), title="x").date == dt.date(2021, 1, 15)


def test_a_day_nearly_a_year_ahead_of_the_issue_is_not_believed():
    assert only("Gửi hồ sơ trước ngày 10/6.", issued_on=dt.date(2020, 7, 1), title="x").date is None


def test_an_inferred_year_is_said():
    draft = read("I. NỘI DUNG\n- Gửi hồ sơ trước ngày 10/6.", issued_on=ISSUED)
    assert [warning.code for warning in draft.warnings] == ["deadline_year_inferred"]


def test_a_year_that_nothing_tells_is_not_invented():
    draft = read("I. NỘI DUNG\n- Gửi hồ sơ trước ngày 10/6.")
    assert (draft.deadlines[0].date, [warning.code for warning in draft.warnings]) == (None, ["deadline_year_missing"])


@pytest.mark.parametrize(
    ("line", "receiver"),
    [
        ("Danh sách gửi về Ban Công tác cơ sở trước ngày 10/6/2020 (theo mẫu).", "Ban Công tác cơ sở"),
        (
            "Gửi hồ sơ về Liên đoàn Lao động tỉnh trước ngày 26/5/2020 (qua Ban CS-PL).",
            "Liên đoàn Lao động tỉnh (qua Ban CS-PL)",
        ),
        ("Báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 10/12/2020.", "UBND tỉnh (qua Sở Nội vụ)"),
        ("Báo cáo kết quả trước ngày 20/11/2020 về Sở Nội vụ để tổng hợp.", "Sở Nội vụ"),
        (
            "Báo cáo về Sở Y tế (qua email: a.b@example.vn) chậm nhất ngày 05/5/2020.",
            "Sở Y tế (qua email)",
        ),
        ("Hoàn thành trước ngày 10/6/2020.", None),
    ],
)
def test_the_receiver_is_the_body_to_which_things_are_sent(line, receiver):
    assert only(line).receiver == receiver


def test_each_deadline_of_a_sentence_has_its_own_receiver():
    found = deadlines("Gửi kết quả về Sở Nội vụ trước ngày 25/11/2020, báo cáo UBND tỉnh trước ngày 05/12/2020.")
    assert [one.receiver for one in found] == ["Sở Nội vụ", "UBND tỉnh"]


def test_the_printed_words_are_proved_where_they_stand():
    draft = read("I. NỘI DUNG\n- Gửi hồ sơ trước ngày 10/6/2020.", issued_on=ISSUED)
    proof = draft.evidence["deadlines/0/printed"]
    assert (proof.paragraph, proof.text, proof.start) == (2, "trước ngày 10/6/2020", len("- Gửi hồ sơ "))


def test_a_wrong_day_of_the_week_is_said():
    draft = read("I. NỘI DUNG\n1. Thời gian: 8 giờ, ngày 22/6/2020 (thứ Ba).")
    assert [warning.code for warning in draft.warnings] == ["weekday_mismatch"]


def test_the_right_day_of_the_week_needs_no_word():
    assert read("I. NỘI DUNG\n1. Thời gian: 8 giờ, ngày 22/6/2020 (Thứ 2).").warnings == []


@pytest.mark.parametrize(
    ("line", "printed", "days"),
    [
        ("Gửi thông báo trước 10 ngày.", "trước 10 ngày", -10),
        ("Gửi báo cáo trước ngày làm việc 05 ngày.", "trước ngày làm việc 05 ngày", -5),
        (
            "Thông báo trong vòng 15 ngày kể từ ngày kết thúc giám sát.",
            "trong vòng 15 ngày kể từ ngày kết thúc giám sát",
            15,
        ),
    ],
)
def test_days_before_or_after_a_meeting_are_counted_from_it(line, printed, days):
    found = only(line)
    assert (found.printed, found.offset_days, found.date) == (printed, days, None)


def test_a_report_of_every_week_is_due_on_its_weekday():
    found = only("Báo cáo tiến độ vào thứ Năm hằng tuần.")
    assert (found.printed, found.rrule) == ("vào thứ Năm hằng tuần", "FREQ=WEEKLY;BYDAY=TH")


def test_a_weekly_broadcast_is_no_deadline():
    assert deadlines("Phát sóng vào thứ Năm hằng tuần.") == []


def test_a_day_of_each_quarter_begins_at_its_limiting_word():
    found = only("Báo cáo kết quả định kỳ trước ngày 20 tháng cuối quý.")
    assert (found.printed, found.rrule) == (
        "trước ngày 20 tháng cuối quý",
        "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20",
    )


def test_a_period_after_a_semicolon_is_due_where_the_clause_before_asks_for_completion():
    found = deadlines("Hoàn thành trong tháng 8/2020 ở cấp huyện; đến hết tháng 9/2020 ở cơ sở.")
    assert [one.printed for one in found] == ["trong tháng 8/2020", "đến hết tháng 9/2020"]


@pytest.mark.parametrize("words", ["trước Hội nghị 07 ngày", "trước Đại hội ít nhất 05 ngày"])
def test_days_before_the_event_by_its_name_count_from_it(words):
    (found,) = deadlines(f"Gửi giấy mời {words}.")
    assert (found.printed, found.precision) == (words, DeadlinePrecision.RELATIVE)
