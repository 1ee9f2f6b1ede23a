"""Widgets are worked by keyboard first, and by mouse as well."""

import pygame
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.screens.widgets import (
    Button,
    Checkbox,
    Choice,
    Group,
    Label,
    ListView,
    Meter,
    Option,
    Scroller,
    Tab,
    Tabs,
    TextBox,
    TextField,
    Toast,
    layout,
)

HINDI = "नमस्ते, मैं आपके कार्ड का लेट फ़ीस अभी देख रहा हूँ। "


class Clipboard:
    """A clipboard of the test's own."""

    def __init__(self, text=""):
        self.text = text

    def get(self):
        return self.text

    def put(self, text):
        self.text = text


def key(code, mod=0, letter=""):
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode=letter)


def typed(text):
    return pygame.event.Event(pygame.TEXTINPUT, text=text)


def down(position):
    return pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=position)


def up(position):
    return pygame.event.Event(pygame.MOUSEBUTTONUP, button=1, pos=position)


def motion(position):
    return pygame.event.Event(pygame.MOUSEMOTION, pos=position, rel=(0, 0), buttons=(0, 0, 0))


def wheel(step):
    return pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=step)


def send(group, *events):
    """Hand events to a group; give whether the last was used."""
    used = False
    for event in events:
        used = group.handle(event)
    return used


def click(group, position):
    return send(group, motion(position), down(position), up(position))


def placed(widget, look, rect=(20, 20, 300, 36)):
    widget.place(pygame.Rect(rect), look)
    return widget


def row_of(look, *widgets):
    """Place widgets below each other and group them."""
    for number, widget in enumerate(widgets):
        placed(widget, look, (20, 20 + 50 * number, 300, 36))
    return Group(widgets)


# Groups


def test_tab_goes_round_the_widgets_that_take_keys(look):
    a, b, c, d = (Button(name, name) for name in "abcd")
    b.enabled = c.visible = False
    group = row_of(look, Label("words"), a, b, c, d)
    seen = []
    for mod in (0, 0, 0, pygame.KMOD_SHIFT, pygame.KMOD_SHIFT):
        send(group, key(pygame.K_TAB, mod))
        seen.append(group.focused.name)
    assert seen == ["a", "d", "a", "d", "a"]


def test_a_hidden_page_takes_no_keys_and_no_shortcut(look):
    pressed = []
    inner = Button("in", "In", lambda: pressed.append("in"), shortcut=(pygame.K_F2, 0))
    page = Group([placed(inner, look)], "page")
    outer = placed(Button("out", "Out"), look, (20, 80, 100, 36))
    group = Group([page, outer])
    group.focus("in")
    page.visible = False
    assert group.focused is None
    assert not send(group, key(pygame.K_F2)) and not click(group, inner.rect.center)
    send(group, key(pygame.K_TAB))
    assert group.focused is outer and pressed == []


def test_a_click_focuses_what_lies_under_it(look):
    group = row_of(look, TextField("a"), TextField("b"))
    click(group, group.find("b").rect.center)
    assert group.focused.name == "b"


def test_only_what_changed_asks_to_be_drawn(look, window):
    group = row_of(look, Button("a", "A"), Label("words", name="words"))
    assert group.needs_draw
    group.draw(window, look)
    assert not group.needs_draw
    send(group, motion((900, 600)), motion((901, 600)))
    assert not group.needs_draw
    group.find("words").text = "words"
    assert not group.needs_draw
    group.find("words").text = "other words"
    assert group.needs_draw


def test_drawing_the_focus_shows(look, window):
    group = row_of(look, Button("a", "A"))
    window.fill(look.theme.background)
    group.draw(window, look)
    plain = pygame.image.tobytes(window, "RGB")
    group.focus("a")
    assert group.needs_draw
    group.draw(window, look)
    assert pygame.image.tobytes(window, "RGB") != plain


def test_finding_a_widget_that_is_not_there_is_refused(look):
    with pytest.raises(KeyError):
        Group([Group([], "page")]).find("missing")


# Buttons and the like


def pressable(look, **options):
    pressed = []
    button = Button("a", "A", lambda: pressed.append(1), **options)
    return row_of(look, button, Button("b", "B")), pressed


