import Base
import Engine
import Model

/// How one word of a command line is understood: the placeholder help shows for it, and what is read from it.
struct ValueReader<Value: Sendable>: Sendable {
    let placeholder: String
    let read: @Sendable (String) throws(WrongValue) -> Value

    init(_ placeholder: String, read: @escaping @Sendable (String) throws(WrongValue) -> Value) {
        self.placeholder = placeholder
        self.read = read
    }
}

/// Why a word can't be what it should be, as the end of a sentence: `is no date; write the day as 2025-12-31`.
struct WrongValue: Error, Equatable, Sendable {
    let predicate: String

    init(_ predicate: String) { self.predicate = predicate }
}

extension ValueReader where Value == String {
    static func text(_ placeholder: String = "TEXT") -> Self {
        ValueReader(placeholder) { text throws(WrongValue) in
            guard !text.isEmpty else { throw WrongValue("is empty") }
            return text
        }
    }

    /// A file, or a folder, by its path.
    static var path: Self { text("PATH") }

    /// Letters a currency is named with, in upper case.
    static var currency: Self {
        ValueReader("CODE") { text throws(WrongValue) in
            guard text.utf8.count == 3, text.allSatisfy({ $0.isASCII && $0.isLetter }) else {
                throw WrongValue("is no currency; write three letters such as IDR")
            }
            return text.uppercased()
        }
    }
}

extension ValueReader where Value == Int64 {
    static func number(_ placeholder: String = "NUMBER", in range: ClosedRange<Int64>) -> Self {
        ValueReader(placeholder) { text throws(WrongValue) in
            guard let number = Int64(text), range.contains(number) else {
                throw WrongValue("is no whole number from \(range.lowerBound) to \(range.upperBound)")
            }
            return number
        }
    }

    /// A day has 86,400 seconds; nobody waits longer at a terminal.
    static var seconds: Self { number("SECONDS", in: 0...86_400) }
    static var days: Self { number("DAYS", in: 0...3650) }
}

extension ValueReader where Value == CalendarDate {
    static var date: Self {
        ValueReader("DATE") { text throws(WrongValue) in
            guard let date = CalendarDate(text) else { throw WrongValue("is no date; write the day as 2025-12-31") }
            return date
        }
    }
}

extension ValueReader where Value == Amount {
    static var amount: Self {
        ValueReader("AMOUNT") { text throws(WrongValue) in
            guard let amount = Amount(text) else {
                throw WrongValue("is no amount; write a plain number such as 1250000.00, at most six places")
            }
            return amount
        }
    }
}

extension ValueReader where Value == FakturID {
    static var fakturID: Self {
        ValueReader("ID") { text throws(WrongValue) in
            guard let number = Int64(text), number > 0 else {
                throw WrongValue("is no number of a faktur; \"tieout faktur list\" shows them in its first column")
            }
            return FakturID(number)
        }
    }
}

extension ValueReader where Value == DeliveryID {
    static var deliveryID: Self {
        ValueReader("ID") { text throws(WrongValue) in
            guard let number = Int64(text), number > 0 else {
                throw WrongValue(
                    "is no number of a delivery; \"tieout deliveries list\" shows them in its first column")
            }
            return DeliveryID(number)
        }
    }
}

extension ValueReader where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of a few words.
    static var choice: Self {
        let words = Value.allCases.map(\.rawValue)
        return ValueReader(words.joined(separator: "|")) { text throws(WrongValue) in
            if let value = Value(rawValue: text) { return value }
            let meant = Similarity.nearest(to: text, among: words).map { "; did you mean \($0)?" } ?? ""
            throw WrongValue("is none of \(words.joined(separator: ", "))\(meant)")
        }
    }
}
