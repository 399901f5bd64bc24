import Base
import HTTPServer
import Model

/// The pages behind failure codes, as pages to read.
struct HelpRoom: Sendable {
    let docsFolder: String

    var routes: [WebRoute] {
        [.get("/help/{code}", .open) { visit throws(Failure) in .page(try page(visit)) }]
    }

    private func page(_ visit: Visit) throws(Failure) -> Page {
        let code = visit.path["code"] ?? ""
        // No other character can stand in a code, so none can lead out of the folder.
        guard code.utf8.count <= 100, code.wholeMatch(of: /[A-Z0-9]+(-[A-Z0-9]+)+/) != nil else {
            throw .nothingThere(visit.request.target.rawPath)
        }
        let own = visit.language == .english ? nil : text(of: code, in: "\(visit.language.rawValue)/")
        guard let text = own ?? text(of: code, in: "") else { throw .nothingThere(visit.request.target.rawPath) }
        let language: HTML = own == nil ? " lang=\"en\"" : ""
        return Page(
            code, in: nil, frame: visit.person == nil ? .plain : .full,
            "<article class=\"prose\"\(language)>\(Prose.html(text))</article>")
    }

    /// `docs/failures/CODE.md` in English, `docs/failures/hu/CODE.md` in Hungarian.
    private func text(of code: String, in folder: String) -> String? {
        let path = "\(docsFolder)/failures/\(folder)\(code).md"
        guard case .bytes(let bytes) = FileContent.read(path, bytesMax: Limits.failurePageBytesMax) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
