"""The steps of Sirpa's path, each as the one whose job it is takes it in the browser."""
import re

from steps import fill_in, follow, identity_code, part, press, said

CLIENT = "Alkupolku Sirpa"
EMAIL = "sirpa.alkupolku@koti.example"
PASSWORD = "pitkä ja oma salasana 27"
PARTS = [
    "Yhteenveto tilanteesta ja tuen tarpeesta", "Ammattilaisen johtopäätökset", "Asiakkaan oma näkemys",
    "Arvio omatyöntekijän tarpeesta",
]
REPORT = [
    "Palvelujakso ja sen lopputulema", "Palvelun aikana tapahtuneet muutokset", "Käytetyt keinot", "Esimerkit",
    "Realistinen jatkosuunnitelma", "Palvelun tavoitteet",
]


def to_client(page):
    """Opens the client's page from the list, as one who works with her would."""
    page.goto("/clients?q=Alkupolku")
    page.get_by_role("link", name=CLIENT).click()
    page.wait_for_url(re.compile(r"/clients/[^/?]+$"))
    return part(page, "clients")


def task(page, text):
    """The row of her task on the worklist."""
    page.goto("/worklist")
    for _ in range(6):
        rows = page.locator("tr", has_text=CLIENT).filter(has_text=text)
        if rows.count():
            return rows.first
        page.get_by_role("link", name="Seuraavat").last.click()
        page.wait_for_load_state()
    raise AssertionError(f"no task “{text}”")


def register(page, seen):
    """The coach has suggested the service; she comes to social care, and is searched for before she is registered."""
    page.goto("/clients/new")
    fill_in(page, {"Henkilötunnus": identity_code("230575", 956)})
    press(page, "Hae henkilöä")
    fill_in(page, {
        "Etunimi": "Sirpa", "Sukunimi": "Alkupolku", "Kotikunta": "Kuopio", "Työnhaku on voimassa": True,
        "Tarkistettu": "25.11.2026", "Etuus": "yleistuki",
        "Miksi työ tai työvoimapalvelut": "Työkokeilut eivät ole johtaneet työhön, ja voimavarat ovat vähissä.",
        "Kuka ohjasi": "työvoimaviranomainen", "Kenen aloite": "työvoimaviranomaisen omavalmentaja",
        "sosiaaliset syyt": True, "pitkittynyt työttömyys": True,
    })
    seen(page, "registering")
    press(page, "Kirjaa asiakas")
    assert "Sinä olet hänen omatyöntekijänsä" in said(page)
    seen(page, "registered")


def assess(page, seen):
    """The needs are assessed in all four parts; without one the paper isn't finished."""
    follow(page, "Tee palvelutarpeen arvio")
    fill_in(page, dict.fromkeys(PARTS[:3], "Sirpa kaipaa muita ihmisiä ja haluaa kokeilla, mihin pystyy."))
    press(page, "Tallenna ja merkitse valmiiksi")
    assert "Arvio omatyöntekijän tarpeesta" in page.get_by_role("alert").inner_text()
    seen(page, "assessment-lacks")
    fill_in(page, {PARTS[3]: "Sirpa tarvitsee omatyöntekijän koko palvelun ajaksi."})
    press(page, "Tallenna ja merkitse valmiiksi")
    press(page, "Merkitse valmiiksi")
    assert "Asiakirja on valmis" in said(page)


def name_coach(page, client, duty, person):
    page.goto(f"/clients/{client}/workers")
    fill_in(page, {duty: True, "Kuka": person, "Alkaen": "25.11.2026"})
    press(page, "Tallenna muutos")
    assert "Muutos on kirjattu" in said(page)


def ask_consents(page, client, seen):
    """She agrees for each party by itself; what she says is written down with its days."""
    for party, organisation in [
        ("työvoimaviranomainen", "Kuusijärven työllisyysalue"),
        ("palveluntuottaja", "Harjulan työpajayhdistys ry"),
        ("työhönvalmennuksen tuottaja", "Siltavalmennus ry"),
    ]:
        page.goto(f"/clients/{client}/consents/new")
        fill_in(page, {
            "Kenelle tietoja saa antaa": party, "Organisaatio": organisation,
            "Mitä tietoja": "Läsnäolo ja eteneminen", "Paikka": "Kuopio", "Voimassa asti": "24.11.2027",
        })
        press(page, "Kirjaa asiakkaan vastaus")
    assert "Siltavalmennus ry" in said(page)
    seen(page, "consents")


def give_sign_in(page, client):
    """Her own sign-in: the own worker hands over a link that opens once."""
    page.goto(f"/clients/{client}")
    follow(page, "Oma kirjautuminen")
    fill_in(page, {"Sähköposti": EMAIL})
    press(page, "Tee kertakäyttöinen linkki")
    return re.search(r"/link/\S+", said(page)).group(0)


