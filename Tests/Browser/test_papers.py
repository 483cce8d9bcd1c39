"""Documents as PDF, looked at with tools that know nothing of Polku: text, tags, metadata, fonts, PDF/UA."""
import hashlib
import json
import pathlib
import re
import subprocess
import sys

import pikepdf
import pytest

SCRIPTS = pathlib.Path(sys.executable).parent

# What a draft says of itself, and what only a final paper says, in the client's language.
WORDS_OF_DRAFT = {
    "fi": ("Luonnos: ei lopullinen asiakirja", "Tarkistekoodi"),
    "sv": ("Utkast: inte en slutlig handling", "Kontrollkod"),
}


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True).stdout


def links(page, start, pattern):
    """The addresses that the pattern fits among what the page lists."""
    page.goto(start)
    addresses = page.eval_on_selector_all("main :is(tbody, dl, li, section) a[href]", "links => links.map(link => new URL(link.href).pathname)")
    return [address for address in addresses if re.fullmatch(pattern, address)]


def text_of(file):
    return run("pdftotext", "-layout", file, "-")


def language_of(file):
    with pikepdf.open(file) as pdf:
        return str(pdf.Root.Lang)


def first_final(page, start, pattern, folder):
    """The first document of a list that is no draft and is written in Finnish, with its address."""
    for address in links(page, start, pattern):
        file = taken(page, address + "/pdf", folder)
        if language_of(file) == "fi" and "Luonnos" not in text_of(file):
            return file, address + "/pdf"
    raise AssertionError(f"{start} lists no Finnish document that is final")


def taken(page, address, folder):
    """The PDF at the address, as a file."""
    answer = page.request.get(address, timeout=60_000)
    assert answer.status == 200, address
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].startswith("attachment;")
    file = folder / (address.strip("/").replace("/", "-") + ".pdf")
    file.write_bytes(answer.body())
    return file


def assert_sound(file):
    """Tagged, PDF/A-3a with PDF/UA's mark, all fonts within, nothing locked, and no error of the independent checker."""
    run("qpdf", "--check", file)
    with pikepdf.open(file) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.StructTreeRoot is not None
        assert str(pdf.Root.Lang) in ("fi", "sv", "en")
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"
        assert not pdf.is_encrypted
        metadata = bytes(pdf.Root.Metadata.read_bytes()).decode()
        assert re.search(r'pdfaid:part(="|>)3', metadata) and re.search(r'pdfaid:conformance(="|>)A', metadata)
        assert re.search(r'pdfuaid:part(="|>)1', metadata)
    for line in run("pdffonts", file).splitlines()[2:]:
        assert " yes yes " in line, f"a font isn't embedded as a subset: {line}"
    report = file.with_suffix(".json")
    subprocess.run([str(SCRIPTS / "outloud"), "--json", str(report), "--fail-on", "never", str(file)], check=True,
                   capture_output=True)
    text = report.read_text()
    errors = [finding for finding in findings(json.loads(text)) if finding.get("severity") == "error"]
    assert not errors, errors


def findings(value):
    """Every finding of a report, wherever it stands."""
    if isinstance(value, dict):
        if "severity" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from findings(part)


@pytest.mark.parametrize(
    "persona, start, pattern, words",
    [
        ("Katja Kontrolli", "/decisions", r"/decisions/[^/]+", ["Palvelupäätös", "Salassa pidettävä", "Perustelut"]),
        ("Katja Kontrolli", "/plans", r"/plans/[^/]+", ["suunnitelma", "Tavoitteet", "Asiakas"]),
    ],
)
def test_an_official_paper_is_tagged_whole_and_found_by_its_code(as_persona, tmp_path, persona, start, pattern, words):
    page = as_persona(persona)
    file, address = first_final(page, start, pattern, tmp_path)
    assert_sound(file)
    text = text_of(file)
    for word in words:
        assert word in text
    assert "sivu 1 (" in text
    assert "H1" in run("pdfinfo", "-struct", file)
    again = page.request.get(address).body()
    assert hashlib.sha256(again).hexdigest() == hashlib.sha256(file.read_bytes()).hexdigest()

    code = re.search(r"\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b", text).group()
    page.context.clear_cookies()
    page.goto("/check")
    page.get_by_label("Tarkistekoodi").fill(code.lower())
    page.get_by_role("button", name="Tarkista").click()
    page.wait_for_url(re.compile(r"/check\?code="))
    main = page.locator("main").inner_text()
    assert "Asiakirja on Polusta" in main
    assert hashlib.sha256(file.read_bytes()).hexdigest() in main


def test_a_draft_says_so_and_carries_no_code(as_persona, tmp_path):
    page = as_persona("Katja Kontrolli")
    drafts = links(page, "/decisions?selection=drafts", r"/decisions/[^/]+")
    made = next(address for address in links(page, "/decisions", r"/decisions/[^/]+") if address not in drafts)
    page.goto(made + "/renewal")
    page.get_by_role("button", name="Luo luonnos").click()
    page.wait_for_url(lambda address: made not in address)
    draft = re.search(r"/decisions/[^/?]+", page.url).group()
    file = taken(page, draft + "/pdf", tmp_path)
    assert_sound(file)
    draft_mark, code = WORDS_OF_DRAFT[language_of(file)]
    assert draft_mark in text_of(file)
    assert code not in text_of(file)


def test_a_months_run_is_a_sound_pdf(as_persona, tmp_path):
    page = as_persona("Raili Rasti")
    page.goto("/months")
    runs = page.eval_on_selector_all("a[href*='/runs/']", "links => links.map(link => new URL(link.href).pathname)")
    file = taken(page, runs[0] + "/pdf", tmp_path)
    assert_sound(file)


def test_the_clients_own_decision_is_a_sound_pdf(as_persona, tmp_path):
    page = as_persona("Sirpa Polkunen")
    own = links(page, "/own-path", r"/own-path/decisions/[^/]+")[0]
    page.goto(own)
    assert page.get_by_role("link", name="Tallenna tämä PDF-tiedostona").count() == 1
    assert_sound(taken(page, own + "/pdf", tmp_path))
