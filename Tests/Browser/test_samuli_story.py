"""Samuli's story: from social rehabilitation to the workshop, and towards supported coaching as two years come near."""
import re

from steps import fill_in, follow, part, press, said


def to_samuli(page):
    page.goto("/clients?q=Kompassinen")
    page.get_by_role("link", name="Kompassinen Samuli").first.click()
    page.wait_for_url(re.compile(r"/clients/[^/?]+$"))
    return part(page, "clients")


def test_samulis_coach_suggests_coaching_and_his_own_worker_reads_why(as_persona):
    page = as_persona("Katja Kontrolli")
    client = to_samuli(page)
    summary = said(page)
    assert "29 vuotta" in summary
    assert "Kuntoutumisen tukeminen" in summary and "Sosiaaliset suhteet" in summary, "his two goals are kept"

    # The plan was made by three who met, and it tells of the coaching and of a possible work trial.
    follow(page, "Avaa suunnitelma")
    plan = said(page)
    for name in ["Samuli Kompassinen paikalla", "Katja Kontrolli paikalla", "Mikko Merkki paikalla"]:
        assert name in plan, name
    assert "Työhönvalmentaja tapaa asiakkaan" in plan and "työkokeilu" in plan

    # He has agreed that the coaching's provider is told, by a consent of its own.
    page.goto(f"/clients/{client}/consents")
    assert "Työhönvalmennuksen tuottaja, Siltavalmennus ry" in said(page)

    page = as_persona("Mikko Merkki")
    assert to_samuli(page) == client
    page.goto(f"/clients/{client}/initiatives/new")
    why = "Arki on vakiintunut, ja Samuli tarvitsee tukea urasuunnitelman selkiyttämiseen."
    fill_in(page, {"Palvelu": "Yksilövalmennus", "Miksi asiakas hyötyisi": why})
    press(page, "Lähetä aloite")

    page = as_persona("Katja Kontrolli")
    page.goto(f"/clients/{client}/initiatives")
    told = said(page)
    assert "Yksilövalmennus" in told and why in told and "Mikko Merkki" in told
