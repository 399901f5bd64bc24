import Base
import Model

/// Companies, or parts: looked up by exact keys, many at once.
///
/// A list that is small enough is read as a whole and kept for a while: then no spelling can hide a record, and a run
/// asks once. From a larger one single keys are asked for by regular expressions, which find at least the records with
/// these keys; what they find is compared exactly.
struct Catalogue<Key: Hashable & Sendable, Record: Sendable>: Sendable {
    /// What tells companies from parts.
    struct Kind: Sendable {
        let call: InvenTreeCall
        let path: String
        let read: @Sendable (JSON) -> Record?
        let id: @Sendable (Record) -> Int64
        /// All keys under which a record is found.
        let keys: @Sendable (Record) -> [Key]
        /// Regular expressions without anchors, by the filter that takes them.
        let pattern: @Sendable (Key) -> (filter: String, expression: String)
        let extraQuery: [(name: String, value: String)]
        let bookKey: @Sendable (Key) -> BookKey
    }

    private let kind: Kind
    private let client: InvenTreeClient
    private let known: any BookKeys
    private let register: Register<Key, Record>
    /// A whole list is read once, however many ask for it at the same time.
    private let gate = Turnstile(admitting: 1)
    /// Lists that are too large to be read as a whole are asked how large they are only now and then.
    private let tooLarge: ExpiringFlag

    init(_ kind: Kind, client: InvenTreeClient, known: any BookKeys) {
        self.kind = kind
        self.client = client
        self.known = known
        let settings = client.settings
        register = Register(
            time: client.time, secondsMax: settings.cacheSecondsMax, missingSecondsMax: settings.missingSecondsMax,
            entriesMax: settings.cacheRecordsMax * 2)
        tooLarge = ExpiringFlag(time: client.time, seconds: 3_600)
    }

    /// All records with one of these keys, each once, in the order of their numbers.
    func records(_ keys: Set<Key>) async throws(Failure) -> [Record] {
        let first = register.answer(keys)
        if first.unknown.isEmpty { return distinct(first.records) }
        guard await gate.enter() else { throw .inventreeInterrupted }
        defer { gate.leave() }
        // Somebody else may have read them while we waited.
        let (records, unknown) = register.answer(keys)
        if unknown.isEmpty { return distinct(records) }
        if let all = try await wholeList() {
            register.keep(all: all, keys: kind.keys)
            return distinct(all.filter { !keys.isDisjoint(with: kind.keys($0)) })
        }
        return distinct(records + (try await lookUp(unknown)))
    }

    /// A record that was made just now.
    func add(_ record: Record) async {
        register.add(record, keys: kind.keys(record))
        await remember([record], under: Set(kind.keys(record)))
    }

    func forget() { register.forget() }

    var cachedCount: Int { register.count }

    // MARK: -

    private func wholeList() async throws(Failure) -> [Record]? {
        if tooLarge.isSet { return nil }
        let first = try await client.page(kind.call, kind.path, kind.extraQuery)
        guard first.count <= client.settings.cacheRecordsMax else {
            tooLarge.set()
            return nil
        }
        return try await read(client.all(kind.call, kind.path, kind.extraQuery, first: first))
    }

    private func read(_ list: [JSON]) throws(Failure) -> [Record] {
        try list.map { json throws(Failure) in
            guard let record = kind.read(json) else {
                throw Failure(.inventreeAnswerUnreadable, cause: "A record of \(kind.path) has no pk or name.")
            }
            return record
        }
    }

    private func lookUp(_ keys: Set<Key>) async throws(Failure) -> [Record] {
        let verified = try await verified(keys)
        let rest = keys.subtracting(verified.flatMap { kind.keys($0) })
        let found = try await search(rest)
        var answers: [Key: [Record]] = [:]
        for key in keys { answers[key] = [] }
        for record in distinct(verified + found) {
            for key in kind.keys(record) where keys.contains(key) { answers[key]?.append(record) }
        }
        register.keep(answers)
        await remember(found, under: rest)
        return verified + found
    }

    /// A few keys that were met before are verified by their numbers.
    private func verified(_ keys: Set<Key>) async throws(Failure) -> [Record] {
        guard keys.count <= InvenTreeLimits.verifiedOneByOneMax else { return [] }
        let wanted = Dictionary(keys.map { (kind.bookKey($0), $0) }) { first, _ in first }
        let ids = try await known.ids(Set(wanted.keys))
        let records = try await concurrently(ids.sorted { $0.value < $1.value }) { entry async throws(Failure) in
            let json = try await client.read(.get(kind.call, "\(kind.path)\(entry.value)/"))
            guard let record = json.flatMap(kind.read), kind.keys(record).map(kind.bookKey).contains(entry.key) else {
                try await known.forget([entry.key])
                return Record?.none
            }
            return record
        }
        return records.compactMap(\.self)
    }

    private func search(_ keys: Set<Key>) async throws(Failure) -> [Record] {
        let byFilter = Dictionary(grouping: keys.map(kind.pattern)) { $0.filter }
        var found: [Record] = []
        for (filter, patterns) in byFilter.sorted(by: { $0.key < $1.key }) {
            let query = kind.extraQuery + (filter == "search" ? [(name: "search_regex", value: "true")] : [])
            let batches = SearchPattern.batches(of: patterns.map(\.expression)) { expression in
                InvenTreeRequest.get(kind.call, kind.path, query + [(filter, expression)] + SearchPattern.pageBounds)
                    .requestLineBytes
            }
            for expression in batches {
                found += try read(try await client.all(kind.call, kind.path, query + [(filter, expression)]))
            }
        }
        return found.filter { !keys.isDisjoint(with: kind.keys($0)) }
    }

    /// Keys with exactly one record go into the local table. What it can't keep costs a look-up later, and nothing else,
    /// so its failures are not ours.
    private func remember(_ records: [Record], under keys: Set<Key>) async {
        var ids: [BookKey: [Int64]] = [:]
        for record in distinct(records) {
            for key in kind.keys(record) where keys.contains(key) {
                ids[kind.bookKey(key), default: []].append(kind.id(record))
            }
        }
        let single = ids.compactMapValues { $0.count == 1 ? $0.first : nil }
        guard !single.isEmpty else { return }
        do throws(Failure) { try await known.keep(single) } catch { client.notRemembered(error) }
    }

    private func distinct(_ records: [Record]) -> [Record] {
        Dictionary(records.map { (kind.id($0), $0) }) { first, _ in first }
            .sorted { $0.key < $1.key }.map(\.value)
    }
}
