package import Base

/// One call of the program: what was asked, by whom, and where the answer goes.
struct Errand: Sendable {
    let invocation: Invocation
    let who: String
    let voice: Voice
    let program: Program

    /// Where the settings of this call come from.
    var sources: SettingsSources {
        SettingsSources(path: invocation[CommonParameters.config], overrides: invocation.all(CommonParameters.set))
    }

    var now: Timestamp { program.time.now }
}

/// Why a command can't do its work.
package enum Refusal: Error, Sendable {
    case failed(Failure)
    /// Everything that is wrong with the settings.
    case settings([Failure])
}

/// What the command line says about the settings of one call; environment and secrets are the program's own knowledge.
package struct SettingsSources: Hashable, Sendable {
    /// `nil` for the usual places.
    package let path: String?
    /// `NAME=VALUE`, in their order; a later one wins.
    package let overrides: [String]

    package init(path: String? = nil, overrides: [String] = []) {
        self.path = path
        self.overrides = overrides
    }
}
