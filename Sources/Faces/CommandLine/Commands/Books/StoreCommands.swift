import Base
import Model

enum StoreMigrating {
    static let command = Command(
        "store migrate", "Bring the store to the shape this program knows.",
        details: "Every command does this by itself; alone it is for upgrades that are watched. Forward only.",
        examples: [.init("tieout store migrate", "says which steps were applied.")],
        form: FormDescription(members: [
            .init(name: "path", sentence: "file of the store"),
            .init(name: "applied", sentence: "names of the steps applied now"),
        ]),
        work: .alone { errand throws(Refusal) in
            let store = try await errand.program.store(errand.sources, true)
            let outcome = await attempt { () async throws(Failure) in try await store.migrate() }
            await store.close()
            let applied = try refusing { () throws(Failure) in try outcome.get() }
            errand.voice.print(["path": JSON(store.path), "applied": .array(applied.map { JSON($0) })])
            for name in applied { errand.voice.say("  \(name)") }
            errand.voice.say(
                applied.isEmpty
                    ? "\(errand.voice.mark(.good)) \(store.path) has the shape this program knows; nothing to do."
                    : "\(errand.voice.mark(.good)) \(store.path): \(Counted(applied.count, "step")) applied.")
            return .done
        })
}

enum StoreChecking {
    static let command = Command(
        "store check", "Check the store: is every page sound, is every migration applied, does the audit hold?",
        details: "Reads everything and changes nothing; best run on a copy, and after every restore.",
        examples: [.init("tieout store check --set store.path=copy.sqlite", "checks a backup.")],
        form: FormDescription(members: [
            .init(name: "path", sentence: "file of the store"),
            .init(name: "damages", sentence: "what is wrong with the stored data; empty when it is sound"),
            .init(name: "migrations.applied", sentence: "names of the steps that were applied"),
            .init(name: "migrations.pending", sentence: "names of the steps that are missing"),
            .init(name: "audit", sentence: "as \"tieout audit verify\" prints it; null when it can't be read"),
        ]),
        work: .alone { errand throws(Refusal) in
            let store = try await errand.program.store(errand.sources, false)
            let outcome = await attempt { () async throws(Failure) in try await StoreCheck(store) }
            await store.close()
            let check = try refusing { () throws(Failure) in try outcome.get() }
            errand.voice.print(check.json(path: store.path))
            return check.tell(errand.voice, path: store.path)
        })
}

private struct StoreCheck {
    let damages: [String]
    let migrations: MigrationsView
    /// Absent while the table of the audit is not there.
    let audit: AuditVerdict?

    init(_ store: any StoreCare) async throws(Failure) {
        damages = try await store.damages()
        migrations = try await store.migrations()
        audit = migrations.pending.isEmpty ? try await store.verifyAudit() : nil
    }

    func json(path: String) -> JSON {
        [
            "path": JSON(path), "damages": .array(damages.map { JSON($0) }),
            "migrations": [
                "applied": .array(migrations.applied.map { JSON($0) }),
                "pending": .array(migrations.pending.map { JSON($0) }),
            ],
            "audit": audit.map(AuditVerifying.json) ?? .null,
        ]
    }

    func tell(_ voice: Voice, path: String) -> ExitCode {
        voice.say("Store \(path)")
        if damages.isEmpty {
            voice.say("\(voice.mark(.good)) Every page is sound.")
        } else {
            voice.say("\(voice.mark(.attention)) The file is damaged: \(damages.prefix(5).joined(separator: "; "))")
            voice.say("  Stop Tieout, keep a copy of the file, and restore the latest backup.")
        }
        if migrations.pending.isEmpty {
            voice.say("\(voice.mark(.good)) All \(migrations.applied.count) migrations are applied.")
        } else {
            voice.say("\(voice.mark(.attention)) Missing: \(migrations.pending.joined(separator: ", ")).")
            voice.say("  Run: tieout store migrate")
        }
        for line in audit.map({ AuditVerifying.lines($0, voice) }) ?? [] { voice.say(line) }
        let isSound = damages.isEmpty && migrations.pending.isEmpty && audit?.brokenAt == nil
        return isSound ? .done : .attention
    }
}
