import Base
import HTTPServer

/// The fields of a form that was sent, and the files with it.
struct FormBody: Sendable {
    struct File: Sendable {
        /// As the browser gave it; a label, never a path.
        let name: String
        let bytes: [UInt8]
    }

    fileprivate(set) var fields: [(name: String, value: String)] = []
    fileprivate(set) var files: [(name: String, file: File)] = []

    static let none = FormBody()

    /// The first field of this name, without blanks around it.
    subscript(_ name: String) -> String? {
        fields.first { $0.name == name }.map { trimmed($0.value) }
    }

    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// The file chosen in this field; `nil` when none was.
    func file(_ name: String) -> File? { files.first { $0.name == name && !$0.file.bytes.isEmpty }?.file }

    /// As typed, untrimmed: passwords.
    func exact(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    private func trimmed(_ text: String) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension FormBody {
    /// `nil` when the body is no form, or can't be read.
    init?(_ request: HTTPServerRequest) {
        let type = request.headers["Content-Type"] ?? ""
        let mediaType = type.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        switch mediaType {
        case "application/x-www-form-urlencoded":
            guard let items = request.form, items.items.count <= Limits.formFieldsMax else { return nil }
            fields = items.items.map { ($0.name, $0.value) }
        case "multipart/form-data":
            guard let boundary = MultipartReader.boundary(in: type),
                let parts = MultipartReader(request.body, boundary: boundary).parts()
            else { return nil }
            for part in parts {
                if let fileName = part.fileName {
                    files.append((part.name, File(name: fileName, bytes: Array(part.body))))
                } else {
                    guard let text = String(validating: part.body, as: UTF8.self), !text.contains("\0") else {
                        return nil
                    }
                    fields.append((part.name, text))
                }
            }
        case "" where request.body.isEmpty: break
        default: return nil
        }
    }
}
