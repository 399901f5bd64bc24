import Base
import HTTPServer

/// The pages that explain failure codes, served where the problem documents point to.
struct FailurePages: Sendable {
    /// Holds `failures/<CODE>.md`.
    let folder: String

    private static let code = Parameter.path(
        "code",
        ValueForm(Schema.text(3...100, pattern: "^[A-Z0-9]+(-[A-Z0-9]+)+$")) { text throws(WrongValue) in
            // No other character can stand in a code, so none can lead out of the folder.
            guard text.utf8.count <= 100, text.wholeMatch(of: /[A-Z0-9]+(-[A-Z0-9]+)+/) != nil else {
                throw WrongValue("is no failure code", remedy: "Send it as an answer gave it.")
            }
            return text
        }, "The failure's code.", example: "JOB-RUNNING")

    var route: Route {
        Route(
            .get, "/docs/failures/{code}", "explainFailure", "Explains a failure code: why, and what to do now.",
            topic: "Watching", .open, parameters: [FailurePages.code.declaration],
            answers: [.text("text/markdown", "The page.")]
        ) { call throws(Failure) in
            let code = try call.required(FailurePages.code)
            let path = "\(folder)/failures/\(code).md"
            guard case .bytes(let bytes) = FileContent.read(path, bytesMax: Limits.failurePageBytesMax) else {
                throw Failure(
                    .apiNothingThere, .askHuman, "There is no page for \(code) here.",
                    advice: "Look for docs/failures/\(code).md in Tieout's sources, or set server.docs_folder.")
            }
            return Reply(.text(String(decoding: bytes, as: UTF8.self), mediaType: "text/markdown; charset=utf-8"))
        }
    }
}
