package import Base

/// Everything Tieout keeps, over one database.
package struct TieoutStore: Sendable {
    package let database: any SQLDatabase
    package let migrations: Migrations
    package let deliveries: DeliveryTable
    package let fakturs: FakturTable
    package let customers: CustomerTable
    package let views: SavedViewTable
    package let papers: FakturPaperTable
    package let audit: AuditTable
    package let jobs: JobTable
    package let alarms: AlarmTable
    package let rawDocuments: RawDocumentTable
    package let reservations: ReservationTable
    package let tokens: AccessTokenTable
    package let users: UserTable
    package let sessions: SessionTable
    package let secondFactors: SecondFactorTable
    package let signInThrottle: SignInAttemptTable
    package let billing: BillingTables
    package let findings: FindingTable
    package let files: KeptFileTable
    package let postingRuns: PostingRunTable
    package let lookedOver: LookedOverFileTable

    /// `digest` is SHA-256 in hexadecimal: it chains the audit entries and recognises changed migrations.
    package init(database: any SQLDatabase, digest: @escaping DigestFunction, time: any TimeSource) {
        self.database = database
        migrations = Migrations(digest: digest, time: time)
        deliveries = DeliveryTable(database: database)
        fakturs = FakturTable(database: database)
        customers = CustomerTable(database: database)
        views = SavedViewTable(database: database)
        papers = FakturPaperTable(database: database)
        audit = AuditTable(database: database, digest: digest)
        jobs = JobTable(database: database)
        alarms = AlarmTable(database: database)
        rawDocuments = RawDocumentTable(database: database, digest: digest)
        reservations = ReservationTable(database: database)
        tokens = AccessTokenTable(database: database)
        users = UserTable(database: database)
        sessions = SessionTable(database: database)
        secondFactors = SecondFactorTable(database: database)
        signInThrottle = SignInAttemptTable(database: database)
        billing = BillingTables(database: database)
        findings = FindingTable(database: database)
        files = KeptFileTable(database: database, digest: digest)
        postingRuns = PostingRunTable(database: database)
        lookedOver = LookedOverFileTable(database: database)
    }

    /// What stands where in the order book of this address.
    package func bookKeys(of book: String) -> BookKeyTable { BookKeyTable(database: database, book: book) }

    /// Brings the database to the shape this program knows.
    @discardableResult
    package func migrate() async throws(Failure) -> [AppliedMigration] { try await migrations.migrate(database) }
}
