/// What a command ended with, for the shell that called it.
package enum ExitCode: Int32, Sendable, CaseIterable {
    /// All that was asked for is done.
    case done = 0
    /// Something failed, or waits for a person.
    case attention = 1
    /// The command was typed wrongly; nothing was done.
    case usage = 2
    /// The settings can't be used; nothing was done.
    case settings = 3

    /// For the help and the guide.
    var sentence: String {
        switch self {
        case .done: "done"
        case .attention: "something failed, or waits for a person"
        case .usage: "the command was typed wrongly, and nothing was done"
        case .settings: "the settings can't be used, and nothing was done"
        }
    }
}
