import Glibc

/// What the figures were measured on.
enum Machine {
    static var description: String {
        let model = line("/proc/cpuinfo", beginning: "model name") ?? "unknown processor"
        let memory = line("/proc/meminfo", beginning: "MemTotal") ?? "unknown memory"
        return "Machine: \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) x \(model), \(memory), optimised build"
    }

    static var peakMegabytes: Int {
        var usage = rusage()
        unsafe getrusage(.init(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1024
    }

    private static func line(_ path: String, beginning name: String) -> String? {
        guard let file = unsafe fopen(path, "r") else { return nil }
        defer { unsafe fclose(file) }
        var buffer = [CChar](repeating: 0, count: 1024)
        while unsafe fgets(&buffer, 1024, file) != nil {
            let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix(name), let value = text.split(separator: ":").last else { continue }
            return value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return nil
    }
}

/// A row of a table, right-aligned.
func row(_ cells: [String], width: Int = 14) -> String {
    cells.map { String(repeating: " ", count: max(1, width - $0.count)) + $0 }.joined()
}

/// A number with the given places, without a formatter.
func text(_ number: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let whole = Int((number * scale).rounded())
    guard places > 0 else { return String(whole) }
    let digits = String(whole)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
}
