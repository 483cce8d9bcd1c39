"""A change of rules: the keeper writes a stricter edition, sees which cases it changes, publishes it, and from its day
on the same decision is judged by it."""
import pathlib

import pytest
from steps import field, fill_in, follow, press, said
from test_decision_mended import open_draft

RULEBOOK = pathlib.Path(__file__).resolve().parents[2] / "Rulebooks" / "pohjois-savo-2024.yaml"


@pytest.fixture
def server(days_go_by):
    """This journey's own county, on the day that the journey has come to."""
    return days_go_by.address


def stricter():
    """The county's rulebook, but with at most one day a week in two forms of the service."""
    text = RULEBOOK.read_text(encoding="utf-8").replace("in_force_from: 2024-01-01", "in_force_from: 2026-12-01")
    for form in ("kartoittava", "edistava"):
        before, rule = text.split(f"  - id: {form}-days\n")
        rule = rule.replace("max_days: 4}", "max_days: 1}", 1)
        rule = rule.replace("days_per_week: 4}", "days_per_week: 1}", 1).replace("days_per_week: 5}", "days_per_week: 2}", 1)
        text = before + f"  - id: {form}-days\n" + rule
    return text


def upload(page, text):
    """Chooses a file of this text, as the keeper has written it elsewhere."""
    field(page, "YAML-tiedosto").set_input_files(
        {"name": "uusi.yaml", "mimeType": "text/yaml", "buffer": text.encode("utf-8")}
    )


def checks_of_draft(page):
    """What the rules say beside the first decision that waits to be finished, with three days a week."""
    open_draft(page)
    fill_in(page, {"Päiviä viikossa": "3", "Tunteja päivässä": "5"})
    page.keyboard.press("Tab")
    checks = page.get_by_role("complementary", name="Sääntötarkistus")
    page.wait_for_timeout(2_500)
    return checks


def test_a_changed_rulebook_is_previewed_published_and_followed_from_its_day(as_persona, days_go_by, look_at):
    page = as_persona("Riina Rivi")
    page.goto("/rulebook-editions")
    look_at(page, "rulebook-editions")
    follow(page, "Kirjoita uusi versio")

    # A slip in the text is told with its line and its mending, and the text stays.
    text = stricter()
    upload(page, text.replace("layer: county", "layr: county"))
    press(page, "Tarkista ja tallenna luonnos")
    assert "Rivi 4, sarake 1" in said(page) and "did you mean layer?" in said(page)
    assert "layr: county" in field(page, "Teksti").input_value()
    look_at(page, "rulebook-faults")
    upload(page, text)
    press(page, "Tarkista ja tallenna luonnos")
    assert "Luonnos on tallennettu" in page.content()
    look_at(page, "rulebook-draft")

    # What it changes is seen before it is published, case by case and with the paragraph.
    follow(page, "Julkaise versio")
    assert "saa uuden arvion" in said(page)
    assert "1–1" in said(page) and "luku 5" in said(page)
    look_at(page, "rulebook-preview")
    field(page, "Voimaan").fill("1.12.2026")
    press(page, "Julkaise versio")
    assert "Versio on julkaistu" in page.content()
    assert page.url.split("?")[0].endswith("/rulebooks/pohjois-savo-2024@2026-12-01")

    # On the day before, the decision is still judged by the edition that it supersedes.
    days_go_by.to("2026-11-30")
    page = as_persona("Katja Kontrolli")
    assert "1–1" not in checks_of_draft(page).inner_text()

    # On its first day the new edition stands in the way, and its citation leads to its own page.
    days_go_by.to("2026-12-01")
    page = as_persona("Katja Kontrolli")
    checks = checks_of_draft(page)
    assert "1–1" in checks.inner_text()
    rule = checks.locator("a[href*='pohjois-savo-2024@2026-12-01#']").first.get_attribute("href")
    page.goto(rule)
    assert "Palvelukohtainen sääntökirja" in said(page) and "luku 5" in said(page)
