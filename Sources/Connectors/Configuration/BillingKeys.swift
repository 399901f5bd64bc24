package import Base

/// Where billing lives, and under which names.
package struct BillingKeys: SettingsGroup {
    package let billingHome = SettingKey.choice(
        "billing.home", default: BillingHomeChoice.embedded,
        "Where billing's accounts, transactions, invoices and items stand: in Tieout's own store (embedded), or in the "
            + "PostgreSQL database of another application (postgresql).")
    package let billingHost = SettingKey.optionalText(
        "billing.host", example: "billing-db.example.com", "Server of that database.")
    package let billingPort = SettingKey.wholeNumber(
        "billing.port", 1...65_535, unit: "", default: 5_432, "Port of that server.")
    package let billingDatabase = SettingKey.optionalText(
        "billing.database", example: "billing", "Name of that database.")
    package let billingUser = SettingKey.optionalText(
        "billing.user", example: "tieout", "User as whom Tieout enters it.")
    package let billingPassword = SettingKey.secret(
        "billing.password", environment: nil, "Password of that user.", need: .optional)
    package let billingTLS = SettingKey.choice(
        "billing.tls", default: DatabaseTLSChoice.required,
        "Whether the connection is in clear (off), encrypted (required), or encrypted with the certificate checked "
            + "(verified).")
    package let billingTLSCAFile = SettingKey.path(
        "billing.tls_ca_file", default: "/etc/ssl/certs/ca-certificates.crt",
        "PEM file with the authorities that may sign the server's certificate, when it is checked.")
    package let billingSchema = SettingKey.text(
        "billing.schema", default: "public", "Schema of the four tables.")
    package let billingTables = SettingKey.optionalText(
        "billing.tables", example: "account=customers, transaction=deals, invoice_data=invoices",
        "Names of the tables there, as ours=theirs with commas between; ours are account, transaction, invoice_data and "
            + "invoice_item.")
    package let billingAccountColumns = SettingKey.optionalText(
        "billing.account_columns", example: "key=id, account_code=code, owner_email=mail",
        "Names of the columns of account there: key, account_code, owner_name, owner_email, owner_language.")
    package let billingTransactionColumns = SettingKey.optionalText(
        "billing.transaction_columns", example: "key=id, account=customer_id",
        "Names of the columns of transaction there: key, slug, account.")
    package let billingInvoiceDataColumns = SettingKey.optionalText(
        "billing.invoice_data_columns", example: "transaction=deal_id, account=customer_id",
        "Names of the columns of invoice_data there; docs/invoice-collection.md lists them.")
    package let billingInvoiceItemColumns = SettingKey.optionalText(
        "billing.invoice_item_columns", example: "invoice=invoice_id, cost_code=cost_centre",
        "Names of the columns of invoice_item there; docs/invoice-collection.md lists them.")
    package let billingWords = SettingKey.optionalText(
        "billing.words", example: "WAITING=new, NORMAL_ISSUED=issued",
        "Words for direction and status there, as ours=theirs: OUTGOING, INCOMING, WAITING, NORMAL_ISSUED, RECEIVED.")
    package let billingConnectTimeoutSeconds = SettingKey.seconds(
        "billing.connect_timeout_seconds", 1...300, default: 10, "How long the login may take.")
    package let billingStatementTimeoutSeconds = SettingKey.seconds(
        "billing.statement_timeout_seconds", 1...3_600, default: 30, "How long one statement may take there.")
}