@pytest.mark.parametrize("code", [pygame.K_RETURN, pygame.K_SPACE, pygame.K_KP_ENTER])
def test_a_button_is_pressed_by_key(look, code):
    group, pressed = pressable(look)
    group.focus("a")
    assert send(group, key(code)) and pressed == [1]


def test_a_button_is_pressed_by_a_click_that_ends_on_it(look):
    group, pressed = pressable(look)
    spot = group.find("a").rect.center
    click(group, spot)
    assert pressed == [1]
    send(group, down(spot), motion((900, 600)), up((900, 600)))
    assert pressed == [1] and not group.find("a").pressed


def test_a_shortcut_works_from_within_a_text_and_shows_in_the_label(look):
    group, pressed = pressable(look, shortcut=(pygame.K_h, pygame.KMOD_ALT))
    group.add(placed(TextBox("reply"), look, (20, 200, 300, 36)))
    group.focus("reply")
    assert send(group, key(pygame.K_h, pygame.KMOD_LALT)) and pressed == [1]
    assert not send(group, key(pygame.K_h, pygame.KMOD_LALT | pygame.KMOD_LSHIFT))
    bare = Button("c", "A")
    assert group.find("a").width_for(look) > bare.width_for(look) + look.width("Alt+H", "caption")


def test_a_shortcut_of_a_letter_alone_does_not_fire_while_typing(look):
    group, pressed = pressable(look, shortcut=(pygame.K_m, 0))
    group.add(placed(TextBox("reply"), look, (20, 200, 300, 36)))
    group.focus("reply")
    send(group, key(pygame.K_m, 0, "m"), typed("m"))
    assert pressed == [] and group.find("reply").text == "m"
    group.focus("b")
    send(group, key(pygame.K_m, 0, "m"))
    assert pressed == [1]


def test_the_space_that_presses_a_button_is_not_typed_where_it_leads(look):
    box = TextBox("reply")
    group = row_of(look, Button("go", "Go", lambda: group.focus("reply")), box)
    group.focus("go")
    send(group, key(pygame.K_SPACE, 0, " "), typed(" "), typed("x"))
    assert group.focused is box and box.text == "x"


def test_a_disabled_button_does_nothing(look):
    group, pressed = pressable(look, shortcut=(pygame.K_F2, 0))
    group.find("a").enabled = False
    send(group, key(pygame.K_F2))
    click(group, group.find("a").rect.center)
    assert pressed == []


def test_a_checkbox_turns_over(look):
    seen = []
    group = row_of(look, Checkbox("a", "Sounds", False, seen.append))
    group.focus("a")
    send(group, key(pygame.K_SPACE))
    click(group, group.find("a").rect.center)
    assert seen == [True, False]


def test_a_toast_goes_away_by_itself():
    toast = Toast()
    assert toast.wants_tick_in() is None
    toast.say("Saved", 2.0)
    toast.tick(1.5)
    assert toast.text == "Saved" and toast.wants_tick_in() == pytest.approx(0.5)
    toast.tick(0.6)
    assert toast.text == "" and toast.wants_tick_in() is None


# Choosing

OPTIONS = (Option("en", "English"), Option("nl", "Nederlands"), Option("hi", "हिन्दी"))


@pytest.mark.parametrize("style", ["pills", "menu"])
def test_a_choice_goes_by_arrow_keys(look, style):
    seen = []
    group = row_of(look, Choice("a", OPTIONS, "en", seen.append, style=style))
    group.focus("a")
    for code in (pygame.K_LEFT, pygame.K_RIGHT, pygame.K_DOWN, pygame.K_RIGHT, pygame.K_UP):
        send(group, key(code))
    assert seen == ["nl", "hi", "nl"]


def test_a_menu_opens_and_chooses_by_key(look):
    choice = Choice("a", OPTIONS, "en", style="menu")
    group = row_of(look, choice)
    group.focus("a")
    send(group, key(pygame.K_RETURN), key(pygame.K_DOWN))
    assert choice.is_open and choice.value == "en"
    send(group, key(pygame.K_RETURN))
    assert not choice.is_open and choice.value == "nl"
    assert send(group, key(pygame.K_SPACE), key(pygame.K_ESCAPE)) and choice.value == "nl"
    assert not send(group, key(pygame.K_ESCAPE))


