import Base
import CommandLine
import Configuration
import LocalShare
import Model

extension Examining {
    /// What the doctor sees of the file share: each folder that is set.
    func share(_ settings: Settings) async -> [Diagnosis] {
        let folders = settings.shareFolders
        let share = FolderShare(folders, randomness: SystemRandomness())
        var findings: [Diagnosis] = []
        for folder in ShareFolder.allCases {
            guard let path = folders[folder] else { continue }
            let finding = await share.examine(folder)
            let setting = folder == .signed ? "collection.signed_folder" : "collection.received_folder"
            guard let failure = finding.failure else {
                findings.append(Diagnosis(.fine, setting, finding.question + "."))
                continue
            }
            findings.append(
                Diagnosis(
                    .problem, setting, "\(failure.summary) (\(path): \(failure.cause)) [\(failure.code.rawValue)]",
                    remedy: failure.advice))
        }
        return findings
    }
}

extension Settings {
    /// The folders of this machine that are the file share.
    var shareFolders: [ShareFolder: String] {
        var folders: [ShareFolder: String] = [:]
        folders[.signed] = self.collectionSignedFolder
        folders[.received] = self.collectionReceivedFolder
        return folders
    }
}
