import Base

/// Views of one list beside each other, each with how much is in it.
enum Tabs {
    struct Tab {
        let path: String
        let words: String
        let number: String?
        let isCurrent: Bool
    }

    static func html(_ tabs: [Tab], label: String) -> HTML {
        let links: [HTML] = tabs.map { tab in
            let current: HTML = tab.isCurrent ? " aria-current=\"page\"" : ""
            let number: HTML = if let number = tab.number { "<span class=\"number\">\(number)</span>" } else { "" }
            return "<a href=\"\(tab.path)\"\(current)>\(tab.words)\(number)</a>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(label)\">\(links)</nav>"
    }
}

/// To the pages before and after; absent ends are left out.
enum Pager {
    static func html(_ visit: Visit, before: String?, after: String?) -> HTML {
        let back: HTML =
            if let before { "<a class=\"button\" rel=\"prev\" href=\"\(before)\">\(visit.say(.pageBefore))</a>" } else {
                ""
            }
        let on: HTML =
            if let after { "<a class=\"button\" rel=\"next\" href=\"\(after)\">\(visit.say(.pageAfter))</a>" } else {
                ""
            }
        return "<nav class=\"acts\" aria-label=\"\(visit.say(.pages))\">\(back)\(on)</nav>"
    }
}
