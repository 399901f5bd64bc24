package import Base

/// When a fault strikes: which requests, how often, how likely.
package struct FaultRule: Hashable, Sendable {
    package var fault: Fault
    /// `nil` for the method the fault is about: mostly POST.
    package var method: String?
    /// The beginning of the path behind `/b1s/vN`; `/` for all of them. `nil` for the path the fault is about:
    /// mostly `/Invoices`.
    package var path: String?
    /// How many requests it strikes before it is over; `nil` for all that come.
    package var count: Int64?
    /// Matching requests that pass unharmed first.
    package var skip: Int64 = 0
    /// From 0 to 1; with the seed it decides the same way every time.
    package var probability = Amount.one
    package var seed: UInt64 = 1
    /// For `late-commit`: when the work is done; for `slow-answer`: when the answer comes; for `stale-search`: how
    /// long it stays invisible. From the arrival of the request.
    package var milliseconds: Int64 = 2000
    /// How long a connection that will be dropped is kept open first.
    package var holdMilliseconds: Int64 = 0

    package init(_ fault: Fault, count: Int64? = 1) {
        self.fault = fault
        self.count = count
    }
}

/// Why a fault rule can't be read, in words for whoever wrote it.
package struct FaultRuleError: Error, Equatable, Sendable, CustomStringConvertible {
    package let description: String
}

extension FaultRule {
    /// Reads `{"fault": "commit-then-drop", "path": "/Invoices", "count": 1}`.
    package init(_ json: JSON) throws(FaultRuleError) {
        guard let name = json["fault"]?.text, let fault = Fault(rawValue: name) else {
            let name = json["fault"]?.text ?? ""
            let meant = Similarity.nearest(to: name, among: Fault.allCases.map(\.rawValue))
            throw FaultRuleError(
                description: "There is no fault '\(name)'." + (meant.map { " Did you mean '\($0)'?" } ?? ""))
        }
        self.init(fault, count: nil)
        for member in json.object?.members ?? [] where member.name != "fault" { try set(member.name, member.value) }
    }

    private mutating func set(_ name: String, _ value: JSON) throws(FaultRuleError) {
        switch name {
        case "method": method = value.text?.uppercased()
        case "path": path = value.text
        case "count": count = value.isNull ? nil : try whole(name, value)
        case "skip": skip = try whole(name, value)
        case "probability":
            guard let amount = value.amount, !amount.isNegative, amount <= .one else {
                throw FaultRuleError(description: "'probability' is a number from 0 to 1.")
            }
            probability = amount
        case "seed":
            guard let number = value.scalarText.flatMap({ UInt64($0) }) else {
                throw FaultRuleError(description: "'seed' is a whole number, not negative.")
            }
            seed = number
        case "milliseconds": milliseconds = try duration(name, value)
        case "holdMilliseconds": holdMilliseconds = try duration(name, value)
        default:
            throw FaultRuleError(
                description: "A fault has no '\(name)'; it has method, path, count, skip, probability, seed, "
                    + "milliseconds and holdMilliseconds.")
        }
    }

    private func whole(_ name: String, _ value: JSON) throws(FaultRuleError) -> Int64 {
        guard let number = value.integer, number >= 0 else {
            throw FaultRuleError(description: "'\(name)' is a whole number, not negative.")
        }
        return number
    }

    private func duration(_ name: String, _ value: JSON) throws(FaultRuleError) -> Int64 {
        let number = try whole(name, value)
        guard number <= FaultRule.millisecondsMax else {
            throw FaultRuleError(description: "'\(name)' is at most a day.")
        }
        return number
    }

    /// A day: nothing waits longer.
    static let millisecondsMax: Int64 = 86_400_000

    /// The rule as it can be read again.
    package var json: JSONObject {
        [
            "fault": JSON(fault.rawValue), "method": JSON(method), "path": JSON(path),
            "count": count.map { JSON($0) } ?? .null, "skip": JSON(skip), "probability": JSON(probability),
            "seed": JSON(seed), "milliseconds": JSON(milliseconds),
            "holdMilliseconds": JSON(holdMilliseconds),
        ]
    }

    func matches(method: String, path: String) -> Bool {
        let scope = fault.scope
        let isLogin = path == "/Login" || path == "/Logout"
        if let wanted = self.path ?? scope.path {
            guard path.hasPrefix(wanted) else { return false }
        } else if isLogin {
            return false
        }
        return (self.method ?? scope.method).map { $0 == method } ?? true
    }

    /// Whether the matching request of this number, counted from 0, is struck.
    func strikes(seen: Int64, fired: Int64) -> Bool {
        guard seen >= skip, count.map({ fired < $0 }) ?? true else { return false }
        guard probability < .one else { return true }
        // The n-th number of the sequence that SplitMix64 makes of the seed.
        let draw = SeededRandomness(seed: seed &+ UInt64(bitPattern: seen) &* 0x9E37_79B9_7F4A_7C15).next()
        return Int128(draw % 1_000_000) < probability.millionths
    }
}
