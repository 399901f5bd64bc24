import Base
import CommandLine
import Configuration
import FoundationEssentials
import InvoiceCollection

extension Settings {
    /// What invoices are mailed with: the words that come with Tieout, and those of the folder. Throws
    /// `MAIL-TEMPLATE-WRONG`, also for a folder or a file that can't be read.
    var mailTemplates: MailTemplates {
        get throws(Failure) {
            guard let folder = self.mailTemplatesFolder else {
                return try MailTemplates(usualLanguage: self.mailUsualLanguage, files: [:])
            }
            let names: [String]
            do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
                throw .templatesUnreadable(folder, because: "the folder can't be listed")
            }
            var files: [String: [UInt8]] = [:]
            for name in names where name.hasPrefix("invoice.") {
                switch FileContent.read("\(folder)/\(name)", bytesMax: Limits.mailTemplateBytesMax) {
                case .bytes(let bytes): files[name] = bytes
                case .absent: continue
                case .unreadable(let reason): throw .templatesUnreadable("\(folder)/\(name)", because: reason)
                }
            }
            return try MailTemplates(usualLanguage: self.mailUsualLanguage, files: files)
        }
    }
}

extension Failure {
    fileprivate static func templatesUnreadable(_ path: String, because reason: String) -> Failure {
        Failure(
            .mailTemplateWrong, .askHuman, "Mail templates can't be read: \(path): \(reason).",
            advice: "Correct mail.templates_folder, or let Tieout's account read what is there.",
            place: "mail.templates_folder")
    }
}
