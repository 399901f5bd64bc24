package import Base
package import Model

/// The ledger port over SAP Business One's Service Layer.
///
/// Everything the port asks for is in extensions of this type, one file a role: looking for documents, creating them,
/// cancelling them, master data. What is known about the real server is in the folder Knowledge.
package struct ServiceLayerLedger: Ledger {
    package let client: ServiceLayerClient
    let masterData: MasterData
    let encoding: DraftEncoding

    /// Fails when a setting can't be what it should be; nothing is sent yet.
    package init(
        settings: ServiceLayerSettings, transport: any HTTPTransport, time: any TimeSource,
        randomness: any Randomness, log: Log
    ) throws(Failure) {
        guard settings.root.hasPrefix("https://") || settings.root.hasPrefix("http://") else {
            throw Failure(.sapAddressWrong, cause: "The address starts with neither https:// nor http://.")
        }
        client = ServiceLayerClient(
            settings: settings, transport: transport, time: time, randomness: randomness, log: log)
        masterData = MasterData(client: client, time: time)
        encoding = DraftEncoding(
            taxField: settings.taxField, referenceField: try Self.fieldName(settings.referenceField))
    }

    package var companyName: String { "\(client.settings.company) at \(client.settings.address)" }
    package var keepsReferences: Bool { encoding.referenceField != nil }

    package func wireForm(of draft: InvoiceDraft) -> JSON { encoding.json(draft) }
    package func wireForm(of draft: JournalDraft) -> JSON { encoding.json(draft) }

    private static func fieldName(_ text: String?) throws(Failure) -> FieldName? {
        guard let text else { return nil }
        guard let name = FieldName(text) else {
            throw Failure(.sapFieldUnknown, cause: "The setting names “\(text)”, which can't be the name of a field.")
        }
        return name
    }
}
