import Base
import YAML

/// Which settings file to read, and whether somebody asked for it.
package struct SettingsFile: Sendable {
    package let path: String
    /// A file that was named (`--config`) must exist; the usual one need not.
    package let mustExist: Bool

    package init(path: String, mustExist: Bool) {
        self.path = path
        self.mustExist = mustExist
    }

    package static let usual = SettingsFile(path: "config/config.yaml", mustExist: false)
}

extension SettingsFile {
    func read(into gathered: inout Gathered, _ readFile: (String, Int) -> FileContent) {
        switch readFile(path, Limits.settingsBytesMax) {
        case .absent:
            if mustExist { gathered.problems.append(.unreadableSettings(path, because: "there is no such file")) }
        case .unreadable(let reason):
            gathered.problems.append(.unreadableSettings(path, because: reason))
        case .bytes(let bytes):
            do {
                let root = try YAMLNode(parsing: bytes)
                read(root, named: "", place: root.place, into: &gathered)
            } catch {
                gathered.problems.append(.unreadableSettings(place(error.place), because: error.message))
            }
        }
    }

    /// Walks down the groups. A key without a value gives nothing: it is a group or a value still to be filled in.
    private func read(
        _ node: YAMLNode, named name: String, place keyPlace: YAMLNode.Place, into gathered: inout Gathered
    ) {
        if node.isNull && isKnown(name) { return }
        let setting = SettingsList.all.first { $0.name == name }
        switch node.content {
        case .mapping(let entries) where setting == nil && (isKnown(name) || !entries.isEmpty):
            for entry in entries {
                let inner = name.isEmpty ? entry.key : "\(name).\(entry.key)"
                read(entry.value, named: inner, place: entry.place, into: &gathered)
            }
        case .scalar(let text):
            guard let setting else { return refuse(name, keyPlace, &gathered) }
            keep(text, for: setting, keyPlace, &gathered)
        case .mapping, .sequence:
            guard let setting else { return refuse(name, keyPlace, &gathered) }
            gathered.refuse(setting, .listInsteadOfValue(setting, at: place(keyPlace)))
        }
    }

    private func keep(_ text: String, for setting: Setting, _ place: YAMLNode.Place, _ gathered: inout Gathered) {
        if let earlier = gathered.given[setting.name] {
            return gathered.refuse(setting, .givenTwice(setting, at: self.place(place), earlier: earlier.origin))
        }
        gathered.keep(text, for: setting, from: .file(path: path, line: place.line))
    }

    private func refuse(_ name: String, _ place: YAMLNode.Place, _ gathered: inout Gathered) {
        let isGroup = SettingsList.all.contains { $0.name.hasPrefix(name + ".") }
        gathered.problems.append(
            isGroup || name.isEmpty
                ? .valueInsteadOfGroup(name, at: self.place(place)) : .unknownSetting(name, at: self.place(place)))
    }

    private func isKnown(_ name: String) -> Bool {
        name.isEmpty || SettingsList.all.contains { $0.name == name || $0.name.hasPrefix(name + ".") }
    }

    private func place(_ place: YAMLNode.Place) -> String { "\(path):\(place.line)" }
}
