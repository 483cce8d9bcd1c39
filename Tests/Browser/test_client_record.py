"""The client's record: an instructor loses the session while writing, comes back, signs and corrects; others read."""
import re

CLIENT = "Polkunen"
TEXT = "Pakkasi tilaukset itsenäisesti ja kysyi neuvoa oikeassa kohdassa."
BETTER = "Pakkasi tilaukset parin kanssa ja kysyi neuvoa oikeassa kohdassa."


def record_of(page):
    page.goto("/clients?q=" + CLIENT)
    page.get_by_role("link", name=re.compile(CLIENT)).first.click()
    page.wait_for_url(re.compile(r"/clients/[^/?]+$"))
    address = page.url + "/record"
    page.goto(address)
    return address


def test_an_entry_outlives_a_lost_session_and_is_corrected_with_its_reason(as_persona, axe_clean, shot):
    page = as_persona("Anneli Ajasta")
    address = record_of(page)
    page.get_by_role("link", name="Uusi kirjaus kertomukseen").first.click()
    form = page.url
    page.get_by_label("Kirjaus", exact=True).fill(TEXT)
    page.get_by_text("Luonnos tallennettu klo").wait_for()
    axe_clean(page)

    # The session is lost; the text waits for its writer on the server.
    page = as_persona("Anneli Ajasta")
    page.goto(form)
    assert page.get_by_label("Kirjaus", exact=True).input_value() == TEXT
    page.get_by_text("lähettämätön luonnoksesi").wait_for()
    shot(page, "record-form")
    page.get_by_role("button", name="Allekirjoita kirjaus").click()
    assert page.get_by_label("Kirjaus", exact=True).input_value() == TEXT, "a refusal loses nothing"
    page.get_by_label("Asiakkaan oma näkemys").fill("Oli mukava viikko.")
    page.get_by_role("button", name="Allekirjoita kirjaus").click()
    page.get_by_text("Kirjaus on allekirjoitettu ja tallennettu.").wait_for()
    page.goto(form)
    assert page.get_by_label("Kirjaus", exact=True).input_value() == "", "a signed draft is gone"

    page.goto(address)
    page.get_by_role("link", name="Korjaa", exact=True).first.click()
    page.get_by_label("Miksi korjataan").fill("Teki työn parin kanssa.")
    page.get_by_label("Kirjaus", exact=True).fill(BETTER)
    page.get_by_role("button", name="Allekirjoita korjaus").click()
    page.get_by_text("Korjattu versio on allekirjoitettu.").wait_for()
    axe_clean(page)
    shot(page, "record")

    page = as_persona("Katja Kontrolli")
    page.goto(address)
    seen = page.locator("main").inner_text()
    assert BETTER in seen and TEXT in seen and "Teki työn parin kanssa." in seen
    assert page.get_by_role("link", name="Korjaa", exact=True).count() == 0, "another's entry is not theirs to correct"

    page = as_persona("Sirpa Polkunen")
    page.goto("/own-path/record")
    seen = page.locator("main").inner_text()
    assert BETTER in seen and TEXT not in seen
    axe_clean(page)
    shot(page, "record-own")
