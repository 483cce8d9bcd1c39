"""The client's certificate of participation is given at the end of a period, and printed."""


def test_a_certificate_is_given_and_printed(as_persona, axe_clean, shot):
    page = as_persona("Raili Rasti")
    page.goto("/reports?show=all")
    periods = page.eval_on_selector_all("a[href^='/periods/']", "links => links.map(link => link.getAttribute('href'))")
    documents = page.eval_on_selector_all("a[href^='/documents/']", "links => links.map(link => link.getAttribute('href'))")
    for address in dict.fromkeys(href.split("/documents/")[0] for href in periods):
        page.goto(address)
        if page.get_by_role("link", name="Anna todistus").count():
            break
    else:
        for address in dict.fromkeys(href for href in documents if href.count("/") == 2):
            page.goto(address)
            clients = page.locator("a[href^='/clients/']").last.get_attribute("href")
            page.goto("/clients/" + clients.split("/")[2] + "/reports")
            own = page.locator("a[href^='/periods/']").evaluate_all("links => links.map(link => link.getAttribute('href'))")
            found = False
            for period in dict.fromkeys(href for href in own if href.count("/") == 2):
                page.goto(period)
                if page.get_by_role("link", name="Anna todistus").count():
                    found = True
                    break
            if found:
                break
    page.get_by_role("link", name="Anna todistus").click()
    axe_clean(page)
    page.get_by_label("Mitä asiakas teki ja oppi?").fill("Keittiötyötä ja asiakaspalvelua.")
    page.get_by_role("button", name="Kirjaa todistus annetuksi").click()
    page.get_by_text("Todistus on kirjattu annetuksi.").wait_for()
    page.get_by_role("link", name="Tulosta A4").first.click()
    page.get_by_text("Keittiötyötä ja asiakaspalvelua.").wait_for()
    assert "Toteutuneet päivät" in page.locator("main").inner_text()
    shot(page, "certificate")
