package import Base
package import Mongo

extension Failure.Code {
    package static let rawAddress = Self("RAW-ADDRESS")
    package static let rawUnreachable = Self("RAW-UNREACHABLE")
    package static let rawDenied = Self("RAW-DENIED")
    package static let rawConflict = Self("RAW-CONFLICT")
    package static let rawRefused = Self("RAW-REFUSED")
}

extension Failure {
    /// The one place where the document database's errors become failures.
    package init(_ error: MongoError) {
        let cause = error.code == 0 ? error.message : "\(error.message) (code \(error.code))"
        switch error.kind {
        case .badAddress:
            self.init(
                .rawAddress, .askHuman, "The address of the raw documents can't be read.",
                advice: "Correct the setting raw_data.uri; it begins with mongodb:// or mongodb+srv://.", cause: cause,
                place: "raw_data.uri")
        case .unavailable:
            self.init(
                .rawUnreachable, .tryAgain, "The database with the raw documents can't be reached.",
                advice:
                    "Nothing to do unless it lasts: then check the server and the network; Tieout goes on by itself.",
                cause: cause)
        case .denied:
            self.init(
                .rawDenied, .askHuman, "The database with the raw documents refused the login, or a right is missing.",
                advice:
                    "Check name and password in raw_data.uri, and that this user may read and write the collection.",
                cause: cause, place: "raw_data.uri")
        case .conflict:
            self.init(
                .rawConflict, .tryAgain, "Another program changed the same raw document in the same moment.",
                advice: "Nothing to do: Tieout looks at it again and goes on.", cause: cause)
        case .unwritable, .refused:
            self.init(
                .rawRefused, .askHuman, "The database with the raw documents refused a request.",
                advice: "Read its own words behind this message; often a setting of the collection forbids the change.",
                cause: cause)
        }
    }
}

extension MongoRawDocuments {
    /// Runs a step of the driver, and speaks in failures.
    func speaking<Value: Sendable>(
        _ step: () async throws(MongoError) -> Value
    ) async throws(Failure) -> Value {
        do throws(MongoError) { return try await step() } catch { throw Failure(error) }
    }
}
