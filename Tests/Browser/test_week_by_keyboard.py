"""A week is marked for everybody without touching the mouse."""


def today(page):
    """Today's cells that wait for a mark, in the order of the rows."""
    return page.locator("td.today input[data-agreed][data-saved='']")


def test_everybodys_day_is_marked_by_keyboard(as_persona):
    page = as_persona("Anneli Ajasta")
    page.goto("/days")
    waiting = [cell.get_attribute("id") for cell in today(page).all()]
    assert len(waiting) >= 3, "the demo county has too few clients to mark"
    for name in waiting:
        page.locator(f"[id='{name}']").focus()
        page.keyboard.press("Space")
    changed = page.locator(".savebar")
    assert str(len(waiting)) in changed.inner_text()
    page.keyboard.press("Control+s")
    page.wait_for_url(lambda address: "done=" in address)
    for name in waiting:
        cell = page.locator(f"[id='{name}']")
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
