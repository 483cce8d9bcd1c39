"""Small steps that the journeys share: filling in a form by its labels, pressing, and reading what the page says."""
import re

MARKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def identity_code(birth, number):
    """An artificial code: nobody is given an individual number of 900 or more."""
    return f"{birth}-{number}{MARKS[int(f'{birth}{number}') % 31]}"


def field(page, label):
    """The form's field of this label, or the first whose label begins so."""
    fields = page.locator("main")
    whole = fields.get_by_label(re.compile(rf"^{re.escape(label)}(\s*\(.*\))?$"))
    return (whole if whole.count() else fields.get_by_label(re.compile("^" + re.escape(label)))).first


def fill_in(page, values):
    """Fills the form: a text is written or chosen from a list, True ticks a box or a choice."""
    for label, value in values.items():
        place = field(page, label)
        if value is True:
            place.check()
        elif place.evaluate("field => field.tagName") == "SELECT":
            choices = place.locator("option").all_inner_texts()
            place.select_option(label=next((one for one in choices if one.strip() == value), None)
                                or next(one for one in choices if one.strip().startswith(value)))
        else:
            place.fill(value)


def press(page, name):
    """Presses a button of the form and waits for the next page to stand."""
    page.locator("main").get_by_role("button", name=name).first.click()
    page.wait_for_load_state()


def follow(page, name):
    """Follows the page's link of this name."""
    page.locator("main").get_by_role("link", name=name).first.click()
    page.wait_for_load_state()


def said(page):
    """What the page's main part says, its non-breaking spaces as plain ones."""
    return re.sub("[\u00a0\u202f]", " ", page.locator("main").inner_text())


def part(page, kind):
    """The id that stands after `kind` in the page's address."""
    return re.search(rf"/{kind}/([^/?#]+)", page.url).group(1)
