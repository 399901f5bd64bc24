import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct UserConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a user is found by name whatever the case, with role and what was given singly`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            let added = try await desk.add("Dewi", .creator, grants: [.runJobs, .readAudit])
            let found = try await desk.reception.users.user(named: "dEWI")
            #expect(found == added)
            #expect(found.may(.enterFakturs) && found.may(.runJobs) && !found.may(.submitInvoices))
            #expect(try await desk.opened.store.users.users() == [added])
            #expect(try await desk.deeds(on: "Dewi") == ["user added"])
            let code1 = try await failureCode { try await desk.add("dewi") }
            #expect(code1 == .userExists)
            let code2 = try await failureCode { _ = try await desk.reception.users.user(named: "budi") }
            #expect(code2 == .userUnknown)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `no two names differ only in case or form, because a name has plain letters alone`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            try await desk.add("kevin")
            for name in ["KEVIN", "Kevin"] {
                let code = try await failureCode { try await desk.add(name) }
                #expect(code == .userExists)
            }
            // The Kelvin sign, which Unicode holds for a K; full width; a dotless i; an invisible joiner; Cyrillic.
            for name in ["\u{212A}evin", "\u{FF4B}evin", "kev\u{131}n", "kev\u{200D}in", "k\u{435}vin", "ke\u{301}vin"]
            {
                let code = try await failureCode { try await desk.add(name) }
                #expect(code == .userNameUnusable, "\(name)")
            }
            #expect(try await desk.opened.store.users.users().count == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a change is kept with its version, and one from an older version is refused`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let users = desk.reception.users
            let added = try await desk.add("dewi", grants: [.runJobs])
            var profile = added.profile
            profile.role = .taxOfficer
            profile.grants = [.readAudit]
            profile.language = .indonesian
            profile.zone = "Asia/Jakarta"
            profile.fullName = "  Dewi   L. "
            let changed = try await users.change(added.id, seenVersion: 1, to: profile, by: "root")
            #expect(changed.fullName == "Dewi L." && changed.version == 2)
            #expect(try await users.user(added.id) == changed)
            let refused = try await failureCode {
                _ = try await users.change(added.id, seenVersion: 1, to: added.profile, by: "root")
            }
            #expect(refused == .userChangedMeanwhile)
            // The store says so too: somebody may be faster between the desk's look and its change.
            let overtaken = try await failureCode {
                _ = try await desk.opened.store.users.save(added, alongside: .none)
            }
            #expect(overtaken == .userChangedMeanwhile)
            #expect(try await users.user(added.id) == changed)
            #expect(try await desk.deeds(on: "dewi") == ["user added", "user changed"])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the columns somebody prefers come with the user, and change nothing else`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let users = desk.reception.users
            let (dewi, budi) = (try await desk.add("dewi"), try await desk.add("budi"))
            #expect(dewi.fakturColumns == nil)
            try await users.prefer(FakturColumns([.total, .docNum]), for: dewi.id)
            var expected = dewi
            expected.fakturColumns = FakturColumns([.docNum, .total])
            #expect(try await users.user(dewi.id) == expected)
            #expect(try await users.user(budi.id) == budi)
            #expect(try await desk.deeds(on: "dewi") == ["user added"])
            // Whoever has the page of the user open can still keep it; the columns stay.
            var profile = dewi.profile
            profile.fullName = "Dewi L."
            let changed = try await users.change(dewi.id, seenVersion: 1, to: profile, by: "root")
            #expect(changed.fakturColumns == expected.fakturColumns)
            #expect(try await users.user(dewi.id) == changed)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the last administrator in force is neither disabled nor made less`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let users = desk.reception.users
            let (root, other) = (try await desk.add("root", .administrator), try await desk.add("dewi", .administrator))
            let helper = try await desk.add("budi", .viewer)
            _ = try await users.disable(other.id, by: "root")
            let code3 = try await failureCode { _ = try await users.disable(root.id, by: "root") }
            #expect(code3 == .userLastAdministrator)
            var profile = root.profile
            profile.role = .viewer
            profile.grants = Set(Permission.allCases)
            let demoted = try await failureCode {
                _ = try await users.change(root.id, seenVersion: 1, to: profile, by: "root")
            }
            #expect(demoted == .userLastAdministrator)
            // Others can still be changed, and the last one's name too.
            _ = try await users.disable(helper.id, by: "root")
            var renamed = root.profile
            renamed.fullName = "The Boss"
            _ = try await users.change(root.id, seenVersion: 1, to: renamed, by: "root")
            _ = try await users.enable(other.id, by: "root")
            #expect(try await users.disable(root.id, by: "dewi").disabledAt != nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `disabling and a new password end every session at once`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let users = desk.reception.users
            let user = try await desk.add("dewi")
            let first = try await desk.session("dewi")
            try await users.setPassword(Secret("another good one"), of: user.id, by: "root")
            #expect(try await desk.signedIn(first) == nil)
            #expect(try await desk.signIn("dewi").isRefused)
            let second = try #require(try await desk.signIn("dewi", "another good one").session)
            _ = try await users.disable(user.id, by: "root")
            #expect(try await desk.signedIn(second) == nil)
            #expect(try await desk.signIn("dewi", "another good one").isRefused)
            _ = try await users.enable(user.id, by: "root")
            // Enabled again, but signed in anew only.
            #expect(try await desk.signedIn(second) == nil)
            #expect(try await desk.signIn("dewi", "another good one").session != nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `who changes the own password knows the present one, and stays signed in here alone`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            let (here, there) = (try await desk.session("dewi"), try await desk.session("dewi"))
            let asker = try #require(try await desk.signedIn(here))
            let users = desk.reception.users
            let wrong = try await failureCode {
                try await users.changePassword(of: asker, from: Secret("not this one"), to: Secret("a new good one"))
            }
            #expect(wrong == .passwordWrong)
            #expect(try await desk.signedIn(there) != nil)
            try await users.changePassword(
                of: asker, from: Secret(OpenedReception.password), to: Secret("a new good one"))
            #expect(try await desk.signedIn(here) != nil)
            #expect(try await desk.signedIn(there) == nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `no store holds a password, a session's text or a recovery code`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            let text = try await desk.session("dewi")
            let kept = try #require(try await desk.signedIn(text)).session
            #expect(kept.digest == sha256(Array(text.utf8)))
            let audit = try await desk.opened.store.audit.list(subject: nil, after: 0, limit: 50)
            #expect(!audit.contains { "\($0)".contains(OpenedReception.password) || "\($0)".contains(text) })
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the first administrator comes in by a link that works once, for a day, while nobody is there`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            let setup = desk.reception.setup
            let profile = UserProfile(fullName: "The Boss", role: nil)
            let forgotten = try #require(try await setup.offer()).revealed
            let late = try #require(try await setup.offer()).revealed
            #expect(try await !setup.accepts(forgotten))
            #expect(try await setup.accepts(late))
            desk.opened.time.advance(seconds: 86_400)
            #expect(try await !setup.accepts(late))
            let link = try #require(try await setup.offer()).revealed
            let weak = try await failureCode {
                _ = try await setup.createFirst(link: link, name: "boss", profile: profile, password: Secret("short"))
            }
            #expect(weak == .passwordRefused)
            let boss = try await setup.createFirst(
                link: link, name: "boss", profile: profile, password: Secret(OpenedReception.password))
            #expect(boss.role == .administrator)
            let again = try await failureCode {
                _ = try await setup.createFirst(
                    link: link, name: "other", profile: profile, password: Secret(OpenedReception.password))
            }
            #expect(again == .setupLinkRefused)
            #expect(try await setup.offer() == nil)
            #expect(try await desk.signIn("boss").session != nil)
        }
    }
}
