import Base
import HTTPServer
import Model

/// Language and light, as the header offers them. The light is kept by the browser; the language by the account of who is
/// signed in, and by the browser for who is not.
struct PreferencesRoom: Sendable {
    let reception: Reception

    var routes: [WebRoute] {
        [
            .post("/preferences", .open) { visit throws(Failure) in
                var cookies: [SetCookie] = []
                if let language = visit.form["language"].flatMap(Language.init(rawValue:)) {
                    try await keep(language, for: visit)
                    let year = PreferencesRoom.year
                    cookies.append(SetCookie(name: SetCookie.language, value: language.rawValue, seconds: year))
                }
                if let theme = visit.form["theme"].flatMap(Theme.init(rawValue:)) {
                    cookies.append(
                        SetCookie(name: SetCookie.theme, value: theme.rawValue, seconds: PreferencesRoom.year))
                }
                return .with(cookies: cookies, .see(Address.local(visit.form["_back"])))
            }
        ]
    }

    private func keep(_ language: Language, for visit: Visit) async throws(Failure) {
        guard let user = visit.person?.user, user.language != language else { return }
        var profile = user.profile
        profile.language = language
        _ = try await reception.users.change(user.id, seenVersion: user.version, to: profile, by: visit.who)
    }

    private static let year: Int64 = 365 * 86_400
}
