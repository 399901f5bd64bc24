import Base

enum ServeCommand {
    static let command = Command(
        "serve", "Work until stopped: post what is due, look for what is uncertain, try again.",
        details: """
            Also answers, on server.address and server.port: people with pages in their browser; programs with the HTTP \
            API below /api, to those with a token; and /healthz, /readyz and /metrics for whoever watches over it. A stop \
            (Ctrl-C, SIGTERM) claims no more and finishes what was begun; a second one ends at once, and what was on its \
            way is then looked for at the next start. Events are logged on standard error.
            """,
        examples: [.init("tieout serve --config /etc/tieout/config.yaml", "runs until it is stopped.")],
        work: .alone { errand throws(Refusal) in
            let voice = errand.voice
            try await errand.program.serve(errand.sources) { opening in
                voice.say("Tieout works, and listens on \(opening.address). Stop it with Ctrl-C.")
                if let link = opening.setupLink {
                    voice.say("Nobody can sign in yet. Make the first administrator here, within a day: \(link)")
                }
            }
            voice.say("Stopped; nothing was left half-done.")
            return .done
        })
}

enum SandboxCommand {
    private static let port = Parameter.option(
        "port", .number(in: 0...65_535), "Port to listen on; 0 takes any free one. Otherwise the setting sandbox.port.")
    private static let address = Parameter.option(
        "address", .text("IP"),
        "Address to listen on: 127.0.0.1 for this machine only, unless you say; 0.0.0.0 for all.")
    private static let inventreePort = Parameter.option(
        "inventree-port", .number(in: 0...65_535),
        "Port of the stand-in for InvenTree; 0 takes any free one. Otherwise 18660.")
    private static let data = Parameter.option(
        "data", .path, "File to keep its data in; otherwise it forgets everything at the end.")
    private static let faults = Parameter.option("faults", .path, "JSON file with the faults to switch on.")

    static let command = Command(
        "sandbox", "Run stand-ins for SAP's Service Layer and InvenTree, to try everything without an ERP.",
        details: """
            Company SBODEMO, user manager, password manager; paths /b1s/v1, /b1s/v2 and /ping/. GET /sandbox/documents \
            shows what it holds; faults can be switched on while it runs. InvenTree: user intake, password intake; paths \
            /api/, GET /sandbox/orders; its data is kept beside the other's, in FILE.inventree.
            """,
        parameters: [
            port.declaration, address.declaration, inventreePort.declaration, data.declaration, faults.declaration,
        ],
        examples: [
            .init("tieout sandbox", "listens on port 18650 until it is stopped."),
            .init("tieout sandbox --port 0 --faults faults.json", "misbehaves as the file says."),
        ],
        work: .alone { errand throws(Refusal) in
            let given = errand.invocation
            let voice = errand.voice
            let request = SandboxRequest(
                sources: errand.sources, port: given[port], address: given[address] ?? "127.0.0.1",
                inventreePort: given[inventreePort], dataPath: given[data], faultsPath: given[faults])
            try await errand.program.sandbox(request) { addresses in
                let address = addresses.serviceLayer
                voice.say("The sandbox stands in for SAP on \(address). Stop it with Ctrl-C.")
                voice.say("  company SBODEMO, user manager, password manager")
                voice.say(
                    "  To use it: SAP_PASSWORD=manager tieout doctor --set sap.url=\(address) "
                        + "--set sap.company=SBODEMO --set sap.user=manager")
                voice.say("  What it holds: \(address)/sandbox/documents")
                voice.say("Another one stands in for InvenTree on \(addresses.inventree).")
                voice.say("  user intake, password intake; what it holds: \(addresses.inventree)/sandbox/orders")
            }
            return .done
        })
}

enum VersionCommand {
    static let command = Command(
        "version", "Say which Tieout this is.",
        examples: [.init("tieout version", "prints one line.")],
        form: FormDescription(members: [.init(name: "version", sentence: "the version")]),
        work: .alone { errand throws(Refusal) in
            errand.voice.print(["version": JSON(errand.program.version)])
            errand.voice.say("tieout \(errand.program.version)")
            return .done
        })
}
