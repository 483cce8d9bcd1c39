"""Sirpa's path from the first referral to the contact after it, each step by the one whose job it is.

The story is that of a woman of fifty-one whom the employment authority's coach sends to social care. The days pass as
the path goes on: her county is served on one day after another.
"""
import pytest
import sirpa_steps as sirpa
from steps import fill_in, part, press, said


@pytest.fixture
def server(days_go_by):
    """This journey's own county, on the day that the journey has come to."""
    return days_go_by.address


@pytest.fixture
def seen(look_at):
    return lambda page, name: look_at(page, "sirpa-" + name)


def test_sirpas_path_goes_from_the_first_referral_to_the_contact_after_it(as_persona, days_go_by, seen):
    page = as_persona("Katja Kontrolli")
    sirpa.register(page, seen)
    client = part(page, "clients")
    sirpa.assess(page, seen)
    sirpa.name_coach(page, client, "Nimeä omavalmentaja", "Mikko Merkki, omavalmentaja, Kuusijärven työllisyysalue")
    sirpa.ask_consents(page, client, seen)
    sirpa.name_coach(page, client, "Nimeä työhönvalmentaja", "Salla Silta, työhönvalmentaja, Siltavalmennus ry")
    sirpa.agree_meeting(page, client, seen)

    days_go_by.to("2026-11-26")
    page = as_persona("Katja Kontrolli")
    sirpa.plan(page, client, seen)
    sirpa.decide(page, client, seen)
    link = sirpa.give_sign_in(page, client)

    # The coach who sent her sees the plan that was made together, and no more than what is shared.
    page = as_persona("Mikko Merkki")
    assert sirpa.to_client(page) == client
    assert "Enemmän ihmissuhteita" in said(page)
    seen(page, "coach")
    page = as_persona("Raili Rasti")
    period = sirpa.accept(page, seen)

    days_go_by.to("2026-12-01")
    page = as_persona("Anneli Ajasta")
    sirpa.begin(page, seen)
    page = as_persona("Katja Kontrolli")
    page.goto(f"/periods/{period}/acknowledgement")
    press(page, "Tiedän vastuuohjaajan")

    days_go_by.to("2026-12-04")
    page = as_persona("Anneli Ajasta")
    sirpa.mark_days(page, period)
    page = as_persona("Salla Silta")
    assert sirpa.to_client(page) == client, "the job coach sees her by her consent"
    seen(page, "job-coach")
    session = sirpa.own_path(page, link, seen)

    days_go_by.to("2027-03-01")
    page = as_persona("Anneli Ajasta")
    sirpa.report(page, period, seen)
    sirpa.end_service(page, period, seen)
    page = as_persona("Katja Kontrolli")
    sirpa.record_outcome(page, period, seen)

    days_go_by.to("2027-04-12")
    page = as_persona("Katja Kontrolli")
    sirpa.contact_afterwards(page, client, seen)
    sirpa.own_path_again(page, session, seen)


def test_the_plan_of_how_the_service_is_carried_out_is_written_where_the_rulebook_asks_for_it(as_persona, seen):
    page = as_persona("Oiva Ohjain")
    page.goto("/worklist")
    page.locator("tr", has_text="Toteuttamissuunnitelman päivitys").first.get_by_role("link").last.click()
    fill_in(page, {"Konkreettiset keinot": "Ohjattu työ keittiössä kahtena päivänä viikossa."})
    press(page, "Tallenna ja merkitse valmiiksi")
    assert "älitavoitteet" in page.get_by_role("alert").inner_text(), "a part that is asked for is missing"
    fill_in(page, {"Välitavoitteet": "Kuukauden kuluttua oma työpiste."})
    seen(page, "implementation-plan")
    press(page, "Tallenna ja merkitse valmiiksi")
    press(page, "Merkitse valmiiksi")
    assert "laativat sen yhdessä" in said(page), "the plan isn't made without the client"
    page.goto(page.url.split("/sending")[0] + "/edit")
    for who in ["asiakas", "vastuuohjaaja"]:
        page.locator("main").get_by_role("checkbox", name=who, exact=True).check()
    press(page, "Tallenna ja merkitse valmiiksi")
    press(page, "Merkitse valmiiksi")
    assert "Asiakirja on valmis" in said(page)
    paper = page.url.split("?")[0]
    page = as_persona("Hilla Heijastin")
    page.goto(paper)
    assert "Kuukauden kuluttua oma työpiste." in said(page)
