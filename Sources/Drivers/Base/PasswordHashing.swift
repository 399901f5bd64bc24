/// Turns chosen passwords into texts from which they can be found again only by trying, each try as dear as a sign-in.
package protocol PasswordHashing: Sendable {
    /// A text with the parameters and a salt of its own in it; the same password gives another text each time.
    func hash(_ password: Secret) async throws(PasswordHashingError) -> String
    /// Whether the text was made of this password. A text that isn't one of ours fits no password.
    func verify(_ password: Secret, against hash: String) async throws(PasswordHashingError) -> Bool
    /// Whether the text was made with less effort than new ones are.
    func isOutdated(_ hash: String) -> Bool
    /// A text of today's parameters that fits no password: checked where nobody has the name, so that the time taken
    /// doesn't tell.
    var decoy: String { get }
}

package enum PasswordHashingError: Error, Hashable, Sendable {
    /// The memory that makes trying dear could not be had.
    case outOfMemory
}
