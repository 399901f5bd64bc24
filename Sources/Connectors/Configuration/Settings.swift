import Base

/// The settings of one run: read once, checked as a whole, then unchanging.
///
/// `settings.sapURL` is the value of the entry `sapURL` in `SettingsList`, in its type.
@dynamicMemberLookup
package struct Settings: Sendable {
    /// A value somebody gave, and where. The text is kept as a secret, so that no dump of the settings shows one.
    struct Given: Sendable {
        let text: Secret
        let origin: SettingOrigin
    }

    let given: [String: Given]

    package subscript<Value>(dynamicMember entry: KeyPath<SettingsList, SettingKey<Value>>) -> Value {
        let key = SettingsList.keys[keyPath: entry]
        return key.value(text(of: key.setting)) ?? key.fallback
    }

    func text(of setting: Setting) -> String { given[setting.name]?.text.revealed ?? setting.defaultText }
}

/// Where a value came from.
package enum SettingOrigin: Hashable, Sendable, CustomStringConvertible {
    case byDefault
    case file(path: String, line: Int)
    case environment(name: String)
    case secretFile(path: String)
    case commandLine

    package var description: String {
        switch self {
        case .byDefault: "default"
        case .file(let path, let line): "\(path):\(line)"
        case .environment(let name): "environment \(name)"
        case .secretFile(let path): "secret file \(path)"
        case .commandLine: "--set"
        }
    }
}

// MARK: - For people

extension Settings {
    /// One setting with its value, as `tieout settings` shows it.
    package struct Line: Sendable {
        package let setting: Setting
        /// Dots for a secret; empty when there is no value.
        package let value: String
        package let origin: SettingOrigin
    }

    /// Every setting, in the order of the list.
    package var lines: [Line] {
        SettingsList.all.map { setting in
            let text = text(of: setting)
            return Line(
                setting: setting, value: setting.isSecret && !text.isEmpty ? "\(Secret(text))" : text,
                origin: given[setting.name]?.origin ?? .byDefault)
        }
    }
}
