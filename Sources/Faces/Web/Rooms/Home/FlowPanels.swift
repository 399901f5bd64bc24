import Base
import Engine
import FakturPosting
import InvoiceCollection
import Model

/// How each flow is doing: what was delivered per day, when it last succeeded, when it runs next.
struct FlowPanels: Sendable {
    let desks: WebDesks

    private static let daysShown = 14

    func html(_ visit: Visit) async throws(Failure) -> HTML {
        let jobs = try await desks.jobs.list()
        func job(_ name: String) -> JobView? { jobs.first { $0.job.name == name } }
        let fakturs = try await delivered(
            InvoiceCourier.flow, .flowFakturs, Room.fakturs.path, job(desks.fakturs.checkingJob.name), visit)
        let mails = try await delivered(
            InvoiceMailCourier.flow, .flowMails, Room.billing.path, job(FlowJobs.collecting), visit)
        let orders = await synced(job(FlowJobs.orders), visit)
        return "<div class=\"panels\">\(fakturs)\(orders)\(mails)</div>"
    }

    // MARK: - Deliveries

    private func delivered(
        _ flow: String, _ title: Phrase, _ path: String, _ job: JobView?, _ visit: Visit
    ) async throws(Failure) -> HTML {
        let days = DaySpan(until: visit.now, days: FlowPanels.daysShown, in: visit.format.zone)
        let counts = try await desks.figures.deliveredCounts(flow: flow, between: days.moments)
        let last = try await desks.figures.lastDelivered(flow: flow)
        let name = visit.count(.deliveredInDays, counts.reduce(0, +))
        return panel(title, path, course(of: counts, on: days, title, name, facts(last, job, visit), visit), visit)
    }

    /// So many a day: as a line, and as a table behind a fold.
    private func course(
        of counts: [Int], on days: DaySpan, _ title: Phrase, _ name: String, _ facts: HTML, _ visit: Visit
    ) -> HTML {
        let rows: [HTML] = zip(days.days, counts).map { day, count in
            "<tr><th scope=\"row\">\(visit.format.date(day))</th><td class=\"amount\">\(visit.format.number(count))</td></tr>"
        }
        return """
            <p class="figure">\(name)</p>\(Sparkline(values: counts, name: "\(visit.say(title)): \(name)").html())\(facts)
            <details><summary>\(visit.say(.perDay))</summary><table class="plain"><caption class="hidden">\(visit.say(title))</caption><thead class="hidden"><tr><th scope="col">\(visit.say(.dayWord))</th><th scope="col">\(visit.say(.counts))</th></tr></thead><tbody>\(rows)</tbody></table></details>
            """
    }

    // MARK: - Raw documents

    /// Their home may be another database; when it can't be asked, the panel says so, and the page stands.
    private func synced(_ job: JobView?, _ visit: Visit) async -> HTML {
        let days = DaySpan(until: visit.now, days: FlowPanels.daysShown, in: visit.format.zone)
        let home = desks.rawDocuments.documents
        do throws(Failure) {
            let counts = try await home.syncedCounts(between: days.moments)
            let last = try await home.lastSynced()
            let name = visit.count(.syncedInDays, counts.reduce(0, +))
            return panel(
                .flowOrders, Room.rawDocuments.path,
                course(of: counts, on: days, .flowOrders, name, facts(last, job, visit), visit), visit)
        } catch {
            let note = FailureNote.html(error, for: visit)
            return panel(.flowOrders, Room.rawDocuments.path, "\(note)\(facts(nil, job, visit))", visit)
        }
    }

    // MARK: - Parts

    private func panel(_ title: Phrase, _ path: String, _ content: HTML, _ visit: Visit) -> HTML {
        "<section class=\"panel\"><h3><a href=\"\(path)\">\(visit.say(title))</a></h3>\(content)</section>"
    }

    private func facts(_ last: Timestamp?, _ job: JobView?, _ visit: Visit) -> HTML {
        let success: HTML = if let last { visit.format.moment(last) } else { "\(visit.say(.noneYet))" }
        var rows: [HTML] = ["<tr><th scope=\"row\">\(visit.say(.lastSuccess))</th><td>\(success)</td></tr>"]
        if let obstacle = job?.obstacle { return FlowNote.html(obstacle, visit) }
        if let job {
            let name = visit.say(.nextRun, ["job": job.job.name])
            let next: HTML =
                if let next = job.next.first { visit.format.moment(next) } else { "\(visit.say(.notPlanned))" }
            rows.append(
                "<tr><th scope=\"row\"><a href=\"/jobs/\(Address.escaped(job.job.name))\">\(name)</a></th><td>\(next)</td></tr>"
            )
        }
        return "<table class=\"facts\"><tbody>\(rows)</tbody></table>"
    }
}

/// The latest days as the clocks of one place count them, today included.
struct DaySpan: Sendable {
    let days: [CalendarDate]
    /// Where each day begins, and where the last one ends.
    let moments: [Timestamp]

    init(until now: Timestamp, days count: Int, in zone: Zone) {
        let today = now.adding(seconds: zone.offsetSeconds(at: now)).dayInUTC
        days = (0..<count).map { today.adding(days: $0 - count + 1) }
        moments = (0...count).map { DaySpan.beginning(of: today.adding(days: $0 - count + 1), in: zone) }
    }

    /// When the clocks show midnight; where they jump over it, the moment of the jump or an hour beside it.
    private static func beginning(of day: CalendarDate, in zone: Zone) -> Timestamp {
        let shown = Timestamp(milliseconds: Int64(day.daysSince1970) * 86_400_000)
        let near = shown.adding(seconds: -zone.offsetSeconds(at: shown))
        return shown.adding(seconds: -zone.offsetSeconds(at: near))
    }
}
