import Base
import FakturPosting
import Model

/// One year of figures, as pictures and as tables.
struct FiguresPage {
    let year: Int
    /// Latest first.
    let years: [Int]
    /// Of this year's months.
    let vat: [VATFigures.Period]
    let vatByYear: [VATFigures.Period]
    let progress: [ProgressFigures.Month]
    /// What the books are kept in.
    let currency: String

    func html(_ visit: Visit) -> HTML {
        """
        <p class="crumbs"><a href="/">\(visit.say(Room.home.name))</a></p>
        <div class="title"><h1>\(visit.say(.figuresTitle)) \(year)</h1>\(chooser(visit))</div>
        <p class="quiet">\(visit.say(.inLocalCurrency, ["currency": currency]))</p>
        \(vat.isEmpty && progress.isEmpty ? EmptyState.html(visit.say(.noFigures), next: visit.say(.noFiguresNext)) : months(visit))
        \(vatByYear.isEmpty ? "" : byYear(visit))
        """
    }

    private func chooser(_ visit: Visit) -> HTML {
        let options: [HTML] = years.map { year in
            let chosen: HTML = year == self.year ? " selected" : ""
            return "<option\(chosen)>\(year)</option>"
        }
        return """
            <form method="get" action="/figures" class="acts"><label for="year">\(visit.say(.yearWord))</label><select id="year" name="year" data-send>\(options)</select><button class="no-script">\(visit.say(.choose))</button></form>
            """
    }

    // MARK: - VAT

    private func months(_ visit: Visit) -> HTML {
        let whole = vatByYear.first { $0.name == String(vat.first?.name.prefix(4) ?? "") }
        return """
            \(whole.map { summary($0, visit) } ?? "")
            <section><h2>\(visit.say(.vatByMonth))</h2>\(VATTable(periods: vat, head: .monthWord, total: whole).html(visit, name: visit.say(.vatByMonth)) { visit.format.month(named: $0) } short: { visit.format.month(short: $0) })</section>
            <section><h2>\(visit.say(.progressTitle))</h2><p class="quiet">\(visit.say(.progressSentence))</p>\(ProgressTable(months: progress).html(visit))</section>
            """
    }

    private func summary(_ whole: VATFigures.Period, _ visit: Visit) -> HTML {
        let difference = whole.difference
        let meaning: Phrase = difference.isNegative ? .owedByOffice : .owedToOffice
        func panel(_ title: Phrase, _ sum: AmountSum, _ note: String) -> HTML {
            "<div class=\"panel\"><p class=\"quiet\">\(visit.say(title))</p><p class=\"figure\">\(visit.format.sum(sum))<span class=\"currency\">\(currency)</span></p><p class=\"quiet small\">\(note)</p></div>"
        }
        return """
            <div class="panels">\(panel(.salesVAT, whole.sales.ppn, "\(visit.say(.salesCount)): \(visit.format.number(whole.sales.count))"))\(panel(.purchaseVAT, whole.purchases.ppn, "\(visit.say(.purchaseCount)): \(visit.format.number(whole.purchases.count))"))\(panel(.vatDifference, difference, visit.say(meaning)))</div>
            """
    }

    private func byYear(_ visit: Visit) -> HTML {
        """
        <section><h2>\(visit.say(.vatByYear))</h2>\(VATTable(periods: vatByYear, head: .yearWord, total: nil).html(visit, name: visit.say(.vatByYear)) { $0 } short: { $0 })</section>
        """
    }
}

/// Periods with their VAT: bars, and the same figures as a table.
struct VATTable {
    let periods: [VATFigures.Period]
    let head: Phrase
    let total: VATFigures.Period?

