package import Base
import HTTPServer

/// The stand-in on a port: delivers what `InvenTreeStandIn` decides, sleeping and hanging up where it says so.
package final class InvenTreeServer: Sendable {
    package static let portDefault: UInt16 = 18660

    private let standIn: InvenTreeStandIn
    private let server: HTTPServer
    private let time: any TimeSource

    /// Port 0 lets the system choose a free one.
    package init(
        _ standIn: InvenTreeStandIn, address: String = "127.0.0.1", port: UInt16 = InvenTreeServer.portDefault,
        time: any TimeSource, log: Log = .silent
    ) {
        self.standIn = standIn
        self.time = time
        var settings = HTTPServerSettings(address: address, port: port)
        settings.limits.bodyBytesMax = standIn.options.bodyBytesMax + 1
        server = HTTPServer(settings, log: log) { request in
            await InvenTreeServer.deliver(await standIn.handle(request.message), time)
        }
    }

    /// Begins to answer; on return the port is bound.
    package func start() throws(Failure) {
        do throws(HTTPServerError) { try server.start() } catch {
            throw Failure(
                .inventreeSandboxNotStarted, .askHuman, "The stand-in for InvenTree could not be started.",
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
                try await standIn.settle()
            } catch let error as SQLError {
                await stop()
                throw Failure(
                    .inventreeSandboxDataLost, .askHuman, "The stand-in for InvenTree can't write its data.",
                    advice: "Check the disk, or start it with another file.", cause: error.message)
            } catch {
                break  // Cancelled: somebody wants it to end.
            }
        }
        await stop()
    }

    private static func deliver(_ outcome: InvenTreeOutcome, _ time: any TimeSource) async -> HTTPReply {
        switch outcome {
        case .answer(let response, let delay): return await waits(delay, time) ? .whole(response) : .hangUp
        case .hangUp(let delay):
            _ = await waits(delay, time)
            return .hangUp
        case .cut(let response, let bytes): return .cut(response, afterBytes: bytes)
        }
    }

    /// False when the server ends or the client is gone before the time is over.
    private static func waits(_ milliseconds: Int64, _ time: any TimeSource) async -> Bool {
        guard milliseconds > 0 else { return true }
        do {
            try await time.sleep(milliseconds: milliseconds)
            return true
        } catch {
            return false
        }
    }
}

extension Failure.Code {
    package static let inventreeSandboxNotStarted = Self("INVENTREE-SANDBOX-NOT-STARTED")
    package static let inventreeSandboxDataLost = Self("INVENTREE-SANDBOX-DATA-LOST")
}
