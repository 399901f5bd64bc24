import Base

/// A "no" as it came over the wire.
///
///     400  {"sale_price_currency": ["\"RON\" is not a valid choice."]}
///     400  {"non_field_errors": ["The fields name, email must make a unique set."]}
///     401, 403, 404, 429  {"detail": "…"}
///     500  {"error": "OperationalError", "error_class": "…", "detail": "…", "path": "…", "status_code": 500}
///
/// What stands between us and the server (a proxy, gunicorn itself) answers in HTML, or with nothing at all.
struct InvenTreeError: Hashable, Sendable {
    enum Speaker: Sendable { case server, proxy, nobody }

    /// A field and what the server says about it; the whole object has an empty name.
    struct Complaint: Hashable, Sendable {
        let field: String
        let message: String
    }

    let status: Int
    let speaker: Speaker
    let complaints: [Complaint]

    init(_ response: HTTPResponse) {
        status = response.status
        guard let json = try? JSON(parsing: response.body), let object = json.object else {
            let words = InvenTreeError.visibleText(response.text)
            speaker = words.isEmpty ? .nobody : .proxy
            complaints = words.isEmpty ? [] : [Complaint(field: "", message: words)]
            return
        }
        speaker = .server
        complaints = InvenTreeError.complaints(object)
    }

    /// What the importer says about a row: the same shape as a 400.
    init(row errors: JSONObject) {
        status = 400
        speaker = .server
        complaints = InvenTreeError.complaints(errors)
    }

    /// The server's own words, verbatim.
    var message: String {
        complaints.map { $0.field.isEmpty ? $0.message : "\($0.field): \($0.message)" }.joined(separator: "; ")
    }

    /// The first field the server names; empty when it names none.
    var field: String { complaints.first { !$0.field.isEmpty }?.field ?? "" }

    func says(_ words: String, of field: String? = nil) -> Bool {
        complaints.contains { complaint in
            (field.map { $0 == complaint.field } ?? true) && complaint.message.contains(words)
        }
    }

    /// An object that isn't there; an address that isn't there reads otherwise.
    var isMissingObject: Bool { status == 404 && speaker == .server && !says("endpoint not found") }

    private static func complaints(_ object: JSONObject) -> [Complaint] {
        object.members.flatMap { name, value -> [Complaint] in
            let field = ["detail", "non_field_errors", "error"].contains(name) ? "" : name
            switch value {
            case .string(let text) where !["path", "error_class"].contains(name):
                return [Complaint(field: field, message: text)]
            case .array(let list):
                return list.map { Complaint(field: field, message: $0.scalarText ?? $0.written) }
            case .object: return [Complaint(field: field, message: value.written)]
            default: return []
            }
        }
    }

    /// The text of a page without its tags, one line, cut to what a person would read.
    private static func visibleText(_ page: String) -> String {
        let shown = String(page.prefix(4_000)).replacing(/<[^>]*>/, with: " ")
        let words = shown.split { $0.isWhitespace || $0 == "\0" }
        return String(words.joined(separator: " ").prefix(300))
    }
}

extension InvenTreeError: CustomStringConvertible {
    /// The technical story of a failure.
    var description: String {
        let said = message.isEmpty ? "no text" : message
        return switch speaker {
        case .server: "HTTP \(status): \(said)"
        case .proxy: "HTTP \(status) from something in front of InvenTree: \(said)"
        case .nobody: "HTTP \(status) with an empty body"
        }
    }
}
