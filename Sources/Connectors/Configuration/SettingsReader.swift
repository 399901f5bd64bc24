package import Base

/// Reads the settings from everywhere they may stand and tells all problems at once.
///
/// `--set` wins over the environment, the environment over the file, the file over the default. A secret is looked for
/// in the secrets folder, then in the file that `NAME_FILE` names, then in the environment, and last in the settings
/// file, which earns a warning. An empty environment variable counts as not given, as does a key without a value.
package struct SettingsReader: Sendable {
    private let file: SettingsFile
    private let overrides: [String]
    private let environment: [String: String]
    private let secretsFolder: String
    private let readFile: @Sendable (_ path: String, _ bytesMax: Int) -> FileContent

    /// `overrides` are the `NAME=VALUE` of `--set`, in their order; a later one wins.
    package init(
        file: SettingsFile = .usual, overrides: [String] = [], environment: [String: String],
        secretsFolder: String = "/run/secrets",
        readFile: @escaping @Sendable (_ path: String, _ bytesMax: Int) -> FileContent = FileContent.read
    ) {
        self.file = file
        self.overrides = overrides
        self.environment = environment
        self.secretsFolder = secretsFolder
        self.readFile = readFile
    }

    /// Reads and checks everything. `needing` names the sections whose needed settings must be there: a command that
    /// never speaks to SAP does without SAP's password. `using` names the parts that may be missing as a whole, and not by
    /// half. Wrong values are refused everywhere.
    package func read(
        needing sections: Set<String> = Set(SettingsList.sections.map(\.name)), using parts: [OptionalPart] = []
    ) throws(SettingsProblems) -> Reading {
        var gathered = Gathered()
        read(&gathered)
        var problems = gathered.problems
        let settings = Settings(given: gathered.given)
        problems += settings.contradictions
        problems += settings.missing(in: sections, exceptWrong: gathered.refused)
        for part in parts { problems += settings.missing(of: part, exceptWrong: gathered.refused) }
        guard problems.isEmpty else { throw SettingsProblems(problems: problems) }
        return Reading(settings: settings, warnings: gathered.warnings)
    }

    package struct Reading: Sendable {
        package let settings: Settings
        /// Sentences for the log: what works and should be changed all the same.
        package let warnings: [String]
    }

    /// From the weakest source to the strongest; each value replaces the one before it.
    private func read(_ gathered: inout Gathered) {
        file.read(into: &gathered, readFile)
        for setting in SettingsList.all {
            if setting.isSecret {
                readSecret(setting, &gathered)
            } else if let text = environment[setting.environmentName], !text.isEmpty {
                gathered.keep(text, for: setting, from: .environment(name: setting.environmentName))
            }
        }
        for override in overrides { readOverride(override, &gathered) }
        warnOfUnknownEnvironment(&gathered)
    }

    private func readSecret(_ setting: Setting, _ gathered: inout Gathered) {
        let name = setting.environmentName
        if readSecretFile("\(secretsFolder)/\(name)", mustExist: false, for: setting, &gathered) { return }
        if let path = environment[name + "_FILE"], !path.isEmpty {
            _ = readSecretFile(path, mustExist: true, for: setting, &gathered)
        } else if let text = environment[name], !text.isEmpty {
            gathered.keep(text, for: setting, from: .environment(name: name))
        } else if case .file(let path, let line) = gathered.given[setting.name]?.origin {
            gathered.warnings.append(
                "\(setting.name) stands in \(path):\(line), where many can read it; "
                    + "move it to \(secretsFolder)/\(name), or to a file that \(name)_FILE names.")
        }
    }

    /// Whether the search ends here. A file that is there and can't be read is a problem, not a reason to go on.
    private func readSecretFile(
        _ path: String, mustExist: Bool, for setting: Setting, _ gathered: inout Gathered
    ) -> Bool {
        switch readFile(path, Limits.secretBytesMax) {
        case .absent where !mustExist: return false
        case .absent: gathered.refuse(setting, .unreadableSecret(setting, at: path, because: "there is no such file"))
        case .unreadable(let reason): gathered.refuse(setting, .unreadableSecret(setting, at: path, because: reason))
        case .bytes(let bytes):
            guard let text = String(validating: bytes, as: UTF8.self) else {
                gathered.refuse(setting, .unreadableSecret(setting, at: path, because: "it is not valid UTF-8"))
                return true
            }
            gathered.keep(withoutLineEnd(text), for: setting, from: .secretFile(path: path))
        }
        return true
    }

    private func withoutLineEnd(_ text: String) -> String {
        var scalars = text.unicodeScalars
        if scalars.last == "\n" { scalars.removeLast() }
        if scalars.last == "\r" { scalars.removeLast() }
        return String(scalars)
    }

    private func readOverride(_ override: String, _ gathered: inout Gathered) {
        guard let equals = override.firstIndex(of: "=") else {
            return gathered.problems.append(.unreadableOverride(override))
        }
        let name = String(override[..<equals])
        guard let setting = SettingsList.all.first(where: { $0.name == name }) else {
            return gathered.problems.append(.unknownSetting(name, at: SettingOrigin.commandLine.description))
        }
        guard !setting.isSecret else { return gathered.problems.append(.secretOnCommandLine(setting)) }
        gathered.keep(String(override[override.index(after: equals)...]), for: setting, from: .commandLine)
    }

    /// Orchestrators add variables of their own that may begin with our name, so this is no more than a warning.
    private func warnOfUnknownEnvironment(_ gathered: inout Gathered) {
        let known = SettingsList.all.map(\.environmentName)
        for name in environment.keys.sorted() where name.hasPrefix("TIEOUT_") && !known.contains(name) {
            guard let meant = Similarity.nearest(to: name, among: known) else { continue }
            gathered.warnings.append("The environment variable \(name) is no setting. Did you mean \(meant)?")
        }
    }
}

/// What was found so far, good and bad.
struct Gathered {
    var given: [String: Settings.Given] = [:]
    var problems: [Failure] = []
    var warnings: [String] = []
    /// Settings whose value was refused: they are wrong, and need not be called missing as well.
    var refused: Set<String> = []

    mutating func keep(_ text: String, for setting: Setting, from origin: SettingOrigin) {
        if let complaint = setting.complaint(text) {
            refuse(setting, .wrongSetting(setting, text, complaint, at: origin.description))
        } else {
            given[setting.name] = Settings.Given(text: Secret(text), origin: origin)
        }
    }

    mutating func refuse(_ setting: Setting, _ problem: Failure) {
        problems.append(problem)
        refused.insert(setting.name)
    }
}
