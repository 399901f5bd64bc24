import Base
import HTTPServer

/// Style, script and icon, carried in the program. Their addresses change with their content, so browsers may keep them.
enum Assets {
    static let style = [Style.tokens, Style.shell, Style.parts, Style.tables, Style.documents, Style.paper].joined()
    static let script = [Script.parts, Script.keys, Script.live].joined()
    static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" rx="4" fill="#14603f"/>\
        <path fill="#fff" d="M3 4h5v3H3zM3 9h5v3H3zM3 14h5v3H3zM12 4h5v3h-5zM12 9h5v3h-5zM12 14h5v3h-5zM8 5h4v1H8zM8 10h4v1H8zM8 15h4v1H8z"/></svg>
        """

    static let stylePath = "/assets/\(fingerprint(style))/tieout.css"
    static let scriptPath = "/assets/\(fingerprint(script))/tieout.js"
    static let iconPath = "/assets/\(fingerprint(icon))/tieout.svg"

    private static let all: [String: (mediaType: String, body: [UInt8])] = [
        stylePath: ("text/css; charset=utf-8", Array(style.utf8)),
        scriptPath: ("text/javascript; charset=utf-8", Array(script.utf8)),
        iconPath: ("image/svg+xml", Array(icon.utf8)),
    ]

    static func reply(to request: HTTPServerRequest) -> HTTPReply? {
        guard request.target.segments.first == "assets", ["GET", "HEAD"].contains(request.method),
            let asset = all[request.target.rawPath]
        else { return nil }
        return .whole(
            HTTPResponse(
                200,
                headers: [
                    "Content-Type": asset.mediaType, "Cache-Control": "public, max-age=31536000, immutable",
                    "X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "same-origin",
                    "Content-Security-Policy": "default-src 'none'",
                ], body: request.method == "HEAD" ? [] : asset.body))
    }

    /// FNV-1a, 64 bits: tells two versions apart; guards nothing.
    private static func fingerprint(_ text: String) -> String {
        String(text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 36)
    }
}

/// The style sheet, part by part.
enum Style {}

/// The script, part by part: pages work without it.
enum Script {}