    func html(_ visit: Visit, name: String, _ label: (String) -> String, short: (String) -> String) -> HTML {
        let groups = periods.map { period in
            func bar(_ kind: MonthBars.Kind, _ words: Phrase, _ sum: AmountSum) -> MonthBars.Bar {
                .init(
                    kind: kind, value: sum, name: "\(label(period.name)), \(visit.say(words)): \(visit.format.sum(sum))"
                )
            }
            return MonthBars.Group(
                label: short(period.name),
                bars: [
                    bar(.sales, .salesVAT, period.sales.ppn), bar(.purchase, .purchaseVAT, period.purchases.ppn),
                ])
        }
        let most = periods.flatMap { [$0.sales.ppn, $0.purchases.ppn] }.max { $0.millionths < $1.millionths } ?? .zero
        let picture = MonthBars(
            groups: groups, legend: [(.sales, visit.say(.salesVAT)), (.purchase, visit.say(.purchaseVAT))],
            scale: visit.format.sum(most), name: name)
        let rows: [HTML] = periods.map { "<tr><th scope=\"row\">\(label($0.name))</th>\(cells($0, visit))</tr>" }
        let foot: HTML =
            if let total {
                "<tfoot><tr><th scope=\"row\">\(visit.say(.sumWord))</th>\(cells(total, visit))</tr></tfoot>"
            } else { "" }
        return """
            \(picture.html())
            <div class="scroll"><table><caption class="hidden">\(name)</caption><thead><tr><th scope="col">\(visit.say(head))</th><th scope="col" class="amount">\(visit.say(.salesCount))</th><th scope="col" class="amount">\(visit.say(.salesBase))</th><th scope="col" class="amount">\(visit.say(.salesVAT))</th><th scope="col" class="amount">\(visit.say(.purchaseCount))</th><th scope="col" class="amount">\(visit.say(.purchaseBase))</th><th scope="col" class="amount">\(visit.say(.purchaseVAT))</th><th scope="col" class="amount">\(visit.say(.vatDifference))</th></tr></thead><tbody>\(rows)</tbody>\(foot)</table></div>
            """
    }

    private func cells(_ period: VATFigures.Period, _ visit: Visit) -> HTML {
        let texts = [
            visit.format.number(period.sales.count), visit.format.sum(period.sales.dpp),
            visit.format.sum(period.sales.ppn), visit.format.number(period.purchases.count),
            visit.format.sum(period.purchases.dpp), visit.format.sum(period.purchases.ppn),
            visit.format.sum(period.difference),
        ]
        let cells: [HTML] = texts.map { "<td class=\"amount\">\($0)</td>" }
        return "\(cells)"
    }
}

/// Months with what is complete in them and what is outstanding.
struct ProgressTable {
    let months: [ProgressFigures.Month]

    func html(_ visit: Visit) -> HTML {
        let groups = months.map { month in
            func bar(_ kind: MonthBars.Kind, _ words: Phrase, _ count: Int) -> MonthBars.Bar {
                .init(
                    kind: kind, value: AmountSum(millionths: Int128(count)),
                    name: "\(visit.format.month(named: month.name)), \(visit.say(words)): \(visit.format.number(count))"
                )
            }
            return MonthBars.Group(
                label: visit.format.month(short: month.name),
                bars: [bar(.sales, .completeWord, month.complete), bar(.rest, .outstandingWord, month.outstanding)])
        }
        let picture = MonthBars(
            groups: groups, legend: [(.sales, visit.say(.completeWord)), (.rest, visit.say(.outstandingWord))],
            scale: visit.format.number(months.map { max($0.complete, $0.outstanding) }.max() ?? 0),
            name: visit.say(.progressTitle))
        let rows: [HTML] = months.map { month in
            "<tr><th scope=\"row\">\(visit.format.month(named: month.name))</th><td class=\"amount\">\(visit.format.number(month.complete))</td><td class=\"amount\">\(visit.format.number(month.outstanding))</td></tr>"
        }
        return """
            \(picture.html())
            <div class="scroll"><table><caption class="hidden">\(visit.say(.progressTitle))</caption><thead><tr><th scope="col">\(visit.say(.monthWord))</th><th scope="col" class="amount">\(visit.say(.completeWord))</th><th scope="col" class="amount">\(visit.say(.outstandingWord))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }
}

extension Format {
    /// `2025-11` as one of the months of a year that is named beside it.
    func month(short text: String) -> String {
        guard let month = Int(text.suffix(2)), (1...12).contains(month) else { return text }
        return self.month(month)
    }

    /// `2025-11` as its reader writes it.
    func month(named text: String) -> String {
        guard let year = Int(text.prefix(4)), let month = Int(text.suffix(2)), (1...12).contains(month) else {
            return text
        }
        return self.month(month, of: year)
    }
}
