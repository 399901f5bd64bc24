import Base
import HTTPServer
import Model

/// Looks at every setting and connection when somebody asks, and says what to do about each problem.
struct DoctorRoom: Sendable {
    let house: HouseDesk
    /// Those who ask while an examination is under way get the result of that one.
    private let examination = SharedWork<[Diagnosis]>(interrupted: DoctorRoom.interrupted)

    private static let interrupted = Failure.broken("an examination is waited for by somebody who stays")

    init(house: HouseDesk) { self.house = house }

    var routes: [WebRoute] {
        [
            .get("/doctor", .needs(.seeSettings)) { visit throws(Failure) in
                .page(visit.query["examine"] == nil ? waitingRoom(visit) : surgery(visit))
            },
            .get("/doctor/result", .needs(.seeSettings)) { visit throws(Failure) in
                .page(frame(visit, result(try await examine(), visit)))
            },
            .get("/doctor/events", .needs(.seeSettings)) { visit throws(Failure) in
                .events(
                    HTTPBodyStream { writer in
                        let findings = try await examine()
                        try await writer.write(ServerSentEvent(result(findings, visit).markup, name: "part"))
                        try await writer.write(ServerSentEvent("done", name: "end"))
                    })
            },
        ]
    }

    private func examine() async throws(Failure) -> [Diagnosis] {
        try await examination.run { () async throws(Failure) in
            let findings = await house.examine()
            // Whoever left took their questions with them: the findings say only that.
            if Task.isCancelled { throw DoctorRoom.interrupted }
            return findings
        }
    }

    private func waitingRoom(_ visit: Visit) -> Page { frame(visit, ask(visit, .examineNow)) }

    /// The page is there at once, and the result comes into it; without a script a link leads to it.
    private func surgery(_ visit: Visit) -> Page {
        frame(
            visit,
            """
            <div data-live="/doctor/events" aria-live="polite"><p>\(Icon.clock.html) \(visit.say(.examining))</p><progress></progress></div>
            <p class="no-script"><a class="button" href="/doctor/result">\(visit.say(.showResult))</a></p>
            """)
    }

    private func frame(_ visit: Visit, _ content: HTML) -> Page {
        Page(
            visit.say(Room.doctor.name), in: .doctor,
            "<h1>\(visit.say(Room.doctor.name))</h1><p class=\"quiet prose\">\(visit.say(.doctorSentence))</p>\(content)"
        )
    }

    private func ask(_ visit: Visit, _ phrase: Phrase) -> HTML {
        """
        <form method="get" action="/doctor" class="acts">\(Form.hidden("examine", "now"))<button class="primary">\(Icon.pulse.html) \(visit.say(phrase))</button></form>
        """
    }

    func result(_ findings: [Diagnosis], _ visit: Visit) -> HTML {
        let rows: [HTML] = findings.map { finding in
            let remedy: HTML = finding.remedy.isEmpty ? "" : "<br><strong>\(visit.told(finding.remedy))</strong>"
            return """
                <tr><td>\(finding.grade.badge.html(visit))</td><td><code>\(visit.tell(finding.topic))</code></td><td class="wide">\(visit.told(finding.message))\(remedy)</td></tr>
                """
        }
        return """
            \(summary(findings, visit))
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.result))</th><th scope="col">\(visit.say(.lookedAt))</th><th scope="col">\(visit.say(.finding))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            \(ask(visit, .examineAgain))
            """
    }

    private func summary(_ findings: [Diagnosis], _ visit: Visit) -> HTML {
        let problems = findings.count { $0.grade == .problem }
        let warnings = findings.count { $0.grade == .warning }
        if problems > 0 {
            let found = "\(visit.count(.problemsFound, problems)), \(visit.count(.warningsFound, warnings))."
            return "<p class=\"notice bad\">\(Icon.warning.html) \(found) \(visit.say(.beginWithFirst))</p>"
        }
        if warnings > 0 {
            return "<p class=\"notice warning\">\(Icon.question.html) \(visit.count(.warningsFound, warnings)).</p>"
        }
        return "<p class=\"notice good\">\(Icon.check.html) \(visit.say(.allIsWell))</p>"
    }
}

extension Diagnosis.Grade {
    fileprivate var badge: Badge {
        switch self {
        case .fine: Badge(tone: .good, words: .fine)
        case .warning: Badge(tone: .uncertain, words: .warningWord)
        case .problem: Badge(tone: .attention, words: .problemWord)
        }
    }
}
