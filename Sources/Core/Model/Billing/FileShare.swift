package import Base

/// A folder others put files into and take files from: on a Windows server, or here.
package protocol FileShare: Sendable {
    /// The file's whole content, or `nil` when there is no such file.
    ///
    /// A file larger than `bytesMax`, or one whose size changed while it was read, is a failure.
    func file(_ name: FileName, in folder: ShareFolder, bytesMax: Int) async throws(Failure) -> [UInt8]?
    /// Whether there is such a file, without reading it.
    func exists(_ name: FileName, in folder: ShareFolder) async throws(Failure) -> Bool
    /// Stores a file under a temporary name, compares what arrived, and renames it: never half a file.
    ///
    /// A file with the same content counts as stored; one with another is left alone: `SHARE-FILE-DIFFERS`.
    func store(_ bytes: [UInt8], as name: FileName, in folder: ShareFolder) async throws(Failure)
}

/// A file share that can be tried out before anything depends on it.
package protocol ExaminedShare: FileShare {
    /// Tries what a collection does in the folder: signed files are listed, and where received ones go a probe file is written
    /// and removed.
    func examine(_ folder: ShareFolder) async -> ShareFinding
}

/// What was asked of a folder of the share, and what came of it.
package struct ShareFinding: Sendable {
    package let folder: ShareFolder
    /// As a sentence without its period.
    package let question: String
    /// `nil` when all is well.
    package let failure: Failure?

    private init(_ folder: ShareFolder, _ question: String, _ failure: Failure? = nil) {
        self.folder = folder
        self.question = question
        self.failure = failure
    }

    package static func readable(_ folder: ShareFolder, files: Int) -> Self {
        Self(folder, "The folder of \(folder.rawValue) invoices can be read; files: \(files)")
    }

    package static func writable(_ folder: ShareFolder) -> Self {
        Self(folder, "Files can be stored in the folder of \(folder.rawValue) invoices")
    }

    package static func unusable(_ folder: ShareFolder, _ failure: Failure) -> Self {
        Self(folder, "The folder of \(folder.rawValue) invoices can be used", failure)
    }
}

package enum ShareFolder: String, CaseIterable, Sendable {
    /// Where the ERP puts signed outgoing invoices (`SAP_FILE_PATH`).
    case signed
    /// Where received invoices are put for the ERP (`SAP_INCOMING_INVOICE_FILE_PATH`).
    case received
}

/// Keeps files by their content: what was kept under a digest never changes.
package protocol FileVault: Sendable {
    /// Keeps the content, unless it is kept already, and returns its SHA-256 in hexadecimal.
    func keep(_ bytes: [UInt8], at now: Timestamp) async throws(Failure) -> String
    func file(_ digest: String) async throws(Failure) -> [UInt8]?
}
