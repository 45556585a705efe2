# ruff: noqa: RUF001
from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact import Redactor
from redact.detect.echo_solid import again
from redact.types import Span

PATTERNS = Redactor({"extends": "training", "ner": False})
SURE = 0.9

NAMED = [
    ("经办人：周建华（签字）", "周建华"),
    ("感谢您联系我们，陈小姐。", "陈"),
    ("甲方（出租人）：吴桂芳与乙方签订。", "吴桂芳"),
    ("据受害人的母亲林秀兰介绍", "林秀兰"),
    ("孙教授的学生获奖", "孙"),
    ("会议由副主任黄国强同志主持", "黄国强"),
    ("联系人: 徐静 电话见下", "徐静"),
    ("病人张大爷今早出院", "张"),
    ("記者蔡宜君／台北報導", "蔡宜君"),
    ("妻子赵敏在医院工作", "赵敏"),
    ("您好，我叫马晓东。", "马晓东"),
    ("お世話になっております。営業部の斎藤です。", "斎藤"),
    ("担当医：原田 誠", "原田 誠"),
    ("木村くん、おはよう", "木村"),
    ("清水様のご予約を承りました", "清水"),
    ("送り主　加藤恵子", "加藤恵子"),
    ("マリア・ガルシアさん", "マリア・ガルシア"),
    ("母の遠藤和子さん（58）", "遠藤和子"),
    ("井上と申します", "井上"),
    ("김 대리님, 회의 자료 보내드립니다.", "김"),
    ("보호자: 오현숙 (모)", "오현숙"),
    ("이지은님 안녕하세요", "이지은"),
    ("피고 장민혁은 출석했다", "장민혁"),
    ("제 이름은 한소희예요", "한소희"),
    ("남궁민수 씨", "남궁민수"),
    ("조 선생님께", "조"),
    ("اسم المريض: يوسف حمدان العتيبي", "يوسف حمدان العتيبي"),
    ("وقد حضر السيد عبد الرحمن بن خالد، الجلسة", "عبد الرحمن بن خالد"),
    ("قالت الأستاذة هدى الشامي إن الامتحان غدا", "هدى الشامي"),
    ("نام و نام خانوادگی: نرگس موسوی", "نرگس موسوی"),
    ("خانم شیرین رضایی تماس گرفتند", "شیرین رضایی"),
    ("مریض کا نام: محمد اسلم", "محمد اسلم"),
    ("שם מלא: תמר אזולאי", "תמר אזולאי"),
    ("मरीज का नाम: रमेश चंद्र यादव", "रमेश चंद्र यादव"),
    ("श्रीमती कमला देवी का आवेदन", "कमला देवी"),
    ("নাম: রফিকুল ইসলাম", "রফিকুল ইসলাম"),
    ("పేరు: వెంకట రమణ", "వెంకట రమణ"),
    ("ชื่อผู้ป่วย: อรุณ แสงทอง", "อรุณ แสงทอง"),
    ("ด.ช.ธนา วงศ์ใหญ่ อายุ 9 ปี", "ธนา วงศ์ใหญ่"),
    ("Անուն Ազգանուն: Արամ Պետրոսյան", "Արամ Պետրոսյան"),
    ("Ονοματεπώνυμο: Ελένη Νικολάου", "Ελένη Νικολάου"),
    ("по заявлению Кузнецовой Ольги Петровны отказано", "Кузнецовой Ольги Петровны"),
    ("Дело вёл Морозов Д. К., следователь", "Морозов Д. К."),
    ("позивач Т.Г. Мельник просить", "Т.Г. Мельник"),
    ("встретил Сергея Ивановича", "Сергея Ивановича"),
]
NOBODY = [
    "公司章程规定，主任工程师负责安全管理。",
    "项目经理须提交季度报告，高级教师除外。",
    "患者人数增加，医生人手不足。",
    "用户名：密码语法",
    "我是安徽人。我是程序员。",
    "感谢老师和同学们。",
    "山田町の議員選挙は日曜日です。",
    "長崎市長選挙、千葉県知事選挙",
    "お客様、皆様、お母さん、店員さん",
    "担当：総務部　氏名：未記入",
    "神田川の水位、松本城の天守",
    "고객님의 구매자님 선생님 손님",
    "기본 유효성 검사를 실행합니다. 파일 이름 인수를 지정하세요.",
    "담당자: 없음, 성명: 미정",
    "배우 지망생이 많다. 선수 전원이 모였다.",
    "الاسم: مطلوب",
    "السيد المدير العام، تحية طيبة",
    "نام کاربری: مدیر سیستم",
    "שם: חובה למלא",
    "नाम: अनिवार्य",
    "श्री गणेश चतुर्थी का पर्व",
    "ชื่อ: ไม่ระบุ",
    "คุณภาพ สินค้า และนายจ้าง ลูกจ้าง",
    "คุณแน่ใจหรือว่า ต้องการลบ",
    "Уважаемые коллеги, Российская Федерация",
    "И. о. директора, см. п. А. Б.",
    "Глава А. Б. и рис. В. Г.",
    "Όνομα: Υποχρεωτικό",
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_name_is_found_by_what_stands_beside_it(text: str, name: str) -> None:
    found = PATTERNS.find([text])[0]
    assert name in [text[span.start : span.end] for span in found if span.label == "PERSON"]


@pytest.mark.parametrize("text", NOBODY)
def test_text_that_names_nobody_stays(text: str) -> None:
    assert PATTERNS(text).text == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("姓名：李晓梅\n昨天李晓梅来电，她说李晓梅明天到。", "李晓梅"),
        ("氏名：佐藤花子\n本日、佐藤花子が来院。", "佐藤花子"),
        ("성명: 이영희\n어제 이영희는 왔다.", "이영희"),
        ("担当：ジョン・スミス\n続いてジョン・スミスが話す。", "ジョン・スミス"),
    ],
)
def test_a_name_found_once_is_found_wherever_its_characters_stand(text: str, left: str) -> None:
    assert left not in Redactor()(text).text


def test_the_dot_of_a_list_is_no_part_of_a_name() -> None:
    texts = ["アン・リ", "出席\n・アン・リ\n・アン・リー"]
    assert again(texts, [[Span(0, 4, "PERSON", 1.0, "x")], []], least=SURE) == [[], [Span(4, 8, "PERSON", 1.0, "x")]]


def test_a_name_is_not_found_within_a_longer_word_of_a_script_that_tells() -> None:
    texts = ["アン・リ", "マリアン・リ アン・リー アン・リ", "이영희", "김이영희 이영희는"]
    found = again(texts, [[Span(0, 4, "PERSON", 1.0, "x")], [], [Span(0, 3, "PERSON", 1.0, "x")], []], least=SURE)
    assert found == [[], [Span(13, 17, "PERSON", 1.0, "x")], [], [Span(5, 8, "PERSON", 1.0, "x")]]


@given(
    st.lists(st.text("李晓梅的a 佐藤ア・スミ영희김", max_size=30), min_size=1, max_size=3),
    st.integers(0, 20),
    st.integers(2, 5),
)
def test_repetitions_are_the_same_characters_outside_what_was_found(texts: list[str], start: int, size: int) -> None:
    end = min(start + size, len(texts[0]))
    if start >= end:
        return
    source = Span(start, end, "PERSON", 1.0, "x")
    found = again(texts, [[source], *([] for _ in texts[1:])], least=SURE)
    for number, (text, spans) in enumerate(zip(texts, found, strict=True)):
        assert [text[span.start : span.end] for span in spans] == [texts[0][start:end]] * len(spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        if number == 0:
            assert all(span.end <= start or span.start >= end for span in spans)
