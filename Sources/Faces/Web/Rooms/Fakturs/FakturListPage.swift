import Base
import Model

/// The list of fakturs as a page: tabs, search, table, sums, and what can be done with those that are ticked.
struct FakturListPage: Sendable {
    let listing: FakturListing
    let problems: [SearchProblem]
    let page: FakturPage
    let buyers: [CustomerID: FakturOverview.Buyer]
    let counts: [FakturTab: Int]
    let totals: FakturTotals
    let views: [SavedView]
    /// Why none of them can be posted.
    let obstacle: String?

    func html(_ visit: Visit) -> HTML {
        """
        <div class="title"><h1>\(visit.say(Room.fakturs.name))</h1><div class="acts right">\(entering(visit))</div></div>
        \(FlowNote.html(obstacle, visit))
        \(tabs(visit))
        \(searchBar(visit))
        \(saved(visit))
        \(page.fakturs.isEmpty ? empty(visit) : list(visit))
        """
    }

    private func entering(_ visit: Visit) -> HTML {
        let runs: HTML =
            visit.may(.submitInvoices) ? "<a class=\"button\" href=\"/fakturs/runs\">\(visit.say(.bulkRuns))</a>" : ""
        guard visit.may(.enterFakturs) else { return runs }
        return """
            \(runs)
            <a class="button" href="/fakturs/import">\(Icon.upload.html)\(visit.say(.importFakturs))</a>
            <a class="button primary" href="/fakturs/new">\(Icon.plus.html)\(visit.say(.newFaktur))</a>
            """
    }

    private func tabs(_ visit: Visit) -> HTML {
        Tabs.html(
            FakturTab.allCases.map { tab in
                Tabs.Tab(
                    path: listing.address(tab: tab), words: visit.say(tab.name),
                    number: visit.format.number(counts[tab] ?? 0), isCurrent: tab == listing.tab)
            }, label: visit.say(Room.fakturs.name))
    }

    private func searchBar(_ visit: Visit) -> HTML {
        """
        <div class="bar"><form class="search" role="search" action="/fakturs" method="get">
        <label class="hidden" for="fakturs-q">\(visit.say(.searchFakturs))</label>\(Icon.search.html)
        <input id="fakturs-q" name="q" type="search" value="\(listing.text)" autocomplete="off" aria-describedby="q-hint" data-suggest="/fakturs/suggestions">
        \(listing.hiddenFields)\(listing.hiddenColumns)<button class="hidden">\(visit.say(.searchWord))</button></form>
        <div class="right">\(FakturMenus.columns(listing, visit))\(page.fakturs.isEmpty ? "" : FakturMenus.export(listing, visit))</div></div>
        <p class="hint small" id="q-hint">\(visit.say(.searchHint))</p>
        \(told(visit))
        """
    }

    private func told(_ visit: Visit) -> HTML {
        guard !problems.isEmpty else { return "" }
        let lines: [HTML] = problems.map { "<li>\(visit.told($0.message)) \(visit.told($0.remedy))</li>" }
        return """
            <div class="notice warning" role="alert"><p>\(Icon.question.html) \(visit.say(.searchNotUnderstood))</p><ul>\(lines)</ul></div>
            """
    }

    private func saved(_ visit: Visit) -> HTML {
        let entries: [HTML] = views.map { view in
            """
            <li><a href="\(Address.of("/fakturs", ["q": view.query]))">\(view.name)</a> <form method="post" action="/fakturs/views/remove" class="one-button">\(Form.token(visit))\(Form.back(visit))\(Form.hidden("name", view.name))<button class="quiet" aria-label="\(visit.say(.removeView, ["name": view.name]))">\(Icon.cross.html)</button></form></li>
            """
        }
        let list: HTML = entries.isEmpty ? "" : "<ul class=\"views\">\(entries)</ul>"
        return """
            <details class="small views-fold"\(entries.isEmpty ? "" : " open" as HTML)><summary>\(visit.say(.savedViews))</summary>\(list)
            <form method="post" action="/fakturs/views" class="bar">\(Form.token(visit))\(Form.back(visit))\(Form.hidden("query", listing.viewText))
            <label for="view-name">\(visit.say(.viewName))</label><input id="view-name" name="name" maxlength="60" required><button>\(visit.say(.saveView))</button></form></details>
            """
    }

