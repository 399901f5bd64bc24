import Base
import Model

/// What stands around every page: the rail, the header, and the one place where notices appear.
struct Frame: Sendable {
    let settings: WebSettings
    let attention: @Sendable (Person) async -> [Room: Int]

    func html(_ page: Page, notice: Notice?, for visit: Visit, nonce: String) async -> HTML {
        if visit.wantsFragment { return page.content }
        guard page.frame == .full, let person = visit.person else {
            return plain(page, notice: notice, for: visit, nonce: nonce)
        }
        let counts = await attention(person)
        return document(
            page, visit, nonce,
            """
            <a class="skip" href="#main">\(visit.say(.skipToContent))</a>
            \(header(visit, person))
            <div class="house">
            \(rail(page.room, counts, visit, person))
            <main id="main" tabindex="-1">
            \(shown(notice, visit))
            \(page.content)
            </main>
            </div>
            \(KeyboardMap.dialog(visit))
            """)
    }

    /// Without rail and header: for whoever is not signed in, or not known yet.
    func plain(_ page: Page, notice: Notice?, for visit: Visit, nonce: String) -> HTML {
        document(
            page, visit, nonce,
            """
            <main id="main" class="alone" tabindex="-1">
            <p class="brand">\(Brand.mark) Tieout \(environment(visit))</p>
            \(shown(notice, visit))
            \(page.content)
            <footer class="alone-foot">\(Choices.language(visit)) \(Choices.theme(visit))</footer>
            </main>
            """)
    }

    private func document(_ page: Page, _ visit: Visit, _ nonce: String, _ body: HTML) -> HTML {
        let theme: HTML = visit.theme == .system ? "" : " data-theme=\"\(visit.theme.rawValue)\""
        return """
            <!doctype html>
            <html lang="\(visit.language.rawValue)"\(theme)>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(page.title) · Tieout</title>
            <link rel="stylesheet" href="\(Assets.stylePath)">
            <link rel="icon" href="\(Assets.iconPath)" type="image/svg+xml">
            <script nonce="\(nonce)" src="\(Assets.scriptPath)" defer></script>
            </head>
            <body>
            \(body)
            </body>
            </html>

            """
    }

    private func header(_ visit: Visit, _ person: Person) -> HTML {
        """
        <header class="top">
        <a class="brand" href="/">\(Brand.mark) <span>Tieout</span></a>
        <form class="search" role="search" action="/fakturs" method="get">
        <label class="hidden" for="search">\(visit.say(.searchFakturs))</label>
        \(Icon.search.html)<input id="search" name="q" type="search" placeholder="\(visit.say(.searchFakturs))" autocomplete="off" data-suggest="/fakturs/suggestions"><kbd>/</kbd>
        </form>
        <p class="company">\(settings.companyName) \(environment(visit))</p>
        \(Choices.language(visit)) \(Choices.theme(visit))
        <a class="me" href="/account">\(person.user.fullName)</a>
        \(Form.button(visit, to: "/sign-out", .signOut, style: .quiet))
        </header>
        """
    }

    private func environment(_ visit: Visit) -> HTML {
        settings.environment.isEmpty
            ? ""
            : "<strong class=\"sandbox\" title=\"\(visit.say(.sandbox))\">\(settings.environment)</strong>"
    }

    private func rail(_ lit: Room?, _ counts: [Room: Int], _ visit: Visit, _ person: Person) -> HTML {
        let rooms = Room.allCases.filter { person.may($0.permission) }
        func entry(_ room: Room) -> HTML {
            let current: HTML = room == lit ? " aria-current=\"page\"" : ""
            let count = counts[room] ?? 0
            let badge: HTML =
                count == 0
                ? "" : "<span class=\"count\" title=\"\(visit.say(.waitsForYou))\">\(visit.format.number(count))</span>"
            return """
                <li><a href="\(room.path)"\(current) data-key="\(room.key)">\(room.icon.html)<span>\(visit.say(room.name))</span>\(badge)</a></li>
                """
        }
        return """
            <nav class="rail" aria-label="\(visit.say(.rooms))">
            <ul>\(rooms.filter { !$0.isOfTheHouse }.map(entry))</ul>
            <ul>\(rooms.filter(\.isOfTheHouse).map(entry))</ul>
            <p class="version"><button type="button" class="link" data-open="keys" hidden>\(visit.say(.keyboard)) <kbd>?</kbd></button> \(settings.version)</p>
            </nav>
            """
    }

    private func shown(_ notice: Notice?, _ visit: Visit) -> HTML {
        guard let notice else { return "<div class=\"notices\" role=\"status\"></div>" }
        let icon: Icon =
            switch notice.tone {
            case .good: .check
            case .warning: .question
            case .bad: .warning
            }
        return """
            <div class="notices" role="\(notice.tone == .bad ? "alert" : "status")"><p class="notice \(notice.tone.rawValue)">\(icon.html) \(notice.text)</p></div>
            """
    }
}

enum Brand {
    /// Two columns that meet.
    static let mark: HTML = """
        <svg class="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><path d="M3 4h5v3H3zM3 9h5v3H3zM3 14h5v3H3zM12 4h5v3h-5zM12 9h5v3h-5zM12 14h5v3h-5z"/><path class="tie" d="M8 5.500h4M8 10.500h4M8 15.500h4"/></svg>
        """
}
