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

extension Failure.Code {
    package static let shareFileDiffers = Self("SHARE-FILE-DIFFERS")
}

extension Failure {
    /// For connectors: a file of another content stands under the name.
    package static func shareFileDiffers(_ name: FileName) -> Failure {
        Failure(
            .shareFileDiffers, .askHuman, "Another file named \(name) stands on the share; it was left as it is.",
            advice: "Compare the two; rename or remove the wrong one, and the next run stores the invoice.",
            place: name.description)
    }
}
