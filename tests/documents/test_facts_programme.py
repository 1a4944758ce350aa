import pytest

from app.enums import CompositionGroup as G
from app.enums import ReportPeriod
from tests.documents.facts_reading import read


def test_time_and_place_make_one_event():
    (event,) = read(
        "III. NỘI DUNG\n1. Thời gian: Dự kiến 1 buổi, vào lúc 15 giờ, ngày 22/6/2020.\n2. Địa điểm: Nhà Văn hóa tỉnh."
    ).events
    assert (event.starts_at, event.tentative, event.venue) == ("2020-06-22T15:00", True, "Nhà Văn hóa tỉnh")


def test_a_span_of_days_has_an_end():
    (event,) = read("III. NỘI DUNG\n1. Thời gian: từ ngày 10 đến ngày 12/6/2020.").events
    assert (event.starts_at, event.ends_at) == ("2020-06-10", "2020-06-12")


@pytest.mark.parametrize(
    ("words", "days"), [("1 buổi", 0.5), ("½ ngày", 0.5), ("1/2 ngày", 0.5), ("01 ngày", 1.0), ("02 ngày", 2.0)]
)
def test_the_length_of_the_event_is_counted_in_days(words, days):
    assert read(f"III. NỘI DUNG\n1. Thời gian: {words}, ngày 22/6/2020.").event_duration_days == days


def test_a_month_alone_is_no_event():
    assert read("III. NỘI DUNG\n1. Thời gian: Tháng 5/2020.").events == []


def test_a_list_below_chuong_trinh_is_the_agenda():
    draft = read(
        "III. NỘI DUNG\n4. Chương trình (dự kiến)\n- Văn nghệ chào mừng.\n- Tuyên bố lý do.\n- Kết thúc chương trình."
    )
    assert [one.title for one in draft.agenda] == ["Văn nghệ chào mừng", "Tuyên bố lý do", "Kết thúc chương trình"]


def test_hours_of_the_agenda_give_start_and_length():
    draft = read("III. NỘI DUNG\n4. Chương trình\n- 7h30 - 8h00: Đón tiếp.\n- 8h00: Chào cờ.\n- 8h15: Khai mạc.")
    assert [(one.starts_at, one.duration_minutes, one.title) for one in draft.agenda][:2] == [
        ("07:30", 30, "Đón tiếp"),
        ("08:00", None, "Chào cờ"),
    ]


def test_a_list_of_work_is_no_agenda():
    assert read("III. CHƯƠNG TRÌNH CÔNG TÁC\n- Xây dựng quỹ.\n- Mở lớp.\n- Kiểm tra nội bộ.").agenda == []


def test_a_flattened_schedule_of_broadcasts_is_read_month_by_month():
    draft = read(
        "II. NỘI DUNG PHÁT SÓNG\nTháng 1/2020\n- Chăm lo Tết.\n- Sơ kết năm.\nVăn phòng\nTháng 2/2020\n- Gương tốt.\nBan Tổ chức\n"
        "III. TỔ CHỨC THỰC HIỆN\n- Phát sóng trên Đài PTTH tỉnh vào 8h35 phút, tối Chủ nhật, tuần thứ nhất hàng tháng (thời lượng 20 phút)."
    )
    found = draft.broadcast
    assert (found.channel, found.rrule, found.starts_at, found.duration_minutes) == (
        "Đài PTTH tỉnh",
        "FREQ=MONTHLY;BYDAY=1SU",
        "20:35",
        20,
    )
    assert [(slot.period, len(slot.topics), slot.responsible, str(slot.airs_on)) for slot in found.slots] == [
        ("2020-01", 2, "Văn phòng", "2020-01-05"),
        ("2020-02", 1, "Ban Tổ chức", "2020-02-02"),
    ]


def test_a_plan_that_broadcasts_nothing_has_no_broadcast():
    assert read("II. NỘI DUNG\n- Tuyên truyền trên loa truyền thanh.").broadcast is None


def test_shares_of_delegates_are_composition_targets():
    draft = read(
        "II. NỘI DUNG\n- Số lượng: 250 đại biểu (đại biểu điển hình khoảng 70%, đại biểu khách mời khoảng 30%); tỷ lệ nữ không dưới 40%."
    )
    assert [(one.group, one.percent, one.bound) for one in draft.composition_targets] == [
        (G.EXEMPLAR, 70.0, "about"),
        (G.GUEST, 30.0, "about"),
        (G.WOMEN, 40.0, "at_least"),
    ]


