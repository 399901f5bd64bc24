"""A running service, the sandbox behind it, and people before it: each in a browser of their own."""

import html
import json
import re
import urllib.request
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

PASSWORD = "balanced books"

# Adds up how far the page's parts moved after they were first shown (the web vital "cumulative layout shift").
WATCH_SHIFTS = """
window.shifted = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({type: 'layout-shift', buffered: true});
"""


class Office:
    """Opens browsers, looks into the sandbox, and keeps every complaint until the end."""

    def __init__(self, chromium, address, sandbox, screenshots):
        self.chromium = chromium
        self.address = address
        self.sandbox = sandbox
        self.screenshots = screenshots
        self.complaints = []

    def complain(self, words):
        self.complaints.append(words)

    def expect(self, truth, words):
        if not truth:
            self.complain(words)

    @contextmanager
    def person(self, name=None, dark=False, script=True, language="en", width=1360):
        """A page in a browser of its own, signed in unless nobody is named; what goes wrong in it is a complaint."""
        context = self.chromium.new_context(
            base_url=self.address, color_scheme="dark" if dark else "light", java_script_enabled=script,
            locale=language, viewport={"width": width, "height": 900}, accept_downloads=True, reduced_motion="reduce")
        context.set_default_timeout(15_000)
        if script:
            context.add_init_script(WATCH_SHIFTS)
        context.on("page", self._listen)
        page = context.new_page()
        try:
            if name:
                sign_in(page, name)
            # The account keeps the language that was chosen last, perhaps by another sentence.
            if name and script and page.locator(f'html[lang="{language}"]').count() == 0:
                page.select_option("#language", language)
                page.wait_for_selector(f'html[lang="{language}"]')
            yield page
        finally:
            context.close()

    def _listen(self, page):
        def told(message):
            # A page that answers with a fault of what was typed is no error of the page.
            if message.type == "error" and not message.text.startswith("Failed to load resource"):
                self.complain(f"{page.url} says on the console: {message.text}")

        def answered(response):
            if response.status >= 400 and response.request.resource_type != "document":
                self.complain(f"{page.url} asks for {response.url}, which answers {response.status}")

        page.on("console", told)
        page.on("pageerror", lambda error: self.complain(f"{page.url} fails in a script: {error}"))
        page.on("response", answered)

    # What the stand-in for SAP holds

    def invoices(self, faktur):
        """Those that carry this number of the tax office, and were not cancelled."""
        with urllib.request.urlopen(f"{self.sandbox}/sandbox/documents?object=Invoices") as answer:
            documents = json.load(answer)["documents"]
        return [one for one in documents if one["numAtCard"] == faktur and one["cancelled"] == "N"]


def sign_in(page, name):
    page.goto("/sign-in")
    page.fill("#f-name", name)
    page.fill("#f-password", PASSWORD)
    page.click("main button.primary")
    page.wait_for_selector("nav.rail")


def links(text):
    """The addresses of this house that a page leads to, without places within a page."""
    found = [html.unescape(target).split("#")[0] for target in re.findall(r'<a\b[^>]*\bhref="([^"]*)"', text)]
    return [target for target in found if target.startswith("/")]


def kind(target):
    """What pages have in common that differ only in the document shown."""
    path = target.split("?")[0]
    path = re.sub(r"/[0-9]+(?=/|$)", "/#", path)
    path = re.sub(r"^/help/.*", "/help/CODE", path)
    return re.sub(r"^/(raw-documents|jobs|users)/[^/#]+(?=/|$)", r"/\1/NAME", path)


@contextmanager
def office(address, sandbox, screenshots):
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            yield Office(chromium, address, sandbox, screenshots)
        finally:
            chromium.close()
