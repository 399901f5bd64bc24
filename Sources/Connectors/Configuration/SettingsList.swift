package import Base

/// Every setting there is, once. The settings file, the environment, `--set`, `tieout settings`, docs/settings.md and
/// config/config.example.yaml all follow from this list; `settings.sapURL` reads the value of `sapURL`.
@dynamicMemberLookup
package struct SettingsList: Sendable {
    // MARK: sap

    package let sapURL = SettingKey.url(
        "sap.url", environment: "SAP_SERVER_URL", example: "https://sap.example.com:50000",
        "Address of SAP's Service Layer: scheme, host and port.")
    package let sapCompany = SettingKey.text(
        "sap.company", environment: "SAP_DB_NAME", example: "SBO_EXAMPLE",
        "Name of the company database, as the SAP client shows it at sign-in.")
    package let sapUser = SettingKey.text(
        "sap.user", environment: "SAP_USER", example: "tieout",
        "SAP user that Tieout signs in as. Give it a user of its own, so that SAP's log names it.")
    package let sapPassword = SettingKey.secret(
        "sap.password", environment: "SAP_PASSWORD", "Password of that user.")
    package let sapServiceLayerVersion = SettingKey.choice(
        "sap.service_layer_version", default: ServiceLayerVersionChoice.v2,
        "Version of the Service Layer's API. SAP has deprecated v1 since FP 2405.")
    package let sapTLSCAFile = SettingKey.optionalPath(
        "sap.tls.ca_file", example: "/etc/tieout/sap-ca.pem",
        "PEM file with the authorities that may sign SAP's certificate. SAP's own is usually self-signed: name that.")
    package let sapTLSPinnedKey = SettingKey.optionalText(
        "sap.tls.pinned_key", example: "sha256//x9pd2jB5yO0Ou2GJ3xQZ4k4nW5K3Qd1rQ2yX7z8V9aA=",
        "The only public key SAP may present: `sha256//` and its SHA-256 in Base64.")
    package let sapTaxField = SettingKey.choice(
        "sap.tax_field", default: TaxFieldChoice.taxCode,
        "Field of a document line that names the tax: TaxCode or VatGroup, by the company's localisation.")
    package let sapReferenceField = SettingKey.optionalText(
        "sap.reference_field", default: "U_TieoutRef",
        "User-defined field of the A/R invoice that keeps Tieout's reference; an empty text when there is none. With it a "
            + "lost reply is cleared up beyond doubt.")
    package let sapLanguage = SettingKey.optionalWholeNumber(
        "sap.language", 1...99, example: "3",
        "SAP's number of the language of its messages. Without it 3, English, in which Tieout tells the most apart.")
    package let sapConnectTimeoutSeconds = SettingKey.seconds(
        "sap.connect_timeout_seconds", 1...300, default: 10, "How long a connection to SAP may take to open.")
    package let sapRequestTimeoutSeconds = SettingKey.seconds(
        "sap.request_timeout_seconds", 1...3_600, default: 60,
        "How long Tieout waits for SAP's whole answer before it counts as lost.")
    package let sapInFlightLimitSeconds = SettingKey.seconds(
        "sap.in_flight_limit_seconds", 0...86_400, default: 120,
        "How long a request may be at work in SAP, counted from when it left. When its answer is lost, nothing is looked "
            + "for or sent again before that. 0 means unknown: an uncertain delivery then always asks a person.")
    package let sapRequestsInFlightMax = SettingKey.wholeNumber(
        "sap.requests_in_flight_max", 1...64, unit: "requests", default: 4, "Requests to SAP at the same time.")
    package let sapRequestsPerSecondMax = SettingKey.wholeNumber(
        "sap.requests_per_second_max", 0...1_000, unit: "requests a second", default: 0,
        "Postings to SAP that may begin in one second; 0 sets no limit.")
    package let sapCacheSeconds = SettingKey.seconds(
        "sap.cache_seconds", 0...86_400, default: 300,
        "How long master data read from SAP (customers, items, accounts) may be used again.")
    package let sapSessionMinutes = SettingKey.wholeNumber(
        "sap.session_minutes", 1...1_440, unit: "minutes", default: 30,
        "Idle time after which SAP forgets a session; what SAP answers at sign-in overrules it.")

    // MARK: sap.database

    package let sapDatabaseDriver = SettingKey.choice(
        "sap.database.driver", default: DatabaseDriverChoice.sqlserver,
        "ODBC driver for the company database: Microsoft's (sqlserver), FreeTDS, SAP's (hana), PostgreSQL's or SQLite's."
    )
    package let sapDatabaseDriverFile = SettingKey.optionalPath(
        "sap.database.driver_file", example: "/opt/microsoft/msodbcsql18/lib64/libmsodbcsql-18.4.so.1.1",
        "That driver's library, when it is not at its usual place.")
    package let sapDatabaseHost = SettingKey.optionalText(
        "sap.database.host", environment: "SAP_HOST", example: "sap-db.example.com",
        "Server of the company database. Without it no views are read.")
    package let sapDatabasePort = SettingKey.optionalWholeNumber(
        "sap.database.port", 1...65_535, example: "1433", "Port of that server; without it the database's usual one.")
    package let sapDatabaseName = SettingKey.optionalText(
        "sap.database.name", example: "SBO_EXAMPLE",
        "Name of the company database, or the path of the file for SQLite. Without it sap.company.")
    package let sapDatabaseUser = SettingKey.optionalText(
        "sap.database.user", environment: "SAP_DB_USER", example: "tieout_reader",
        "User who may read the views and needs no other right.")
    package let sapDatabasePassword = SettingKey.secret(
        "sap.database.password", environment: "SAP_DB_PASSWORD", "Password of that user.", need: .optional)
    package let sapDatabaseTLS = SettingKey.choice(
        "sap.database.tls", default: DatabaseTLSChoice.required,
        "Whether the connection is in clear (off), encrypted (required), or encrypted with the certificate checked "
            + "(verified).")
    package let sapDatabaseSchema = SettingKey.optionalText(
        "sap.database.schema", example: "dbo", "Schema of the views. Without it they are looked for in every one.")
    package let sapDatabaseOutgoingView = SettingKey.text(
        "sap.database.outgoing_view", default: "B1T_Invoice", "View of the invoices you write.")
    package let sapDatabaseIncomingView = SettingKey.text(
        "sap.database.incoming_view", default: "B1T_PurchaseInvoice", "View of the invoices you receive.")
    package let sapDatabaseLoginTimeoutSeconds = SettingKey.seconds(
        "sap.database.login_timeout_seconds", 1...300, default: 15, "How long the login may take.")
    package let sapDatabaseQueryTimeoutSeconds = SettingKey.seconds(
        "sap.database.query_timeout_seconds", 1...3_600, default: 120,
        "How long one question to a view may take, to its last row.")

    // MARK: faktur

    package let fakturLineProfile = SettingKey.choice(
        "faktur.line_profile", default: LineProfileChoice.twoLine,
        "How a faktur becomes invoice lines: DPP and PPN on two items (two-line), DPP on one item whose tax code carries the "
            + "VAT (taxed-line), or DPP on a G/L account (account-line).")
    package let fakturItemCodeTaxable = SettingKey.text(
        "faktur.item_code_taxable", environment: "SAP_AR_INVOICE_ITEM_CODE_TAXABLE", default: "TAXABLE",
        "Item that carries the DPP.")
    package let fakturItemCodeVAT = SettingKey.text(
        "faktur.item_code_vat", environment: "SAP_AR_INVOICE_ITEM_CODE_VAT", default: "VAT",
        "Item that carries the PPN in the two-line profile.")
    package let fakturTaxCode = SettingKey.text(
        "faktur.tax_code", environment: "SAP_AR_INVOICE_TAX_CODE", default: "VAT11",
        "Tax code of the lines, unless faktur or customer name one. In the two-line profile its rate must be 0.")
    package let fakturDefaultPaymentTermsDays = SettingKey.wholeNumber(
        "faktur.default_payment_terms_days", 0...3_650, unit: "days",
        environment: "SAP_AR_INVOICE_DEFAULT_PAYMENT_TERMS", default: 15,
        "Days from invoice date to due date, unless faktur or customer say otherwise.")
    package let fakturAmountsIn = SettingKey.choice(
        "faktur.amounts_in", default: AmountsInChoice.document,
        "Currency in which dpp and ppn of a foreign-currency faktur are written: its own (document) or the local one.")
    package let fakturLocalCurrency = SettingKey.text(
        "faktur.local_currency", default: "IDR", "Currency of fakturs whose kurs is 1.")
    package let fakturAccount = SettingKey.optionalText(
        "faktur.account", example: "40000-01",
        "G/L account of the account-line profile, unless faktur or customer name one.")
    package let fakturCostCentre = SettingKey.optionalText(
        "faktur.cost_centre", example: "SALES",
        "Cost centre (CostingCode) of the account-line profile, unless faktur or customer name one.")
    package let fakturProject = SettingKey.optionalText(
        "faktur.project", example: "P-2026",
        "Project (ProjectCode) of the account-line profile, unless faktur or customer name one.")
    package let fakturWithholdingTaxCode = SettingKey.optionalText(
        "faktur.withholding_tax_code", example: "PPH23",
        "Withholding tax code for fakturs with a wtax_amount; without it such fakturs are refused.")
    package let fakturJournalEntry = SettingKey.flag(
        "faktur.journal_entry", default: false,
        "Whether each invoice is followed by a journal entry: debit receivables, credit revenue, amount dpp.")
    package let fakturJournalReceivableAccount = SettingKey.optionalText(
        "faktur.journal_receivable_account", example: "12000-01", neededWhenOn: "faktur.journal_entry",
        "Account that the journal entry debits.")
    package let fakturJournalRevenueAccount = SettingKey.optionalText(
        "faktur.journal_revenue_account", example: "40000-01", neededWhenOn: "faktur.journal_entry",
        "Account that the journal entry credits.")
    package let fakturFourEyes = SettingKey.flag(
        "faktur.four_eyes", default: false,
        "Whether whoever answered a faktur is refused when they want to post it: somebody else has to.")

    // MARK: company, store, engine

    package let companyName = SettingKey.optionalText(
        "company.name", example: "PT Contoh Jaya", "Name of your company, as reports show it.")
    package let companyEnvironment = SettingKey.optionalText(
        "company.environment", example: "Test",
        "What this installation is when it is not the real one; every page then says so, unmistakably.")
    package let companyTimeZone = SettingKey.timeZone(
        "company.time_zone", default: "Asia/Jakarta",
        "Time zone in which schedules are meant, by its name in the tz database.")
    package let storePath = SettingKey.path(
        "store.path", default: "data/tieout.sqlite",
        "SQLite file in which Tieout keeps everything. Never on a network share.")
    package let engineLeaseSeconds = SettingKey.seconds(
        "engine.lease_seconds", 5...3_600, default: 30,
        "How long a worker may be silent before another takes its work over.")
    package let engineAttemptsMax = SettingKey.wholeNumber(
        "engine.attempts_max", 1...100, unit: "attempts", default: 8,
        "Attempts at one delivery before a person is asked.")
    package let engineBackoffFirstSeconds = SettingKey.seconds(
        "engine.backoff_first_seconds", 1...86_400, default: 30,
        "Wait after the first failed attempt; it doubles with each further one.")
    package let engineBackoffLongestSeconds = SettingKey.seconds(
        "engine.backoff_longest_seconds", 1...604_800, default: 3_600, "Longest wait between two attempts.")
    package let engineBatchSize = SettingKey.wholeNumber(
        "engine.batch_size", 1...1_000, unit: "deliveries", default: 32, "Deliveries a worker claims at once.")

    // MARK: raw_data

    package let rawDataHome = SettingKey.choice(
        "raw_data.home", default: RawDataHomeChoice.embedded,
        "Where raw documents stand: in Tieout's own store (embedded), or in the collection of another application "
            + "(mongodb).")
    package let rawDataURI = SettingKey.secret(
        "raw_data.uri", environment: "RAW_DATA_URI",
        "Address of that MongoDB: `mongodb://` or `mongodb+srv://`, with login, TLS and time limits as part of it.",
        need: .optional)
    package let rawDataDatabase = SettingKey.text(
        "raw_data.database", default: "raw_data", "Name of the database in that MongoDB.")
    package let rawDataCollection = SettingKey.text(
        "raw_data.collection", default: "raw_data", "Name of the collection with the raw documents.")
    package let rawDataJobsCollection = SettingKey.optionalText(
        "raw_data.jobs_collection", default: "jobs",
        "Name of the collection there in which schedules can be edited; an empty text for none.")

    // MARK: inventree

    let inventree = InvenTreeKeys()

    // MARK: alarms

    package let alarmsLateAfterSeconds = SettingKey.seconds(
        "alarms.late_after_seconds", 60...604_800, default: 900,
        "So long after its time a job that has not begun raises an alarm.")
    package let alarmsFailingRuns = SettingKey.wholeNumber(
        "alarms.failing_runs", 1...100, unit: "runs", default: 1,
        "So many runs of a job in a row must fail before that raises an alarm.")
    package let alarmsTriesMax = SettingKey.wholeNumber(
        "alarms.tries_max", 1...100, unit: "tries", default: 12,
        "How often a message about an alarm is sent anew before it is given up; the waits between double up to an hour."
    )
    package let alarmsWebhookURL = SettingKey.secretURL(
        "alarms.webhook_url", "Address to which alarms are POSTed as JSON, by the rules of Standard Webhooks.")
    package let alarmsWebhookSecret = SettingKey.secret(
        "alarms.webhook_secret", environment: nil,
        "Secret that signs those messages: text, or `whsec_` and Base64. Without it they are not signed.",
        need: .optional)

    package let alarmsMailTo = SettingKey.optionalText(
        "alarms.mail_to", example: "it@example.com, accounting@example.com",
        "Who is told of alarms by mail: addresses, with commas between them.")

    // MARK: mail

    package let mailHost = SettingKey.optionalText(
        "mail.host", example: "mail.example.com",
        "Name of the SMTP server that takes mails over. Without one they are put into mail.folder.")
    package let mailPort = SettingKey.wholeNumber(
        "mail.port", 1...65_535, unit: "", default: 587, "Its port: 587 for starttls, 465 for tls, usually.")
    package let mailSecurity = SettingKey.choice(
        "mail.security", default: MailSecurityChoice.starttls,
        "TLS from the first byte (tls), or begun in clear and then switched to TLS before anything is said (starttls).")
    package let mailUser = SettingKey.optionalText(
        "mail.user", example: "tieout@example.com", "Name for the server's login; none for a server without one.")
    package let mailPassword = SettingKey.secret(
        "mail.password", environment: nil, "Password of that login.", need: .optional)
    package let mailFrom = SettingKey.optionalText(
        "mail.from", example: "tieout@example.com", "Address that mails come from.")
    package let mailFromName = SettingKey.text("mail.from_name", default: "Tieout", "Name that stands beside it.")
    package let mailReplyTo = SettingKey.optionalText(
        "mail.reply_to", example: "billing@example.com", "Address that answers go to; without it, mail.from.")
    package let mailTemplatesFolder = SettingKey.optionalPath(
        "mail.templates_folder", example: "/etc/tieout/mail",
        "Folder with invoice.LANGUAGE.txt and invoice.LANGUAGE.html, in place of the words that come with Tieout.")
    package let mailUsualLanguage = SettingKey.text(
        "mail.usual_language", default: "en",
        "In which language account owners are written to when theirs is not known.")
    package let mailOwnName = SettingKey.optionalText(
        "mail.own_name", example: "tieout.example.com",
        "Name with which Tieout greets the server (EHLO); without it, this machine's.")
    package let mailTLSCAFile = SettingKey.optionalPath(
        "mail.tls.ca_file", example: "/etc/tieout/mail-ca.pem",
        "PEM file with the authorities that may sign the server's certificate, instead of the system's.")
    package let mailTimeoutSeconds = SettingKey.seconds(
        "mail.timeout_seconds", 5...120, default: 60, "How long handing one mail over may take.")
    package let mailSizeMaxMegabytes = SettingKey.wholeNumber(
        "mail.size_max_megabytes", 1...150, unit: "MiB", default: 20,
        "Size of a whole mail; attachments take a third more in it than on disk.")
    package let mailFolder = SettingKey.path(
        "mail.folder", default: "data/mail", "Folder for mails as .eml files, when there is no mail.host.")

    // MARK: share

    package let shareName = SettingKey.optionalText(
        "share.name", environment: "SAP_SMB_SHARE", example: "esign",
        "Name of the share on a Windows or Samba server. Without it the folders of collection are of this machine.")
    package let shareHost = SettingKey.optionalText(
        "share.host", example: "files.example.com", "Server of the share; without it, sap.database.host.")
    package let sharePort = SettingKey.wholeNumber(
        "share.port", 1...65_535, unit: "", environment: "SAP_SMB_PORT", default: 445,
        "Its port: 445 for SMB without NetBIOS, the only way that is spoken.")
    package let shareDomain = SettingKey.optionalText(
        "share.domain", environment: "SAP_SMB_DOMAIN", example: "OFFICE",
        "Domain or workgroup of the user; none for a user of the server itself.")
    package let shareUser = SettingKey.secret(
        "share.user", environment: "SAP_FILE_SERVER_USER", "User who may use the share.", need: .optional)
    package let sharePassword = SettingKey.secret(
        "share.password", environment: "SAP_FILE_SERVER_PASSWORD", "Password of that user.", need: .optional)
    package let shareOwnName = SettingKey.optionalText(
        "share.own_name", environment: "HOST_NAME", example: "TIEOUT",
        "What this machine calls itself to the server, as its log shows it; without it, the machine's own name.")
    package let shareTimeoutSeconds = SettingKey.seconds(
        "share.timeout_seconds", 5...600, default: 60,
        "How long one file may take. The server's single answers may take half of it.")
    package let shareHelper = SettingKey.optionalPath(
        "share.helper", example: "/usr/local/bin/tieout-smb",
        "The program that speaks SMB, when it does not stand beside Tieout.")

    // MARK: billing, collection

    let billing = BillingKeys()

    package let collectionSignedFolder = SettingKey.optionalPath(
        "collection.signed_folder", environment: "SAP_FILE_PATH", example: "/mnt/esign",
        "Folder with the signed PDFs of the invoices you write: of the share, or of this machine. Without it no invoices are "
            + "collected.")
    package let collectionReceivedFolder = SettingKey.optionalPath(
        "collection.received_folder", environment: "SAP_INCOMING_INVOICE_FILE_PATH", example: "/mnt/received",
        "Folder, there too, into which received invoices are put for the ERP.")
    package let collectionInvoiceNumber = SettingKey.choice(
        "collection.invoice_number", default: InvoiceNumberChoice.slug,
        "What becomes an invoice's number: its transaction's slug, or the ERP's document number. Both are kept.")
    package let collectionVanishedRows = SettingKey.choice(
        "collection.vanished_rows", default: VanishedRowsChoice.flagged,
        "Whether an item whose row the view no longer shows is flagged or removed.")
    package let collectionComparedDays = SettingKey.wholeNumber(
        "collection.compared_days", 0...3_650, unit: "days", default: 35,
        "How long finished invoices are still compared with the views; 0 for never.")
    package let collectionWhenMailUncertain = SettingKey.choice(
        "collection.when_mail_uncertain", default: WhenMailUncertainChoice.resend,
        "When the mail server's answer was lost: the same mail again under the same Message-ID (resend), or a person (ask)."
    )

    // MARK: orders

    package let ordersExtraDigits = SettingKey.choice(
        "orders.extra_digits", default: ExtraDigitsChoice.park,
        "What becomes of a quantity or price with more digits than the order book keeps: its invoice waits for a person "
            + "(park), or it is rounded, half away from zero, and named (round).")
    package let ordersCurrency = SettingKey.text(
        "orders.currency", default: "RON", "Currency of every order line (ISO 4217): the raw invoices name none.")
    package let ordersDocumentsAtOnce = SettingKey.wholeNumber(
        "orders.documents_at_once", 1...1_000, unit: "documents", default: 50,
        "Raw documents a worker claims together; what concerns them is asked of the order book in one go.")
    package let ordersAtOnce = SettingKey.wholeNumber(
        "orders.at_once", 1...64, unit: "orders", default: 4,
        "Orders whose lines are changed at the same time; inventree.requests_in_flight limits the requests.")
    package let ordersLeaseSeconds = SettingKey.seconds(
        "orders.lease_seconds", 15...3_600, default: 120,
        "How long a worker may be silent before another takes its raw documents over.")
    package let ordersAskAgainHours = SettingKey.wholeNumber(
        "orders.ask_again_hours", 0...8_760, unit: "hours", default: 24,
        "How long until a raw document that waits for a person is planned anew, because the cure is often made in the "
            + "order book; 0 leaves it until a person retries it.")

    // MARK: log, server, sandbox

    package let logLevel = SettingKey.choice(
        "log.level", default: LogLevelChoice.info, "The least important events that are logged.")
    package let logStyle = SettingKey.choice(
        "log.style", default: LogStyleChoice.human,
        "One readable line an event (human), or one JSON object (json).")
    package let serverAddress = SettingKey.text(
        "server.address", default: "127.0.0.1",
        "IP address on which Tieout listens; 0.0.0.0 for all. Put a proxy with TLS in front of anything but 127.0.0.1.")
    package let serverPort = SettingKey.wholeNumber(
        "server.port", 1...65_535, unit: "", default: 18_600, "Port on which Tieout listens.")
    package let serverPublicURL = SettingKey.optionalText(
        "server.public_url", example: "https://tieout.example.com",
        "Address under which other programs reach Tieout, when it is not server.address: that of your proxy.")
    package let serverTrustedProxies = SettingKey.addressBlocks(
        "server.trusted_proxies", example: "127.0.0.1, 10.0.0.0/8, ::1",
        "Addresses of the proxies in front of Tieout, whose word counts about who asks and whether through TLS. Without "
            + "them everybody behind a proxy shares its address, also in the count of failed attempts to sign in.")
    package let serverProxyHeader = SettingKey.choice(
        "server.proxy_header", default: ProxyHeaderChoice.xForwardedFor,
        "How those proxies tell it: X-Forwarded-For with X-Forwarded-Proto, or Forwarded (RFC 7239).")
    package let serverBodyBytesMax = SettingKey.wholeNumber(
        "server.body_bytes_max", 65_536...268_435_456, unit: "bytes", default: 16_777_216,
        "The largest body of a request; more is refused with 413.")
    package let serverDocsFolder = SettingKey.path(
        "server.docs_folder", default: "docs",
        "Folder with Tieout's documentation; the pages of failure codes are served from its failures folder.")
    package let serverMetricsNeedToken = SettingKey.flag(
        "server.metrics_need_token", default: false, "Whether /metrics asks for a token, as everything below /api does."
    )
    package let sandboxPort = SettingKey.wholeNumber(
        "sandbox.port", 1...65_535, unit: "", default: 18_650, "Port on which the sandbox listens.")
}
