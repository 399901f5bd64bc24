import Base
import Model

/// Many fakturs to be answered in one table: number and date for each.
struct BulkAnswerPage: Sendable {
    let fakturs: [Faktur]
    let customers: [CustomerID: Customer]
    let faults: [FakturID: String]

    func html(_ visit: Visit) -> HTML {
        """
        <p class="crumbs"><a href="/fakturs">\(visit.say(Room.fakturs.name))</a></p>
        <h1>\(visit.say(.bulkAnswerTitle))</h1>
        \(fakturs.isEmpty ? EmptyState.html(visit.say(.bulkAnswerNone), next: visit.say(.emptyIncompleteNext)) : table(visit))
        """
    }

    private func table(_ visit: Visit) -> HTML {
        """
        <p class="hint">\(visit.say(.bulkAnswerHint))</p>
        <form method="post" action="/fakturs/answers/save">\(Form.token(visit))
        <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.fieldInvoiceNo))</th><th scope="col">\(visit.say(.fieldCustomer))</th><th scope="col" class="amount">\(visit.say(.fieldPPN))</th><th scope="col">\(visit.say(.fieldFakturNo))</th><th scope="col">\(visit.say(.fieldFakturDate))</th></tr></thead>
        <tbody>\(fakturs.map { row($0, visit) })</tbody></table></div>
        <div class="acts">\(Form.submit(visit, .bulkAnswerSave))<a class="button" href="/fakturs">\(visit.say(.backToList))</a></div></form>
        """
    }

    private func row(_ faktur: Faktur, _ visit: Visit) -> HTML {
        let id = faktur.id
        let number = visit.form["number-\(id)"] ?? faktur.fakturNo ?? ""
        let date = visit.form["date-\(id)"] ?? faktur.fakturDate?.description ?? ""
        let fault: HTML =
            faults[id].map {
                "<p class=\"fault\" role=\"alert\" id=\"fault-\(id.rawValue)\">\(Icon.warning.html) \($0)</p>"
            } ?? ""
        let described: HTML =
            faults[id] == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"fault-\(id.rawValue)\""
        return """
            <tr><td class="id"><a href="\(FakturPath.page(id))">\(faktur.invoiceNo)</a>\(Form.hidden("id", "\(id)"))\(Form.hidden("version-\(id)", String(faktur.version)))</td><td>\(faktur.customer.flatMap { customers[$0]?.name } ?? "")</td><td class="amount">\(Money.html(faktur.ppn, faktur.currency, visit))</td>
            <td><input name="number-\(id.rawValue)" aria-label="\(visit.say(.fieldFakturNo)) \(faktur.invoiceNo)" value="\(number)" autocomplete="off"\(described)>\(fault)</td><td><input type="date" name="date-\(id.rawValue)" aria-label="\(visit.say(.fieldFakturDate)) \(faktur.invoiceNo)" value="\(date)"\(described)></td></tr>
            """
    }
}
