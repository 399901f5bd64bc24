extension Zone {
    /// Where Debian, and every other Linux, keeps the tz database.
    package static let folder = "/usr/share/zoneinfo"

    /// Reads a zone by its name in the tz database. Throws `ZONE-UNKNOWN`. Blocks for one small local file.
    ///
    /// The file is read by us, because Glibc only knows the zone of the whole process, and ICU brings forty megabytes:
    /// decision 0009.
    package init(named name: String, in folder: String = Zone.folder) throws(Failure) {
        if name == "UTC" {
            self = .utc
            return
        }
        let isPlain = name.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte & 0b1101_1111) || "/_+-".utf8.contains(byte)
        }
        guard isPlain, !name.isEmpty, !name.hasPrefix("/") else {
            throw .unknownZone(name, because: "a zone is named like Asia/Jakarta")
        }
        switch FileContent.read("\(folder)/\(name)", bytesMax: Limits.zoneBytesMax) {
        case .absent: throw .unknownZone(name, because: "there is no file \(folder)/\(name)")
        case .unreadable(let words): throw .unknownZone(name, because: "\(folder)/\(name) can't be read: \(words)")
        case .bytes(let bytes):
            guard let zone = Zone(name: name, bytes: bytes) else {
                throw .unknownZone(name, because: "\(folder)/\(name) is no zone file")
            }
            self = zone
        }
    }

    /// The content of a TZif file of version 2 or later (RFC 9636, section 3); `nil` for anything else.
    init?(name: String, bytes: [UInt8]) {
        var file = Bytes(bytes)
        // The first half is for readers that know 32-bit times only.
        guard let old = Header(&file), old.version >= UInt8(ascii: "2"), file.skip(old.bodyBytes(timeBytes: 4)),
            let header = Header(&file), header.types > 0
        else { return nil }
        var times: [Int64] = []
        for _ in 0..<header.times {
            guard let time = file.integer(8) else { return nil }
            times.append(time)
        }
        guard let indices = file.take(header.times) else { return nil }
        var offsets: [Int64] = []
        for _ in 0..<header.types {
            guard let offset = file.integer(4), file.skip(2) else { return nil }
            offsets.append(offset)
        }
        guard file.skip(header.restBytes(timeBytes: 8)), let footer = file.footer(),
            indices.allSatisfy({ Int($0) < offsets.count }), zip(times, times.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        let all = zip(times, indices).map { Change(at: $0, offset: offsets[Int($1)]) }
        let last = all.last?.offset ?? offsets[0]
        guard let tail = footer.isEmpty ? .fixed(last) : ZoneRule(footer) else { return nil }
        self.init(name: name, earliestOffset: offsets[0], changes: all, tail: tail)
    }
}

/// The counts at the head of each half of a zone's file.
private struct Header {
    let version: UInt8
    let times: Int
    let types: Int
    private let universalMarks: Int
    private let standardMarks: Int
    private let leapSeconds: Int
    private let nameBytes: Int

    init?(_ file: inout Bytes) {
        guard file.take(4) == Array("TZif".utf8), let version = file.take(1), file.skip(15),
            let universal = file.integer(4), let standard = file.integer(4), let leaps = file.integer(4),
            let times = file.integer(4), let types = file.integer(4), let names = file.integer(4),
            [universal, standard, leaps, times, types, names].allSatisfy({ (0...100_000).contains($0) })
        else { return nil }
        self.version = version[0]
        self.times = Int(times)
        self.types = Int(types)
        universalMarks = Int(universal)
        standardMarks = Int(standard)
        leapSeconds = Int(leaps)
        nameBytes = Int(names)
    }

    func bodyBytes(timeBytes: Int) -> Int { times * (timeBytes + 1) + types * 6 + restBytes(timeBytes: timeBytes) }

    /// What follows the types: names, leap seconds, and marks that only matter to rules without a year.
    func restBytes(timeBytes: Int) -> Int { nameBytes + leapSeconds * (timeBytes + 4) + standardMarks + universalMarks }
}

/// Bytes that are read from the front.
private struct Bytes {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func take(_ count: Int) -> [UInt8]? {
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func skip(_ count: Int) -> Bool { take(count) != nil }

    /// Two's complement, the highest byte first.
    mutating func integer(_ count: Int) -> Int64? {
        guard let bytes = take(count) else { return nil }
        let bits = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return count == 8 ? Int64(bitPattern: bits) : Int64(Int32(truncatingIfNeeded: bits))
    }

    /// The line between two line breaks at the end.
    mutating func footer() -> String? {
        guard rest.count >= 2, rest.first == 10, rest.last == 10 else { return nil }
        return String(bytes: rest.dropFirst().dropLast())
    }
}

extension String {
    fileprivate init?(bytes: ArraySlice<UInt8>) {
        guard bytes.allSatisfy({ (32...126).contains($0) }) else { return nil }
        self = String(decoding: bytes, as: UTF8.self)
    }
}

extension Failure.Code {
    package static let zoneUnknown = Self("ZONE-UNKNOWN")
}

extension Failure {
    fileprivate static func unknownZone(_ name: String, because reason: String) -> Failure {
        Failure(
            .zoneUnknown, .askHuman, "This machine knows no time zone \"\(name)\".",
            advice: "Write a name such as Asia/Jakarta, and make sure that the package tzdata is installed.",
            cause: reason, place: "time zone")
    }
}
