import Base

/// Journal entries: posted by hand, or as the shadow of an invoice.
extension Company {
    /// Posts an entry a client sent. It must balance, in every currency it names.
    func postJournalEntry(_ sent: JSONObject) throws(ServiceLayerError) -> Int64 {
        let date = sent.date("ReferenceDate") ?? today
        try openPeriod(on: date, "OJDT.RefDate")
        var lines: [JSON] = []
        for (place, line) in (sent["JournalEntryLines"]?.list ?? []).enumerated() {
            lines.append(.object(try journalLine(line.object ?? [:], number: place, date)))
        }
        guard !lines.isEmpty, balances(lines, "Debit", "Credit"), balances(lines, "FCDebit", "FCCredit") else {
            throw .unbalanced
        }
        try notifyTransaction(.journalEntries, sent)
        var entity = sent
        entity["JournalEntryLines"] = .array(lines)
        return try keepJournalEntry(entity, origin: "manual", date: date)
    }

    private func keepJournalEntry(
        _ entity: JSONObject, origin: String, date: CalendarDate
    ) throws(ServiceLayerError) -> Int64 {
        var entity = entity
        let number = try tables.nextJournalNumber()
        let series = entity["Series"]?.integer.flatMap { $0 == 0 ? nil : $0 }
        let taken = try nextNumber(.journalEntries, series: series)
        entity["JdtNum"] = JSON(number)
        entity["Number"] = JSON(taken.number)
        entity["Series"] = JSON(taken.series)
        entity["ReferenceDate"] = JSON(date)
        entity["DueDate"] = entity["DueDate"] ?? JSON(date)
        entity["TaxDate"] = entity["TaxDate"] ?? JSON(date)
        entity["VatDate"] = entity["VatDate"] ?? JSON(date)
        entity["OriginalJournal"] = entity["OriginalJournal"] ?? "ttJournalEntry"
        entity["Original"] = entity["Original"] ?? JSON(number)
        entity["BaseReference"] = entity["BaseReference"] ?? JSON(String(taken.number))
        try tables.insertJournalEntry(number, entity, origin: origin, at: now, visibleAt: visibleAt)
        return number
    }

    private func journalLine(
        _ sent: JSONObject, number: Int, _ date: CalendarDate
    ) throws(ServiceLayerError) -> JSONObject {
        var line = sent
        line["Line_ID"] = JSON(number)
        let shortName = sent.text("ShortName")
        if let shortName, let partner = try master(.businessPartners, shortName) {
            line["AccountCode"] =
                sent["AccountCode"] ?? partner["DebitorAccount"] ?? JSON(CompanyCodes.receivableAccount)
        } else {
            let account = sent.text("AccountCode") ?? shortName ?? ""
            guard let found = try master(.accounts, account), found.isPostable else {
                throw .badCode("JDT1.Account", line: number + 1, account)
            }
            line["AccountCode"] = JSON(account)
            line["ShortName"] = JSON(account)
        }
        try checkDimensions(line, number)
        try fillInAmounts(&line, date)
        line["LineMemo"] = sent["LineMemo"] ?? .null
        return line
    }

    private func checkDimensions(_ line: JSONObject, _ number: Int) throws(ServiceLayerError) {
        if let project = line.text("ProjectCode"), try master(.projects, project) == nil {
            throw .badCode("JDT1.Project", line: number + 1, project)
        }
        if let code = line.text("CostingCode"), try master(.profitCenters, code) == nil {
            throw .badCode("JDT1.ProfitCode", line: number + 1, code)
        }
    }

    /// Amounts to two places; a foreign amount without a local one is converted at the day's rate.
    private func fillInAmounts(_ line: inout JSONObject, _ date: CalendarDate) throws(ServiceLayerError) {
        let currency = line.text("FCCurrency")
        if let currency, try master(.currencies, currency) == nil {
            throw .badCode("JDT1.FCCurrency", line: nil, currency)
        }
        for (name, foreignName) in [("Debit", "FCDebit"), ("Credit", "FCCredit")] {
            let foreign = try line.amount(foreignName).money()
            var local = try line.amount(name).money()
            if let currency, local.isZero, !foreign.isZero {
                guard let rate = try rate(of: currency, on: date) else { throw .rateMissing(currency) }
                guard let converted = foreign.times(rate, places: 2, .halfUp) else { throw .amountOutOfRange }
                local = converted
            }
            line[name] = JSON(local)
            line[foreignName] = JSON(foreign)
        }
    }

    private func balances(_ lines: [JSON], _ debit: String, _ credit: String) -> Bool {
        func total(_ name: String) -> Amount? { lines.map { $0[name]?.amount ?? .zero }.total() }
        guard let debits = total(debit), let credits = total(credit) else { return false }
        return debits == credits
    }
}

// MARK: - Changing and reversing

