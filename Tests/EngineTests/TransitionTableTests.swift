import Base
import Engine
import Testing

/// What every event makes of a delivery in every state. A dash: the event makes no sense there, and changes nothing.
@Suite struct TransitionTableTests {
    /// With a known in-flight limit and tries left. Waiting and parked deliveries are certain not to be in the target.
    static let usual = """
        event                      waiting    sending    uncertain  delivered  parked     aside      cancelled

        found unfit, may heal      waiting    -          -          -          -          -          -
        found unfit, ask a person  parked     -          -          -          -          -          -
        postponed                  waiting    -          uncertain  -          -          -          -
        found there                delivered  -          -          -          -          -          -
        found there, differs       parked     -          -          -          -          -          -
        send begins                sending    -          -          -          -          -          -
        accepted                   -          delivered  -          -          -          -          -
        accepted, differs          -          parked     -          -          -          -          -
        refused, may heal          -          waiting    -          -          -          -          -
        refused, ask a person      -          parked     -          -          -          -          -
        not sent, may heal         -          waiting    -          -          -          -          -
        not sent, ask a person     -          parked     -          -          -          -          -
        unclear                    -          uncertain  -          -          -          -          -
        lease ran out              -          uncertain  -          -          -          -          -

        seen absent                -          -          waiting    -          -          -          -
        seen once                  -          -          delivered  -          -          -          -
        seen once, differs         -          -          parked     -          -          -          -
        seen conflicting           parked     -          parked     -          -          -          -
        look failed                -          -          uncertain  -          -          -          -

        retry asked                waiting    -          uncertain  -          waiting    waiting    waiting
        said absent                -          -          waiting    -          waiting    waiting    -
        linked                     delivered  -          delivered  -          delivered  delivered  -
        linked, differs            parked     -          parked     -          parked     parked     -
        set aside                  aside      -          aside      -          aside      -          -
        cancelled                  cancelled  -          -          cancelled  cancelled  cancelled  -
        """

    /// Where the document may exist in the target, it is never simply sent again or called off.
    static let mayExist = """
        event                      waiting    sending    uncertain  delivered  parked     aside      cancelled

        retry asked                uncertain  -          uncertain  -          uncertain  uncertain  uncertain
        cancelled                  -          -          -          cancelled  -          -          -
        """

    /// Without a known in-flight limit only a person may say that a document is not there.
    static let flightTimeUnknown = """
        event                      waiting    sending    uncertain  delivered  parked     aside      cancelled

        seen absent                -          -          parked     -          -          -          -
        said absent                -          -          waiting    -          waiting    waiting    -
        unclear                    -          uncertain  -          -          -          -          -
        """

    /// After the last try a person is asked; what certainly never arrived is not held against the document.
    static let lastTry = """
        event                      waiting    sending    uncertain  delivered  parked     aside      cancelled

        found unfit, may heal      parked     -          -          -          -          -          -
        refused, may heal          -          parked     -          -          -          -          -
        not sent, may heal         -          waiting    -          -          -          -          -
        seen absent                -          -          parked     -          -          -          -
        retry asked                waiting    -          uncertain  -          waiting    waiting    waiting
        """

    @Test(arguments: Row.all(in: usual))
    func `every event leads where the table says`(row: Row) throws {
        for (state, expected) in row.outcomes {
            let after = Delivery.sample(state).after(try row.event, at: EventSamples.now, policy: RetryPolicy())
            #expect(after?.state == expected, "\(row.name) while \(state)")
        }
    }

    @Test func `the table leaves no event out`() {
        #expect(Row.all(in: TransitionTableTests.usual).map(\.name).sorted() == EventSamples.all.map(\.name).sorted())
        #expect(EventSamples.all.allSatisfy { EventSamples.isKnown($0.event) })
    }

    @Test(arguments: Row.all(in: mayExist))
    func `what may exist is looked for before anything else`(row: Row) throws {
        for (state, expected) in row.outcomes {
            let after = Delivery.sample(state, mayExist: true)
                .after(try row.event, at: EventSamples.now, policy: RetryPolicy())
            #expect(after?.state == expected, "\(row.name) while \(state)")
        }
    }

    @Test(arguments: Row.all(in: flightTimeUnknown))
    func `without an in-flight limit a person has the word`(row: Row) throws {
        for (state, expected) in row.outcomes {
            let policy = RetryPolicy(inFlightLimitSeconds: 0)
            let after = Delivery.sample(state).after(try row.event, at: EventSamples.now, policy: policy)
            #expect(after?.state == expected, "\(row.name) while \(state)")
        }
    }

    @Test(arguments: Row.all(in: lastTry))
    func `after the last try a person is asked`(row: Row) throws {
        for (state, expected) in row.outcomes {
            let policy = RetryPolicy(attemptsMax: 4)
            let after = Delivery.sample(state, attempts: 6, forgiven: 2)
                .after(try row.event, at: EventSamples.now, policy: policy)
            #expect(after?.state == expected, "\(row.name) while \(state)")
        }
    }
}

/// One line of a table: an event, and what it makes of each state.
struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let outcomes: [(state: Delivery.State, expected: Delivery.State?)]

    var testDescription: String { name }

    var event: Event {
        get throws { try #require(EventSamples.all.first { $0.name == name }?.event) }
    }

    static func all(in table: String) -> [Row] {
        let lines = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let states = (lines.first ?? []).compactMap(Delivery.State.init(rawValue:))
        return lines.dropFirst().map { words in
            let outcomes = words.suffix(states.count).map(Delivery.State.init(rawValue:))
            return Row(
                name: words.dropLast(states.count).joined(separator: " "),
                outcomes: zip(states, outcomes).map { (state: $0, expected: $1) })
        }
    }
}
