import Base
import Model

/// Sends one request that makes or changes a record, and finds out what became of it.
struct RecordMaking: Sendable {
    enum Made<Record: Sendable>: Sendable {
        case made(Record)
        case troubled(Trouble)
    }

    let hold: Hold

    /// After an unclear answer the book is asked at once: under the reservation nobody else made such a record, so one
    /// that is there is ours. One that isn't may yet come; its keys stay reserved until it no longer can.
    func make<Record: Sendable>(
        _ keys: [String], send: @Sendable () async -> Sent<Record>,
        find: @Sendable () async throws(Failure) -> [Record]
    ) async -> Made<Record> {
        guard await hold.mayLeave() else { return .troubled(Trouble(.orderBusy(keys.first ?? ""))) }
        switch await send().outcome {
        case .accepted(let record): return .made(record)
        case .refused(let failure), .notSent(let failure): return .troubled(Trouble(failure))
        case .unclear(let failure):
            do throws(Failure) {
                let found = try await find()
                if found.count == 1, let record = found.first { return .made(record) }
            } catch {
                // Not answered either: the reservation outlasts the doubt, and the next try looks again.
            }
            return .troubled(Trouble(failure, inDoubtUntil: await hold.doubt(keys)))
        }
    }
}
