/// A call the house does without: what it looks like, where it may stand, and what to write instead.
struct BannedCall: Sendable, CustomStringConvertible {
    /// The rule as a sentence; it names the test case.
    let rule: String
    /// Swift as it would be written; matched word by word, so strings and comments never count.
    let spellings: [String]
    let remedy: String
    /// Whether the rule holds for the file at this path.
    let concerns: @Sendable (String) -> Bool
    /// Bad Swift that the rule must find, and Swift that looks like it and is fine.
    let bad: String
    let good: String

    var description: String { rule }

    func findings(in file: TextFile) -> [Finding] {
        guard concerns(file.path) else { return [] }
        let found = Set(spellings.flatMap { places(of: $0, in: file) }).sorted()
        return found.map { place in
            file.finding(file.words[place].line, "\(rule): \(remedy)")
        }
    }

    /// A spelling that ends in `(` is a free function: a method of the same name is somebody else's.
    private func places(of spelling: String, in file: TextFile) -> [Int] {
        file.places(of: spelling).filter { place in
            guard spelling.hasSuffix("("), !spelling.contains("."), place > 0 else { return true }
            return ![".", "func"].contains(file.words[place - 1].text)
        }
    }
}

// MARK: - The list

extension BannedCall {
    static let all = traps + clocks + chance + floats + noise

    private static let traps = [
        BannedCall(
            rule: "nothing traps on try!", spellings: ["try!"],
            remedy: "let the error travel, or catch it and say what it means", concerns: { _ in true },
            bad: "let url = try! address(of: ledger)", good: "guard try !isKnown(ledger) else { return } // never try!"),
        BannedCall(
            rule: "only Base may give up the process", spellings: ["fatalError("],
            remedy: "throw Failure.broken, which sets the work aside and keeps the others going",
            concerns: { !$0.hasPrefix("Sources/Drivers/Base/") },
            bad: "default: fatalError(\"unreachable\")", good: "log.error(\"fatalError()\")"),
    ]

    private static let clocks = [
        BannedCall(
            rule: "only TimeSource.swift reads a clock",
            spellings: [
                "Date(", "Date.now", "ContinuousClock", "SuspendingClock", "DispatchTime", "clock_gettime(",
                "gettimeofday(", "time(nil)",
            ],
            remedy: "ask the TimeSource you were given for `now`",
            concerns: { !$0.hasSuffix("/Base/TimeSource.swift") },
            bad: "let start = ContinuousClock().now", good: "let start = time.now; let day = CalendarDate(text)"),
        BannedCall(
            rule: "only TimeSource.swift sleeps in the product",
            spellings: ["Task.sleep", "sleep(", "usleep(", "nanosleep("],
            remedy: "await `sleep(until:)` of the TimeSource you were given",
            concerns: { !$0.hasPrefix("Tests/") && !$0.hasSuffix("/Base/TimeSource.swift") },
            bad: "try await Task.sleep(for: .seconds(1))", good: "try await time.sleep(until: deadline)"),
        BannedCall(
            rule: "no test sleeps", spellings: ["Task.sleep", "sleep(", "usleep(", "nanosleep("],
            remedy: "advance simulated time or await an event", concerns: { $0.hasPrefix("Tests/") },
            bad: "usleep(1000)", good: "try await time.sleep(until: deadline)"),
    ]

    private static let chance = [
        BannedCall(
            rule: "only Randomness.swift makes chance",
            spellings: [
                "SystemRandomNumberGenerator", ".random(", "random(", ".randomElement()", ".shuffled()", ".shuffle()",
                "UUID()", "getrandom(", "arc4random",
            ],
            remedy: "ask the Randomness you were given, which a test can seed",
            concerns: { !$0.hasSuffix("/Base/Randomness.swift") },
            bad: "let jitter = Int.random(in: 0...9)", good: "let jitter = randomness.number(in: 0...9)")
    ]

    private static let floats = [
        BannedCall(
            rule: "money never meets a binary float", spellings: ["Double", "Float", "CGFloat", "Float80"],
            remedy: "Amount is exact; durations are whole milliseconds",
            concerns: { path in
                ["Core", "Flows", "Connectors"].contains { path.hasPrefix("Sources/\($0)/") }
            },
            bad: "let rate: Double = 0.11", good: "let rate = Amount(\"0.11\") // no Double")
    ]

    private static let noise = [
        BannedCall(
            rule: "only the executable and the command line print", spellings: ["print("],
            remedy: "write an event to the Log you were given, or return the text",
            concerns: { path in
                !["Sources/tieout/", "Sources/Faces/CommandLine/", "Benchmarks/", "Tests/"].contains(
                    where: path.hasPrefix)
            },
            bad: "print(payload)", good: "page.print(payload)")
    ]
}
