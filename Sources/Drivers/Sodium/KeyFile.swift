package import Base
import Glibc

/// Seals with a key in a file beside the store, readable by its owner alone and made when it is first needed: a copy of
/// the database without it tells no second factor.
package struct KeyFile: Sealing {
    private let path: String
    private let randomness: any Randomness

    package init(path: String, randomness: any Randomness) {
        self.path = path
        self.randomness = randomness
    }

    package func seal(_ bytes: [UInt8]) throws(SealingError) -> [UInt8] {
        guard let sealed = try box(mayMake: true).seal(bytes, nonce: randomness.bytes(SecretBox.nonceBytes)) else {
            throw .unreadable
        }
        return sealed
    }

    package func open(_ sealed: [UInt8]) throws(SealingError) -> [UInt8] {
        guard let bytes = try box(mayMake: false).open(sealed) else { throw .unreadable }
        return bytes
    }

    private func box(mayMake: Bool) throws(SealingError) -> SecretBox {
        switch FileContent.read(path, bytesMax: 100) {
        case .bytes(let bytes):
            let text = String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }
            guard let key = Base64.decode(text), let box = SecretBox(key: key) else {
                throw .keyUnusable(path: path, "it holds no key of 32 bytes in Base64")
            }
            return box
        case .absent where mayMake:
            try make()
            return try box(mayMake: false)
        case .absent: throw .keyUnusable(path: path, "it is not there")
        case .unreadable(let words): throw .keyUnusable(path: path, words)
        }
    }

    /// Appears whole or not at all, and never in the place of another: two programs may start at once.
    private func make() throws(SealingError) {
        let draft = "\(path).\(randomness.uuid().prefix(8))"
        let descriptor = unsafe Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .keyUnusable(path: path, Self.latest) }
        defer { unsafe unlink(draft) }
        let text = Base64.encode(randomness.bytes(SecretBox.keyBytes)) + [UInt8(ascii: "\n")]
        let isWritten = unsafe write(descriptor, text, text.count) == text.count && fsync(descriptor) == 0
        let words = Self.latest
        close(descriptor)
        guard isWritten else { throw .keyUnusable(path: path, words) }
        if unsafe link(draft, path) != 0, errno != EEXIST { throw .keyUnusable(path: path, Self.latest) }
    }

    private static var latest: String { unsafe String(cString: strerror(errno)) }
}
