import Base
import HTTPServer
import Model

/// Who did what, when, before and after; and whether anybody changed that afterwards.
struct AuditRoom: Sendable {
    let audit: any AuditTrail

    private static let rowsShown = 50

    var routes: [WebRoute] {
        [.get("/audit", .needs(.readAudit)) { visit throws(Failure) in .page(try await page(visit)) }]
    }

    private func page(_ visit: Visit) async throws(Failure) -> Page {
        var faults: [String: String] = [:]
        var search = AuditSearch()
        search.who = given("who", visit)
        search.deed = given("deed", visit)
        search.subject = given("subject", visit)
        search.from = day("from", visit, &faults).map { visit.start(of: $0) }
        search.until = day("until", visit, &faults).map { visit.start(of: $0.adding(days: 1)) }
        search.before = visit.query["before"].flatMap { Int64($0) }
        search.limit = AuditRoom.rowsShown + 1
        let records = faults.isEmpty ? try await audit.search(search) : []
        let verdict = visit.query["verify"] == nil ? nil : try await audit.verify()
        return Page(
            visit.say(Room.audit.name), in: .audit, status: faults.isEmpty ? 200 : 422,
            """
            <h1>\(visit.say(Room.audit.name))</h1>
            <p class="quiet">\(visit.say(.auditSentence))</p>
            \(verification(verdict, visit))
            \(bar(visit, faults))
            \(table(records, visit))
            """)
    }

    private func given(_ name: String, _ visit: Visit) -> String? {
        visit.query[name].map(\.trimmingBlanks).flatMap { $0.isEmpty ? nil : $0 }
    }

    private func day(_ name: String, _ visit: Visit, _ faults: inout [String: String]) -> CalendarDate? {
        guard let text = given(name, visit) else { return nil }
        guard let day = CalendarDate(text) else {
            faults[name] = visit.say(.dateUnreadable)
            return nil
        }
        return day
    }

    // MARK: - The chain

    private func verification(_ verdict: AuditVerdict?, _ visit: Visit) -> HTML {
        let button: HTML = """
            <form method="get" action="/audit" class="acts">\(kept(visit))\(Form.hidden("verify", "1"))<button>\(Icon.link.html) \(visit.say(.verifyChain))</button></form>
            """
        guard let verdict else { return button }
        if let broken = verdict.brokenAt {
            let words = visit.say(.chainBroken, ["n": visit.format.number(broken)])
            return "<p class=\"notice bad\" role=\"alert\">\(Icon.warning.html) \(words)</p>\(button)"
        }
        return """
            <div class="notice good" role="status"><p>\(Icon.check.html) \(visit.count(.chainWhole, Int(clamping: verdict.entries)))</p><p class="small">\(visit.say(.chainHead)) <code class="digest">\(verdict.head)</code></p></div>
            """
    }

    /// What was chosen stays chosen while the chain is checked.
    private func kept(_ visit: Visit) -> HTML {
        let fields: [HTML] = ["who", "deed", "subject", "from", "until"].map { name in
            given(name, visit).map { Form.hidden(name, $0) } ?? ""
        }
        return "\(fields)"
    }

    // MARK: - The entries

    private func bar(_ visit: Visit, _ faults: [String: String]) -> HTML {
        func field(_ name: String, _ label: Phrase, type: String = "text") -> HTML {
            Form.text(name, visit.say(label), value: visit.query[name] ?? "", type: type, fault: faults[name])
        }
        return """
            <form method="get" action="/audit"><div class="grid tight">\(field("who", .who))\(deeds(visit))\(field("subject", .subjectWord))\(field("from", .fromDay, type: "date"))\(field("until", .untilDay, type: "date"))</div>
            <div class="acts"><button>\(visit.say(.filter))</button></div></form>
            """
    }

    /// Every deed there is, by its name in the reader's language; the address carries the name the audit has.
    private func deeds(_ visit: Visit) -> HTML {
        let known = Saying.deeds.map { deed in
            let name = deed.english.replacing("{count} ", with: "")
            return (value: name, label: deed[visit.language].replacing("{count} ", with: ""))
        }.filter { !$0.value.contains("{") }
        let chosen = given("deed", visit) ?? ""
        let other = known.contains { $0.value == chosen } || chosen.isEmpty ? [] : [(value: chosen, label: chosen)]
        let all = [(value: "", label: visit.say(.any))] + other + known.sorted { $0.label < $1.label }
        return Form.choice("deed", visit.say(.deedWord), options: all, chosen: chosen)
    }

    private func told(_ subject: String, _ visit: Visit) -> String {
        Interpreter.subjects.say(subject, in: visit.language).map(\.text).joined()
    }

