import Base
import HTTPServer

/// The pages behind failure codes, as pages to read.
struct HelpRoom: Sendable {
    let docsFolder: String

    var routes: [WebRoute] {
        [
            .get("/help/{code}", .open) { visit throws(Failure) in
                let code = visit.path["code"] ?? ""
                // No other character can stand in a code, so none can lead out of the folder.
                guard code.utf8.count <= 100, code.wholeMatch(of: /[A-Z0-9]+(-[A-Z0-9]+)+/) != nil,
                    case .bytes(let bytes) = FileContent.read(
                        "\(docsFolder)/failures/\(code).md", bytesMax: Limits.failurePageBytesMax)
                else { throw .nothingThere(visit.request.target.rawPath) }
                return .page(
                    Page(
                        code, in: nil, frame: visit.person == nil ? .plain : .full,
                        "<article class=\"prose\">\(Prose.html(String(decoding: bytes, as: UTF8.self)))</article>"))
            }
        ]
    }
}
