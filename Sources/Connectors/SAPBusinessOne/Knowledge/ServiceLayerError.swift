package import Base

/// A "no" as it came over the wire, read leniently: either version may answer in the other's shape.
///
///     v1  {"error":{"code":-10,"message":{"lang":"en-us","value":"…"}}}
///     v2  {"error":{"code":"-10","details":[…],"message":"…"}}
///
/// What stands between us and SAP (a proxy, a load balancer) answers in HTML, or with nothing at all.
package struct ServiceLayerError: Hashable, Sendable {
    package enum Speaker: String, Sendable {
        /// SAP itself: the answer carries SAP's error object.
        case serviceLayer
        /// HTML or other text: something in front of SAP.
        case proxy
        /// An answer without a body.
        case nobody
    }

    package let status: Int
    package let speaker: Speaker
    /// SAP's code; -5002 and -10 are families that only the message tells apart.
    package let code: Int?
    /// SAP's own words, verbatim; for a proxy the visible text of its page.
    package let message: String

    package init(status: Int, speaker: Speaker = .serviceLayer, code: Int?, message: String) {
        self.status = status
        self.speaker = speaker
        self.code = code
        self.message = message
    }

    package init(_ response: HTTPResponse) {
        guard let json = try? JSON(parsing: response.body), let error = json["error"] else {
            let words = ServiceLayerError.visibleText(response.text)
            let speaker = words.isEmpty ? Speaker.nobody : .proxy
            self.init(status: response.status, speaker: speaker, code: nil, message: words)
            return
        }
        self.init(
            status: response.status, code: ServiceLayerError.code(error["code"]),
            message: ServiceLayerError.message(error))
    }

    private static func code(_ json: JSON?) -> Int? { json?.integer.flatMap { Int(exactly: $0) } }

    private static func message(_ error: JSON) -> String {
        if let text = error.text { return text }  // {"error":"…"}
        if let text = error["message"]?.text { return text }
        if let text = error["message"]?["value"]?.text { return text }
        let details = error["details"]?.list?.compactMap { $0["message"]?.text } ?? []
        return details.joined(separator: " ")
    }

    /// The text of a page without its tags, one line, cut to what a person would read.
    private static func visibleText(_ page: String) -> String {
        var text = ""
        var insideTag = false
        for scalar in page.unicodeScalars.prefix(4_000) {
            switch scalar {
            case "<": insideTag = true
            case ">" where insideTag:
                insideTag = false
                text += " "
            case _ where !insideTag: text.unicodeScalars.append(scalar)
            default: break
            }
        }
        let words = text.split { $0.isWhitespace || $0 == "\0" }
        return String(words.joined(separator: " ").prefix(300))
    }
}

extension ServiceLayerError: CustomStringConvertible {
    /// The technical story of a failure: `HTTP 400, SAP code -5002: Enter valid code …`.
    package var description: String {
        let said = message.isEmpty ? "no text" : message
        return switch speaker {
        case .serviceLayer: "HTTP \(status), SAP code \(code.map(String.init) ?? "none"): \(said)"
        case .proxy: "HTTP \(status) from something in front of SAP: \(said)"
        case .nobody: "HTTP \(status) with an empty body"
        }
    }

    /// The field SAP names: `[OINV.DocDate]` or `[DocumentLines.ItemCode][line: 2]` becomes `DocDate` or
    /// `DocumentLines.ItemCode, line 2`; empty when SAP names none.
    package var field: String {
        let groups = message.matches(of: /\[([A-Za-z0-9_]+\.[A-Za-z0-9_]+)\](?:\[line: *(\d+)\])?/)
        guard let group = groups.first else {
            return message.firstMatch(of: /[Pp]roperty '([A-Za-z0-9_]+)'/).map { String($0.1) } ?? ""
        }
        let isTable = group.1.wholeMatch(of: /[A-Z0-9]{4}\..*/) != nil
        let name = isTable ? group.1.split(separator: ".").last ?? group.1 : group.1
        return group.2.map { "\(name), line \($0)" } ?? String(name)
    }
}