def test_a_click_beside_an_open_menu_only_closes_it(look):
    pressed = []
    choice = Choice("a", OPTIONS, "en", style="menu")
    beside = placed(Button("b", "B", lambda: pressed.append(1)), look, (600, 400, 100, 36))
    group = Group([placed(choice, look), beside])
    click(group, choice.rect.center)
    assert choice.is_open
    click(group, beside.rect.center)
    assert not choice.is_open and pressed == [] and choice.value == "en"


def test_an_open_menu_is_clicked_over_what_lies_below_it(look):
    pressed = []
    choice = Choice("a", OPTIONS, "en", style="menu")
    group = row_of(look, choice, Button("b", "B", lambda: pressed.append(1)))
    click(group, choice.rect.center)
    click(group, (choice.rect.centerx, choice.rect.bottom + 60))
    assert choice.value == "nl" and pressed == []


TABS = (
    Tab("account", "Account", "card"),
    Tab("notes", "Notes", badge="3"),
    Tab("policy", "Policy"),
)


def test_tabs_go_by_arrow_number_and_click(look):
    seen = []
    tabs = Tabs("tabs", TABS, "account", seen.append)
    group = Group([placed(tabs, look, (20, 20, 600, 40)), placed(TextBox("reply"), look)])
    group.focus("tabs")
    send(group, key(pygame.K_LEFT), key(pygame.K_RIGHT))
    group.focus("reply")
    send(group, key(pygame.K_3, pygame.KMOD_LCTRL, "3"), key(pygame.K_9, pygame.KMOD_LCTRL))
    group.find("reply").visible = False
    click(group, tabs.cells(look)[0].center)
    assert seen == ["notes", "policy", "account"]


# Lists and scrolling


def list_of(look, rows, **options):
    seen, opened = [], []
    view = ListView(
        "list",
        rows,
        draw_row=lambda *_: None,
        measure_row=lambda look, row, width: 40,
        on_select=seen.append,
        on_open=opened.append,
        **options,
    )
    group = Group([placed(view, look, (20, 20, 300, 100))])
    return group, view, seen, opened


def test_a_list_goes_by_keys_and_keeps_the_row_in_view(look):
    group, view, seen, opened = list_of(look, range(20))
    group.focus("list")
    for code in (pygame.K_DOWN, pygame.K_END, pygame.K_UP, pygame.K_RETURN):
        send(group, key(code))
    assert seen == [0, 1, 19, 18] and opened == [18]
    assert view.rect.contains(view.row_rect(18))
    send(group, key(pygame.K_HOME), key(pygame.K_PAGEDOWN), key(pygame.K_PAGEUP))
    assert view.selected == 0 and view.rect.contains(view.row_rect(0))


def test_headings_in_a_list_are_passed_over(look):
    group, view, *_ = list_of(look, "AbcDe", is_selectable=str.islower)
    group.focus("list")
    assert view.row == "b"
    send(group, key(pygame.K_DOWN), key(pygame.K_DOWN))
    assert view.row == "e"
    click(group, view.row_rect(3).center)
    assert view.row == "e"


def test_a_list_is_opened_by_a_double_click(look):
    group, view, _, opened = list_of(look, range(3))
    click(group, view.row_rect(1).center)
    assert view.selected == 1 and opened == []
    click(group, view.row_rect(1).center)
    assert opened == [1]


def test_a_list_finds_by_typing(look):
    group, view, *_ = list_of(look, ["Late fee", "Lost card", "विवाद"], text_of=str)
    group.focus("list")
    send(group, typed("l"), typed("o"))
    assert view.row == "Lost card"


def test_the_wheel_scrolls_a_list_under_the_mouse(look):
    group, view, *_ = list_of(look, range(20))
    assert send(group, motion(view.rect.center), wheel(-1))
    assert view.row_rect(0).top < view.rect.top
    assert not send(group, wheel(5), wheel(5))


def test_new_rows_keep_a_selection_that_is_still_there(look):
    _, view, *_ = list_of(look, range(5))
    view.selected = 2
    view.rows = range(3)
    assert view.selected == 2
    view.rows = range(2)
    assert view.selected is None


