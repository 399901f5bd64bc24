import Base
import Model

extension LedgerDocument {
    /// The properties of a `Document` that are read, and asked for by `$select`.
    static func selection(_ referenceField: FieldName?) -> [FieldName] {
        let fields: [FieldName] = [
            "DocEntry", "DocNum", "CardCode", "NumAtCard", "DocDate", "DocCurrency", "DocTotal", "DocTotalFc", "VatSum",
            "VatSumFc", "Cancelled", "CancelStatus", "DocumentStatus",
        ]
        return fields + (referenceField.map { [$0] } ?? [])
    }

    /// An invoice or a draft of one, from SAP's `Document`; `nil` without a key.
    init?(_ json: JSON, _ kind: Kind, referenceField: FieldName?) {
        guard let entry = json["DocEntry"]?.integer else { return nil }
        self.init(kind: kind, entry: entry, number: json["DocNum"]?.integer ?? 0, life: Life(json))
        reference = referenceField.flatMap { json[$0.rawValue]?.ledgerText }
        customerReference = json["NumAtCard"]?.ledgerText
        customerCode = json["CardCode"]?.ledgerText
        date = json["DocDate"]?.ledgerDate
        currency = json["DocCurrency"]?.ledgerText
        total = json["DocTotal"]?.ledgerAmount
        vat = json["VatSum"]?.ledgerAmount
        // SAP keeps zeros in the foreign fields of a local document.
        if let foreign = json["DocTotalFc"]?.ledgerAmount, !foreign.isZero {
            totalForeign = foreign
            vatForeign = json["VatSumFc"]?.ledgerAmount
        }
    }
}

extension LedgerDocument.Life {
    /// `CancelStatus` tells all three; `Cancelled` is the older property and knows only two.
    fileprivate init(_ json: JSON) {
        switch json["CancelStatus"]?.text {
        case "csYes", "Y": self = .cancelled
        case "csCancellation", "C": self = .cancellation
        case "csNo", "N": self = .active
        default: self = json["Cancelled"]?.ledgerFlag == true ? .cancelled : .active
        }
    }
}
