"""The day that pays: a decision with its checks, a week's marks, a month's run and its CSV, each by the one who does it."""
import csv
import io
import pathlib
import re

CLIENT = "Polkunen Sirpa"


def follow(page, name):
    page.get_by_role("link", name=name).first.click()


def cents(amount):
    """An amount as it is written, in cents: it always has two decimals."""
    return int(re.sub(r"\D", "", amount))


def cell(page, day):
    """The client's cell in the week grid; days are numbered from Monday, 0."""
    return page.locator("tr", has_text=CLIENT).locator("input[data-cell]").nth(day)


def test_a_decision_is_checked_while_it_is_written_and_made_when_nothing_blocks(as_persona, axe_clean):
    page = as_persona("Katja Kontrolli")
    page.goto("/decisions")
    page.locator("tr", has_text=CLIENT).get_by_role("link", name="Palvelupäätös").first.click()
    follow(page, "Valmistele jatkopäätös")
    page.get_by_role("button", name="Luo luonnos").click()

    # What the earlier steps know isn't asked again.
    assert page.get_by_label("Alkaa").input_value() == "6.1.2027"
    assert page.get_by_label("Palveluntuottaja ja toimipiste").input_value() != ""

    checks = page.get_by_role("complementary", name="Sääntötarkistus")
    days = page.get_by_label("Päiviä viikossa")
    days.fill("5")
    days.press("Tab")
    checks.get_by_text("Estää hyväksymisen").first.wait_for(state="attached")
    assert "Laki 189/2001, 13 §" in checks.inner_text()

    # Refused on approval: what was typed stays, each problem stands in the summary and at its field.
    page.get_by_role("button", name="Hyväksy päätös").click()
    summary = page.get_by_role("alert")
    assert "Kirjoita päätöksen perustelut" in summary.inner_text()
    assert page.get_by_label("Päiviä viikossa").input_value() == "5"
    axe_clean(page)

    page.get_by_label("Päiviä viikossa").fill("4")
    page.get_by_label("Päätöksen perustelut").fill("Tavoitteet etenevät ja palvelun tarve jatkuu arvion mukaan.")
    page.get_by_role("button", name="Hyväksy päätös").click()
    page.wait_for_url(re.compile(r"/decisions/[^/]+(\?.*)?$"))
    text = page.locator("main").inner_text()
    assert "Hyväksytty" in text
    assert "189/2001" in text and "1301/2014" in text
    units, price, value = re.search(r"(\d+)\s×\s([\d,]+)\s€\s=\s([\d,\s]+)\s€", text).groups()
    assert int(units) * cents(price) == cents(value)
    assert page.get_by_role("link", name="Palveluseteli").count()


def test_a_week_is_marked_by_keyboard_within_the_days_limits(as_persona):
    page = as_persona("Anneli Ajasta")
    page.goto("/days")
    cell(page, 2).focus()
    page.keyboard.type("7")
    page.keyboard.press("Enter")
    page.keyboard.press("Control+s")
    page.get_by_text("Merkintöjä ei vielä tallennettu").first.wait_for()
    assert "4 h–6 h" in page.locator("tr", has_text=CLIENT).inner_text()
    assert cell(page, 2).input_value() == "7"

    cell(page, 2).fill("5")
    page.keyboard.press("Control+s")
    page.wait_for_url(lambda address: "done=" in address)
    assert cell(page, 2).get_attribute("data-saved") == "5"
    assert cell(page, 3).get_attribute("data-saved") == "", "a day that is not yet marked stays so"


def test_a_month_is_run_and_its_csv_adds_up(as_persona, axe_clean):
    page = as_persona("Raili Rasti")
    page.goto("/months/2026-11")
    page.get_by_role("button", name="Aja kuukausi").click()
    page.wait_for_url(re.compile(r"/runs/"))
    axe_clean(page)
    total = cents(page.locator("tfoot").inner_text().split("€")[0].split("\t")[-1])
    with page.expect_download() as download:
        page.get_by_role("link", name="Lataa CSV").click()
    text = pathlib.Path(download.value.path()).read_text(encoding="utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    for line in lines:
        units = int(line["Toteutunut"]) + int(line["Ei saapunut"])
        assert int(line["Ei saapunut"]) <= 1
        assert units * cents(line["Yksikköhinta €"]) == cents(line["Yhteensä €"])
    assert sum(cents(line["Yhteensä €"]) for line in lines) == total
    assert CLIENT.split()[0] not in text, "an invoice's file names vouchers, not people"
