"""A week is marked for everybody without touching the mouse."""
import re

import pytest


@pytest.fixture
def server(request):
    """The week of thirty people goes on from day to day in a county of its own."""
    if "days_go_by" in request.fixturenames:
        return request.getfixturevalue("days_go_by").address
    return request.getfixturevalue("county").address


def today(page):
    """Today's cells that wait for a mark, in the order of the rows."""
    return page.locator("td.today input[data-agreed][data-saved='']")


def test_everybodys_day_is_marked_by_keyboard(as_persona):
    page = as_persona("Anneli Ajasta")
    page.goto("/days")
    waiting = [cell.get_attribute("name") for cell in today(page).all()]
    assert len(waiting) >= 3, "the demo county has too few clients to mark"
    for name in waiting:
        page.locator(f"[name='{name}']").focus()
        page.keyboard.press("Space")
    changed = page.locator(".savebar")
    assert str(len(waiting)) in changed.inner_text()
    page.keyboard.press("Control+s")
    page.wait_for_url(lambda address: "done=" in address)
    for name in waiting:
        cell = page.locator(f"[name='{name}']")
        assert cell.get_attribute("data-saved") == cell.get_attribute("data-agreed")


def test_enter_goes_down_a_row_and_letters_mark_an_absence(as_persona):
    page = as_persona("Anneli Ajasta")
    page.goto("/days")
    column = page.locator("td.today input[data-cell]")
    column.nth(0).focus()
    page.keyboard.press("Enter")
    second = page.evaluate("document.activeElement.dataset.row")
    assert second == column.nth(1).get_attribute("data-row")
    page.keyboard.type("s")
    assert column.nth(1).input_value().upper() == "S"


def test_the_provider_is_told_what_an_absence_is(as_persona):
    page = as_persona("Anneli Ajasta")
    page.goto("/days")
    told = page.locator("main").inner_text()
    assert "Mikä on poissaolo?" in told
    assert "Arkipyhä, tauko ja tuottajan peruma päivä eivät ole poissaoloja" in told


CELLS = "input[data-cell][data-agreed]"


def in_focus(page, name):
    """What the element in focus says of itself under a data name; nothing when it says none."""
    return page.evaluate("name => document.activeElement.dataset[name] ?? null", name)


def tab_to_grid(page):
    """Goes with the tab key from the page's beginning, past its head by the skip link, to the first cell."""
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    for _ in range(60):
        page.keyboard.press("Tab")
        if in_focus(page, "cell") is not None:
            return
    raise AssertionError("the tab key doesn't come to the grid")


def go(page, key):
    """Presses an arrow; whether the focus moved."""
    before = page.evaluate("document.activeElement.name")
    page.keyboard.press(key)
    return page.evaluate("document.activeElement.name") != before


def mark_the_week(page):
    """Down each column, Space for everyone who came as agreed; how many cells were marked."""
    marked = 0
    while True:
        while True:
            if in_focus(page, "agreed") and in_focus(page, "saved") == "":
                page.keyboard.press("Space")
                marked += 1
            if not go(page, "ArrowDown"):
                break
        while go(page, "ArrowUp"):
            pass
        if not go(page, "ArrowRight"):
            return marked


def test_a_week_of_thirty_people_is_marked_without_the_mouse(as_persona, days_go_by, look_at):
    days_go_by.to("2026-12-04")
    page = as_persona("Anneli Ajasta")
    page.goto("/days")
    people = page.locator("tr", has=page.locator("input[data-cell]")).count()
    waiting = page.locator(CELLS + "[data-saved='']").count()
    assert people >= 30 and waiting >= 60, (people, waiting)

    tab_to_grid(page)
    assert mark_the_week(page) == waiting
    # The sums run along: days in all, and the hours of each row.
    assert page.locator("[data-all-days]").inner_text() == str(page.locator(CELLS).count())
    assert str(waiting) in page.locator("[data-unsaved]").inner_text()

    # One cell with too long a day: the whole week stays as it was typed, and the cell says what the limit is.
    while not in_focus(page, "agreed"):
        assert go(page, "ArrowLeft"), "the first person has no agreed day"
    name = page.evaluate("document.activeElement.name")
    agreed = in_focus(page, "agreed")
    page.keyboard.type("7")
    page.keyboard.press("Control+s")
    page.get_by_text("Merkintöjä ei vielä tallennettu").first.wait_for()
    cell = page.locator(f"[name='{name}']")
    assert cell.input_value() == "7" and cell.get_attribute("aria-invalid") == "true"
    told = page.locator("#" + cell.get_attribute("aria-describedby").split()[0].replace(":", r"\:"))
    assert "6 h" in told.inner_text()
    assert page.locator(CELLS + "[data-saved='']").count() == waiting, "nothing is half saved"
    look_at(page, "days-refused")

    # The summary's link leads to the cell; the agreed hours mend it, and the week is saved.
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('href')") == "#f-" + re.sub(r"[^\w-]", "-", name):
            break
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    assert cell.input_value() == agreed
    page.keyboard.press("Control+s")
    page.wait_for_url(lambda address: "done=" in address)
    assert page.locator(CELLS + "[data-saved='']").count() == 0
    assert page.locator("input[data-cell][aria-invalid]").count() == 0
    look_at(page, "days-saved")
