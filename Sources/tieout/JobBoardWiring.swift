import Base
import Configuration
import Engine
import Mongo
import RawCollection

extension Settings {
    /// The jobs collection beside the raw documents; none where they stand in Tieout's own store. Nothing is asked yet.
    var jobBoard: (any JobBoard)? {
        get throws(Failure) {
            guard self.rawDataHome == .mongodb, let collection = self.rawDataJobsCollection else { return nil }
            do throws(MongoError) {
                let database = try MongoDatabase(uri: self.rawDataURI, name: self.rawDataDatabase, sessions: 1)
                return CollectionBoard(entries: MongoJobEntries(database: database, collection: collection))
            } catch {
                throw Failure(error)
            }
        }
    }
}

/// A collection as the board of jobs.
private struct CollectionBoard: JobBoard {
    let entries: MongoJobEntries

    func entries() async throws(Failure) -> [JobEntry] {
        try await entries.entries().map { JobEntry(name: $0.name, schedule: $0.schedule, isEnabled: $0.isEnabled) }
    }

    func update(_ entry: JobEntry) async throws(Failure) -> Bool {
        try await entries.update(entry.name, schedule: entry.schedule ?? "", isEnabled: entry.isEnabled ?? false)
    }

    func install(_ entry: JobEntry) async throws(Failure) {
        try await entries.install(entry.name, schedule: entry.schedule ?? "", isEnabled: entry.isEnabled ?? false)
    }

    func tell(_ report: JobEntryReport) async throws(Failure) {
        try await entries.tell(
            report.job, run: report.lastRun, status: report.lastStatus, output: report.lastOutput)
    }
}
