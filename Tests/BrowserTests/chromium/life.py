"""What people do with a faktur, step by step; every step looks like the person's next click."""

import uuid

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
    page.wait_for_url("**/fakturs/[0-9]*")
    return page.url


def answer(page, address, scan=None):
    """The tax officer's part."""
    page.goto(address)
    page.locator('a[href$="/answer"]').first.click()
    page.fill("#f-faktur_no", "0400250735" + str(uuid.uuid4().int)[:7])
    page.fill("#f-faktur_date", "2025-11-04")
    if scan:
        name, content = scan
        page.set_input_files("#f-attachment", {"name": name, "mimeType": "application/pdf", "buffer": content})
    page.locator('form[action$="/answer"] button.primary').click()


def confirm(page, address):
    """The accounting officer opens the question before the posting; its button is returned."""
    page.goto(address)
    page.locator('a.primary[href$="/post"]').first.click()
    button = page.locator('form[action$="/post"] button.primary')
    button.wait_for()
    return button


def await_posted(page, address):
    """Loads the page anew until it tells the ledger's number, as a person would; a minute at most."""
    page.goto(address)
    for _ in range(120):
        if page.locator("h1").count() and page.locator('form[action$="/compare"]').count():
            return True
        page.wait_for_timeout(500)
        page.goto(address)
    return False


def answered(office):
    """A new faktur that waits for its posting: its number and its page."""
    invoice = number()
    with office.person("creator") as page:
        address = enter(page, invoice)
    with office.person("tax") as page:
        answer(page, address)
        page.wait_for_url(address)
    return invoice, address
