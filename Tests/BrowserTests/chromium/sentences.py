"""What is true of the web application in a real browser, a function a sentence."""

import csv
import io
import zipfile

import life
from office import PASSWORD, sign_in
from pages import examine, look, pages_of


def looks_right(office, language):
    """Every page in one language, light and dark; in English two of each kind, examined by axe-core too."""
    first = language == "en"
    for dark in (False, True):
        scheme = "dark" if dark else "light"
        with office.person("admin", dark=dark, language=language) as page:
            for target in pages_of(page, samples=2 if first else 1):
                look(office, page, target, scheme, language, with_axe=first)
        with office.person(dark=dark, language=language) as page:
            look(office, page, "/sign-in", scheme, language, with_axe=first)


def fits_a_phone(office):
    """Every page at the width of a phone, without anything that must be pushed sideways; Hungarian words are long."""
    for language in ("en", "hu"):
        with office.person("admin", language=language, width=390) as page:
            for target in pages_of(page, samples=1):
                look(office, page, target, "phone", language, with_axe=False)


def lists_are_read_on_a_phone(office):
    """Number, customer, amount and status of every faktur side by side; what is ticked is added up; no list is wider."""
    life.answered(office)
    with office.person("admin", width=390) as page:
        for target in ("/fakturs?tab=all", "/customers", "/billing", "/deliveries", "/raw-documents", "/audit"):
            page.goto(target)
            hidden = page.evaluate(
                "Array.from(document.querySelectorAll('.scroll')).map(x => x.scrollWidth - x.clientWidth)")
            office.expect(all(width <= 0 for width in hidden), f"{target} hides {hidden} pixels of its lists")
            examine(office, page, f"{target} on a phone")
        page.goto("/fakturs?tab=all")
        row = page.locator("tbody tr").first
        for part in ("lead", "who", "side", "state"):
            box = row.locator(f"td.{part}").bounding_box()
            office.expect(box and box["x"] >= 0 and box["x"] + box["width"] <= 390, f"{part} is not in sight: {box}")
        row.locator("td.pick input").check()
        office.expect("IDR" in page.locator("[data-selection]").inner_text(), "what is ticked is not added up")
        table = page.locator("main table").aria_snapshot()
        office.expect("columnheader" in table and "cell" in table, f"the cards are no table: {table[:200]}")


def chosen_columns_stay(office):
    """Columns once and from now on, and a file of what is ticked; with a script and without."""
    life.answered(office)
    for script in (True, False):
        with office.person("accounting", script=script) as page:
            page.goto("/fakturs?tab=all")
            life.choose_columns(page, show="total", hide="ppn", stay=False)
            heads = page.locator("thead").inner_text()
            office.expect("Total" in heads and "PPN" not in heads, f"the columns are not the chosen ones: {heads}")
            office.expect("_token" not in page.url, f"the address holds the form's token: {page.url}")
            page.goto("/fakturs?tab=all")
            office.expect("Total" not in page.locator("thead").inner_text(), "a choice for once stays")
            life.choose_columns(page, show="total", hide="ppn", stay=True)
            page.goto("/fakturs?tab=all")
            office.expect("Total" in page.locator("thead").inner_text(), "a choice from now on is forgotten")
            page.locator("tbody td.pick input").first.check()
            page.locator("details.menu summary").last.click()
            with page.expect_download() as download:
                page.locator('button[formaction="/fakturs/export.csv"]').click()
            with open(download.value.path(), newline="", encoding="utf-8-sig") as file:
                rows = list(csv.reader(file))
            office.expect(len(rows) == 2, f"one faktur was ticked, and {len(rows) - 1} are in the file")
            life.choose_columns(page, show="ppn", hide="total", stay=True)


def links_lead_somewhere(office, name):
    """From every page this person is led to, every link answers, and answers them."""
    with office.person(name) as page:
        asked = set()
        for target, leads in pages_of(page, samples=2).items():
            for link in leads:
                if link in asked:
                    continue
                asked.add(link)
                answer = page.request.get(link, max_redirects=0)
                office.expect(answer.status < 400, f"{target} leads {name} to {link}, which answers {answer.status}")
        office.expect(len(asked) > 5, f"{name} found only {len(asked)} links")


