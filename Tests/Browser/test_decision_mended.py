"""A decision that a rule stops: it is shown with its paragraph, nothing typed is lost, and the mended one is made."""
import re

from steps import field, fill_in, follow, press, said

REASONS = "Kuntoutuminen etenee sovitusti, ja palvelun tarve jatkuu arvion mukaan."


def open_draft(page):
    """The first decision on the worker's desk that waits to be finished."""
    page.goto("/decisions?selection=drafts")
    page.locator("main tbody a[href*='/decisions/']").first.click()
    follow(page, "Jatka valmistelua")
    return page.url


def test_a_decision_that_a_rule_stops_is_mended_and_made(as_persona, look_at):
    page = as_persona("Katja Kontrolli")
    form = open_draft(page)
    days = field(page, "Päiviä viikossa").input_value()
    hours = field(page, "Tunteja päivässä").input_value()
    checks = page.get_by_role("complementary", name="Sääntötarkistus")

    # While it is written: five days a week and nine hours a day stand beside the fields with their paragraphs.
    fill_in(page, {"Päätöksen perustelut": REASONS, "Päiviä viikossa": "5", "perjantai": True})
    fill_in(page, {"Tunteja päivässä": "9"})
    page.keyboard.press("Tab")
    checks.get_by_text("Estää hyväksymisen").first.wait_for(state="attached")
    assert "Laki 189/2001, 13 §" in checks.inner_text()

    # It isn't made, and the page says which rule stands in the way; what was typed is still there.
    press(page, "Hyväksy päätös")
    assert re.search(r"/decisions/[^/]+", page.url) and "Päätös on hyväksytty" not in said(page)
    assert "Estää hyväksymisen" in checks.inner_text()
    assert "Laki 189/2001, 13 §" in checks.inner_text()
    assert field(page, "Päiviä viikossa").input_value() == "5"
    assert field(page, "Tunteja päivässä").input_value() == "9"
    assert field(page, "Päätöksen perustelut").input_value() == REASONS
    assert field(page, "perjantai").is_checked()
    look_at(page, "decision-stopped")

    # The citation leads to the rule in plain words.
    rule = checks.get_by_role("link", name="Laki 189/2001, 13 §").first.get_attribute("href")
    other = page.context.new_page()
    other.goto(rule)
    assert "189/2001" in other.locator("main").inner_text() and "13 §" in other.locator("main").inner_text()
    other.close()

    # Nothing was stored of it: the draft is as it was.
    again = page.context.new_page()
    again.goto(form)
    assert field(again, "Päiviä viikossa").input_value() == days
    again.close()

    # Mended, it is made, and it keeps under which rules.
    fill_in(page, {"Päiviä viikossa": days, "Tunteja päivässä": hours})
    field(page, "perjantai").uncheck()
    press(page, "Hyväksy päätös")
    assert "Päätös on hyväksytty" in said(page)
    assert REASONS in said(page)
    assert "Estää hyväksymisen" not in said(page)
    assert "189/2001" in said(page)
    look_at(page, "decision-made")
    page.goto("/decisions?selection=drafts")
    assert form.split("/decisions/")[1].split("/")[0] not in page.content(), "a decision that is made is no draft"
