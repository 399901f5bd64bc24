package import Base

/// Follows a run wherever it works, by looking at what its worker keeps of it.
package struct RunWatch: Sendable {
    package let jobs: JobDesk
    package let time: any TimeSource

    package init(jobs: JobDesk, time: any TimeSource) {
        self.jobs = jobs
        self.time = time
    }

    /// How often the store is asked.
    package static let pollMilliseconds: Int64 = 1000
    /// After so long without news something is said all the same, so that nobody in between closes a silent connection.
    package static let heartbeatMilliseconds: Int64 = 15_000

    /// Shows the run as it is now and after every look, until it is over and that was told; throws when the listener has
    /// gone or the service stops. `tell` answers whether there was news.
    package func follow(
        _ run: Run, tell: (Run) async throws -> Bool, keepAlive: () async throws -> Void
    ) async throws {
        var lastSaid = time.now
        var current = run
        while true {
            if try await tell(current) { lastSaid = time.now }
            if current.state.isOver { return }
            if time.now.since(lastSaid) >= RunWatch.heartbeatMilliseconds {
                try await keepAlive()
                lastSaid = time.now
            }
            try await time.sleep(milliseconds: RunWatch.pollMilliseconds)
            current = try await jobs.run(run.id)
        }
    }
}