def scroller(look):
    buttons = [Button(f"b{number}", "B") for number in range(10)]
    view = placed(Scroller(buttons, "view"), look, (20, 20, 200, 120))
    view.set_height(10 * 36 + 9 * 14)
    for button, rect in zip(buttons, layout.stack(view.content, [36] * 10, 14), strict=True):
        button.place(rect, look)
    return Group([view]), view, buttons


def test_a_focused_child_is_scrolled_into_view(look):
    group, view, buttons = scroller(look)
    group.focus("b9")
    assert view.rect.contains(buttons[9].rect) and view.is_at_end
    group.focus("b0")
    assert view.rect.contains(buttons[0].rect)


def test_a_scrolled_away_child_takes_no_click(look):
    group, view, buttons = scroller(look)
    view.scroll_to_end()
    assert not view.rect.colliderect(buttons[0].rect)
    click(group, buttons[0].rect.center)
    assert group.focused is None


def test_a_scroller_goes_by_wheel_keys_and_bar(look):
    group, view, _ = scroller(look)
    send(group, motion((60, 60)), wheel(-1))
    assert view.offset > 0
    group.focus("b1")
    send(group, key(pygame.K_END))
    assert view.is_at_end
    send(group, key(pygame.K_HOME))
    assert view.offset == 0
    grip = (view.rect.right - 5, view.rect.top + 5)
    send(group, motion(grip), down(grip), motion((grip[0], 400)), up((grip[0], 400)))
    assert view.is_at_end and not view.holds_pointer


# Text


def entry(look, made=TextBox, height=100, **options):
    box = placed(made("reply", **options), look, (20, 20, 300, height))
    group = Group([box])
    group.focus("reply")
    return group, box


def test_enter_submits_and_shift_enter_begins_a_line(look):
    sent = []
    group, box = entry(look, on_submit=sent.append)
    send(group, typed("a"), key(pygame.K_RETURN, pygame.KMOD_SHIFT, "\r"), typed("b"))
    assert box.text == "a\nb" and sent == []
    send(group, key(pygame.K_RETURN, 0, "\r"))
    assert sent == ["a\nb"]


def test_a_composition_shows_at_the_caret_and_is_committed(look):
    group, box = entry(look)
    send(group, typed("मैं "), pygame.event.Event(pygame.TEXTEDITING, text="ka", start=2, length=0))
    assert box.is_composing and box.text == "मैं "
    assert box.shown(look).text == "मैं ka"
    assert send(group, key(pygame.K_BACKSPACE)) and box.text == "मैं "  # the input method's key
    send(group, typed("का"))
    assert box.text == "मैं का" and not box.is_composing


def test_cut_copy_and_paste_use_the_clipboard(look):
    clipboard = Clipboard()
    group, box = entry(look, clipboard=clipboard)
    send(
        group,
        typed("late fee"),
        key(pygame.K_a, pygame.KMOD_CTRL),
        key(pygame.K_x, pygame.KMOD_LCTRL),
    )
    assert clipboard.text == "late fee" and box.text == ""
    send(group, key(pygame.K_v, pygame.KMOD_CTRL), key(pygame.K_v, pygame.KMOD_CTRL))
    assert box.text == "late feelate fee"
    send(group, key(pygame.K_z, pygame.KMOD_CTRL))
    assert box.text == "late fee"


def test_up_and_down_keep_their_column_in_wrapped_lines(look):
    group, box = entry(look, text="wide enough words\na\nwide enough words")
    send(group, key(pygame.K_HOME), *[key(pygame.K_RIGHT)] * 5)
    send(group, key(pygame.K_UP))
    assert box.text[: box.state.caret].endswith("\na")
    send(group, key(pygame.K_UP))
    assert box.state.caret == 5
    send(group, key(pygame.K_UP))
    assert box.state.caret == 0


def test_home_and_end_stay_in_a_wrapped_line(look):
    group, box = entry(look, text=HINDI * 3)
    send(group, key(pygame.K_HOME, pygame.KMOD_CTRL), key(pygame.K_END))
    first = box.shown(look).lines[0]
    assert first[0] < box.state.caret < first[1]
    send(group, key(pygame.K_HOME))
    assert box.state.caret == 0


