import Base
import Engine
import InvoiceCollection
import Model

/// One delivery as a page.
struct DeliveryPage {
    let delivery: Delivery
    let attempts: [Attempt]
    /// A field of one of the forms, and what is wrong with it.
    let fault: (field: String, words: String)?
    /// Why this person may not have it sent.
    let objection: Failure?

    private var path: String { "/deliveries/\(delivery.id)" }

    func page(_ visit: Visit) -> Page {
        let refresh: HTML = delivery.isAboutToMove(at: visit.now) && fault == nil ? " data-refresh=\"5\"" : ""
        return Page(
            "\(visit.say(Room.deliveries.name)) \(delivery.id)", in: .deliveries, status: fault == nil ? 200 : 422,
            """
            <p class="crumbs"><a href="/deliveries">\(visit.say(Room.deliveries.name))</a> / \(delivery.id.rawValue)</p>
            <div class="title"\(refresh)><h1>\(title(visit))</h1>\(delivery.state.badge.html(visit))</div>
            <p class="prose">\(delivery.explanation(visit))</p>
            \(delivery.failure.map { FailureNote.html($0, for: visit) } ?? "")
            \(visit.may(.submitInvoices) ? acts(visit) : "")
            <div class="two"><div><h2>\(visit.say(.attemptsWord))</h2>\(story(visit))</div>
            <div><h2>\(visit.say(.document))</h2>\(facts(visit))</div></div>
            """)
    }

    private func title(_ visit: Visit) -> HTML {
        guard let target = delivery.documentPath else { return "\(delivery.document(visit))" }
        return "<a href=\"\(target)\">\(delivery.document(visit))</a>"
    }

    private func facts(_ visit: Visit) -> HTML {
        var rows: [(Phrase, HTML)] = [
            (.target, "\(delivery.targetName(visit))"), (.reference, "<code>\(delivery.reference)</code>"),
            (.askedForBy, "\(delivery.requestedBy), \(visit.format.moment(delivery.createdAt))"),
            (.tries, "\(visit.format.number(delivery.attempts))"),
            (.changedAt, "\(visit.format.moment(delivery.updatedAt))"),
        ]
        if let receipt = delivery.receipt { rows.insert((.theirKey, "<code>\(receipt.key)</code>"), at: 2) }
        let lines: [HTML] = rows.map { "<tr><th scope=\"row\">\(visit.say($0.0))</th><td>\($0.1)</td></tr>" }
        return "<table class=\"facts\"><tbody>\(lines)</tbody></table>"
    }

    // MARK: - What was tried

    private func story(_ visit: Visit) -> HTML {
        guard !attempts.isEmpty else {
            return EmptyState.html(visit.say(.noAttempts), next: visit.say(.noAttemptsNext))
        }
        return Story(events: attempts.map { event($0, visit) }).html(visit)
    }

    private func event(_ attempt: Attempt, _ visit: Visit) -> Story.Event {
        let deed =
            switch attempt.act {
            // Found unfit by our own checks: nothing was sent.
            case .look where attempt.outcome == "refused": visit.say(.checkedFirst)
            case .look: visit.say(.looked, ["target": delivery.targetName(visit)])
            case .send: visit.say(.sent, ["n": visit.format.number(attempt.number)])
            }
        let took = attempt.endedAt.map { " \u{B7} " + Format.duration(milliseconds: $0.since(attempt.at)) } ?? ""
        let status = attempt.exchange.status.map { " \u{B7} HTTP \($0)" } ?? ""
        let summary = attempt.failure.map { " " + visit.tell($0.summary) } ?? ""
        var folds: [HTML] = []
        if !attempt.exchange.request.isEmpty {
            folds.append(Fold.html(visit.say(.deliveryRequest), attempt.exchange.request.readable))
        }
        if !attempt.exchange.response.isEmpty {
            folds.append(Fold.html(visit.say(.deliveryResponse), attempt.exchange.response.readable))
        }
        if let cause = attempt.failure?.cause, !cause.isEmpty { folds.append(Fold.html(visit.say(.theirWords), cause)) }
        return Story.Event(
            at: attempt.at, who: attempt.by, tone: attempt.tone,
            words: "\(deed): \(attempt.outcomeWords(visit))\(took)\(status).\(summary)", detail: "\(folds)")
    }

    // MARK: - What a person decides

