package import Base

/// When a fault strikes: which requests, how often, how likely.
package struct InvenTreeFaultRule: Hashable, Sendable {
    package var fault: InvenTreeFault
    /// `nil` for the method the fault is about: mostly POST.
    package var method: String?
    /// The beginning of the path, `/api/order/so/`; `nil` for the path the fault is about: mostly any.
    package var path: String?
    /// How many requests it strikes before it is over; `nil` for all that come.
    package var count: Int64?
    /// Matching requests that pass unharmed first.
    package var skip: Int64 = 0
    /// From 0 to 1; with the seed it decides the same way every time.
    package var probability = Amount.one
    package var seed: UInt64 = 1
    /// For `slow-answer`: when the answer comes; for `late-commit`: when the work is done; for `throttled-429`: how
    /// long to wait.
    package var milliseconds: Int64 = 2000

    package init(_ fault: InvenTreeFault, count: Int64? = 1) {
        self.fault = fault
        self.count = count
    }
}

/// Why a fault rule can't be read, in words for whoever wrote it.
package struct InvenTreeFaultError: Error, Equatable, Sendable, CustomStringConvertible {
    package let description: String
}

extension InvenTreeFaultRule {
    /// Reads `{"fault": "commit-then-drop", "path": "/api/order/so/", "count": 1}`.
    package init(_ json: JSON) throws(InvenTreeFaultError) {
        let name = json["fault"]?.text ?? ""
        guard let fault = InvenTreeFault(rawValue: name) else {
            let meant = Similarity.nearest(to: name, among: InvenTreeFault.allCases.map(\.rawValue))
            throw InvenTreeFaultError(
                description: "There is no fault '\(name)'." + (meant.map { " Did you mean '\($0)'?" } ?? ""))
        }
        self.init(fault, count: nil)
        for member in json.object?.members ?? [] where member.name != "fault" { try set(member.name, member.value) }
    }

    private mutating func set(_ name: String, _ value: JSON) throws(InvenTreeFaultError) {
        switch name {
        case "method": method = value.text?.uppercased()
        case "path": path = value.text
        case "count": count = value.isNull ? nil : try whole(name, value)
        case "skip": skip = try whole(name, value)
        case "probability":
            guard let amount = value.amount, !amount.isNegative, amount <= .one else {
                throw InvenTreeFaultError(description: "'probability' is a number from 0 to 1.")
            }
            probability = amount
        case "seed": seed = UInt64(bitPattern: try whole(name, value))
        case "milliseconds": milliseconds = try whole(name, value)
        default:
            throw InvenTreeFaultError(
                description:
                    "A fault has no '\(name)'; it has method, path, count, skip, probability, seed and milliseconds.")
        }
    }

    private func whole(_ name: String, _ value: JSON) throws(InvenTreeFaultError) -> Int64 {
        guard let number = value.integer, number >= 0 else {
            throw InvenTreeFaultError(description: "'\(name)' is a whole number, not negative.")
        }
        return number
    }

    /// Reads a file or a body: one rule, or a list of them.
    package static func list(_ bytes: [UInt8]) throws(InvenTreeFaultError) -> [InvenTreeFaultRule] {
        let json: JSON
        do throws(JSONError) { json = try JSON(parsing: bytes) } catch {
            throw InvenTreeFaultError(description: "This is no JSON: \(error.message) (byte \(error.offset)).")
        }
        var rules: [InvenTreeFaultRule] = []
        for item in json.list ?? [json] { rules.append(try InvenTreeFaultRule(item)) }
        return rules
    }

    /// The rule as it can be read again.
    package var json: JSONObject {
        [
            "fault": JSON(fault.rawValue), "method": JSON(method), "path": JSON(path),
            "count": count.map { JSON($0) } ?? .null, "skip": JSON(skip), "probability": JSON(probability),
            "seed": JSON(Int64(bitPattern: seed)), "milliseconds": JSON(milliseconds),
        ]
    }

    func matches(method: String, path: String) -> Bool {
        if let wanted = self.path ?? fault.path, !path.hasPrefix(wanted) { return false }
        return (self.method ?? fault.method).map { $0 == method } ?? true
    }

    /// Whether the matching request of this number, counted from 0, is struck.
    func strikes(seen: Int64, fired: Int64) -> Bool {
        guard seen >= skip, count.map({ fired < $0 }) ?? true else { return false }
        guard probability < .one else { return true }
        let draw = SeededRandomness(seed: seed &+ UInt64(bitPattern: seen) &* 0x9E37_79B9_7F4A_7C15).next()
        return Int128(draw % 1_000_000) < probability.millionths
    }
}