    private func table(_ records: [AuditRecord], _ visit: Visit) -> HTML {
        guard !records.isEmpty else { return EmptyState.html(visit.say(.noEntries), next: visit.say(.noEntriesNext)) }
        let rows: [HTML] = records.prefix(AuditRoom.rowsShown).map { row($0, visit) }
        let last = records.count > AuditRoom.rowsShown ? records.prefix(AuditRoom.rowsShown).last : nil
        let after = last.map { last in
            Address.of(
                "/audit",
                [
                    "who": given("who", visit), "deed": given("deed", visit), "subject": given("subject", visit),
                    "from": given("from", visit), "until": given("until", visit), "before": "\(last.sequence)",
                ])
        }
        return """
            <div class="scroll"><table class="stack cards"><thead><tr><th scope="col">\(visit.say(.numberWord))</th><th scope="col">\(visit.say(.when))</th><th scope="col">\(visit.say(.who))</th><th scope="col">\(visit.say(.deedWord))</th><th scope="col">\(visit.say(.subjectWord))</th><th scope="col">\(visit.say(.change))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            \(Pager.html(visit, before: nil, after: after))
            """
    }

    private func row(_ record: AuditRecord, _ visit: Visit) -> HTML {
        let entry = record.entry
        let subject = Address.of("/audit", ["subject": entry.subject])
        return """
            <tr><td class="id lead">\(record.sequence)</td><td class="date side">\(visit.format.moment(entry.at))</td><td>\(entry.who)</td><td class="date">\(visit.told(entry.deed))</td><td class="date"><a href="\(subject)">\(told(entry.subject, visit))</a></td><td class="wide">\(AuditChange(entry).html(visit))</td></tr>
            """
    }
}

extension Visit {
    /// The first moment of a day on the reader's clock.
    func start(of day: CalendarDate) -> Timestamp {
        let midnight = Timestamp(milliseconds: Int64(day.daysSince1970) * 86_400_000)
        // The offset at that moment: found by looking where the clock stands half a day around it.
        let guess = midnight.adding(seconds: -(person?.zone ?? .utc).offsetSeconds(at: midnight))
        return midnight.adding(seconds: -(person?.zone ?? .utc).offsetSeconds(at: guess))
    }
}

/// What an entry changed, member by member: what is equal on both sides is left out.
struct AuditChange {
    private let lines: [(name: String, before: String?, after: String?)]
    /// There was something before: what is there now stands out against it.
    private let hadBefore: Bool

    init(_ entry: AuditEntry) {
        hadBefore = !entry.before.isNull
        let before = AuditChange.members(of: entry.before)
        let after = AuditChange.members(of: entry.after)
        let names = before.map(\.name) + after.map(\.name).filter { name in !before.contains { $0.name == name } }
        lines = names.compactMap { name in
            let old = before.first { $0.name == name }?.value
            let new = after.first { $0.name == name }?.value
            return old == new ? nil : (name: name, before: old, after: new)
        }
    }

    /// Of a longer value its beginning: an import names every number it kept.
    private static let charactersMax = 300

    func html(_ visit: Visit) -> HTML {
        guard !lines.isEmpty else { return "" }
        let shown: [HTML] = lines.map { line in
            let old: HTML = if let before = line.before { "<del>\(AuditChange.cut(before))</del> " } else { "" }
            let after = line.after.map(AuditChange.cut)
            let new: HTML = if let after { hadBefore ? "<ins>\(after)</ins>" : "\(after)" } else { "" }
            return "<div><span class=\"quiet\">\(line.name)</span> \(old)\(new)</div>"
        }
        // A few changes are read at a glance; of many only a summary stands in the row.
        let isShort = lines.allSatisfy { ($0.before ?? "").count + ($0.after ?? "").count <= 80 }
        guard lines.count > 2 || !isShort else { return "<div class=\"diff\">\(shown)</div>" }
        let names = lines.prefix(3).map(\.name).joined(separator: ", ") + (lines.count > 3 ? ", \u{2026}" : "")
        return "<details><summary>\(names)</summary><div class=\"diff\">\(shown)</div></details>"
    }

    private static func cut(_ text: String) -> String {
        text.count > charactersMax ? text.prefix(charactersMax) + "\u{2026}" : text
    }

    private static func members(of value: JSON) -> [(name: String, value: String)] {
        guard let object = value.object else {
            return value.isNull ? [] : [(name: "", value: value.scalarText ?? value.written)]
        }
        return object.members.compactMap { member in
            member.value.isNull ? nil : (name: member.name, value: member.value.scalarText ?? member.value.written)
        }
    }
}