def door_without_script(office):
    """In and out again, with a choice of language on the way, by plain forms."""
    with office.person(script=False) as page:
        page.goto("/fakturs?q=status%3Aposted")
        page.fill("#f-name", "viewer")
        page.fill("#f-password", "not this one")
        page.click("main button.primary")
        office.expect(page.locator("[role=alert]").count() == 1, "a wrong password is not told")
        office.expect(page.input_value("#f-name") == "viewer", "the name that was typed is lost")
        page.fill("#f-password", PASSWORD)
        page.click("main button.primary")
        office.expect(page.url.endswith("/fakturs?q=status%3Aposted"), f"the way back is lost: {page.url}")
        page.goto("/")
        page.select_option("#language", "hu")
        page.locator("form.choice", has=page.locator("#language")).locator("button").click()
        office.expect(page.locator('html[lang="hu"]').count() == 1, "the language is not the one chosen")
        page.click('form[action="/sign-out"] button')
        office.expect("/sign-in" in page.url, f"signed out, one stands at {page.url}")
        page.goto("/")
        office.expect("/sign-in" in page.url, "the session outlives its end")


def keys_lead_through_the_house(office):
    """The keyboard alone: its map, the rooms, the search."""
    with office.person("viewer") as page:
        page.goto("/")
        page.keyboard.press("?")
        page.wait_for_selector("dialog#keys[open]")
        page.keyboard.press("Escape")
        page.wait_for_selector("dialog#keys:not([open])", state="attached")
        page.keyboard.press("g")
        page.keyboard.press("f")
        page.wait_for_url("**/fakturs")
        page.keyboard.press("/")
        office.expect(page.evaluate("document.activeElement.type") == "search", "/ does not lead to the search")
        page.goto("/")
        page.keyboard.press("Tab")
        office.expect(
            page.evaluate("document.activeElement.getAttribute('href')") == "#main", "the first stop is not the skip link")


def session_ends_everywhere(office):
    """A page kept open in a second tab can't act after the person left in the first."""
    with office.person("viewer") as page:
        page.goto("/")
        other = page.context.new_page()
        other.goto("/")
        page.click('form[action="/sign-out"] button')
        page.wait_for_url("**/sign-in*")
        other.click('form[action="/sign-out"] button')
        office.expect("/sign-in" in other.url, f"the second tab stands at {other.url}")
        sign_in(other, "viewer")


def life_of_a_faktur(office):
    """Entered by the creator, answered by the tax officer, posted by the accounting officer, looked at by the viewer."""
    with office.person("creator") as page:
        address = life.enter(page, life.number())
        office.expect(page.locator('a[href$="/answer"]').count() == 0, "the creator may answer")
        office.expect(page.locator('a[href$="/post"]').count() == 0, "the creator may post")
    with office.person("tax") as page:
        faktur = life.answer(page, address, scan=("scan.pdf", life.PDF))
        shown = page.request.get(f"{address}/attachment")
        office.expect(shown.body() == life.PDF, f"the scan is not what was attached: {shown.status} {shown.body()[:200]}")
        office.expect(shown.headers["content-type"] == "application/pdf", "the scan is not shown as what it is")
        office.expect(page.locator('a[href$="/post"]').count() == 0, "the tax officer may post")
    with office.person("accounting") as page:
        button = life.confirm(page, address)
        words = page.locator("dialog[open]").inner_text()
        office.expect("PT Contoh Jaya" in words and "1,110,000.00" in words, f"the question names no consequence: {words}")
        office.expect(office.invoices(faktur) == [], "something was sent before it was confirmed")
        button.click()
        office.expect(life.await_posted(page, address), "it is not posted within a minute")
    made = office.invoices(faktur)
    office.expect(len(made) == 1, f"the ledger holds {len(made)} invoices of it")
    with office.person("viewer") as page:
        page.goto(address)
        story = page.locator("main").inner_text()
        for word in ("creator", "tax", "accounting"):
            office.expect(word in story, f"the story does not name {word}")
        office.expect(page.locator('main form[method="post"]').count() == 0, "the viewer is shown something to do")


