"""One demo county for the whole run, served by the binary that was just built, and a browser to look at it with."""
import contextlib
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("POLKU_BINARY", ROOT / ".build" / "debug" / "polku"))
PICTURES = ROOT / "build" / "screenshots"
TODAY = "2026-11-25"
SIZES = {1280: 900, 390: 844}
SCHEMES = ("light", "dark")
START_SECONDS = 180
UNTOUCHED = "untouched.sqlite"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(address):
    try:
        with urllib.request.urlopen(address, timeout=2):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def copied(database, to):
    """Copies a database that may be in use."""
    with contextlib.closing(sqlite3.connect(database)) as whole, contextlib.closing(sqlite3.connect(to)) as copy:
        whole.backup(copy)


class Serving:
    """A demo county that is served from a folder on a port, as if the day were the one given."""

    def __init__(self, folder):
        self.folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = None

    def to(self, day):
        """Serves the county on this day, from now on."""
        self.stop()
        log = (self.folder / "polku.log").open("w+")
        command = [BINARY, "demo", "--host", "127.0.0.1", "--port", self.port, "--data", self.folder, "--today", day]
        self.process = subprocess.Popen(
            [str(word) for word in command], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
        )
        deadline = time.monotonic() + START_SECONDS
        while not answers(self.address + "/sign-in"):
            if self.process.poll() is not None or time.monotonic() > deadline:
                log.seek(0)
                pytest.exit(f"polku demo didn’t begin to answer:\n{log.read()}", returncode=1)
            time.sleep(0.1)
        log.close()

    def stop(self):
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None


@pytest.fixture(scope="session")
def county(tmp_path_factory):
    """The demo county, built anew in a folder of its own and served on one day for the whole run."""
    serving = Serving(tmp_path_factory.mktemp("county"))
    serving.to(TODAY)
    copied(serving.folder / "demo.sqlite", serving.folder / UNTOUCHED)
    yield serving
    serving.stop()


@pytest.fixture(scope="session")
def server(county):
    """The address of the running demo county."""
    return county.address


@pytest.fixture
def days_go_by(county, tmp_path):
    """The county as no journey has touched it, with a day that can be turned: `days_go_by.to("2027-03-01")`."""
    serving = Serving(tmp_path)
    shutil.copy(county.folder / "key", tmp_path / "key")
    copied(county.folder / UNTOUCHED, tmp_path / "demo.sqlite")
    serving.to(TODAY)
    yield serving
    serving.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        yield browser
        browser.close()


@pytest.fixture
def context(browser, server):
    """A reader with no cookies, on a wide and light screen, who reads Finnish."""
    context = browser.new_context(
        base_url=server, viewport={"width": 1280, "height": 900}, locale="fi-FI", color_scheme="light", reduced_motion="reduce"
    )
    context.set_default_timeout(45_000)
    yield context
    context.close()


@pytest.fixture
def page(context):
    """A page whose scripts may not fail and which may not ask anything of another host."""
    page = context.new_page()
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if "Content Security Policy" in message.text else None)
    yield page
    assert not faults, faults


@pytest.fixture
def as_persona(page):
    """Signs in by a persona's card: `as_persona("Outi Omatyöntekijä")` gives the page after the first step."""

    def sign_in(name):
        page.context.clear_cookies()
        page.goto("/sign-in")
        page.get_by_role("button", name=name).first.click()
        page.wait_for_url(lambda address: "/sign-in" not in address)
        return page

    return sign_in


@pytest.fixture(scope="session")
def axe():
    return Axe()


@pytest.fixture
def axe_problems(axe):
    """What axe finds on the page, wide and narrow, light and dark: a line for each violation."""

    def look(page):
        found = []
        for width, height in SIZES.items():
            for scheme in SCHEMES:
                page.set_viewport_size({"width": width, "height": height})
                page.emulate_media(color_scheme=scheme)
                for violation in axe.run(page).response["violations"]:
                    places = [node["html"][:120] for node in violation["nodes"][:3]]
                    found.append(f"{page.url} {width} {scheme}: {violation['id']} {places}")
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="light")
        return found

    return look


@pytest.fixture
def axe_clean(axe_problems):
    """Asserts that axe finds nothing on the page."""

    def check(page):
        found = axe_problems(page)
        assert not found, "\n".join(found)

    return check


@pytest.fixture
def shot():
    """Takes four pictures of a page: build/screenshots/NAME-{1280,390}-{light,dark}.png."""

    def take(page, name):
        PICTURES.mkdir(parents=True, exist_ok=True)
        for width, height in SIZES.items():
            for scheme in SCHEMES:
                page.set_viewport_size({"width": width, "height": height})
                page.emulate_media(color_scheme=scheme)
                page.screenshot(path=PICTURES / f"{name}-{width}-{scheme}.png", full_page=True)
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="light")

    return take


@pytest.fixture
def look_at(axe_problems, shot):
    """Takes pictures of a page that a journey meets first; what axe finds is told at the end, all at once."""
    problems = []

    def look(page, name):
        problems.extend(axe_problems(page))
        shot(page, name)

    yield look
    assert not problems, "\n".join(problems)
