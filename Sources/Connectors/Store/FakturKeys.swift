import Base
import Model

/// What a faktur's row keeps besides the faktur, so that lists can be read from an index.
///
/// Amounts are stored as text, which no database sorts or adds up as numbers; a floating-point copy would not be exact,
/// and `decimal(19,6)` in millionths is wider than 64 bits. So each is split into two whole numbers: thousands, and the
/// rest in millionths (0 ..< 10^9). They sort in pairs, and sums of 900 million of either stay within 64 bits.
struct FakturKeys {
    static let columns: SQL = "standing, invoice_key, faktur_key, dpp_thousands, dpp_rest, ppn_thousands, ppn_rest"

    let standing: FakturStanding
    let invoiceKey: String
    let fakturKey: String
    let dpp: SplitAmount
    let ppn: SplitAmount

    init(_ faktur: Faktur) {
        standing = FakturStanding(
            faktur.status, faktur.submission.status, isSetAside: faktur.submission.isSetAside,
            isNumbered: faktur.docNum != nil)
        invoiceKey = FakturKeys.key(faktur.invoiceNo)
        fakturKey = FakturKeys.key(faktur.fakturNo ?? "")
        dpp = SplitAmount(faktur.dpp.millionths)
        ppn = SplitAmount(faktur.ppn.millionths)
    }

    var values: SQL {
        """
        \(standing.rawValue), \(invoiceKey), \(fakturKey), \(dpp.thousands), \(dpp.rest), \(ppn.thousands), \(ppn.rest)
        """
    }

    var assignments: SQL {
        """
        standing = \(standing.rawValue), invoice_key = \(invoiceKey), faktur_key = \(fakturKey),
        dpp_thousands = \(dpp.thousands), dpp_rest = \(dpp.rest), ppn_thousands = \(ppn.thousands),
        ppn_rest = \(ppn.rest)
        """
    }

    /// What of a number is compared: its letters A-Z in upper case and its digits. They sort alike in every collation.
    static func key(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte)
            case UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(byte - 32)
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The smallest key behind all that begin with this one; `nil` for an empty one.
    static func end(ofKeysBeginningWith key: String) -> String? {
        guard let last = key.utf8.last else { return nil }
        // The letter after Z is [ in ASCII but nowhere in particular elsewhere: Z is followed by ZZZZ….
        let next: UInt8? =
            switch last {
            case UInt8(ascii: "9"): UInt8(ascii: "A")
            case UInt8(ascii: "Z"): nil
            default: last + 1
            }
        guard let next else { return key + String(repeating: "Z", count: 64) }
        return String(decoding: key.utf8.dropLast() + [next], as: UTF8.self)
    }
}

/// An exact amount, or sum of amounts, in two whole numbers.
struct SplitAmount: Hashable {
    /// Whole thousands, rounded down.
    var thousands: Int64
    /// The millionths above them.
    var rest: Int64

    private static let thousand: Int128 = 1_000_000_000

    init(_ millionths: Int128) {
        let rest = (millionths % SplitAmount.thousand + SplitAmount.thousand) % SplitAmount.thousand
        self.rest = Int64(rest)
        thousands = Int64((millionths - rest) / SplitAmount.thousand)
    }

    init(thousands: Int64, rest: Int64) {
        self.thousands = thousands
        self.rest = rest
    }

    var sum: AmountSum { AmountSum(millionths: Int128(thousands) * SplitAmount.thousand + Int128(rest)) }

    static prefix func - (amount: SplitAmount) -> SplitAmount {
        SplitAmount(thousands: -amount.thousands, rest: -amount.rest)
    }
    static func + (left: SplitAmount, right: SplitAmount) -> SplitAmount {
        SplitAmount(thousands: left.thousands + right.thousands, rest: left.rest + right.rest)
    }
}

extension RowReader {
    mutating func split() -> SplitAmount { SplitAmount(thousands: integer(), rest: integer()) }
}
