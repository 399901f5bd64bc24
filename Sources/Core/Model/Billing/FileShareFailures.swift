package import Base

// What every file share has to tell, wherever it is.

extension Failure.Code {
    package static let shareFileDiffers = Self("SHARE-FILE-DIFFERS")
    package static let shareFolderUnusable = Self("SHARE-FOLDER-UNUSABLE")
    package static let shareFileUnusable = Self("SHARE-FILE-UNUSABLE")
    package static let shareFileChanging = Self("SHARE-FILE-CHANGING")
}

extension Failure {
    /// For connectors: a file of another content stands under the name.
    package static func shareFileDiffers(_ name: FileName) -> Failure {
        Failure(
            .shareFileDiffers, .askHuman, "Another file named \(name) stands on the share; it was left as it is.",
            advice: "Compare the two; rename or remove the wrong one, and the next run stores the invoice.",
            place: name.description)
    }

    /// For connectors: the folder itself is the trouble, in the system's words.
    package static func shareFolderUnusable(_ folder: ShareFolder, because words: String) -> Failure {
        Failure(
            .shareFolderUnusable, .tryAgain, "The folder of \(folder.rawValue) invoices can't be used.",
            advice: "Check the path, whether the share is mounted, and the rights and space there.", cause: words,
            place: folder.rawValue)
    }

    /// For connectors: what stands under the name can't be taken.
    package static func shareFileUnusable(_ name: FileName, because words: String) -> Failure {
        Failure(
            .shareFileUnusable, .askHuman, "The file \(name) on the share can't be taken: \(words).",
            advice: "Look at the file: it must be a plain file that Tieout may read, and not too large.",
            place: name.description)
    }

    /// For connectors: the file could not be read to its end, or not as it began.
    package static func shareFileChanging(_ name: FileName, because words: String) -> Failure {
        Failure(
            .shareFileChanging, .tryAgain, "The file \(name) on the share could not be read to its end: \(words).",
            advice: "Nothing to do unless it lasts: somebody may still be writing it.", place: name.description)
    }
}
