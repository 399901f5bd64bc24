import Base

/// Journal entries that a client posts.
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

    /// Numbers an entry and keeps it. `origin` is manual, invoice or reversal.
    func keepJournalEntry(
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
