import Base
import Engine
import Model

extension CollectionRound {
    /// Fetches the signed file, keeps it, and promises the mail; only then is the invoice finished.
    mutating func fetchSigned(_ invoice: InvoiceData, _ items: [InvoiceItem]) async throws(Failure) -> Failure? {
        // Not signed yet: a later run finds the path.
        guard let path = invoice.signedPath else { return nil }
        let name = try FileName(lastOf: path)
        let bytes: [UInt8]
        do throws(Failure) {
            guard let found = try await desk.share.file(name, in: .signed, bytesMax: Limits.invoiceFileBytesMax) else {
                return .fileNotThere(name, of: invoice)
            }
            bytes = found
        } catch {
            return missed(error)
        }
        if let reason = PDFCheck.objection(to: bytes) { return .fileUnusable(name, of: invoice, because: reason) }
        let digest = try await desk.files.keep(bytes, at: desk.time.now)
        let (_, isNew) = try await desk.deliveries.promise(
            desk.mailPromises.mail(of: invoice, by: who), alongside: .none, at: desk.time.now)
        if isNew { report.mailsPromised += 1 }
        var finished = invoice
        finished.files = [InvoiceFile(name: name, digest: digest, bytesCount: bytes.count)]
        if try await save(&finished, items, seen: invoice.version) { report.filesFetched += 1 }
        return nil
    }

    /// Stores what was received with an incoming invoice on the share.
    mutating func storeReceived(_ invoice: InvoiceData, _ items: [InvoiceItem]) async throws(Failure) -> Failure? {
        var finished = invoice
        var stored = 0
        for (index, file) in invoice.files.enumerated() where file.storedAt == nil {
            guard let bytes = try await desk.files.file(file.digest) else {
                throw .broken("the file \(file.name) of invoice \(invoice.id) is kept")
            }
            do throws(Failure) { try await desk.share.store(bytes, as: file.name, in: .received) } catch {
                return missed(error)
            }
            finished.files[index].storedAt = desk.time.now
            stored += 1
        }
        if stored > 0, try await save(&finished, items, seen: invoice.version) { report.filesStored += stored }
        return nil
    }

    /// A share that can't be reached is no fault of this invoice: it is told once, and no other file is tried.
    private mutating func missed(_ failure: Failure) -> Failure? {
        guard failure.verdict == .tryAgain else { return failure }
        report.shareFailure = failure
        return nil
    }
}

/// Whether bytes are a whole PDF, as far as that can be seen without reading it.
enum PDFCheck {
    /// ISO 32000-1, 7.5.2: the first line begins with `%PDF-`; 7.5.5: the last one is `%%EOF`, which readers accept within
    /// the last 1024 bytes.
    static func objection(to bytes: [UInt8]) -> String? {
        if bytes.isEmpty { return "it is empty" }
        guard bytes.starts(with: "%PDF-".utf8) else { return "it does not begin as one" }
        let mark = Array("%%EOF".utf8)
        let tail = bytes.suffix(1024)
        let isWhole = tail.indices.contains { start in tail[start...].starts(with: mark) }
        return isWhole ? nil : "its end is missing"
    }
}
