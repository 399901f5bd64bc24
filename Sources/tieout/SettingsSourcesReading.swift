import Base
import CommandLine
import Configuration
import FoundationEssentials
import Model

extension SettingsSources {
    /// Reads the settings of one call. `sections` are those whose needed settings must be there, `parts` those that may be
    /// missing as a whole.
    func read(
        needing sections: Set<String>, using parts: [OptionalPart] = []
    ) throws(Refusal) -> SettingsReader.Reading {
        do throws(SettingsProblems) { return try reader.read(needing: sections, using: parts) } catch {
            throw .settings(error.problems)
        }
    }

    /// What there is to see, however much of it is wrong.
    var view: SettingsView {
        var problems: [Failure] = []
        var warnings: [String] = []
        let sections = Set(SettingsList.sections.map(\.name)).subtracting(["sap"])
        do throws(SettingsProblems) {
            warnings = try reader.read(needing: sections, using: OptionalPart.allCases).warnings
        } catch {
            problems = error.problems
        }
        var lines: [SettingsView.Line] = []
        // Without the missing ones there is a list to show; with wrong ones there is none.
        if let reading = try? reader.read(needing: []) {
            lines = reading.settings.shown
        }
        return SettingsView(lines: lines, problems: problems, warnings: warnings)
    }

    private var reader: SettingsReader {
        let environment = ProcessInfo.processInfo.environment
        let named = path ?? environment["TIEOUT_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
        return SettingsReader(
            file: named.map { SettingsFile(path: $0, mustExist: true) } ?? .usual, overrides: overrides,
            environment: environment)
    }
}

extension Settings {
    /// Every setting as a person may see it.
    var shown: [SettingsView.Line] {
        lines.map { line in
            SettingsView.Line(
                name: line.setting.name, value: line.value, unit: line.setting.unit, origin: line.origin.description,
                sentence: line.setting.sentence)
        }
    }
}