def agree_meeting(page, client, seen):
    page.goto(f"/clients/{client}/meetings/new")
    fill_in(page, {
        "Mikä tapaaminen": "Yhteistapaaminen", "Päivä": "26.11.2026", "Kello": "10.00",
        "Paikka tai": "Sosiaalikeskus, huone 2", "Mikko Merkki": True, "Mistä puhutaan": "Tavoitteet ja päivät",
    })
    seen(page, "meeting")
    press(page, "Tallenna ja kerro kutsutuille")
    assert "26.11." in said(page)


def plan(page, client, seen):
    """The three meet and write the plan together; it is published and stands."""
    page.goto(f"/clients/{client}/plans/new")
    fill_in(page, {
        "Asiakas oli paikalla": True, "Omatyöntekijä oli paikalla": True, "Omavalmentaja oli paikalla": True,
        "Tavoite 1": "Enemmän ihmissuhteita", "Keinot ja tuki tavoitteeseen 1": "Työpaja ja kahvion asiakaspalvelu",
        "Välitavoitteet tavoitteeseen 1": "Sovitut päivät tammikuussa 31.1.2027",
        "Tavoite 2": "Toimintakyvyn kokeileminen", "Jakso alkaa": "30.11.2026", "Jakso päättyy": "29.11.2027",
        "Päiviä viikossa": "2", "Yhteiset tavoitteet": "Kaikki kolme ovat tavoitteista samaa mieltä.",
        "Yhteinen aikataulu": "Aloitus joulukuun alussa.", "Yhteiset keinot": "Työpaja ja seinätön paja.",
        "Omatyöntekijän tehtävät": "Valmistelee päätöksen.", "Omavalmentajan tehtävät": "Seuraa työnhakua.",
    })
    seen(page, "plan-writing")
    press(page, "Tallenna luonnos")
    follow(page, "Julkaise suunnitelma")
    seen(page, "plan-checks")
    press(page, "Julkaise suunnitelma")
    assert "Suunnitelma on julkaistu" in said(page)
    seen(page, "plan")


def decide(page, client, seen):
    """The decision rests on the plan and the assessment, which the form knows already."""
    page.goto(f"/clients/{client}/decisions/new")
    assert page.get_by_label("Suunnitelma").input_value() and page.get_by_label("Palvelutarpeen arvio").input_value()
    fill_in(page, {
        "Palvelu": "Kartoittava kuntouttava työtoiminta", "Alkaa": "30.11.2026", "Päättyy": "28.2.2027",
        "Päiviä viikossa": "2", "Tunteja päivässä": "4", "tiistai": True, "torstai": True,
        "Palveluntuottaja": "Harjulan työpajayhdistys ry, Harjulan työpaja", "Matka asiakkaan": "4",
        "Myönnetyt päivät": "26", "Päätöksen perustelut": "Palvelu tukee Sirpan tavoitteita suunnitelman mukaan.",
    })
    seen(page, "decision-writing")
    press(page, "Hyväksy päätös")
    assert "Päätös on hyväksytty" in said(page)
    assert "26 × 45,00 € = 1 170,00 €" in said(page), "the voucher is worth the days times the price"
    seen(page, "decision")


def accept(page, seen):
    """The provider takes the order: who guides her, from when, and the shop steward told without her name."""
    task(page, "Tilaus odottaa vastausta").get_by_role("link", name="Vastaa").click()
    fill_in(page, {
        "Vastuuohjaaja": "Anneli Ajasta", "Sovittu aloituspäivä": "1.12.2026", "Pääluottamusmiehelle": "26.11.2026",
    })
    seen(page, "order")
    press(page, "Hyväksy tilaus")
    assert "Tilaus on hyväksytty" in said(page)
    return part(page, "periods")


def begin(page, seen):
    """The contract is made with her, the service begins, and her place at the workshop is written down."""
    task(page, "Sopimus on tekemättä").get_by_role("link", name="Sopimus").click()
    fill_in(page, {"Palvelun toteutustavat": "Lähipäivinä ohjaajan kanssa.", "Sopimus on käyty läpi": True})
    seen(page, "contract")
    press(page, "Vahvista sopimus")
    follow(page, "Kirjaa alkaminen")
    press(page, "Kirjaa")
    assert "Palvelun alkaminen on kirjattu" in said(page)
    period = part(page, "periods")
    page.goto(f"/periods/{period}/placements/new")
    fill_in(page, {
        "Paikan nimi": "Terveysaseman kahvio", "Seinätön paja": True,
        "Tehtävät omin sanoin": "Asiakaspalvelu ilman kassaa",
        "Ohjaaja paikalla": "Anneli Ajasta", "Ohjaaja on aina läsnä": True, "Perehdytetty": "1.12.2026",
    })
    press(page, "Tallenna paikka")
    assert "Terveysaseman kahvio" in said(page)
    seen(page, "place")


