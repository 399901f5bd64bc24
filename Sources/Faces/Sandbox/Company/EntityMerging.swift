import Base

extension JSONObject {
    /// This entity with a PATCH laid over it: collections merge row by row, by LineNum, or by the name of the row.
    func merging(_ patch: JSONObject, replacingCollections: Bool = false) -> JSONObject {
        var merged = self
        for (name, value) in patch.members {
            if case .array(let rows) = value, case .array(let stored)? = merged[name], !replacingCollections {
                merged[name] = .array(JSONObject.merge(rows, into: stored))
            } else {
                merged[name] = value
            }
        }
        return merged
    }

    private static func merge(_ rows: [JSON], into stored: [JSON]) -> [JSON] {
        var merged = stored
        for row in rows {
            let name = ["LineNum", "Line_ID", "RowNumber", "WTCode", "AddressName", "Effectivefrom", "Value"].first {
                row[$0] != nil
            }
            if let name, let place = merged.firstIndex(where: { $0[name] == row[name] }),
                let old = merged[place].object, let new = row.object
            {
                merged[place] = .object(old.merging(new))
            } else {
                merged.append(row)
            }
        }
        return merged
    }

    /// Gives a document its numbers, also in its lines.
    mutating func number(entry: Int64, number: Int64, series: Int64) {
        self["DocEntry"] = JSON(entry)
        self["DocNum"] = JSON(number)
        self["Series"] = JSON(series)
        self["Reference1"] = JSON(String(number))
        self["DocumentLines"] = .array(
            (self["DocumentLines"]?.list ?? []).map { line in
                var line = line
                line["DocEntry"] = JSON(entry)
                return line
            })
    }

    /// A stored document as if a client had sent it: without numbers and without what the server computes.
    var asSent: JSONObject {
        var sent = self
        for name in JSONObject.serverOwned { sent[name] = nil }
        return sent
    }

    private static let serverOwned = [
        "DocEntry", "DocNum", "TransNum", "DocTotal", "DocTotalFc", "VatSum", "DocumentStatus", "Cancelled",
        "CancelStatus", "AuthorizationStatus", "Reference1", "CreationDate", "FinancialPeriod", "PeriodIndicator",
    ]

    /// Lines whose price a PATCH changed lose their old total, so that the new price decides.
    func priced(by patch: JSONObject) -> JSONObject {
        var document = self
        let repriced = (patch["DocumentLines"]?.list ?? []).filter { line in
            line["LineTotal"] == nil
                && ["UnitPrice", "Price", "Quantity", "DiscountPercent"].contains { line[$0] != nil }
        }.map { $0["LineNum"] }
        document["DocumentLines"] = .array(
            (self["DocumentLines"]?.list ?? []).map { line in
                guard repriced.contains(line["LineNum"]) else { return line }
                var line = line
                for name in ["LineTotal", "RowTotalFC", "Price"] { line[name] = nil }
                return line
            })
        return document
    }
}