    private func acts(_ visit: Visit) -> HTML {
        let target = ["target": delivery.targetName(visit)] as KeyValuePairs
        var buttons: [HTML] = []
        var forms: [HTML] = []
        let isOpen = [.parked, .aside, .uncertain, .waiting].contains(delivery.state)
        if delivery.state == .uncertain || (delivery.state.rests && delivery.mayExist) {
            buttons.append(retry(visit.say(.checkTargetNow, target), .arrow, visit))
        } else if delivery.state.rests || (delivery.state == .waiting && delivery.failure != nil)
            || (delivery.state == .cancelled && !delivery.mayExist)
        {
            buttons.append(retry(visit.say(.tryAgain), .retry, visit))
        }
        if isOpen, !delivery.mayExist, delivery.state != .uncertain {
            forms.append(
                """
                <details><summary>\(visit.say(.callOffAct))</summary><div class="sheet"><p>\(visit.say(.callOffWhat, target))</p>\(Form.button(visit, to: "\(path)/call-off", .callOffAct, style: .danger))</div></details>
                """)
        }
        if isOpen, delivery.flow != InvoiceMailCourier.flow {
            forms.append(
                form(
                    visit, "link", .linkIt, visit.say(.linkTargetHint, target), field: "key",
                    label: visit.say(.theirKey)))
        }
        if [.waiting, .uncertain, .parked].contains(delivery.state) {
            forms.append(form(visit, "set-aside", .setAsideAct, nil, field: "note", label: visit.say(.noteWord)))
        }
        if delivery.state.rests || delivery.state == .uncertain, delivery.mayExist {
            forms.append(
                """
                <details><summary>\(visit.say(.sayAbsent))</summary><div class="sheet"><p>\(visit.say(.sayAbsentWhy, target))</p>\(Form.button(visit, to: "\(path)/nothing-there", .sayAbsent, style: .danger, withheld: objection.map { visit.tell($0.summary) }))</div></details>
                """)
        }
        return "<div class=\"acts\">\(buttons)</div>\(forms)"
    }

    private func retry(_ words: String, _ icon: Icon, _ visit: Visit) -> HTML {
        """
        <form method="post" action="\(path)/retry" class="one-button">\(Form.token(visit))<button class="primary"\(withheld(visit))>\(icon.html) \(words)</button></form>\(WithheldNote.html(objection, for: visit))
        """
    }

    private func withheld(_ visit: Visit) -> HTML {
        guard let objection else { return "" }
        return " disabled title=\"\(visit.tell(objection.summary))\""
    }

    private func form(
        _ visit: Visit, _ deed: String, _ phrase: Phrase, _ hint: String?, field: String, label: String
    ) -> HTML {
        let wrong = fault.flatMap { $0.field == field ? $0.words : nil }
        let isOpen: HTML = wrong == nil ? "" : " open"
        return """
            <details\(isOpen)><summary>\(visit.say(phrase))</summary><form method="post" action="\(path)/\(deed)" class="sheet">\(Form.token(visit))\(Form.text(field, label, value: visit.form[field] ?? "", hint: hint, fault: wrong, isRequired: true, extra: " autocomplete=\"off\""))\(Form.submit(visit, phrase, style: .plain))</form></details>
            """
    }
}

extension Attempt {
    fileprivate var tone: Story.Tone {
        switch outcome {
        case "accepted", "adopted": .good
        case "refused", "conflict": .bad
        case "unclear": .uncertain
        case "running": .busy
        default: .plain
        }
    }

    fileprivate func outcomeWords(_ visit: Visit) -> String {
        let phrase: Phrase? =
            switch outcome {
            case "accepted": Phrase("accepted", id: "diterima", ro: "acceptat", hu: "elfogadva")
            case "adopted": Phrase("found there", id: "ditemukan di sana", ro: "găsit acolo", hu: "megtaláltuk ott")
            case "absent": Phrase("not there", id: "tidak ada di sana", ro: "nu este acolo", hu: "nincs ott")
            case "refused": Phrase("refused", id: "ditolak", ro: "refuzat", hu: "elutasítva")
            case "notSent":
                Phrase(
                    "nothing arrived", id: "tidak ada yang sampai", ro: "nu a ajuns nimic", hu: "semmi sem érkezett meg"
                )
            case "unclear": Phrase("nobody knows", id: "tidak diketahui", ro: "nu se știe", hu: "nem tudni")
            case "conflict":
                Phrase(
                    "something else is there", id: "ada dokumen lain di sana", ro: "acolo este altceva",
                    hu: "más van ott")
            case "running": Phrase("under way", id: "sedang berlangsung", ro: "în curs", hu: "folyamatban")
            default: nil
            }
        return phrase.map(visit.say) ?? outcome
    }
}

extension String {
    /// JSON with line breaks and indents; anything else as it is.
    fileprivate var readable: String {
        guard let json = try? JSON(parsing: self) else { return self }
        return json.indented
    }
}
