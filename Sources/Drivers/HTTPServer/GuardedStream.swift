package import Base

/// A stream for somebody who was let in, which ends when they no longer would be: a page that watches something must not
/// go on telling whoever signed out, was disabled, or lost a permission.
package struct GuardedStream: Sendable {
    /// Whether whoever asked would be let in now.
    let isAllowed: @Sendable () async -> Bool
    let time: any TimeSource

    /// A stream outlives the right to it by no more than this.
    package static let lookMilliseconds: Int64 = 5000

    package init(time: any TimeSource, isAllowed: @escaping @Sendable () async -> Bool) {
        self.isAllowed = isAllowed
        self.time = time
    }

    package func guarding(_ stream: HTTPBodyStream) -> HTTPBodyStream {
        HTTPBodyStream { writer in try await whileAllowed { try await stream.produce(writer) } }
    }

    /// Returns when the body does, or when it is allowed no more; the body is cancelled then.
    package func whileAllowed(_ body: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body() }
            group.addTask {
                repeat { try await time.sleep(milliseconds: GuardedStream.lookMilliseconds) } while await isAllowed()
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
