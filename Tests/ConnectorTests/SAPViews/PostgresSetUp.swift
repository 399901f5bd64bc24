import FoundationEssentials
import Model
import TestSupport

/// The statements that make the sample views in PostgreSQL, with the types a company database has: whole numbers for
/// documents, `decimal(19,6)` for amounts, fixed width for accounts. Names fall to lower case there.
enum PostgresSetUp {
    static var text: String {
        let outgoing = ViewSamples.rows(.outgoing).map(insert).joined(separator: "\n")
        let incoming = ViewSamples.rows(.incoming).map(insert).joined(separator: "\n")
        return tables + outgoing + "\n" + incoming + "\n" + views
    }

    private static func insert(_ row: [String: String]) -> String {
        let names = row.keys.sorted()
        let table = row["DocNum"] == nil ? "purchase" : "sale"
        let values = names.map { name in
            let value = row[name] ?? ""
            return value.isEmpty ? "NULL" : "'" + value.replacing("'", with: "''") + "'"
        }
        return "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(values.joined(separator: ", ")));"
    }

    private static let tables = """
        CREATE TABLE purchase (DocEntry integer, LineNum integer, U_MVDocNum integer, OrNumber varchar(100),
            Account char(15), CostCenter varchar(8), Project varchar(20), Net_amount_in_LC decimal(19,6),
            Net_amount_in_FC decimal(19,6));
        CREATE TABLE sale (LIKE purchase);
        ALTER TABLE sale ADD DocNum integer, ADD ESignInvoice text, ADD U_MV2CardCode varchar(15);

        """

    private static let views = """
        CREATE VIEW B1T_Invoice AS SELECT * FROM sale;
        CREATE VIEW B1T_PurchaseInvoice AS SELECT * FROM purchase;
        CREATE VIEW B1T_Lacking AS SELECT U_MVDocNum, DocNum, OrNumber, Account, CostCenter AS CostCentre FROM sale;
        CREATE VIEW B1T_Slow AS SELECT * FROM sale WHERE pg_sleep(60) IS NULL;
        CREATE VIEW B1T_Many AS SELECT i AS U_MVDocNum, i AS DocNum, 'OUT-' || i AS OrNumber, 'A' AS Account,
            NULL::text AS CostCenter, NULL::text AS Project, i / 8::decimal AS Net_amount_in_LC,
            0.5::decimal AS Net_amount_in_FC, NULL::text AS ESignInvoice, 'C' AS U_MV2CardCode
            FROM generate_series(1, 100000) i;
        CREATE TABLE scratch AS SELECT 1 AS id;
        CREATE SCHEMA other;
        CREATE VIEW B1T_Twice AS SELECT * FROM sale;
        CREATE VIEW other.B1T_Twice AS SELECT * FROM sale;
        CREATE ROLE reader LOGIN PASSWORD 'reader';
        GRANT USAGE ON SCHEMA other TO reader;
        GRANT SELECT ON B1T_PurchaseInvoice, B1T_Lacking, B1T_Slow, B1T_Many, B1T_Twice, other.B1T_Twice TO reader;
        CREATE ROLE mortal LOGIN PASSWORD 'mortal';
        GRANT SELECT ON B1T_PurchaseInvoice TO mortal;

        """
}
