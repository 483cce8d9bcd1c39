"""A renewal that changes place on the way: the new period begins at one workshop and goes on at another."""
from datetime import date, timedelta

from conftest import TODAY
from steps import field, fill_in, follow, part, press, said

REASONS = "Kuntoutuminen etenee sovitusti, ja palvelun tarve jatkuu arvion mukaan."
WHY = "Lähempänä kotia vapautui paikka, ja matka lyhenee."


def finnish(day):
    return f"{day.day}.{day.month}.{day.year}"


def approve(page):
    """Approves the draft; when the rules only remark, the reason is written."""
    press(page, "Hyväksy päätös")
    if "Päätös on hyväksytty" not in said(page) and field(page, "Perustelu sääntötarkistuksen").count():
        fill_in(page, {"Perustelu sääntötarkistuksen": "Huomio on käyty läpi asiakkaan kanssa."})
        press(page, "Hyväksy päätös")
    assert "Päätös on hyväksytty" in said(page)


def test_a_renewal_changes_place_mid_period(as_persona, look_at):
    page = as_persona("Katja Kontrolli")
    page.goto("/decisions?selection=ending")
    for link in page.locator("main tbody a[href*='/decisions/']").all():
        address = link.get_attribute("href")
        other = page.context.new_page()
        other.goto(address)
        if other.get_by_role("link", name="Valmistele jatkopäätös").count():
            other.close()
            break
        other.close()
    page.goto(address)

    # The service goes on by a new decision, which tells how it differs from the one before.
    follow(page, "Valmistele jatkopäätös")
    press(page, "Luo luonnos")
    fill_in(page, {"Päätöksen perustelut": REASONS})
    approve(page)
    renewal = page.url.split("?")[0]
    assert "Jatkopäätös" in said(page)
    assert "Mikä muuttuu edellisestä päätöksestä" in said(page)
    look_at(page, "renewal-made")

    # On the way the place changes: an impossible day is told, and what was typed stays.
    follow(page, "Muuta päätöstä")
    fill_in(page, {"Muutos alkaa": "1.1.2020", "Miksi päätöstä muutetaan": WHY})
    press(page, "Tee muutospäätöksen luonnos")
    assert field(page, "Muutos alkaa").input_value() == "1.1.2020"
    assert field(page, "Miksi päätöstä muutetaan").input_value() == WHY
    begins = date.fromisoformat(TODAY) + timedelta(days=60)
    fill_in(page, {"Muutos alkaa": finnish(begins)})
    press(page, "Tee muutospäätöksen luonnos")
    place = field(page, "Palveluntuottaja")
    here = place.input_value()
    there = next(
        option.get_attribute("value")
        for option in place.locator("option").all()
        if option.get_attribute("value") not in ("", here) and "ulkopuolella" not in option.inner_text()
        and "Oy" not in option.inner_text()
    )
    place.select_option(value=there)
    fill_in(page, {"Päätöksen perustelut": REASONS})
    page.keyboard.press("Tab")
    checks = page.get_by_role("complementary", name="Sääntötarkistus")
    checks.get_by_text("Paikka:").first.wait_for(state="attached")
    look_at(page, "change-differs")
    approve(page)

    # The change has its own voucher, and the one before holds until the day before.
    changed = page.url.split("?")[0]
    assert "Muutospäätös" in said(page) and WHY not in page.title()
    page.goto(renewal)
    assert f"on tullut tämän tilalle {finnish(begins)} alkaen" in said(page)
    assert WHY in said(page)
    page.goto(changed + "/print")
    assert "tilalle" in page.locator("main").inner_text()
    assert part(page, "decisions") in changed
