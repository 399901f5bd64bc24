import Base
import Model

/// The fields of a person, as they are or as they were typed.
struct UserForm {
    let profile: UserProfile
    private let isNew: Bool

    init(_ user: User) {
        profile = user.profile
        isNew = false
    }

    /// As the form was sent; blank when none was.
    init(_ visit: Visit) {
        var profile = UserProfile(
            fullName: visit.form["full_name"] ?? "", role: visit.form["role"].flatMap(Role.init(rawValue:)))
        profile.grants = Set(visit.form.all("grants").compactMap(Permission.init(rawValue:)))
        profile.language = visit.form["language"].flatMap(Language.init(rawValue:)) ?? visit.language
        let zone = visit.form["zone"] ?? ""
        profile.zone = zone.isEmpty ? nil : zone
        self.profile = profile
        isNew = true
    }

    func fields(_ visit: Visit, fault: Failure?) -> HTML {
        func told(at place: String) -> String? {
            fault.flatMap { $0.place == place ? visit.tell($0) : nil }
        }
        let roles = [("", visit.say(.noRole))] + Role.allCases.map { ($0.rawValue, visit.say($0.words)) }
        let grants: [HTML] = Permission.allCases.map { permission in
            "<p>\(Form.check("grants", visit.say(permission.words), value: permission.rawValue, isOn: profile.grants.contains(permission)))</p>"
        }
        return """
            \(Form.text("full_name", visit.say(.fullName), value: profile.fullName, fault: told(at: "full_name"), isRequired: true))
            \(Form.choice("role", visit.say(.roleWord), options: roles.map { (value: $0.0, label: $0.1) }, chosen: profile.role?.rawValue ?? "", hint: visit.say(.roleHint), fault: told(at: "role")))
            <fieldset><legend>\(visit.say(.givenSingly))</legend>\(grants)</fieldset>
            \(Form.choice("language", visit.say(.languageWord), options: Language.allCases.map { (value: $0.rawValue, label: $0.name) }, chosen: profile.language.rawValue))
            \(Form.text("zone", visit.say(.timeZone), value: profile.zone ?? "", hint: visit.say(.timeZoneHint), fault: told(at: "zone")))
            """
    }

    /// The page for somebody new.
    func page(_ visit: Visit, fault: Failure? = nil) -> Page {
        func told(at place: String) -> String? {
            fault.flatMap { $0.place == place ? visit.tell($0) : nil }
        }
        return Page(
            visit.say(.addUser), in: .users, status: fault == nil ? 200 : 422,
            """
            <p class="crumbs"><a href="/users">\(visit.say(Room.users.name))</a></p>
            <h1>\(visit.say(.addUser))</h1>
            <form method="post" action="/users/new" class="prose">\(Form.token(visit))
            \(Form.text("name", visit.say(.userName), value: visit.form["name"] ?? "", hint: visit.say(.userNameHint), fault: told(at: "name"), isRequired: true, extra: " autocapitalize=\"none\" autocomplete=\"off\""))
            \(fields(visit, fault: fault))
            \(Form.text("password", visit.say(.password), value: "", type: "password", hint: visit.say(.passwordRule), fault: told(at: "password"), isRequired: true, extra: " autocomplete=\"new-password\""))
            <div class="acts">\(Form.submit(visit, .addUser)) <a class="button" href="/users">\(visit.say(.cancelAct))</a></div></form>
            """)
    }
}
