"""Every page that a persona can reach by links is whole: it answers, axe finds nothing, and a picture is taken of it."""
import collections
import re
import urllib.parse

import pytest
from playwright.sync_api import TimeoutError

# The steps of a path that tell one page of a kind from another, not one kind from another.
PARTICULAR = re.compile(r"^(?=.*\d)[0-9A-Za-z@-]{4,}$")
PAGES_PER_PERSONA = 60


def kind(address):
    """The address with its ids and dates taken out: pages of one kind are visited once."""
    parts = urllib.parse.urlsplit(address).path.strip("/").split("/")
    return "-".join("x" if PARTICULAR.match(part) else part for part in parts) or "start"


def links(page, server):
    """The addresses that the page's links lead to, within the county."""
    for address in page.eval_on_selector_all("a[href]:not([download])", "links => links.map(link => link.href)"):
        address = urllib.parse.urldefrag(address)[0]
        if address.startswith(server + "/"):
            yield address


def lacks(page):
    """What a whole page has and this one lacks."""
    if page.locator("h1").count() != 1:
        yield f"{page.url}: one h1 is wanted"
    if not page.locator("html").get_attribute("lang"):
        yield f"{page.url}: no language"
    if not page.title():
        yield f"{page.url}: no title"


def answered(page, address):
    """The answer at the address; asked once more when a busy machine lets the first one wait too long."""
    try:
        return page.request.get(address, timeout=30_000)
    except TimeoutError:
        return page.request.get(address, timeout=60_000)


def opened(page, address):
    """Opens the page; begun anew when the browser's own connections let it wait too long."""
    for patience in (20_000, 30_000):
        try:
            return page.goto(address, timeout=patience)
        except TimeoutError:
            page.goto("about:blank")
    return page.goto(address, timeout=60_000)


def reachable(page, server, problems):
    """Walks the links breadth first, and gives each kind of page once, opened."""
    waiting, seen = collections.deque([(page.url, "the sign-in")]), {kind(page.url)}
    while waiting and len(seen) <= PAGES_PER_PERSONA:
        address, source = waiting.popleft()
        answer = answered(page, address)
        if answer.status != 200:
            problems.append(f"{address}: {answer.status}, a link of {source}")
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        opened(page, address)
        yield kind(address)
        for link in links(page, server):
            if kind(link) not in seen and "/sign-out" not in link:
                seen.add(kind(link))
                waiting.append((link, address))


@pytest.mark.pictures
def test_every_page_before_the_sign_in_is_whole(page, server, axe_problems, shot):
    problems = []
    page.goto("/sign-in")
    for name in reachable(page, server, problems):
        problems += [*lacks(page), *axe_problems(page)]
        shot(page, f"open-{name}")
    assert not problems, "\n".join(problems)


@pytest.mark.pictures
def test_every_page_that_a_persona_reaches_is_whole(page, server, axe_problems, shot):
    problems, done = [], set()
    page.goto("/sign-in")
    personas = page.locator(".personas button").count()
    assert personas, "no personas on the sign-in page"
    for persona in range(personas):
        page.context.clear_cookies()
        page.goto("/sign-in")
        page.locator(".personas button").nth(persona).click()
        for name in reachable(page, server, problems):
            problems += lacks(page)
            if name not in done:
                done.add(name)
                problems += axe_problems(page)
                shot(page, name)
    assert not problems, "\n".join(problems)


@pytest.mark.pictures
def test_an_address_that_leads_nowhere_says_so(page, axe_problems, shot):
    answer = page.goto("/nowhere")
    assert answer.status == 404
    assert "content-security-policy" in answer.headers
    assert not [*lacks(page), *axe_problems(page)]
    shot(page, "open-not-found")
