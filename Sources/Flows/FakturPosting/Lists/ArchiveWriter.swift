import Base

/// Writes a ZIP archive (PKWARE APPNOTE 6.3.10) front to back: a file's size and checksum follow its content, so nothing
/// need be kept. Files stay below 4 GiB, which the rows of one sheet do.
struct ArchiveWriter {
    private struct Entry {
        let name: [UInt8]
        let offset: UInt32
        var checksum = Checksum()
        var packedCount: UInt32 = 0
        var plainCount: UInt32 = 0
    }

    private let deflate: DeflateFunction
    private var entries: [Entry] = []
    private var offset: UInt32 = 0

    init(deflate: @escaping DeflateFunction) { self.deflate = deflate }

    mutating func begin(_ name: String) -> [UInt8] {
        let name = Array(name.utf8)
        entries.append(Entry(name: name, offset: offset))
        let unknownSizes = number(0) + number(0) + number(0)
        return counted(number(0x0403_4B50) + fixedFields + unknownSizes + short(name.count) + short(0) + name)
    }

    /// More of the file begun last.
    mutating func add(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty, var entry = entries.popLast() else { return [] }
        let packed = deflate(bytes)
        entry.checksum.add(bytes)
        entry.plainCount &+= UInt32(truncatingIfNeeded: bytes.count)
        entry.packedCount &+= UInt32(truncatingIfNeeded: packed.count)
        entries.append(entry)
        return counted(packed)
    }

    mutating func endFile() -> [UInt8] {
        guard var entry = entries.popLast() else { return [] }
        let last: [UInt8] = [0x03, 0x00]  // RFC 1951: an empty block that is the last one.
        entry.packedCount &+= UInt32(last.count)
        entries.append(entry)
        return counted(last + number(0x0807_4B50) + sizes(of: entry))
    }

    mutating func end() -> [UInt8] {
        let start = offset
        var directory: [UInt8] = []
        for entry in entries {
            directory += number(0x0201_4B50) + short(20) + fixedFields + sizes(of: entry) + short(entry.name.count)
            directory += short(0) + short(0) + short(0) + short(0) + number(0) + number(entry.offset) + entry.name
        }
        let size = UInt32(truncatingIfNeeded: directory.count)
        let tail = number(0x0605_4B50) + short(0) + short(0) + short(entries.count) + short(entries.count)
        return counted(directory + tail + number(size) + number(start) + short(0))
    }

    /// Version 2.0; sizes follow and names are UTF-8; deflated; 1 January 1980, so that equal content makes equal files.
    private var fixedFields: [UInt8] { short(20) + short(1 << 3 | 1 << 11) + short(8) + short(0) + short(1 << 5 | 1) }

    private func sizes(of entry: Entry) -> [UInt8] {
        number(entry.checksum.value) + number(entry.packedCount) + number(entry.plainCount)
    }

    private mutating func counted(_ bytes: [UInt8]) -> [UInt8] {
        offset &+= UInt32(truncatingIfNeeded: bytes.count)
        return bytes
    }

    private func short(_ value: Int) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8 & 255)] }
    private func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 255) } }
}

/// CRC-32 as ZIP computes it.
private struct Checksum {
    private var state: UInt32 = 0xFFFF_FFFF
    var value: UInt32 { ~state }

    mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { state = Checksum.table[Int((state ^ UInt32(byte)) & 255)] ^ (state >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
}
