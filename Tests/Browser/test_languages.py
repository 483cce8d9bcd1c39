"""Each language: the page says which it is in, keeps it from page to page, and is as whole as the Finnish one."""
import pytest

PLACES = ["/worklist", "/clients", "/clients/new", "/decisions", "/help"]


@pytest.mark.parametrize(
    ("language", "link", "heading"), [("sv", "Svenska", "Klienter"), ("en", "English", "Clients")]
)
def test_a_language_holds_from_page_to_page(as_persona, axe_clean, language, link, heading):
    page = as_persona("Katja Kontrolli")
    page.goto("/clients")
    page.get_by_role("link", name=link).first.click()
    assert heading in page.locator("h1").inner_text()
    for place in PLACES:
        answer = page.goto(place)
        assert answer.status == 200
        assert page.locator("html").get_attribute("lang") == language
        axe_clean(page)


def test_a_reader_chooses_the_language_before_signing_in(page):
    page.goto("/sign-in?lang=sv")
    page.locator(".personas button").nth(1).click()
    assert page.locator("html").get_attribute("lang") == "sv"
