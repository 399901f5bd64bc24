import Base

extension WebAnswer {
    /// Does it; or leads back to the page it was asked from, which then says why it was not done. What is our own fault
    /// is told on a page of its own.
    static func doing(
        at path: String, for visit: Visit, _ deed: () async throws(Failure) -> WebAnswer
    ) async throws(Failure) -> WebAnswer {
        do throws(Failure) { return try await deed() } catch {
            guard error.verdict != .ourFault else { throw error }
            return .see(path, notice: .bad(visit.tell(error)))
        }
    }
}
