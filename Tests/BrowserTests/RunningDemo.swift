import Base
import Glibc
import TestSupport
import Testing

/// `tieout demo` as a person starts it: the whole service over its stand-ins, with people and documents in it. One for the
/// whole test process; it ends with the process, because it ends when its standard input does. See scripts/test-demo.sh.
final class RunningDemo: Sendable {
    private static let shared = RunningDemo()
    static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    private let folder = ScratchFolder()
    private let started: Task<(service: String, sandbox: String)?, Never>

    /// Where the service and the stand-in for SAP listen. Returns when they do; `nil` when they can't be started.
    static func ready() async -> (service: String, sandbox: String)? { await shared.started.value }

    private init() {
        let signal = folder.file("ready")
        unsafe mkfifo(signal, 0o600)
        let command = "'\(RunningDemo.root)/scripts/test-demo.sh' '\(folder.path)' || echo >'\(signal)'"
        let pipe = unsafe popen(command, "we")
        if unsafe pipe == nil { preconditionFailure("The demonstration can't be started") }
        started = Task {
            // Opening the pipe waits until the script opens its other end.
            let read = await onThread { FileContent.read(signal, bytesMax: 1000) }
            guard case .bytes(let bytes) = read else { return nil }
            let places = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
            return places.count == 2 ? (places[0], places[1]) : nil
        }
    }
}

/// Shows in Chromium that a sentence of `chromium/sentences.py` is true; records every complaint.
func expectTrue(
    _ sentence: String, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
) async {
    func complain(_ words: String) { Issue.record("\(words)", sourceLocation: sourceLocation) }
    guard let place = await RunningDemo.ready() else {
        return complain("The demonstration did not start; it needs .build/debug/tieout, which `make test` builds.")
    }
    let folder = ScratchFolder()
    let words = ([sentence, place.service, place.sandbox] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let output = folder.file("said")
    let status = await exitStatus(
        of: "'\(RunningDemo.root)/scripts/test-browser.sh' \(words) </dev/null >'\(output)' 2>&1")
    guard case .bytes(let bytes) = FileContent.read(output, bytesMax: 1 << 20) else {
        return complain("Nothing was said.")
    }
    let said = String(decoding: bytes, as: UTF8.self)
    if status != 0 { complain(said.isEmpty ? "It ended with \(status)." : said) }
}
