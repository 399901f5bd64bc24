import Base
import Engine
import FakturPosting
import FoundationEssentials
import HTTPServer
import Model
import TestSupport
import Testing

@testable import API

/// The API over real sockets, asked by a program that was written to break such services.
@Suite struct ForeignClientTests {
    @Test func `Schemathesis finds no server error and no answer that is not documented`() async throws {
        var settings = APISettings(version: "1.2.3")
        settings.failedAttemptsMax = .max
        let office = try await APIOffice(time: SystemTime(), settings: settings)
        for number in 1...5 { _ = try await office.keepFaktur("00\(number)/TEST/2025") }
        _ = try await office.keepFaktur("006/TEST/2025", status: .draft)
        _ = try await office.desk.post(FakturID(1), by: "creator")
        try await office.keepRawDocument()
        try await office.keepInvoices()
        _ = try await office.jobs.queue("check_posted_fakturs", by: "creator")
        let server = HTTPServer(office.listening) { request in await office.face.answer(request) }
        try server.start()
        let folder = ScratchFolder()
        let output = folder.file("schemathesis.log")
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let command =
            "cd '/\(root)' && scripts/test-api.sh http://127.0.0.1:\(server.port ?? 0) "
            + "\(office.token(.administrator)) 15 >'\(output)' 2>&1"
        let status = await exitStatus(of: command)
        await server.stop()
        let said = FileManager.default.contents(atPath: output).map { String(decoding: $0, as: UTF8.self) } ?? ""
        #expect(status == 0 && said.contains(" generated, "), "\(said)")
    }
}

extension APIOffice {
    var listening: HTTPServerSettings {
        var settings = HTTPServerSettings()
        settings.limits.bodyBytesMax = 1 << 20
        settings.refusal = { [face] refusal in face.refuse(refusal) }
        return settings
    }
}
