"""What people do with a faktur, step by step; every step looks like the person's next click."""

import re
import uuid

PAGE = re.compile(r"/fakturs/[0-9]+$")

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n" \
    b"trailer<</Root 1 0 R>>\n%%EOF\n"


def number():
    """An invoice number nobody has used."""
    return f"T-{uuid.uuid4().hex[:8].upper()}/XI/2025"


def enter(page, invoice):
    """The creator's part. Returns the address of the faktur's page."""
    page.goto("/fakturs")
    page.locator('a[href="/fakturs/new"]').first.click()
    page.fill("#f-invoice_no", invoice)
    page.fill("#f-invoice_date", "2025-11-03")
    page.fill("#f-customer_code", "C00001")
    page.fill("#f-dpp", "1000000")
    page.fill("#f-ppn", "110000")
    page.click('button[name="then"][value="submit"]')
    page.wait_for_url(PAGE)
    return page.url


def answer(page, address, scan=None):
    """The tax officer's part. Returns the tax office's number, which the ledger's invoice carries too."""
    faktur = "0400250735" + str(uuid.uuid4().int)[:7]
    page.goto(address)
    page.locator('a[href$="/answer"]').first.click()
    form = page.locator('form[action$="/answer"]')
    form.locator('input[name="faktur_no"]').fill(faktur)
    form.locator('input[name="faktur_date"]').fill("2025-11-04")
    if scan:
        name, content = scan
        file = {"name": name, "mimeType": "application/pdf", "buffer": content}
        form.locator('input[name="attachment"]').set_input_files(file)
    with page.expect_navigation():
        form.locator("button.primary").click()
    return faktur


def confirm(page, address):
    """The accounting officer opens the question before the posting; its button is returned."""
    page.goto(address)
    page.locator('a.primary[href$="/post"]').first.click()
    button = page.locator('form[action$="/post"] button.primary')
    button.wait_for()
    return button


def await_posted(page, address):
    """Asks for the page until it tells the ledger's number, as a person would; a minute at most."""
    # The rail has a way to Compare on every page; only a posted faktur has one of its own.
    own = "/fakturs/" + address.split("/fakturs/")[1].split("?")[0] + "/compare\""
    for _ in range(120):
        if own in page.request.get(address).text():
            return True
        page.wait_for_timeout(500)
    return False


def answered(office):
    """A new faktur that waits for its posting: the tax office's number, and its page."""
    with office.person("creator") as page:
        address = enter(page, number())
    with office.person("tax") as page:
        return answer(page, address), address


def choose_columns(page, show, hide, stay):
    """In the list of fakturs, from now on or only this time."""
    page.locator("details.menu summary").first.click()
    form = page.locator("details.menu form")
    form.locator(f'input[value="{show}"]').check()
    form.locator(f'input[value="{hide}"]').uncheck()
    with page.expect_navigation():
        form.locator("button").nth(0 if stay else 1).click()
