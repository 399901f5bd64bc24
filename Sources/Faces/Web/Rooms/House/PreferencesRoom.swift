import Base
import HTTPServer
import Model

/// Language and light, kept by the browser: also for who has not signed in yet.
enum PreferencesRoom {
    static let routes: [WebRoute] = [
        .post("/preferences", .open) { visit throws(Failure) in
            var cookies: [SetCookie] = []
            if let language = visit.form["language"].flatMap(Language.init(rawValue:)) {
                cookies.append(SetCookie(name: SetCookie.language, value: language.rawValue, seconds: year))
            }
            if let theme = visit.form["theme"].flatMap(Theme.init(rawValue:)) {
                cookies.append(SetCookie(name: SetCookie.theme, value: theme.rawValue, seconds: year))
            }
            return .with(cookies: cookies, .see(Address.local(visit.form["_back"])))
        }
    ]

    private static let year: Int64 = 365 * 86_400
}