    private func list(_ visit: Visit) -> HTML {
        """
        <form method="post" action="/fakturs/check" id="bulk">\(Form.token(visit))\(Form.back(visit))\(Form.hidden("q", listing.wholeText))
        \(FakturRows(listing: listing, fakturs: page.fakturs, buyers: buyers).html(visit))
        \(lookedThrough(visit))
        <div class="foot"><p data-selection data-group="\(visit.format.separators.group)" data-point="\(visit.format.separators.point)" aria-live="polite"></p>
        \(sums(visit))<div class="right">\(bulkActs(visit))</div></div></form>
        \(Pager.html(visit, before: page.previous.map { listing.address(at: $0) }, after: page.next.map { listing.address(at: $0) }))
        """
    }

    private func bulkActs(_ visit: Visit) -> HTML {
        let answer: HTML =
            visit.may(.answerFakturs)
            ? "<button formaction=\"/fakturs/answers\" data-needs-selection title=\"\(visit.say(.tickFirst))\">\(visit.say(.bulkAnswer))</button>"
            : ""
        let check: HTML =
            visit.may(.submitInvoices)
            ? "<button formaction=\"/fakturs/check\" data-needs-selection title=\"\(visit.say(.tickFirst))\">\(Icon.send.html)\(visit.say(.bulkCheck))</button>"
            : ""
        return "\(answer)\(check)"
    }

    private func sums(_ visit: Visit) -> HTML {
        let lines: [HTML] = totals.lines.map { line in
            """
            <span>DPP <strong>\(visit.format.sum(line.dpp))</strong> · PPN <strong>\(visit.format.sum(line.ppn))</strong><span class="currency">\(line.currency)</span></span>
            """
        }
        let partly: HTML =
            totals.countedOnly.map {
                "<span>\(visit.say(.countedOnly, ["n": visit.format.number($0)]))</span>"
            } ?? ""
        return """
            <p class="sums small"><span>\(visit.say(.inAll)): \(visit.count(.fakturs, totals.count))</span>\(lines)\(partly)</p>
            """
    }

    private func lookedThrough(_ visit: Visit) -> HTML {
        guard let looked = page.lookedThrough else { return "" }
        let phrase: Phrase = page.next == nil ? .lookedThroughEnd : .lookedThroughMore
        return "<p class=\"hint\">\(visit.say(phrase, ["n": visit.format.number(looked)]))</p>"
    }

    private func empty(_ visit: Visit) -> HTML {
        if let looked = page.lookedThrough, let next = page.next {
            return EmptyState.html(
                visit.say(.lookedThroughMore, ["n": visit.format.number(looked)]), next: visit.say(.emptyMatchNext),
                link: (listing.address(at: next), visit.say(.pageAfter)))
        }
        guard listing.text.isEmpty else {
            return EmptyState.html(
                visit.say(.emptyMatch), next: visit.say(.emptyMatchNext),
                link: ("/fakturs?tab=all", visit.say(.showEverything)))
        }
        let new = visit.may(.enterFakturs) ? (path: "/fakturs/new", words: visit.say(.newFaktur)) : nil
        switch listing.tab {
        case .incomplete:
            return EmptyState.html(visit.say(.emptyIncomplete), next: visit.say(.emptyIncompleteNext), link: new)
        case .answered: return EmptyState.html(visit.say(.emptyAnswered), next: visit.say(.emptyAnsweredNext))
        case .posted: return EmptyState.html(visit.say(.emptyPosted), next: visit.say(.emptyPostedNext))
        case .attention: return EmptyState.html(visit.say(.emptyAttention), next: visit.say(.emptyAttentionNext))
        case .aside: return EmptyState.html(visit.say(.emptyAside), next: visit.say(.emptyAsideNext))
        case .all: return EmptyState.html(visit.say(.emptyAll), next: visit.say(.emptyIncompleteNext), link: new)
        }
    }
}
