package import Base

/// What a chosen password must be. Length is what counts (NIST SP 800-63B, 5.1.1.2); nobody is made to add a digit and
/// an exclamation mark, which people add where everybody does.
///
/// What is looked at, and kept as a hash, is the password's normal form (NFKC, as that section asks): the same password
/// typed on two systems is the same.
package enum PasswordRule {
    /// Code points of the normal form.
    package static let charactersMin = 8
    /// Of the normal form.
    package static let bytesMax = 256
    /// A text has a shorter normal form at times, though not a quarter of it.
    static let typedBytesMax = 1024

    /// Throws `PASSWORD-REFUSED`, and says why.
    package static func check(_ password: Secret, name: String, normalForm: TextForm) throws(Failure) {
        guard let objection = objection(to: password.revealed, name: name, normalForm) else { return }
        throw Failure(
            .passwordRefused, .askHuman, objection, advice: "Choose another one; a few words in a row do well.",
            place: "password")
    }

    private static func objection(to typed: String, name: String, _ normalForm: TextForm) -> String? {
        let tooLong = "The password is longer than \(bytesMax) bytes."
        guard typed.utf8.count <= typedBytesMax else { return tooLong }
        guard let password = normalForm(typed) else {
            return "The password holds a character so new that systems don't agree on it yet."
        }
        guard password.unicodeScalars.count >= charactersMin else {
            return "The password has fewer than \(charactersMin) characters."
        }
        guard password.utf8.count <= bytesMax else { return tooLong }
        let plain = password.lowercased()
        guard plain != name.lowercased() else { return "The password is the name." }
        guard !CommonPasswords.contains(plain) else { return "The password is one of those that are tried first." }
        guard Set(plain).count > 2 else { return "The password is one or two characters over and over." }
        return nil
    }
}

extension Failure.Code {
    package static let passwordRefused = Self("PASSWORD-REFUSED")
}
