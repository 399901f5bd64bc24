package import Base
import Glibc
package import Model

/// A folder of `.eml` files in place of a mail server: for trying things out, and for programs that take mails from
/// files. Every mail program opens them.
package actor MailFolder: MailRelay {
    private let path: String
    private let sizeBytesMax: Int
    private let queue = SerialQueue(label: "tieout.mail-folder")

    package nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    /// The folder is made when the first mail comes.
    package init(_ path: String, sizeBytesMax: Int) {
        self.path = path
        self.sizeBytesMax = sizeBytesMax
    }

    /// One file a Message-ID, whole or not at all. A mail that is there already is taken as delivered then; another mail
    /// under its id is refused.
    package func send(_ message: MailMessage) async -> SendOutcome<MailReceipt> {
        do throws(Failure) {
            let content = try MIMEWriter().bytes(of: message, sizeBytesMax: sizeBytesMax)
            try makeFolder()
            let name = "\(fileName(of: message.messageID)).eml"
            let final = "\(path)/\(name)"
            let part = "\(final).part"
            defer { unsafe unlink(part) }
            try write(content, to: part)
            if unsafe link(part, final) == 0 { return .accepted(MailReceipt(words: name)) }
            guard errno == EEXIST else { throw unwritable("\(name): \(systemWords())") }
            guard FileContent.read(final, bytesMax: content.count) == .bytes(content) else {
                return .refused(unwritable("\(name) holds another mail"))
            }
            return .accepted(MailReceipt(words: name))
        } catch {
            return error.code == .mailFolderUnwritable ? .notSent(error) : .refused(error)
        }
    }

    package func probe() async throws(Failure) {
        try makeFolder()
        guard unsafe access(path, W_OK | X_OK) == 0 else { throw unwritable(systemWords()) }
    }

    // MARK: - Files

    private func makeFolder() throws(Failure) {
        guard unsafe mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        throw unwritable(systemWords())
    }

    private func write(_ content: [UInt8], to file: String) throws(Failure) {
        let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw unwritable(systemWords()) }
        defer { close(descriptor) }
        var written = 0
        while written < content.count {
            let count = unsafe content.withUnsafeBytes { bytes in
                unsafe Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), content.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw unwritable(systemWords()) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw unwritable(systemWords()) }
    }

    /// Letters that mean nothing to a file system; the rest becomes `_`.
    private func fileName(of messageID: String) -> String {
        String(
            messageID.map { character in
                character.isASCII && (character.isLetter || character.isNumber || "@.-_".contains(character))
                    ? character : "_"
            })
    }

    private func unwritable(_ why: String) -> Failure {
        Failure(
            .mailFolderUnwritable, .tryAgain, "The mail can't be put into the folder \(path).",
            advice: "Make the folder writable for the user Tieout runs as, or change mail.folder.", cause: why,
            place: "mail.folder")
    }

    private func systemWords() -> String { unsafe String(cString: strerror(errno)) }
}