def twice_is_once(office):
    """A double click, and two tabs that post at the same moment: the ledger holds one invoice each time."""
    faktur, address = life.answered(office)
    with office.person("accounting") as page:
        life.confirm(page, address).dblclick(no_wait_after=True)
        office.expect(life.await_posted(page, address), "after a double click it is not posted")
    made = len(office.invoices(faktur))
    office.expect(made == 1, f"a double click made {made} invoices")
    faktur, address = life.answered(office)
    with office.person("accounting") as page, office.person("admin") as other:
        first, second = life.confirm(page, address), life.confirm(other, address)
        first.click(no_wait_after=True)
        second.click(no_wait_after=True)
        office.expect(life.await_posted(page, address), "posted from two tabs it is not posted")
    made = len(office.invoices(faktur))
    office.expect(made == 1, f"two tabs made {made} invoices")


def life_without_script(office):
    """The same life by plain forms: no dialog, no script, the same documents."""
    with office.person("creator", script=False) as page:
        address = life.enter(page, life.number())
    with office.person("tax", script=False) as page:
        faktur = life.answer(page, address)
    with office.person("accounting", script=False) as page:
        life.confirm(page, address).click()
        office.expect(life.await_posted(page, address), "without a script it is not posted")
    office.expect(len(office.invoices(faktur)) == 1, "without a script the ledger does not hold one invoice")


def change_is_noticed(office):
    """What somebody else changed after a page was loaded is shown, and nothing is overwritten or sent."""
    faktur, address = life.answered(office)
    with office.person("accounting") as page, office.person("creator") as other:
        button = life.confirm(page, address)
        other.goto(f"{address}/edit")
        page2 = page.context.new_page()
        page2.goto(f"{address}/edit")
        other.fill("#f-dpp", "2000000")
        other.fill("#f-ppn", "220000")
        other.locator('form[action$="/edit"] button.primary').click()
        other.wait_for_url(address)
        button.click()
        page.wait_for_selector(".failure[role=alert]")
        office.expect("220,000" in page.content() or "2000000" in page.content(), "the change is not shown")
        office.expect(office.invoices(faktur) == [], "what was changed meanwhile was sent")
        page2.fill("#f-remarks", "typed in the second tab")
        page2.locator('form[action$="/edit"] button.primary').click()
        page2.wait_for_selector(".failure[role=alert]")
        office.expect(page2.input_value("#f-remarks") == "typed in the second tab", "what was typed is lost")


def dialogs_are_whole(office):
    """A question opened over its page is as accessible as a page, and leaves the page's names alone."""
    _, address = life.answered(office)
    with office.person("admin") as page:
        page.goto(address)
        for link in page.locator("main a[data-dialog]").all():
            target = link.get_attribute("href")
            link.click()
            page.wait_for_selector("dialog[open]")
            double = page.evaluate(
                "Array.from(document.querySelectorAll('[id]')).map(x => x.id).filter((id, i, all) => all.indexOf(id) !== i)")
            office.expect(double == [], f"{target} names {double} twice")
            examine(office, page, f"{target} in a dialog")
            page.keyboard.press("Escape")
            page.wait_for_selector("dialog[open]", state="detached")


def wrong_entries_are_told(office):
    """A form with faults says them at the fields, keeps what was typed, and is right after mending."""
    with office.person("creator") as page:
        page.goto("/fakturs/new")
        page.eval_on_selector_all("[required]", "all => all.forEach(field => field.required = false)")
        page.fill("#f-dpp", "one million")
        page.fill("#f-remarks", "<b>kept</b>")
        page.click('button[name="then"][value="draft"]')
        page.wait_for_selector("[aria-invalid=true]")
        office.expect(page.input_value("#f-dpp") == "one million", "what was typed is lost")
        office.expect(page.input_value("#f-remarks") == "<b>kept</b>", "what was typed is changed")
        for field in page.locator("[aria-invalid=true]").all():
            described = page.locator("#" + field.get_attribute("aria-describedby"))
            office.expect(described.inner_text().strip() != "", "a fault is marked and not told")


