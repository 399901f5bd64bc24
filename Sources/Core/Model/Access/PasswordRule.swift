package import Base

/// What a chosen password must be. Length is what counts (NIST SP 800-63B, 5.1.1.2); nobody is made to add a digit and
/// an exclamation mark, which people add where everybody does.
///
/// A password is taken as the bytes that were typed: keyboards and browsers compose accented letters alike.
package enum PasswordRule {
    package static let charactersMin = 8
    package static let bytesMax = 256

    /// Throws `PASSWORD-REFUSED`, and says why.
    package static func check(_ password: Secret, name: String) throws(Failure) {
        guard let objection = objection(to: password.revealed, name: name) else { return }
        throw Failure(
            .passwordRefused, .askHuman, objection, advice: "Choose another one; a few words in a row do well.",
            place: "password")
    }

    private static func objection(to password: String, name: String) -> String? {
        guard password.count >= charactersMin else { return "The password has fewer than \(charactersMin) characters." }
        guard password.utf8.count <= bytesMax else { return "The password is longer than \(bytesMax) bytes." }
        let plain = password.lowercased()
        guard plain != name.lowercased() else { return "The password is the name." }
        guard !CommonPasswords.all.contains(plain) else { return "The password is one of those that are tried first." }
        guard Set(plain).count > 2 else { return "The password is one or two characters over and over." }
        return nil
    }
}

extension Failure.Code {
    package static let passwordRefused = Self("PASSWORD-REFUSED")
}
