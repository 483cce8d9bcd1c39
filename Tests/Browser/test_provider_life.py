"""A provider's life: it applies, is approved when its dossier is whole, works, and is suspended; its clients don't fall."""
import re

PROVIDER = "Harjulan työpajayhdistys ry"


def open_provider(page):
    page.goto("/providers")
    page.get_by_role("link", name=PROVIDER).first.click()
    page.wait_for_url(re.compile(r"/providers/[^/]+$"))
    return page.url


def main(page):
    return page.locator("main").inner_text()


def change_state(page, act, reason):
    page.get_by_role("link", name="Muuta tilaa").click()
    page.get_by_label(act).check()
    page.get_by_label("Perustelu").fill(reason)
    page.get_by_role("button", name="Tallenna päätös").click()


def test_a_provider_goes_from_application_to_suspended(as_persona, axe_clean):
    # It ends first, so that it has to apply anew.
    page = as_persona("Leena Leima")
    address = open_provider(page)
    axe_clean(page)
    change_state(page, "Päätä", "Sopimuskausi päättyi.")
    assert "Päättynyt" in main(page)

    # The provider's own manager begins the application and tells of a person who isn't enough.
    page = as_persona("Raili Rasti")
    page.goto(address)
    page.get_by_role("link", name="Aloita hakeutuminen").click()
    page.get_by_role("button", name="Aloita hakeutuminen").click()
    page.get_by_text("Hakeutuminen on aloitettu.").wait_for()
    assert page.get_by_role("link", name="Muuta tilaa").count() == 0, "a provider doesn't approve itself"
    page.get_by_role("link", name="Lisää työntekijä").click()
    page.get_by_label("Nimi", exact=True).fill("Nepa Neuvola")
    page.get_by_label("Koulutus", exact=True).select_option(label="sosiaali- tai terveysalan keskiasteen tutkinto")
    page.get_by_label("yksilö- tai ryhmävalmennus").check()
    axe_clean(page)
    page.get_by_role("button", name="Tallenna").click()
    page.get_by_text("Työntekijän tiedot on tallennettu.").wait_for()

    # The county is stopped by the rule with its paragraph, and what was typed stays.
    page = as_persona("Leena Leima")
    page.goto(address)
    change_state(page, "Hyväksy tuottaja", "Asiakirjat ovat kunnossa.")
    page.get_by_text("luku 1.1 kohta 2").first.wait_for()
    assert page.get_by_label("Perustelu").input_value() == "Asiakirjat ovat kunnossa."
    axe_clean(page)

    # With the further qualification she may coach, and the provider is approved.
    page.goto(address)
    page.get_by_role("link", name="Nepa Neuvola").click()
    page.get_by_label("neuropsykiatrinen valmentaja").check()
    page.get_by_role("button", name="Tallenna").click()
    page.get_by_text("Työntekijän tiedot on tallennettu.").wait_for()
    change_state(page, "Hyväksy tuottaja", "Asiakirjat ovat kunnossa.")
    page.get_by_text("Tuottajan tila on tallennettu.").wait_for()

    # Suspended: it can't be chosen, and its clients wait on their own worker's list.
    change_state(page, "Keskeytä", "Vakuutuksen voimassaolo selvitetään.")
    page.get_by_text("Tuottajan tila on tallennettu.").wait_for()
    assert "Vakuutuksen voimassaolo selvitetään." in main(page)
    page = as_persona("Katja Kontrolli")
    page.goto("/worklist")
    assert "Tuottaja on keskeytetty tai päättynyt" in main(page)

    # The county that runs on has its provider back for the other journeys.
    page = as_persona("Leena Leima")
    page.goto(address)
    change_state(page, "Hyväksy tuottaja", "Vakuutus on voimassa.")
    page.get_by_text("Tuottajan tila on tallennettu.").wait_for()
    page = as_persona("Katja Kontrolli")
    page.goto("/worklist")
    assert "Tuottaja on keskeytetty tai päättynyt" not in main(page)
