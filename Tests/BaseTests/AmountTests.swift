import Base
import TestSupport
import Testing

@Suite struct AmountTests {
    private static let cases = 100_000
    private let chance = SeededRandomness(seed: 20_260_121)

    /// Of every size: as often a few cents as the largest amount there is.
    private func anyAmount() -> Amount {
        let digits = Int(chance.number(in: 0...19))
        let bound = (0..<digits).reduce(Int128(1)) { power, _ in power * 10 }
        let magnitude = Int128(chance.next()) * Int128(chance.next() >> 2) % bound
        return Amount(millionths: chance.next() % 2 == 0 ? magnitude : -magnitude) ?? .largest
    }

    private func anyRounding() -> (places: Int, unit: Int128, rule: Rounding) {
        let places = Int(chance.number(in: 0...6))
        let unit = (places..<6).reduce(Int128(1)) { power, _ in power * 10 }
        return (places, unit, chance.next() % 2 == 0 ? .halfUp : .down)
    }

    @Test func `sums and differences are exact or refused`() async {
        for round in 0..<AmountTests.cases {
            await giveWay(inRound: round)
            let (left, right) = (anyAmount(), anyAmount())
            for (answer, exact) in [
                (left.adding(right), Wide(left.millionths) + Wide(right.millionths)),
                (left.subtracting(right), Wide(left.millionths) - Wide(right.millionths)),
            ] {
                let inRange = exact.magnitude <= Wide(Amount.largest.millionths)
                let isRight = inRange ? answer.map { Wide($0.millionths) == exact } ?? false : answer == nil
                guard isRight else { return report("\(left) and \(right) gave \(String(describing: answer))") }
            }
        }
    }

    @Test func `a product is rounded once, by its rule`() async {
        for round in 0..<AmountTests.cases {
            await giveWay(inRound: round)
            let (left, right, (places, unit, rule)) = (anyAmount(), anyAmount(), anyRounding())
            let answer = left.times(right, places: places, rule)
            let exact = Wide(left.millionths, times: right.millionths)
            guard isRounded(answer, numerator: exact, denominator: Amount.scale, unit: unit, rule) else {
                return report("\(left) × \(right) to \(places) \(rule) gave \(String(describing: answer))")
            }
        }
    }

    @Test func `a quotient is rounded once, by its rule`() async {
        for round in 0..<AmountTests.cases {
            await giveWay(inRound: round)
            let (left, right, (places, unit, rule)) = (anyAmount(), anyAmount(), anyRounding())
            let answer = left.divided(by: right, places: places, rule)
            if right.isZero {
                guard answer == nil else { return report("a division by zero has an answer") }
                continue
            }
            let exact = Wide(left.millionths, times: Amount.scale)
            guard isRounded(answer, numerator: exact, denominator: right.millionths, unit: unit, rule) else {
                return report("\(left) / \(right) to \(places) \(rule) gave \(String(describing: answer))")
            }
        }
    }

    @Test func `a rate such as 11 over 12 is applied exactly and rounded once`() async {
        for round in 0..<AmountTests.cases {
            await giveWay(inRound: round)
            let (left, (places, unit, rule)) = (anyAmount(), anyRounding())
            let (over, under) = (Int(chance.number(in: -1_000...1_000)), Int(chance.number(in: 1...1_000)))
            let answer = left.times(over, over: under, places: places, rule)
            let exact = Wide(left.millionths, times: Int128(over))
            guard isRounded(answer, numerator: exact, denominator: Int128(under), unit: unit, rule) else {
                return report("\(left) × \(over)/\(under) to \(places) \(rule) gave \(String(describing: answer))")
            }
        }
    }

    @Test func `rounding keeps what fits and moves a half away from zero`() async {
        for round in 0..<AmountTests.cases {
            await giveWay(inRound: round)
            let (place, (places, unit, rule)) = (anyAmount(), anyRounding())
            // Every third case lies exactly between two values.
            let half = place.millionths / unit * unit + place.millionths.signum() * unit / 2
            let amount = round % 3 == 0 ? Amount(millionths: half) ?? place : place
            let answer = amount.rounded(to: places, rule)
            guard isRounded(answer, numerator: Wide(amount.millionths), denominator: 1, unit: unit, rule) else {
                return report("\(amount) to \(places) \(rule) gave \(String(describing: answer))")
            }
            guard answer?.fits(places: places) ?? true else { return report("\(amount) does not fit after rounding") }
        }
    }

    @Test func `an amount is read from its digits and printed back to the same text`() async {
        for round in 0..<AmountTests.cases {
            await giveWay(inRound: round)
            let digits = String(chance.next() % 10_000_000_000_000_000_000)
            let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
            let sign = chance.next() % 2 == 0 && digits != "0" ? "-" : ""
            let text = sign + padded.dropLast(6) + "." + padded.suffix(6)
            guard let amount = Amount(text), amount.millionths == Int128(sign + digits), amount.stored == text,
                Amount(amount.description) == amount, Amount(amount.text(minimumPlaces: 0)) == amount,
                Amount(sign + digits + "e-6") == amount
            else { return report("\(text) did not come back") }
        }
    }

    @Test(arguments: ["30420173701.00", "3346219107.11", "608403474.00", "0.00", "-0.01", "0.123456"])
    func `figures of real fakturs are kept to the last digit`(text: String) throws {
        #expect(try #require(Amount(text)).description == text)
    }

    @Test func `eleven percent of a real tax base is the printed VAT`() throws {
        let dpp = try #require(Amount("30420173701.00"))
        #expect(dpp.times(11, over: 100, places: 2, .halfUp)?.description == "3346219107.11")
        #expect(dpp.times(2, over: 100, places: 0, .down)?.description == "608403474.00")
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "1,5", "1 000", "0x10", "１２", "NaN", "inf", "--1", "+1", "1e", "1e999",
        "1e-9223372036854775808", "0.0000001", "10000000000000", "9999999999999.9999995", "1e13",
        String(repeating: "9", count: 65),
    ])
    func `what is no amount of at most six places is refused`(text: String) {
        #expect(Amount(text) == nil)
    }

    @Test func `a list too large to sum is refused, an empty one is zero`() {
        #expect([Amount.largest, .largest].total() == nil)
        #expect([Amount.largest, .largest.negated, .one].total() == .one)
        #expect([Amount]().total() == .zero)
    }
}
