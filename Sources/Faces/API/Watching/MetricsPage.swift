/// Writes figures as Prometheus reads them (text format 0.0.4).
struct MetricsPage {
    typealias Sample = (labels: [String], value: String)

    private(set) var text = ""

    mutating func gauge(_ name: String, _ sentence: String, _ labels: [String], _ samples: [Sample]) {
        write(name, "gauge", sentence, labels, samples)
    }

    mutating func counter(_ name: String, _ sentence: String, _ labels: [String], _ counts: [[String]: Int64]) {
        write(name, "counter", sentence, labels, counts.inOrder.map { (labels: $0.key, value: String($0.value)) })
    }

    mutating func histogram(
        _ name: String, _ sentence: String, _ labels: [String], _ histograms: [[String]: Histogram]
    ) {
        head(name, "histogram", sentence)
        for (values, histogram) in histograms.inOrder {
            for (bound, count) in histogram.cumulative {
                line("\(name)_bucket", labels + ["le"], values + [bound], String(count))
            }
            line("\(name)_sum", labels, values, histogram.sumMilliseconds.secondsText)
            line("\(name)_count", labels, values, String(histogram.count))
        }
    }

    private mutating func write(
        _ name: String, _ kind: String, _ sentence: String, _ labels: [String], _ samples: [Sample]
    ) {
        head(name, kind, sentence)
        for sample in samples { line(name, labels, sample.labels, sample.value) }
    }

    private mutating func head(_ name: String, _ kind: String, _ sentence: String) {
        text += "# HELP \(name) \(sentence)\n# TYPE \(name) \(kind)\n"
    }

    private mutating func line(_ name: String, _ labels: [String], _ values: [String], _ value: String) {
        let pairs = zip(labels, values).map { "\($0)=\"\(escaped($1))\"" }
        text += "\(name)\(pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}") \(value)\n"
    }

    private func escaped(_ value: String) -> String {
        value.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}

/// How many took how long. Counted in whole milliseconds: no sum of fractions ever drifts.
struct Histogram: Sendable {
    private static let boundsMilliseconds: [Int64] = [
        5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 120_000,
    ]

    private var buckets = [Int64](repeating: 0, count: boundsMilliseconds.count)
    private(set) var count: Int64 = 0
    private(set) var sumMilliseconds: Int64 = 0

    mutating func observe(milliseconds: Int64) {
        let milliseconds = max(0, milliseconds)
        count += 1
        sumMilliseconds += milliseconds
        if let place = Histogram.boundsMilliseconds.firstIndex(where: { milliseconds <= $0 }) { buckets[place] += 1 }
    }

    /// Each bucket holds the ones before it; the last, `+Inf`, holds all.
    var cumulative: [(bound: String, count: Int64)] {
        var sum: Int64 = 0
        let bounded = zip(Histogram.boundsMilliseconds, buckets).map { bound, number in
            sum += number
            return (bound: bound.secondsText, count: sum)
        }
        return bounded + [(bound: "+Inf", count: count)]
    }
}

extension Int64 {
    /// Milliseconds as seconds, exactly: `1500` is `1.5`.
    var secondsText: String {
        let (whole, rest) = quotientAndRemainder(dividingBy: 1000)
        guard rest != 0 else { return String(whole) }
        let digits = String(1000 + abs(rest)).dropFirst()
        return "\(whole).\(String(digits.reversed().drop { $0 == "0" }.reversed()))"
    }
}

extension Dictionary where Key == [String] {
    /// The same order every time.
    fileprivate var inOrder: [(key: [String], value: Value)] {
        sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }
}