def mark_days(page, period):
    """Two days of the week: one whole, one that she was ill and told of beforehand."""
    page.goto("/days")
    first, second = (page.locator(f"[name='c.{period}.2026-12-0{day}']") for day in (1, 3))
    first.focus()
    page.keyboard.press("Space")
    second.focus()
    page.keyboard.press("s")
    page.keyboard.press("Control+s")
    page.wait_for_url(lambda address: "done=" in address)
    assert first.get_attribute("data-saved") == "4"
    assert second.get_attribute("data-saved").upper() == "S"


def report(page, period, seen):
    """The final report in its mandated parts, delivered to her on paper and to the county."""
    page.goto(f"/periods/{period}/documents/new?kind=final_report")
    fill_in(page, dict.fromkeys(REPORT, "Sirpa tuli sovittuina päivinä ja rohkaistui asiakaspalvelussa."))
    press(page, "Tallenna ja merkitse valmiiksi")
    press(page, "Merkitse valmiiksi")
    seen(page, "report")
    for recipient, way in [("Asiakas", "Paperikopio"), ("Hyvinvointialue", "Suojattu viesti")]:
        page.goto(f"/documents/{part(page, 'documents')}/delivery")
        fill_in(page, {recipient: True, way: True})
        press(page, "Kirjaa toimitus")
    page.goto(f"/periods/{period}/feedback")
    fill_in(page, {
        "Asiakaspalaute kerätty": "1.3.2027", "Mitä hyötyä": "Sain tavata ihmisiä.",
        "Palveluntuottajapalaute täytetty": "1.3.2027", "Miten asiakkaan tavoitteet": "Hyvin.",
    })
    press(page, "Tallenna palaute")


def end_service(page, period, seen):
    page.goto(f"/periods/{period}/closing")
    fill_in(page, {"Jatkopolku": "Työkokeilu terveysasemalla", "Loppupalaveri on pidetty": True})
    seen(page, "closing")
    press(page, "Päätä jakso")
    assert "Päättynyt" in said(page)


def record_outcome(page, period, seen):
    """Where she went: a work trial, which isn't work on the open market."""
    page.goto(f"/periods/{period}")
    follow(page, "Kirjaa lopputulos")
    fill_in(page, {"Mihin asiakas siirtyi?": "työkokeilu", "Alkaen": "1.3.2027"})
    seen(page, "outcome")
    press(page, "Kirjaa lopputulos")
    assert "työkokeilu" in said(page)


def contact_afterwards(page, client, seen):
    """In its window somebody calls; then the case can end, since nothing is open."""
    task(page, "Jälkikontakt").get_by_role("link").last.click()
    assert "28.3.–28.5.2027" in said(page)
    fill_in(page, {"Asiat sujuvat": True, "Lisätietoja": "Työkokeilu jatkuu, ja Sirpa viihtyy."})
    seen(page, "post-contact")
    press(page, "Tallenna jälkikontakti")
    page.goto(f"/clients/{client}/closing")
    press(page, "Päätä asiakkuus")
    assert "päättynyt" in said(page)
    seen(page, "closed")


def own_path_again(page, cookies, seen):
    """After the end she still sees what was written of her, and who has read it."""
    page.context.clear_cookies()
    page.context.add_cookies(cookies)
    page.goto("/own-path")
    assert "Hei Sirpa" in said(page)
    seen(page, "own-path-after")
    page.goto("/own-path/readers?span=year")
    seen(page, "readers")
    readers = said(page)
    for name in ["Katja Kontrolli", "Mikko Merkki", "Anneli Ajasta", "Salla Silta"]:
        assert name in readers, name


def own_path(page, link, seen):
    """She herself: signs in with her link, and sees her stage, plan, days, people, and who has read of her."""
    page.context.clear_cookies()
    page.goto(link)
    for field in page.locator("input[type=password]").all():
        field.fill(PASSWORD)
    # The password is made hard to guess back, which takes its time in a binary that isn't optimised.
    page.locator("main form button").first.click(timeout=90_000)
    page.wait_for_url(re.compile("/own-path"))
    own = said(page)
    for expected in ["Hei Sirpa", "Katja Kontrolli", "Anneli Ajasta", "Enemmän ihmissuhteita"]:
        assert expected in own, expected
    seen(page, "own-path")
    return page.context.cookies()