def strangers_files_are_refused(office):
    """Only what its content is: no page, no drawing and no archive gets in under another name."""
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", b"0" * 2_000_000)
    strangers = [
        ("page.pdf", b"<!doctype html><script>alert(1)</script>"),
        ("drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("archive.pdf", bomb.getvalue()), ("program.pdf", b"MZ\x90\x00" + b"\0" * 200),
        ("..\\..\\page.html", b"<html>"), ("large.pdf", b"%PDF-1.4\n" + b"0" * (21 << 20)),
    ]
    with office.person("creator") as page:
        address = life.enter(page, life.number())
    with office.person("tax") as page:
        for name, content in strangers:
            page.goto(address)
            token = page.locator('input[name="_token"]').first.input_value()
            sent = page.request.post(f"{address}/attachments", multipart={
                "_token": token, "attachment": {"name": name, "mimeType": "application/pdf", "buffer": content}})
            shown = page.request.get(f"{address}/attachment")
            office.expect(shown.status == 404, f"{name} was taken ({sent.status})")
        page.goto(address)
        token = page.locator('input[name="_token"]').first.input_value()
        page.request.post(f"{address}/attachments", multipart={
            "_token": token,
            "attachment": {"name": 'a"\r\nX-Planted: 1\r\n<b>.html', "mimeType": "text/html", "buffer": life.PDF}})
        shown = page.request.get(f"{address}/attachment")
        office.expect(shown.status == 200, f"a document with an odd name is lost ({shown.status})")
        office.expect(shown.headers.get("content-type") == "application/pdf", "a document is shown as what it was called")
        office.expect("x-planted" not in shown.headers, "a name became a header")
        office.expect("default-src 'none'" in shown.headers.get("content-security-policy", ""), "a document may run scripts")
        office.expect(shown.headers.get("x-content-type-options") == "nosniff", "a document may be taken for another")


def sheets_hold_no_formulas(office):
    """What somebody typed is never a formula in an exported sheet."""
    invoice = life.number()
    with office.person("creator") as page:
        page.goto("/fakturs/new")
        page.fill("#f-invoice_no", invoice)
        page.fill("#f-invoice_date", "2025-11-03")
        page.fill("#f-customer_code", "C00001")
        page.fill("#f-dpp", "1")
        page.fill("#f-ppn", "0.11")
        page.fill("#f-remarks", "=HYPERLINK(\"http://evil.example\",\"x\")")
        page.click('button[name="then"][value="draft"]')
        page.wait_for_url(life.PAGE)
        page.goto("/fakturs")
        buttons = page.locator('button[formaction*="export"]')
        exports = [button.get_attribute("formaction") for button in buttons.all()]
        office.expect(len(exports) == 2, f"there are not two exports to look at: {exports}")
        for target in exports:
            answer = page.request.get(target)
            office.expect(answer.status == 200, f"{target} answers {answer.status}")
            office.expect(
                "attachment" in answer.headers.get("content-disposition", ""), f"{target} is shown instead of kept")
            if answer.headers["content-type"].startswith("text/csv"):
                rows = list(csv.reader(io.StringIO(answer.text().lstrip("\ufeff"))))
                cells = [cell for row in rows[1:] for cell in row if cell[:1] in "=+@\t\r" and cell]
                office.expect(cells == [], f"{target} holds formulas: {cells[:3]}")
                office.expect(any("HYPERLINK" in cell for row in rows for cell in row), f"{target} lost what was typed")
            else:
                with zipfile.ZipFile(io.BytesIO(answer.body())) as book:
                    for name in book.namelist():
                        office.expect(b"<f>" not in book.read(name), f"{target}: {name} holds a formula")
