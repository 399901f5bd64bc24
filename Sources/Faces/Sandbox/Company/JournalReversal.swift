import Base

/// What can still be done to a posted entry: new words, and its mirror image.
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
