import Base

/// Every command, in the order in which help lists them.
struct CommandTable: Sendable {
    let commands: [Command]

    init(_ commands: [Command] = CommandTable.all) { self.commands = commands }

    /// The first words of commands with two, and what they are about.
    static let groups: [(name: String, sentence: String)] = [
        ("faktur", "Fakturs: enter, answer, look, post, take back."),
        ("customer", "Customers: enter them, and check them against the ledger."),
        ("deliveries", "Deliveries: what was promised to the ledger, and what a person decides about it."),
        ("jobs", "Jobs: work that is done again and again, on a schedule."),
        ("order", "Orders: what raw invoices become in the order book."),
        ("raw", "Raw documents: invoices as another application wrote them, and what became of them."),
        ("billing", "Billing: invoices that wait for their number from the ERP, and what was collected for them."),
        ("user", "Users: people who sign in, what each may do, their passwords and sessions."),
        ("token", "Tokens: what lets other programs in, each with a role."),
        ("audit", "The audit: who did what, in a chain nobody can change unnoticed."),
        ("store", "The store: the file in which Tieout keeps everything."),
    ]

    static let all: [Command] = [
        DemoCommand.command, SandboxCommand.command, DoctorCommand.command, ServeCommand.command,
        SettingsCommand.command, VersionCommand.command,
        CustomerImporting.command, CustomerAdding.command, CustomerListing.command, CustomerSyncing.command,
        FakturImporting.command, FakturAdding.command, FakturSubmitting.command, FakturAnswering.command,
        FakturEditing.command, FakturListing.command, FakturShowing.command, FakturPreviewing.command,
        FakturPostingCommand.command, FakturRetrying.command, FakturCancelling.command, FakturReopening.command,
        FakturNumbering.command, FakturChecking.command,
        DeliveryListing.command, DeliveryShowing.command, DeliveryRetrying.command, DeliverySettingAside.command,
        DeliveryLinking.command,
        JobListing.command, JobShowing.command, JobEnabling.command, JobDisabling.command, JobScheduling.command,
        JobRunning.command, JobStopping.command, JobHistory.command, JobAlarming.command, JobInstalling.command,
        RawImporting.command, RawListing.command, RawShowing.command, RawRetrying.command, RawSettingAside.command,
        OrderSyncing.command,
        BillingImporting.command, BillingListing.command, BillingShowing.command, BillingAttaching.command,
        BillingMailing.command, BillingFindings.command,
        InvoiceCollecting.command,
        UserAdding.command, UserListing.command, UserShowing.command, UserChanging.command, UserDisabling.command,
        UserEnabling.command, UserPassword.command, UserSessions.command, UserAppRemoving.command,
        TokenCreating.command, TokenListing.command, TokenRevoking.command,
        AuditListing.command, AuditVerifying.command, StoreMigrating.command, StoreChecking.command,
    ]

    /// What the words ask for.
    enum Wish {
        case run(Invocation)
        case help(path: [String])
    }

    func understand(_ words: [String]) throws(UsageError) -> Wish {
        guard let first = words.first, !["help", "--help", "-h"].contains(first) else {
            let path = words.dropFirst().filter { !$0.hasPrefix("-") }
            return .help(path: try known(path))
        }
        if first == "--version" { return .run(try VersionCommand.command.parse([])) }
        if let (command, rest) = command(for: words) {
            let options = rest.prefix { $0 != "--" }
            if options.contains("--help") || options.contains("-h") { return .help(path: command.path) }
            return .run(try command.parse(Array(rest)))
        }
        // `tieout faktur` and `tieout faktur --help` explain the group; `tieout faktur psot` is a mistake.
        let path = try known(Array(words.prefix { !$0.hasPrefix("-") }.prefix(2)))
        return .help(path: path)
    }

    private func command(for words: [String]) -> (Command, ArraySlice<String>)? {
        for length in [2, 1] where words.count >= length {
            if let command = commands.first(where: { $0.path == Array(words.prefix(length)) }) {
                return (command, words.dropFirst(length))
            }
        }
        return nil
    }

    /// The path of a command or of a group; anything else is a mistake with a suggestion.
    private func known(_ path: [String]) throws(UsageError) -> [String] {
        if path.isEmpty || commands.contains(where: { $0.path == path }) { return path }
        let groups = CommandTable.groups.map(\.name)
        let isGroup = groups.contains(path[0])
        if path.count == 1, isGroup { return path }
        let typed = path.joined(separator: " ")
        // Within a group only its commands are meant; a mistyped group is compared as a whole.
        let candidates = isGroup ? commands.map(\.name).filter { $0.hasPrefix(path[0] + " ") } : commands.map(\.name)
        let meant =
            Similarity.nearest(to: isGroup ? path[1] : typed, among: candidates.map { isGroup ? $0.lastWord : $0 })
            .map { isGroup ? "\(path[0]) \($0)" : $0 }
            ?? Similarity.nearest(to: path[0], among: isGroup ? [] : groups)
            ?? commands.first { $0.path.count > 1 && $0.path[1] == path[0] }?.name
        let suggestion = meant.map { " Did you mean \"tieout \($0)\"?" } ?? ""
        throw UsageError("There is no command \"tieout \(typed)\".\(suggestion)", path: isGroup ? [path[0]] : [])
    }
}

extension String {
    fileprivate var lastWord: String { String(split(separator: " ").last ?? "") }
}
