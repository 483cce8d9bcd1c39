"""Doors that close: wrong passwords, a lost session and a rested one. Nothing that was typed is lost."""

ACCOUNT = "outi.opaste@polku.example"


def identity_code(birth, number):
    """An artificial code: nobody is given an individual number of 900 or more."""
    return f"{birth}-{number}" + "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(f"{birth}{number}") % 31]


def begin_a_client(page):
    """A form half filled: a new client's names, after the search that comes first."""
    page.goto("/clients/new")
    page.locator("main input[name=identity_code]").fill(identity_code("010190", 987))
    page.locator("main form button").first.click()
    page.get_by_label("Etunimi").first.fill("Aino")
    page.get_by_label("Sukunimi").first.fill("Kokeilu")


def send(page):
    page.locator("main form button.go").first.click()


def expect_what_was_typed(page):
    assert page.get_by_label("Etunimi").first.input_value() == "Aino"
    assert page.get_by_label("Sukunimi").first.input_value() == "Kokeilu"


def test_five_wrong_passwords_make_the_account_wait(page, axe_clean):
    for _ in range(6):
        page.goto("/sign-in")
        page.locator("input[name=email]").fill(ACCOUNT)
        page.locator("input[name=password]").fill("väärä salasana")
        with page.expect_response(lambda answer: answer.request.method == "POST") as sent:
            page.locator("form[action='/sign-in'] button").click()
    assert sent.value.status == 429
    assert page.locator("input[name=email]").input_value() == ACCOUNT
    assert page.locator("input[name=password]").input_value() == ""
    axe_clean(page)


def test_a_form_sent_after_the_session_was_lost_is_there_after_the_sign_in(as_persona):
    page = as_persona("Katja Kontrolli")
    begin_a_client(page)
    page.context.clear_cookies(name="polku_session")
    send(page)
    page.get_by_role("button", name="Katja Kontrolli").first.click()
    page.locator("main form button.go").first.click()
    expect_what_was_typed(page)


def test_a_form_sent_after_the_session_rested_is_there_after_the_unlocking(as_persona, axe_clean):
    page = as_persona("Katja Kontrolli")
    begin_a_client(page)
    mark = page.locator("main input[name=_csrf]").first.input_value()
    page.request.post("/session/lock", form={"_csrf": mark}, headers={"Origin": page.url.rsplit("/", 2)[0]})
    send(page)
    assert page.locator("form[action='/unlock']").count() == 1
    axe_clean(page)
    page.locator("form[action='/unlock'] button").click()
    page.locator("main form button.go").first.click()
    expect_what_was_typed(page)