def test_the_caret_goes_where_the_mouse_points_and_dragging_selects(look):
    group, box = entry(look, text=HINDI)
    inner = box.inner(look)
    click(group, inner.topleft)
    assert box.state.caret == 0
    send(group, down(inner.topleft), motion((inner.right + 50, inner.bottom + 200)), up((0, 0)))
    # The second press is a double click on the first word.
    assert box.state.selected == "नमस्ते"
    place = box.state.selection[1]
    assert box.offset_at(look, box.caret_rect(look).center) == place


def test_the_caret_stays_in_view_in_box_and_field(look):
    for made, height in ((TextBox, 60), (TextField, 36)):
        group, box = entry(look, made, height, text="")
        send(group, *[typed("फ़ीस card ")] * 12)
        assert box.rect.contains(box.caret_rect(look))
        send(group, key(pygame.K_HOME, pygame.KMOD_CTRL))
        assert box.rect.contains(box.caret_rect(look))


def test_a_field_submits_and_takes_one_line(look):
    sent, seen = [], []
    group, _ = entry(look, TextField, 36, on_submit=sent.append, on_change=seen.append)
    send(group, typed("a\nb"), key(pygame.K_RETURN), key(pygame.K_KP_ENTER, pygame.KMOD_SHIFT))
    assert seen == ["a b"] and sent == ["a b", "a b"]


def test_setting_the_text_forgets_the_history(look):
    group, box = entry(look)
    send(group, typed("secret"))
    box.clear()
    send(group, key(pygame.K_z, pygame.KMOD_CTRL))
    assert box.text == ""


KEYS = [
    pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN, pygame.K_HOME, pygame.K_END,
    pygame.K_BACKSPACE, pygame.K_DELETE, pygame.K_RETURN, pygame.K_a, pygame.K_c, pygame.K_x,
    pygame.K_v, pygame.K_z, pygame.K_y, pygame.K_TAB, pygame.K_ESCAPE, pygame.K_PAGEUP,
]  # fmt: skip
MODS = [0, pygame.KMOD_SHIFT, pygame.KMOD_CTRL, pygame.KMOD_CTRL | pygame.KMOD_SHIFT]
KEYSTROKES = st.one_of(
    st.builds(key, st.sampled_from(KEYS), st.sampled_from(MODS)),
    st.text(alphabet="ab \nक्षिंू\u200d🙂", max_size=4).map(typed),
    st.text(alphabet="kaक ि", max_size=3).map(
        lambda text: pygame.event.Event(pygame.TEXTEDITING, text=text, start=0, length=0)
    ),
    st.tuples(st.integers(0, 340), st.integers(0, 140)).map(down),
    st.tuples(st.integers(0, 340), st.integers(0, 140)).map(motion),
    st.tuples(st.integers(0, 340), st.integers(0, 140)).map(up),
    st.integers(-3, 3).map(wheel),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    events=st.lists(KEYSTROKES, max_size=25),
    made=st.sampled_from([TextBox, TextField]),
    text=st.sampled_from(["", HINDI * 4]),
)
def test_no_sequence_of_events_raises(look, window, events, made, text):
    group, box = entry(look, made, 60, text=text, clipboard=Clipboard("पेस्ट"), limit=400)
    for event in events:
        send(group, event)
        group.focus("reply")
    group.draw(window, look)
    assert len(box.text) <= 400


# Layout and look


def test_a_row_is_cut_into_pixels_and_shares_without_a_gap_left_over():
    rects = layout.split_row(pygame.Rect(10, 0, 101, 20), 30, 1.0, 2.0, gap=5)
    assert [(r.left, r.width) for r in rects] == [(10, 30), (45, 20), (70, 41)]
    assert rects[-1].right == 111


def test_columns_fill_the_width():
    assert layout.columns(pygame.Rect(0, 0, 100, 10), 3)[-1].right == 100


def test_boxes_are_lined_up_at_the_right():
    boxes = layout.line_up(pygame.Rect(0, 0, 100, 10), [20, 30], 10, "right")
    assert [box.left for box in boxes] == [40, 70]


def test_controls_are_high_enough_to_hit(look):
    assert look.control >= 32


def test_a_meter_takes_any_value(look, window):
    for value in (-1.0, 0.0, 0.5, 1.0, 2.0):
        meter = placed(Meter("m", value, "Mood", "Calm", "mood"), look)
        meter.draw(window, look, False)
