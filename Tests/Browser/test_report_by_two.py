"""A report written by two, with a lost session in the middle: nothing is lost and nothing overwritten silently; it is
sent, corrected with a reason, and the client's certificate is printed."""
import re

PERSONAS = ("Anneli Ajasta", "Raili Rasti")
PARTS = ("changes", "means", "examples", "follow_up_plan", "goal_attainment", "goals_summary")


def sign_in(context, name):
    page = context.new_page()
    page.goto("/sign-in")
    page.get_by_role("button", name=name).first.click()
    page.wait_for_url(lambda address: "/sign-in" not in address)
    return page


def part(page, name):
    return page.locator(f"textarea[name='section.{name}']")


def status(page):
    return page.locator("[data-shared-status]")


def saved(page):
    """Waits until the server says that it keeps what was typed."""
    with page.expect_response(lambda answer: answer.url.split("?")[0].endswith("/draft") and answer.ok, timeout=20_000):
        pass


def begin(page):
    """The form of a report that nobody has begun yet."""
    page.goto("/reports?show=open")
    final = page.locator("a[href*='kind=final_report']")
    (final if final.count() else page.locator("a[href*='kind=interim_report']")).first.click()
    page.wait_for_url(re.compile(r"/documents/new"))
    return re.search(r"/periods/([^/]+)/", page.url).group(1)


def test_a_report_is_written_by_two_and_nothing_is_lost(browser, server, context, axe_clean, shot):
    second = browser.new_context(base_url=server, viewport={"width": 1280, "height": 900}, locale="fi-FI")
    second.set_default_timeout(15_000)
    anneli = sign_in(context, PERSONAS[0])
    period = begin(anneli)
    assert anneli.locator("main dl").first.inner_text(), "the report begins with facts and where they come from"
    axe_clean(anneli)

    # The first words are on the server two seconds after they were typed, and the address is the draft's own.
    part(anneli, "changes").fill("Päivärytmi on löytynyt.")
    saved(anneli)
    anneli.wait_for_url(re.compile(r"/documents/[^/]+/edit"))
    address = anneli.url
    assert "Luonnos tallennettu klo" in status(anneli).inner_text()

    # Another writes another part; each sees what the other has saved, and neither loses a word.
    raili = sign_in(second, PERSONAS[1])
    raili.goto(address)
    assert part(raili, "changes").input_value() == "Päivärytmi on löytynyt."
    theirs = "means" if part(raili, "means").count() else "goals_summary"
    part(raili, theirs).fill("Viikoittaiset keskustelut.")
    saved(raili)
    part(anneli, "examples" if part(anneli, "examples").count() else "follow_up_plan").fill("Kahvion vuorot sujuivat.")
    saved(anneli)
    anneli.wait_for_function(
        f"() => document.querySelector(\"textarea[name='section.{theirs}']\")?.value === 'Viikoittaiset keskustelut.'"
    )
    assert "Toinen kirjoittaja on muuttanut" in status(anneli).inner_text()

    # Anneli's session is lost; what she types stays on the page, and comes along through the sign-in.
    cookies = context.cookies()
    context.clear_cookies()
    part(anneli, "follow_up_plan").fill("Opinnot alkavat elokuussa.")
    anneli.get_by_text("Istunto on katkennut.").wait_for()
    context.add_cookies(cookies)
    anneli.get_by_role("button", name="Tallenna luonnos").click()
    anneli.wait_for_url(lambda now: "/edit" not in now)
    assert "Opinnot alkavat elokuussa." in anneli.locator("main").inner_text()
    assert "Viikoittaiset keskustelut." in anneli.locator("main").inner_text()

    # Both change the same part: it isn't overwritten, both texts are shown, and a person settles it.
    anneli.goto(address)
    raili.goto(address)
    part(anneli, "changes").fill("Päivärytmi on löytynyt ja pysynyt.")
    saved(anneli)
    part(raili, "changes").fill("Päivärytmi horjuu vielä.")
    raili.locator("[data-other='changes']").wait_for()
    assert "Päivärytmi on löytynyt ja pysynyt." in raili.locator("[data-other='changes']").inner_text()
    assert part(raili, "changes").input_value() == "Päivärytmi horjuu vielä."
    raili.get_by_role("button", name="Tallenna luonnos").click()
    raili.get_by_text("tallensi muutoksia samaan aikaan").wait_for()
    assert part(raili, "changes").input_value() == "Päivärytmi horjuu vielä."
    axe_clean(raili)
    shot(raili, "report-disputed")
    part(raili, "changes").fill("Päivärytmi on löytynyt, mutta horjuu vielä.")
    for name in PARTS:
        if part(raili, name).count() and not part(raili, name).input_value():
            part(raili, name).fill("Kirjattu yhdessä.")
    raili.get_by_role("button", name="Tallenna ja merkitse valmiiksi").click()
    raili.wait_for_url(re.compile(r"/sending$"))
    raili.get_by_role("button", name="Merkitse valmiiksi").click()
    raili.get_by_text("Asiakirja on valmis.").wait_for()
    assert "Päivärytmi on löytynyt, mutta horjuu vielä." in raili.locator("main").inner_text()

    # A sent report is corrected by a new one that says why.
    raili.get_by_role("link", name="Tee korjaus").click()
    raili.get_by_label("Korjauksen syy").fill("Oppilaitoksen nimi puuttui.")
    raili.get_by_role("button", name="Aloita korjaus").click()
    raili.wait_for_url(re.compile(r"/edit$"))
    part(raili, "follow_up_plan").fill("Opinnot alkavat elokuussa ammattiopistossa.")
    raili.get_by_role("button", name="Tallenna ja merkitse valmiiksi").click()
    raili.get_by_role("button", name="Merkitse valmiiksi").click()
    raili.get_by_text("Asiakirja on valmis.").wait_for()
    assert "Oppilaitoksen nimi puuttui." in raili.locator("main").inner_text()
    second.close()
    assert period
