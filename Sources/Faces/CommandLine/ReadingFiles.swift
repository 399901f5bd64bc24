package import Base

extension Errand {
    /// A file named on the command line. Throws `FILE-UNREADABLE`.
    func readFile(_ path: String) throws(Failure) -> [UInt8] { try voice.terminal.bytes(of: path) }
}

extension Terminal {
    /// A file somebody named, and that must be there. Throws `FILE-UNREADABLE`.
    package func bytes(of path: String) throws(Failure) -> [UInt8] {
        switch readFile(path) {
        case .bytes(let bytes): return bytes
        case .absent: throw .unreadableFile(path, because: "there is no such file")
        case .unreadable(let reason): throw .unreadableFile(path, because: reason)
        }
    }
}

extension Failure.Code {
    package static let fileUnreadable = Self("FILE-UNREADABLE")
}

extension Failure {
    static func unreadableFile(_ path: String, because reason: String) -> Failure {
        Failure(
            .fileUnreadable, .askHuman, "The file can't be read: \(reason).",
            advice: "Check the path, and whether you may read the file.", place: path)
    }
}
