"""What is true of the web application in a real browser, a function a sentence."""

from office import PASSWORD, links, sign_in
from pages import look, pages_of


def looks_right(office, language):
    """Every page, in both colour schemes, in one language."""
    for dark in (False, True):
        scheme = "dark" if dark else "light"
        with office.person("admin", dark=dark, language=language) as page:
            for target in pages_of(page):
                look(office, page, target, scheme, language, with_axe=dark or language == "en")
        with office.person(dark=dark, language=language) as page:
            look(office, page, "/sign-in", scheme, language, with_axe=True)


def links_lead_somewhere(office, name):
    """From every page this person is led to, every link answers, and answers them."""
    with office.person(name) as page:
        asked = set()
        for target in pages_of(page):
            page.goto(target)
            for link in links(page):
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
