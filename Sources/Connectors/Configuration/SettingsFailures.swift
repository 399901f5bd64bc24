package import Base

extension Failure.Code {
    package static let settingsUnreadable = Self("SETTINGS-UNREADABLE")
    package static let settingUnknown = Self("SETTING-UNKNOWN")
    package static let settingWrong = Self("SETTING-WRONG")
    package static let settingMissing = Self("SETTING-MISSING")
}

/// Everything that is wrong with the settings, so that it can be put right in one go. Never empty.
package struct SettingsProblems: Error, Sendable {
    package let problems: [Failure]
}

// MARK: - Sources that can't be read

extension Failure {
    static func unreadableSettings(_ place: String, because reason: String) -> Failure {
        Failure(
            .settingsUnreadable, .askHuman, "The settings file can't be read: \(reason).",
            advice: "Put the file right; config/config.example.yaml shows the form.", place: place)
    }

    static func unreadableSecret(_ setting: Setting, at path: String, because reason: String) -> Failure {
        Failure(
            .settingsUnreadable, .askHuman, "The secret \(setting.name) can't be read from its file: \(reason).",
            advice: "Let the file hold the secret alone, readable for the user Tieout runs as.", place: path)
    }

    static func unreadableOverride(_ override: String) -> Failure {
        Failure(
            .settingsUnreadable, .askHuman, "--set takes NAME=VALUE, and there is no = in what was given.",
            advice: "Write for example --set log.level=debug.", place: SettingOrigin.commandLine.description)
    }
}

// MARK: - Names

extension Failure {
    static func unknownSetting(_ name: String, at place: String) -> Failure {
        let names = SettingsList.all.map(\.name)
        // A setting outside its section is the commonest mistake after a misspelling.
        let lastWord = "." + (name.split(separator: ".").last ?? "")
        let meant =
            name.count > 100
            ? nil : Similarity.nearest(to: name, among: names) ?? names.first { $0.hasSuffix(lastWord) }
        return Failure(
            .settingUnknown, .askHuman, "There is no setting \(name.prefix(100)).",
            advice: meant.map { "Did you mean \($0)?" } ?? "tieout settings lists them all.", place: place)
    }

    static func valueInsteadOfGroup(_ name: String, at place: String) -> Failure {
        let what = name.isEmpty ? "The settings file" : "\(name) is a group of settings and"
        return Failure(
            .settingWrong, .askHuman, "\(what) must hold \"name: value\" lines, and holds something else.",
            advice: "Write each setting on a line of its own, indented below its group.", place: place)
    }
}

// MARK: - Values

extension Failure {
    static func wrongSetting(_ setting: Setting, _ text: String, _ complaint: String, at place: String) -> Failure {
        let shown = setting.isSecret || text.isEmpty ? "" : " \"\(text.prefix(60))\""
        let unit = setting.unit.isEmpty ? "" : " (\(setting.unit))"
        return Failure(
            .settingWrong, .askHuman, "\(setting.name)\(shown) \(complaint)\(complaint.hasSuffix("?") ? "" : ".")",
            advice: setting.isSecret ? "A secret is a text that is not empty." : "Allowed: \(setting.takes)\(unit).",
            place: place)
    }

    static func listInsteadOfValue(_ setting: Setting, at place: String) -> Failure {
        Failure(
            .settingWrong, .askHuman, "\(setting.name) takes one value, and not a list or a group.",
            advice: "Allowed: \(setting.takes).", place: place)
    }

    static func givenTwice(_ setting: Setting, at place: String, earlier: SettingOrigin) -> Failure {
        Failure(
            .settingWrong, .askHuman, "\(setting.name) was already given at \(earlier).",
            advice: "Remove one of the two.", place: place)
    }

    static func secretOnCommandLine(_ setting: Setting) -> Failure {
        Failure(
            .settingWrong, .askHuman,
            "\(setting.name) is a secret, and everybody on the machine can read a command line.",
            advice: "Write it into a file and name that in \(setting.environmentName)_FILE.",
            place: SettingOrigin.commandLine.description)
    }

    static func contradiction(_ setting: Setting, _ sentence: String, in settings: Settings) -> Failure {
        let origin = settings.given[setting.name]?.origin ?? .byDefault
        return Failure(.settingWrong, .askHuman, sentence, advice: "Change one of the two.", place: "\(origin)")
    }

    static func missingSetting(_ setting: Setting) -> Failure {
        if case .whenOn(let name) = setting.need { return missingSetting(setting, because: "\(name) is on") }
        return missingSetting(setting, because: "Tieout can't do without")
    }

    static func missingSetting(_ setting: Setting, because why: String) -> Failure {
        let name = setting.environmentName
        return Failure(
            .settingMissing, .askHuman, "\(setting.name) is missing, and \(why): \(setting.sentence)",
            advice: setting.isSecret
                ? "Write it into /run/secrets/\(name), or into a file that \(name)_FILE names."
                : "Write it into the settings file, or set \(name).",
            place: setting.name)
    }
}
