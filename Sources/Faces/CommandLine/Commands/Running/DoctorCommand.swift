import Base
import Model

enum DoctorCommand {
    static let command = Command(
        "doctor", "Check every setting and connection, and say what to do about each problem.",
        details: """
            Nothing is changed anywhere; where received files are stored, a probe file is written and removed again. Run it \
            before the first start, and after every change of settings.
            """,
        examples: [.init("tieout doctor", "one line for each thing that was looked at.")],
        form: FormDescription(members: [
            .init(name: "findings[].grade", sentence: "ok, warning or problem"),
            .init(name: "findings[].topic", sentence: "what was looked at"),
            .init(name: "findings[].message", sentence: "what was seen"),
            .init(name: "findings[].remedy", sentence: "what to do; empty when all is well"),
            .init(name: "problems", sentence: "how many problems"),
            .init(name: "warnings", sentence: "how many warnings"),
        ]),
        work: .alone { errand throws(Refusal) in
            let examination = try await errand.program.examine(errand.sources)
            return tell(await examination.complete(today: errand.now.dayInUTC), errand.voice)
        })

    private static func tell(_ findings: [Diagnosis], _ voice: Voice) -> ExitCode {
        let problems = findings.count { $0.grade == .problem }
        let warnings = findings.count { $0.grade == .warning }
        voice.print([
            "findings": .array(
                findings.map { finding in
                    [
                        "grade": JSON(finding.grade.rawValue), "topic": JSON(finding.topic),
                        "message": JSON(finding.message), "remedy": JSON(finding.remedy),
                    ]
                }),
            "problems": JSON(problems), "warnings": JSON(warnings),
        ])
        let width = findings.map(\.topic.count).max() ?? 0
        for finding in findings {
            let blanks = String(repeating: " ", count: width - finding.topic.count)
            voice.say("\(voice.mark(finding.grade.tone)) \(finding.topic)\(blanks)  \(finding.message)")
            if !finding.remedy.isEmpty { voice.say(String(repeating: " ", count: width + 4) + finding.remedy) }
        }
        voice.say()
        voice.say(
            problems > 0
                ? "\(Counted(problems, "problem")), \(Counted(warnings, "warning")). Begin with the first problem: others may follow from it."
                : warnings > 0 ? "No problems, \(Counted(warnings, "warning"))." : "All is well.")
        return problems == 0 ? .done : .attention
    }
}

extension Diagnosis.Grade {
    fileprivate var tone: Voice.Tone {
        switch self {
        case .fine: .good
        case .warning: .uncertain
        case .problem: .attention
        }
    }
}