extension Company {
    /// A posted entry takes new words (memos, references, user fields), never new figures.
    func changeJournalEntry(_ number: Int64, with sent: JSONObject) throws(ServiceLayerError) {
        guard let stored = try tables.entity(.journalEntries, EntitySet.journalEntries.rowKey(number)) else {
            throw .missing(String(number))
        }
        let changed = stored.entity.merging(sent)
        for name in ["ReferenceDate", "Series", "Number"] where changed[name] != stored.entity[name] {
            throw .fieldLocked
        }
        let (before, after) = (stored.entity["JournalEntryLines"]?.list ?? [], changed["JournalEntryLines"]?.list ?? [])
        guard before.count == after.count else { throw .fieldLocked }
        for (before, after) in zip(before, after) {
            for name in ["AccountCode", "ShortName", "Debit", "Credit", "FCDebit", "FCCredit"]
            where before[name] != after[name] { throw .fieldLocked }
        }
        try tables.updateJournalEntry(number, changed, reversedBy: nil)
    }

    /// `JournalEntries(n)/Cancel`: an entry with debit and credit exchanged.
    func cancelJournalEntry(_ number: Int64) throws(ServiceLayerError) {
        guard let stored = try tables.entity(.journalEntries, EntitySet.journalEntries.rowKey(number)) else {
            throw .missing(String(number))
        }
        // An invoice's entry goes with its invoice, and a reversed one is reversed for good.
        let isSettled = try tables.isSettled(number)
        guard stored.entity["OriginalJournal"]?.text == "ttJournalEntry", !isSettled else { throw .notSupported }
        try openPeriod(on: stored.entity.date("ReferenceDate") ?? today, "OJDT.RefDate")
        _ = try reverseJournalEntry(number)
    }

    /// Keeps the mirror of an entry and marks the entry as reversed; returns the mirror's number.
    func reverseJournalEntry(_ number: Int64) throws(ServiceLayerError) -> Int64 {
        guard let stored = try tables.entity(.journalEntries, EntitySet.journalEntries.rowKey(number)) else {
            throw .missing(String(number))
        }
        var mirror = stored.entity
        mirror["JdtNum"] = nil
        mirror["Memo"] = JSON(String("\(stored.entity["Memo"]?.text ?? "") (Reversal)".prefix(254)))
        mirror["BaseReference"] = stored.entity["Number"].flatMap(\.scalarText).map { .string($0) }
        mirror["JournalEntryLines"] = .array(
            (stored.entity["JournalEntryLines"]?.list ?? []).map { line in
                var line = line
                (line["Debit"], line["Credit"]) = (line["Credit"], line["Debit"])
                (line["FCDebit"], line["FCCredit"]) = (line["FCCredit"], line["FCDebit"])
                return line
            })
        let mirrorNumber = try keepJournalEntry(
            mirror, origin: "reversal", date: stored.entity.date("ReferenceDate") ?? today)
        try tables.updateJournalEntry(number, stored.entity, reversedBy: mirrorNumber)
        return mirrorNumber
    }
}

// MARK: - What an invoice posts

extension Company {
    /// The entry behind an invoice: the customer owes the total (and the tax withheld is owed to us), revenue and
    /// output tax stand against it.
    func postJournal(of document: JSONObject) throws(ServiceLayerError) -> Int64 {
        let date = document.date("DocDate") ?? today
        var lines = [
            entryLine(
                document.text("ControlAccount") ?? CompanyCodes.receivableAccount, document, "Debit", "DocTotal",
                "DocTotalFc", shortName: document.text("CardCode"))
        ]
        for row in document["WithholdingTaxDataCollection"]?.list ?? [] {
            let account = row["GLAccount"]?.text ?? CompanyCodes.receivableAccount
            lines.append(entryLine(account, row.object ?? [:], "Debit", "WTAmount", "WTAmountFC"))
        }
        if !document.amount("TotalDiscount").isZero {
            lines.append(
                entryLine(CompanyCodes.revenueAccount, document, "Debit", "TotalDiscount", "TotalDiscountFC"))
        }
        for line in document["DocumentLines"]?.list ?? [] {
            let account = line["AccountCode"]?.text ?? CompanyCodes.revenueAccount
            lines.append(entryLine(account, line.object ?? [:], "Credit", "LineTotal", "RowTotalFC"))
        }
        if !document.amount("VatSum").isZero {
            lines.append(entryLine(CompanyCodes.vatAccount, document, "Credit", "VatSum", "VatSumFc"))
        }
        let entity: JSONObject = [
            "Memo": document["JournalMemo"] ?? .null, "DueDate": document["DocDueDate"] ?? .null,
            "TaxDate": document["TaxDate"] ?? .null, "Reference": document["Reference1"] ?? .null,
            "OriginalJournal": "ttARInvoice", "Original": document["DocEntry"] ?? .null,
            "BaseReference": document["Reference1"] ?? .null,
            "JournalEntryLines": .array(
                lines.enumerated().map { place, line in
                    var line = line
                    line["Line_ID"] = JSON(place)
                    return .object(line)
                }),
        ]
        return try keepJournalEntry(entity, origin: "invoice", date: date)
    }

    private func entryLine(
        _ account: String, _ source: JSONObject, _ side: String, _ local: String, _ foreign: String,
        shortName: String? = nil
    ) -> JSONObject {
        [
            "AccountCode": JSON(account), "ShortName": JSON(shortName ?? account),
            "Debit": JSON(side == "Debit" ? source.amount(local) : .zero),
            "Credit": JSON(side == "Credit" ? source.amount(local) : .zero),
            "FCDebit": JSON(side == "Debit" ? source.amount(foreign) : .zero),
            "FCCredit": JSON(side == "Credit" ? source.amount(foreign) : .zero),
        ]
    }
}
