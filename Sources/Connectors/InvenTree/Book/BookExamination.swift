package import Base

/// One question a person asks before trusting a connection, and how it ended.
package struct BookFinding: Sendable {
    package enum Grade: Sendable { case fine, warning, problem }

    /// `Knows the currency RON`.
    package let question: String
    package let grade: Grade
    /// `nil` when the answer was yes.
    package let failure: Failure?
}

extension InvenTreeOrderBook {
    /// Asks the server for everything order intake needs, one thing after the other, and changes nothing.
    ///
    /// A login that was refused before is tried once more, because a person asks. When it fails, nothing else is asked.
    package func examine(currency: String) async -> [BookFinding] {
        await client.session.forgetRefusal()
        let reached = await finding("Reaches \(client.settings.root) and is let in") { () async throws(Failure) in
            _ = try await setting("/api/user/roles/")
        }
        guard reached.failure == nil else { return [reached] }
        return [
            reached,
            await finding("Runs a version Tieout was tested with", orWarning: true, checkVersion),
            await finding("May read and create customers, parts, orders and lines", checkRights),
            await finding("May remove lines", orWarning: true, checkRemoval),
            await finding("Knows the currency \(currency)") { () async throws(Failure) in
                try await checkCurrency(currency)
            },
            await finding("Numbers orders in a way that suits Tieout", checkPattern),
            await finding("Wants no field that Tieout doesn't fill", checkRequiredFields),
        ]
    }

    private func finding(
        _ question: String, orWarning isWarning: Bool = false, _ ask: () async throws(Failure) -> Void
    ) async -> BookFinding {
        do throws(Failure) {
            try await ask()
            return BookFinding(question: question, grade: .fine, failure: nil)
        } catch {
            return BookFinding(question: question, grade: isWarning ? .warning : .problem, failure: error)
        }
    }

    private func checkVersion() async throws(Failure) {
        let version = try await client.apiVersion
        guard !InvenTreeLimits.testedVersions.contains(version) else { return }
        throw Failure(
            .inventreeVersionUntested, cause: "API version \(version); tested: \(InvenTreeLimits.testedWords).")
    }

    // MARK: - Rights

    private func checkRights() async throws(Failure) {
        try await require(["sales_order": ["view", "add", "change"], "part": ["view", "add"]])
    }

    private func checkRemoval() async throws(Failure) { try await require(["sales_order": ["delete"]]) }

    /// Companies, orders and lines belong to the role sales_order, parts have their own.
    private func require(_ wanted: KeyValuePairs<String, [String]>) async throws(Failure) {
        let answer = try await setting("/api/user/roles/")
        if answer["is_superuser"]?.flag == true { return }
        let missing = wanted.flatMap { role, rights in
            let held = answer["roles"]?[role]?.list?.compactMap(\.text) ?? []
            return rights.filter { !held.contains($0) }.map { "\(role): \($0)" }
        }
        guard !missing.isEmpty else { return }
        throw Failure(
            .inventreeNotPermitted, cause: "Missing rights: \(missing.joined(separator: ", ")).",
            place: missing.joined(separator: ", "))
    }

    // MARK: - Settings of the server

    private func checkCurrency(_ currency: String) async throws(Failure) {
        let codes = try await value(ofSetting: "CURRENCY_CODES").split { $0 == "," || $0 == " " }.map(String.init)
        guard !codes.contains(currency) else { return }
        throw Failure(
            .inventreeCurrencyUnknown, cause: "CURRENCY_CODES is \(codes.joined(separator: ",")), without \(currency).",
            place: "CURRENCY_CODES")
    }

    /// The server numbers orders by its pattern; only one that takes any text takes a reference of ours.
    private func checkPattern() async throws(Failure) {
        let pattern = try await value(ofSetting: "SALESORDER_REFERENCE_PATTERN")
        let isFree = pattern == "{ref}"
        guard client.settings.sendsOwnReference ? isFree : pattern.contains("{ref") else {
            throw Failure(
                .inventreePatternUnsuitable, cause: "SALESORDER_REFERENCE_PATTERN is \(pattern).",
                place: "SALESORDER_REFERENCE_PATTERN")
        }
    }

    private func value(ofSetting key: String) async throws(Failure) -> String {
        guard let value = try await setting("/api/settings/global/\(key)/")["value"]?.text else {
            throw Failure(.inventreeAnswerUnreadable, cause: "The setting \(key) is answered without a value.")
        }
        return value
    }

    private func setting(_ path: String) async throws(Failure) -> JSON {
        guard let answer = try await client.read(.get(.readSettings, path)) else {
            throw Failure(.inventreeNotFound, cause: path)
        }
        return answer
    }

    // MARK: - Required fields

    private static let filled: KeyValuePairs<String, Set<String>> = [
        "/api/company/": ["name", "tax_id", "is_customer", "is_supplier"], "/api/part/": ["name", "IPN", "salable"],
        "/api/order/so/": ["customer", "description"],
        "/api/order/so-line/": ["order", "part", "quantity", "sale_price", "sale_price_currency", "reference"],
    ]

    /// What the server says about itself when it is asked for its options. A field that is required and has a default is
    /// none that has to be sent. A server that doesn't answer the question is not held up by it.
    private func checkRequiredFields() async throws(Failure) {
        var missing: [String] = []
        for (path, filled) in InvenTreeOrderBook.filled {
            let request = InvenTreeRequest(
                call: .readSettings, method: "OPTIONS", path: path, isRepeatable: true)
            guard case .answered(let response) = await client.send(request), response.status == 200,
                let fields = (try? JSON(parsing: response.body))?["actions"]?["POST"]?.object
            else { continue }
            for (name, field) in fields.members
            where field["required"]?.flag == true && field["read_only"]?.flag != true && !filled.contains(name) {
                if field["default"].map(\.isNull) ?? true { missing.append("\(path) \(name)") }
            }
        }
        guard !missing.isEmpty else { return }
        throw Failure(
            .inventreeFieldRequired, cause: "Required: \(missing.joined(separator: ", ")).",
            place: missing.joined(separator: ", "))
    }
}
