"""Every page there is, found by its links: how it looks, and whether its links lead anywhere."""

import os

from axe_playwright_python.base import AXE_SCRIPT

from office import kind, links

BYTES_MAX = 100_000
# Below 0.1 is good (web.dev/cls); ours are rendered whole, so nothing may move.
SHIFT_MAX = 0.01


def pages_of(page, samples, start="/"):
    """Some addresses of every kind of page that links lead to from the start, each with the links on it."""
    found, seen, waiting = {}, {}, [start]
    while waiting:
        target = waiting.pop(0)
        if target in found or seen.get(kind(target), 0) >= samples:
            continue
        answer = page.request.get(target, max_redirects=0)
        if not (answer.headers.get("content-type") or "").startswith("text/html"):
            continue
        seen[kind(target)] = seen.get(kind(target), 0) + 1
        found[target] = links(answer.text())
        waiting += found[target]
    return found


def look(office, page, target, scheme, language, with_axe):
    """Opens one page and says what is wrong with it."""
    place = f"{target} ({scheme}, {language})"
    answer = page.goto(target)
    office.expect(answer.status < 400, f"{place} answers {answer.status}")
    size = len(answer.body())
    office.expect(size <= BYTES_MAX, f"{place} has {size} bytes")
    page.wait_for_load_state("load")
    shift = page.evaluate("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(window.shifted))))")
    office.expect(shift <= SHIFT_MAX, f"{place} moves its parts by {shift:.3f} after they were shown")
    office.expect(page.locator("h1").count() == 1, f"{place} has {page.locator('h1').count()} main headings")
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    office.expect(wide <= 0, f"{place} is {wide} pixels wider than the window")
    name = target.split("?")[0].strip("/").replace("/", "-") or "home"
    page.screenshot(path=os.path.join(office.screenshots, f"{name}-{language}-{scheme}.png"))
    left = page.locator("main span[lang=en]").all_inner_texts() if language != "en" else []
    office.expect(not left, f"{place} is partly English: {left[:3]}")
    if with_axe:
        examine(office, page, place)


def examine(office, page, place):
    """axe-core, sent over the debugging protocol: the page's own rules let no foreign script in."""
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate(
        "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
        " resultTypes: ['violations']})")
    for violation in found["violations"]:
        if violation["impact"] in ("serious", "critical"):
            where = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            office.complain(f"{place}: {violation['id']}: {violation['help']}: {where}")
