"""Jarmo's story: a trial of three months, decided anew each time for a year, and then coaching towards employers."""
import re

from steps import follow, part, said


def test_jarmos_trial_is_decided_anew_every_three_months_until_he_is_coached(as_persona):
    page = as_persona("Katja Kontrolli")
    page.goto("/clients?q=Mutkam")
    page.get_by_role("link", name="Mutkamäki Jarmo").first.click()
    page.wait_for_url(re.compile(r"/clients/[^/?]+$"))
    client = part(page, "clients")
    assert "57 vuotta" in said(page) and "työvoimaviranomaisen omavalmentaja" in said(page)
    assert "Ei koulutusta nyt" in said(page), "that he wants no training is kept among his goals"

    page.goto(f"/clients/{client}/decisions")
    rows = page.locator("main tbody tr").all_inner_texts()
    trials = [row for row in rows if "Työ- ja toimintakykyä edistävä" in row]
    spans = ["22.9.–21.12.2025", "22.12.2025–21.3.2026", "22.3.–21.6.2026", "22.6.–21.9.2026"]
    assert len(trials) == len(spans), trials
    for row, span in zip(reversed(trials), spans):
        assert span in row, row
    assert "Yksilövalmennus" in rows[0] and "22.9.2026–21.1.2027" in rows[0]

    # The decision of the coaching tells what changes, and is counted by the hour.
    page.locator("main tbody tr").first.get_by_role("link").first.click()
    page.wait_for_url(re.compile("/decisions/"))
    decision = said(page)
    assert "28 × 62,00 € = 1 736,00 €" in decision
    assert "Mikä muuttuu edellisestä päätöksestä" in decision and "Askelma Valmennus Oy" in decision
    follow(page, "Näytä asiakkaan kirje")
    assert "Yksilövalmennus" in said(page)
