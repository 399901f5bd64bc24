package import Base

/// How Tieout reaches InvenTree, and what it may ask of it.
package struct InvenTreeKeys: SettingsGroup {
    package let inventreeURL = SettingKey.url(
        "inventree.url", environment: "INVENTREE_URL", example: "https://stock.example.com",
        "Address of InvenTree: scheme, host, port and perhaps a path, without /api. Without it there is no order intake.",
        need: .optional)
    package let inventreeToken = SettingKey.secret(
        "inventree.token", environment: "INVENTREE_TOKEN",
        "API token of the InvenTree user that Tieout works as. Without it one is fetched with username and password.",
        need: .optional)
    package let inventreeUsername = SettingKey.optionalText(
        "inventree.username", example: "tieout",
        "InvenTree user that Tieout works as, where no token is given. Its group needs the roles sales_order and part.")
    package let inventreePassword = SettingKey.secret(
        "inventree.password", environment: "INVENTREE_PASSWORD", "Password of that user.", need: .optional)
    package let inventreeTLSCAFile = SettingKey.optionalPath(
        "inventree.tls.ca_file", example: "/etc/tieout/inventree-ca.pem",
        "PEM file with the authorities that may sign InvenTree's certificate; without it those of this machine.")
    package let inventreeTLSPinnedKey = SettingKey.optionalText(
        "inventree.tls.pinned_key", example: "sha256//x9pd2jB5yO0Ou2GJ3xQZ4k4nW5K3Qd1rQ2yX7z8V9aA=",
        "The only public key InvenTree may present: `sha256//` and its SHA-256 in Base64.")
    package let inventreeRequestsInFlight = SettingKey.wholeNumber(
        "inventree.requests_in_flight", 1...16, unit: "requests", default: 2,
        "Requests to InvenTree at the same time. The server's own CPU is the limit; more than four gain nothing.")
    package let inventreeRequestsPerSecond = SettingKey.wholeNumber(
        "inventree.requests_per_second", 0...1_000, unit: "requests a second", default: 0,
        "Requests to InvenTree that may begin in one second; 0 sets no limit.")
    package let inventreeLinesBy = SettingKey.choice(
        "inventree.lines_by", default: LinesByChoice.auto,
        "How lines get into orders: many at once through InvenTree's importer, one by one (post), or as it pays (auto)."
    )
    package let inventreePageSize = SettingKey.wholeNumber(
        "inventree.page_size", 10...1_000, unit: "records", default: 250,
        "Records of InvenTree that Tieout reads in one page.")
    package let inventreeCacheSeconds = SettingKey.seconds(
        "inventree.cache_seconds", 0...86_400, default: 300,
        "How long companies and parts read from InvenTree may be used again. Orders are never kept.")
    package let inventreeCacheRecords = SettingKey.wholeNumber(
        "inventree.cache_records", 0...100_000, unit: "records", default: 2_000,
        "Up to so many companies, and parts, InvenTree's whole list is read and kept; of a longer one single keys are "
            + "looked up.")
    package let inventreeConnectTimeoutSeconds = SettingKey.seconds(
        "inventree.connect_timeout_seconds", 1...300, default: 10,
        "How long a connection to InvenTree may take to open.")
    package let inventreeRequestTimeoutSeconds = SettingKey.seconds(
        "inventree.request_timeout_seconds", 1...3_600, default: 60,
        "How long Tieout waits for InvenTree's whole answer before it counts as lost.")
    package let inventreeImportTimeoutSeconds = SettingKey.seconds(
        "inventree.import_timeout_seconds", 1...3_600, default: 120,
        "How long InvenTree's background worker may take to prepare an import before its lines are sent one by one.")
    package let inventreeInFlightLimitSeconds = SettingKey.seconds(
        "inventree.in_flight_limit_seconds", 1...86_400, default: 120,
        "How long a request may be at work in InvenTree after its answer was lost. Nothing of its key is sent again "
            + "before that; keep it above the time after which InvenTree's front end ends a request.")
    package let inventreeOwnReference = SettingKey.flag(
        "inventree.own_reference", default: false,
        "Whether an order's reference is its key, so that InvenTree itself refuses a second one. Needs the reference "
            + "pattern `{ref}`.")
}
