package import Base

/// Where words go and files come from: a process's own streams, or a test's memory.
package protocol Terminal: Sendable {
    /// Whether a person reads the output as it appears.
    var isInteractive: Bool { get }
    /// In columns.
    var width: Int { get }
    /// False when the person set NO_COLOR, and wherever no person reads.
    var hasColours: Bool { get }
    /// The answer: standard output.
    func write(_ text: String)
    /// What is no part of the answer, such as complaints and progress: standard error.
    func note(_ text: String)
    /// Whether a person types the input.
    var isTypedAt: Bool { get }
    /// One line that nobody sees being typed, after the question; where nobody types, the next line of standard input.
    /// `nil` when there is none, or the person gave up.
    func readSecret(_ question: String) -> Secret?
    /// A whole file; `-` is standard input.
    func readFile(_ path: String) -> FileContent
}
