import Base
import BillingBase
import Model
import PostgreSQL
import TestSupport
import Testing

/// Another application's billing on a real server: each scene in a schema of its own, under names of its own.
struct BillingScene: Sendable {
    /// How the application keeps its keys.
    enum Kind: String, CaseIterable, Sendable {
        /// Codes and slugs are the keys, ids are text.
        case plain
        /// Every table has a number as its key, and other names; words are in the application's language.
        case numbered
    }

    static let server = Task<PostgresServer?, Never> {
        await PostgresServer.start(setUp: "CREATE USER collector PASSWORD 'collector';")
    }

    let schema: SQLName
    let database: PostgreSQLDatabase
    let billing: MappedBilling
    let kind: Kind

    init(_ kind: Kind, user: String = "tieout", grants: [String] = [], port: Int? = nil) async throws {
        let server = try #require(await BillingScene.server.value, "PostgreSQL could not be started")
        self.kind = kind
        schema = try #require(SQLName("s_\(SystemRandomness().uuid())"))
        var address = PostgreSQLAddress(
            host: "127.0.0.1", database: "tieout", user: "tieout", password: Secret("tieout"))
        address.port = server.port
        address.tls = .off
        database = PostgreSQLDatabase(address, connections: 2)
        let schema = schema
        let (tables, owner) = (BillingScene.tables(kind), database)
        try await owner.write { connection throws(SQLError) in
            try connection.change("CREATE SCHEMA \(name: schema)")
            try connection.change("SET LOCAL search_path = \(name: schema)")
            for table in tables { try connection.change(table) }
        }
        address.user = user
        address.password = Secret(user)
        address.port = port ?? server.port
        address.limits.doubtMilliseconds = 3_000
        billing = try MappedBilling(
            database: user == "tieout" && port == nil ? database : PostgreSQLDatabase(address, connections: 2),
            schema: schema.description, names: try BillingScene.names(kind), user: user)
    }

    /// As the application's own program or an administrator would.
    @discardableResult
    func asOwner(_ statements: SQL...) async throws -> [Int] {
        let schema = schema
        return try await database.write { connection throws(SQLError) in
            try connection.change("SET LOCAL search_path = \(name: schema)")
            var counts: [Int] = []
            for statement in statements { counts.append(try connection.change(statement)) }
            return counts
        }
    }

    func texts(_ statement: SQL) async throws -> [String] {
        let schema = schema
        return try await database.write { connection throws(SQLError) in
            try connection.change("SET LOCAL search_path = \(name: schema)")
            return try connection.all(statement) { row in row.text(0) }
        }
    }

    func close() async { await database.close() }

    private static func names(_ kind: Kind) throws(Failure) -> BillingNames {
        switch kind {
        case .plain: try BillingNames()
        case .numbered:
            try BillingNames(
                tables: "account=Ügyfél, transaction=deals, invoice_data=invoices, invoice_item=Invoice Lines",
                columns: [
                    .account: "key=id, account_code=code, owner_name=name, owner_email=mail, owner_language=lang",
                    .transaction: "key=id, slug=slug, account=account_id",
                    .invoiceData: "direction=kind, transaction=deal_id, account=account_id, invoice_number=no",
                    .invoiceItem: "invoice=invoice_id, cost_code=centre, number=tieout_number",
                ],
                words: "OUTGOING=ki, INCOMING=be, WAITING=vár, NORMAL_ISSUED=kiállítva")
        }
    }

    private static func tables(_ kind: Kind) -> [SQL] {
        switch kind {
        case .plain:
            [
                "CREATE TABLE account (account_code text PRIMARY KEY, owner_name text, owner_email text)",
                "ALTER TABLE account ADD owner_language char(5)",
                "CREATE TABLE transaction (slug text PRIMARY KEY, account text REFERENCES account)",
                """
                CREATE TABLE invoice_data (id text PRIMARY KEY, direction text, transaction text REFERENCES transaction,
                    account text REFERENCES account, status text, invoice_number text, doc_num text, signed_path text,
                    files text, collected_at bigint, is_finished boolean, version bigint)
                """,
                """
                CREATE TABLE invoice_item (invoice text REFERENCES invoice_data, transaction text REFERENCES transaction,
                    ledger_account_code text, cost_code text, cost_code2 text,
                    net_amount_invoicing_in_system_currency text,
                    net_amount_invoicing_in_foreign_currency text, number integer, doc_entry bigint, line_num bigint,
                    vanished_at bigint)
                """,
            ]
        case .numbered:
            [
                """
                CREATE TABLE "Ügyfél" (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, code varchar(20) UNIQUE NOT NULL,
                    name varchar(100) NOT NULL, mail varchar(100) NOT NULL, lang varchar(5))
                """,
                """
                CREATE TABLE deals (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), slug varchar(50) UNIQUE NOT NULL,
                    account_id bigint NOT NULL REFERENCES "Ügyfél", created timestamptz NOT NULL DEFAULT now())
                """,
                "CREATE TYPE kind AS ENUM ('ki', 'be')",
                """
                CREATE TABLE invoices (id integer PRIMARY KEY, kind kind NOT NULL, deal_id uuid NOT NULL REFERENCES deals,
                    account_id bigint NOT NULL REFERENCES "Ügyfél", status varchar(20) NOT NULL, no varchar(30),
                    doc_num varchar(30), signed_path text, files jsonb, collected_at bigint, is_finished smallint,
                    version integer)
                """,
                """
                CREATE TABLE "Invoice Lines" (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
                    invoice_id integer NOT NULL REFERENCES invoices, ledger_account_code varchar(20), centre varchar(20),
                    cost_code2 varchar(20), net_amount_invoicing_in_system_currency numeric(25,8) NOT NULL,
                    net_amount_invoicing_in_foreign_currency numeric(25,8), tieout_number integer, doc_entry bigint,
                    line_num bigint, vanished_at bigint)
                """,
            ]
        }
    }
}
