import Base
import CommandLine
import Configuration
import Model

extension Examining {
    /// What the doctor sees of the file share: each folder that is set.
    func share(_ settings: Settings) async -> [Diagnosis] {
        let folders = settings.shareFolders
        guard !folders.isEmpty else { return [] }
        let share: any ExaminedShare
        do throws(Failure) {
            share = try ShareWiring.share(settings, time: time, log: settings.log(isService: false, time: time))
        } catch {
            return [Diagnosis("file share", error)]
        }
        var findings: [Diagnosis] = []
        for folder in ShareFolder.allCases {
            guard let path = folders[folder] else { continue }
            let finding = await share.examine(folder)
            let setting = folder == .signed ? "collection.signed_folder" : "collection.received_folder"
            guard let failure = finding.failure else {
                findings.append(Diagnosis(.fine, setting, finding.question + "."))
                continue
            }
            let story = failure.cause.isEmpty ? path : "\(path): \(failure.cause)"
            findings.append(
                Diagnosis(
                    .problem, setting, "\(failure.summary) (\(story)) [\(failure.code.rawValue)]",
                    remedy: failure.advice))
        }
        return findings
    }
}
