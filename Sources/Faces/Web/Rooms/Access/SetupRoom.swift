import Base
import HTTPServer
import Model

/// Where the first administrator is made, by the link the service prints while nobody exists.
struct SetupRoom: Sendable {
    let reception: Reception

    var routes: [WebRoute] {
        [
            .get("/setup/{link}", .open) { visit throws(Failure) in
                guard try await reception.setup.accepts(visit.path["link"] ?? "") else {
                    throw .setupLinkRefused
                }
                return .page(page(visit))
            },
            .post("/setup/{link}", .open) { visit throws(Failure) in try await create(visit) },
        ]
    }

    private func create(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let password = visit.form.exact("password") ?? ""
        guard password == visit.form.exact("again") ?? "" else {
            return .page(page(visit, fault: visit.say(.passwordsDiffer), at: "again"))
        }
        var profile = UserProfile(fullName: visit.form["full_name"] ?? "", role: .administrator)
        profile.language = visit.language
        do throws(Failure) {
            _ = try await reception.setup.createFirst(
                link: visit.path["link"] ?? "", name: visit.form["name"] ?? "", profile: profile,
                password: Secret(password))
        } catch {
            guard error.code != .setupLinkRefused else { throw error }
            return .page(page(visit, fault: visit.tell(error), at: error.place))
        }
        return .see("/sign-in", notice: .good(visit.say(.firstAdministratorMade)))
    }

    private func page(_ visit: Visit, fault: String? = nil, at place: String = "") -> Page {
        func told(at field: String) -> String? { place == field ? fault : nil }
        let elsewhere = fault.flatMap { ["name", "full_name", "password", "again"].contains(place) ? nil : $0 }
        return Page(
            visit.say(.firstAdministrator), in: nil, status: fault == nil ? 200 : 422, frame: .plain,
            """
            <h1>\(visit.say(.firstAdministrator))</h1>
            <p>\(visit.say(.firstAdministratorWhy))</p>
            \(elsewhere.map { "<p class=\"notice bad\" role=\"alert\">\($0)</p>" as HTML } ?? "")
            <form method="post" class="sheet" action="/setup/\(visit.path["link"] ?? "")">
            \(Form.text("name", visit.say(.userName), value: visit.form["name"] ?? "", fault: told(at: "name"), isRequired: true, extra: " autocomplete=\"username\" autocapitalize=\"none\""))
            \(Form.text("full_name", visit.say(.fullName), value: visit.form["full_name"] ?? "", fault: told(at: "full_name"), isRequired: true, extra: " autocomplete=\"name\""))
            \(Form.text("password", visit.say(.password), value: "", type: "password", hint: visit.say(.passwordRule), fault: told(at: "password"), isRequired: true, extra: " autocomplete=\"new-password\" minlength=\"8\""))
            \(Form.text("again", visit.say(.passwordAgain), value: "", type: "password", fault: told(at: "again"), isRequired: true, extra: " autocomplete=\"new-password\""))
            \(Form.submit(visit, .makeAdministrator))
            </form>
            """)
    }
}