def test_a_share_asked_for_without_a_figure_is_kept_without_one():
    draft = read(
        "II. NỘI DUNG\n- Lựa chọn điển hình; ưu tiên công nhân trực tiếp sản xuất, đảm bảo tỷ lệ nữ, tỷ lệ người dân tộc thiểu số."
    )
    assert [(one.group, one.percent, one.priority) for one in draft.composition_targets] == [
        (G.DIRECT_WORKER, None, True),
        (G.WOMEN, None, False),
        (G.ETHNIC_MINORITY, None, False),
    ]


def test_goals_in_percent_are_no_composition():
    assert read("II. MỤC TIÊU\n- Phấn đấu 100% phụ nữ được tập huấn.").composition_targets == []


def test_the_contact_is_read_with_name_post_and_telephone():
    draft = read(
        "I. NỘI DUNG\n- Hội nghị.\nMọi thông tin đề nghị liên hệ đ/c Lò Thị Thử, Trưởng Ban Tuyên giáo - ĐT 0900000123./."
    )
    found = draft.contact
    assert (found.name, found.position, found.phone) == ("Lò Thị Thử", "Trưởng Ban Tuyên giáo", "0900000123")


def test_a_post_that_holds_a_dash_is_kept_whole():
    found = read(
        "I. NỘI DUNG\nMọi thông tin liên hệ đồng chí Lý Văn Thử, Phó Trưởng Ban Tuyên giáo - Nữ công - ĐT 0900000127."
    ).contact
    assert (found.position, found.phone) == ("Phó Trưởng Ban Tuyên giáo - Nữ công", "0900000127")


def test_shares_asked_for_below_a_heading_on_people_are_targets():
    draft = read("I. THÀNH PHẦN THAM DỰ\n- Ưu tiên công nhân trực tiếp sản xuất; bảo đảm tỷ lệ nữ phù hợp.")
    assert {(one.group.value, one.priority) for one in draft.composition_targets} == {
        ("direct_worker", True),
        ("women", False),
    }


def test_a_plan_without_a_contact_has_none():
    assert read("I. NỘI DUNG\n- Chi 250.000.000 đồng.").contact.phone is None


def test_reports_that_come_again_are_known_by_their_period():
    draft = read("I. NỘI DUNG\n- Báo cáo kết quả theo định kỳ báo cáo 6 tháng đầu năm và báo cáo năm 2020.")
    assert draft.recurring_reports == [ReportPeriod.HALF_YEAR, ReportPeriod.YEAR]


def test_the_parts_of_a_dossier_are_listed():
    draft = read("I. NỘI DUNG\nGửi hồ sơ về tỉnh. Hồ sơ gồm:\n- Báo cáo thành tích;\n- Danh sách trích ngang.")
    assert draft.dossier_parts == ["Báo cáo thành tích", "Danh sách trích ngang"]


def test_the_media_of_publication_are_listed():
    draft = read("I. NỘI DUNG\n- Đăng trên trang thông tin điện tử của tỉnh hoặc chuyên trang trên Báo Bến Giả.")
    assert draft.publication_channels == ["trang thông tin điện tử của tỉnh", "chuyên trang trên Báo Bến Giả"]


def test_the_length_may_stand_after_the_verb_of_holding():
    text = "II. THỜI GIAN, ĐỊA ĐIỂM\n1. Cấp huyện: Tổ chức 01 buổi, dự kiến trong tháng 4/2025."
    assert read(text).event_duration_days == 0.5


def test_the_ceremony_part_holds_the_agenda():
    draft = read("II. NỘI DUNG\n1. Phần lễ:\n+ Chào cờ;\n+ Tuyên bố lý do;\n+ Phát biểu của lãnh đạo.")
    assert [one.title for one in draft.agenda] == ["Chào cờ", "Tuyên bố lý do", "Phát biểu của lãnh đạo"]


def test_one_year_beside_six_months_is_a_yearly_report():
    draft = read("III. TỔ CHỨC THỰC HIỆN\n1. Các chi bộ định kỳ 6 tháng, một năm báo cáo kết quả về Huyện ủy.")
    assert draft.recurring_reports == [ReportPeriod.HALF_YEAR, ReportPeriod.YEAR]


def test_the_report_of_the_year_comes_every_year():
    draft = read("IV. CHẾ ĐỘ BÁO CÁO\nBáo cáo năm gửi trước ngày 30/11.")
    assert draft.recurring_reports == [ReportPeriod.YEAR]
