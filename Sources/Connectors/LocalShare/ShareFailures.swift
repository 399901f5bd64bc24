import Base
import Model

extension Failure.Code {
    static let shareFolderUnusable = Self("SHARE-FOLDER-UNUSABLE")
    static let shareFileUnusable = Self("SHARE-FILE-UNUSABLE")
    static let shareFileChanging = Self("SHARE-FILE-CHANGING")
}

extension Failure {
    static func shareFolderUnusable(_ folder: ShareFolder, because words: String) -> Failure {
        Failure(
            .shareFolderUnusable, .tryAgain, "The folder of \(folder.rawValue) invoices can't be used.",
            advice: "Check the path, whether the share is mounted, and the rights and space there.", cause: words,
            place: folder.rawValue)
    }

    static func shareFileUnusable(_ name: FileName, because words: String) -> Failure {
        Failure(
            .shareFileUnusable, .askHuman, "The file \(name) on the share can't be taken: \(words).",
            advice: "Look at the file: it must be a plain file that Tieout may read, and no larger than that.",
            place: name.description)
    }

    static func shareFileChanging(_ name: FileName, because words: String) -> Failure {
        Failure(
            .shareFileChanging, .tryAgain, "The file \(name) on the share could not be read to its end: \(words).",
            advice: "Nothing to do unless it lasts: somebody may still be writing it.", place: name.description)
    }
}
