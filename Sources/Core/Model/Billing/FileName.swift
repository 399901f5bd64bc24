package import Base

/// The name of one file in a folder somebody else chose: no path, nothing that leads out of the folder, and nothing a
/// Windows server takes for a device.
package struct FileName: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// Throws `FILE-NAME-REFUSED`.
    package init(_ text: String) throws(Failure) {
        if let reason = FileName.objection(to: text) { throw .fileNameRefused(text, because: reason) }
        description = text
    }

    /// What follows the last backslash of a Windows path: `\\sapfs\esign\2025\a.pdf` names `a.pdf`.
    ///
    /// Throws `FILE-NAME-REFUSED`.
    package init(lastOf path: String) throws(Failure) {
        let name = path.split(separator: "\\", omittingEmptySubsequences: false).last ?? ""
        try self.init(String(name).trimmingBlanks)
    }

    /// Microsoft, "Naming Files, Paths, and Namespaces": the characters below are reserved, a name doesn't end with a
    /// blank or a period, and device names are refused with any extension.
    private static func objection(to name: String) -> String? {
        if name.isEmpty { return "it is empty" }
        if name.utf8.count > 255 { return "it is longer than 255 bytes" }
        if name == "." || name == ".." { return "it means a folder" }
        for scalar in name.unicodeScalars {
            if scalar.value < 0x20 || scalar.value == 0x7F { return "it holds a control character" }
            if "\\/:*?\"<>|".unicodeScalars.contains(scalar) { return "it holds \(scalar)" }
        }
        if name.hasSuffix(".") || name.hasSuffix(" ") { return "it ends with a period or a blank" }
        let stem = name.prefix { $0 != "." }.uppercased().trimmingBlanks
        return devices.contains(stem) ? "\(stem) is a device on Windows" : nil
    }

    private static let devices: Set<String> = {
        let ports = ["COM", "LPT"].flatMap { port in "0123456789¹²³".map { "\(port)\($0)" } }
        return Set(["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"] + ports)
    }()
}

extension Failure.Code {
    package static let fileNameRefused = Self("FILE-NAME-REFUSED")
}

extension Failure {
    fileprivate static func fileNameRefused(_ text: String, because reason: String) -> Failure {
        let shown = String(text.prefix(100)).unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? "?" : Character(scalar)
        }
        return Failure(
            .fileNameRefused, .askHuman, "\"\(String(shown))\" is no file name that can be used: \(reason).",
            advice: "Correct the name where it comes from: in the ERP's view the path must end with the file's name.",
            place: "ESignInvoice")
    }
}
