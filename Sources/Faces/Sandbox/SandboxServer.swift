package import Base
import HTTPServer

/// The sandbox on a port: delivers what `ServiceLayerSandbox` decides, sleeping and hanging up where it says so.
package final class SandboxServer: Sendable {
    /// Service Layer itself listens on 50000, by TLS.
    package static let portDefault: UInt16 = 18650

    private let sandbox: ServiceLayerSandbox
    private let server: HTTPServer
    private let time: any TimeSource

    /// Port 0 lets the system choose a free one.
    package init(
        _ sandbox: ServiceLayerSandbox, address: String = "127.0.0.1", port: UInt16 = SandboxServer.portDefault,
        time: any TimeSource, log: Log = .silent
    ) {
        self.sandbox = sandbox
        self.time = time
        var settings = HTTPServerSettings(address: address, port: port)
        // A little more than the sandbox takes, so that the refusal is the sandbox's own.
        settings.limits.bodyBytesMax = sandbox.options.bodyBytesMax + (1 << 20)
        server = HTTPServer(settings, log: log) { request in
            let arrivedAt = time.now
            return await SandboxServer.deliver(await sandbox.handle(request.message), arrivedAt: arrivedAt, time)
        }
    }

    /// Begins to answer; on return the port is bound.
    package func start() throws(Failure) {
        do throws(HTTPServerError) { try server.start() } catch {
            throw Failure(
                .sandboxNotStarted, .askHuman, "The sandbox could not be started.",
                advice: "Choose another port or address, and start it again.", cause: error.description)
        }
    }

    /// The port in use; `nil` before `start` and after `stop`.
    package var port: UInt16? { server.port }

    package func stop() async { await server.stop(graceSeconds: 1) }

    /// Answers until the task is cancelled. Late commits arrive at their moment even when nobody asks for anything.
    package func run(whenReady: @Sendable (UInt16) -> Void = { _ in }) async throws(Failure) {
        try start()
        if let port { whenReady(port) }
        while !Task.isCancelled {
            do {
                try await time.sleep(milliseconds: 500)
                try await sandbox.settle()
            } catch let error as SQLError {
                await stop()
                throw Failure(
                    .sandboxDataLost, .askHuman, "The sandbox can't write its data.",
                    advice: "Check the disk, or start it with another file.", cause: error.message)
            } catch {
                break  // Cancelled: somebody wants it to end.
            }
        }
        await stop()
    }

    /// Delays count from the moment the request arrived: a server that answers in 40 ms has done its work by then.
    private static func deliver(
        _ outcome: SandboxOutcome, arrivedAt: Timestamp, _ time: any TimeSource
    ) async -> HTTPReply {
        switch outcome {
        case .answer(let response, let delay):
            return await waits(until: arrivedAt.adding(milliseconds: delay), time) ? .whole(response) : .hangUp
        case .hangUp(let delay):
            _ = await waits(until: arrivedAt.adding(milliseconds: delay), time)
            return .hangUp
        case .cut(let response, let bytes): return .cut(response, afterBytes: bytes)
        }
    }

    /// False when the server ends or the client is gone before the moment has come.
    private static func waits(until moment: Timestamp, _ time: any TimeSource) async -> Bool {
        guard moment > time.now else { return true }
        do throws(CancellationError) {
            try await time.sleep(until: moment)
            return true
        } catch {
            return false
        }
    }
}

extension Failure.Code {
    package static let sandboxNotStarted = Self("SANDBOX-NOT-STARTED")
    package static let sandboxDataLost = Self("SANDBOX-DATA-LOST")
    package static let sandboxFaultsUnreadable = Self("SANDBOX-FAULTS-UNREADABLE")
}
