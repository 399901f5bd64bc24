import Base
import Model
import Testing

@Suite struct RawInvoiceTests {
    private func read(_ text: String) throws -> [RawInvoiceReading] {
        RawInvoiceReading.all(in: try JSON(parsing: text))
    }

    @Test func `an invoice is read as it is written, digit by digit`() throws {
        let reading = try #require(
            try read(
                #"""
                {"id":85876000,"serie":"BV","numar":221029000,"denumire_client":" Vinăria ","cod_unic_client":"RO 25",
                 "data_emitere":"2025-04-04T00:00:00","articole":[
                  {"nume_produs":"Toner","cod_conta_produs":" ","cantitate":28.5040,"pret_unitar":"3969.01","detalii":null},
                  {"nume_produs":"","cod_conta_produs":"P1","cantitate":0.30000000000000004,"pret_unitar":1}]}
                """#
            ).first)
        let invoice = try #require(reading.invoice)
        #expect(reading.problems.isEmpty && reading.path == "data")
        #expect(invoice.numar == "221029000" && invoice.customerName == " Vinăria " && invoice.cui == "RO 25")
        #expect(invoice.issueDate?.description == "2025-04-04")
        #expect(invoice.lines.map(\.quantity.text) == ["28.5040", "0.30000000000000004"])
        #expect(invoice.lines[0].quantity.exact(places: 5)?.description == "28.504")
        #expect(invoice.lines[1].quantity.exact(places: 5) == nil)
        #expect(invoice.lines[1].quantity.rounded(places: 5, .halfUp)?.description == "0.30")
        #expect(invoice.lines.map(\.code) == [nil, "P1"] && invoice.lines.map(\.name) == ["Toner", ""])
        #expect(invoice.lines.map(\.path) == ["data.articole[0]", "data.articole[1]"])
    }

    @Test func `every problem of a document is named by its path, and the other invoices are read`() throws {
        let readings = try read(
            #"""
            [7, {"serie":"A","numar":"1","denumire_client":"X","articole":[
                {"nume_produs":"a","cantitate":1,"pret_unitar":2},
                {"nume_produs":{},"cantitate":"doi","pret_unitar":null}, 5]},
             {"serie":"A","numar":" ","data_emitere":"ieri"},
             {"numar":"2","cod_unic_client":"1","articole":[]}]
            """#)
        #expect(
            readings.flatMap(\.problems).map(\.field) == [
                "data[0]", "data[1].articole[1].nume_produs", "data[1].articole[1].cantitate",
                "data[1].articole[1].pret_unitar", "data[1].articole[2]", "data[2].numar", "data[2].denumire_client",
                "data[2].data_emitere", "data[2].articole",
            ])
        #expect(readings.map { $0.invoice != nil } == [false, false, false, true])
    }

    @Test(arguments: ["null", "true", "7", "\"x\"", "{}", "[]", "[null]", "[[]]", #"{"articole":{}}"#])
    func `whatever stands there is data, never a crash`(text: String) throws {
        let readings = try read(text)
        #expect(readings.allSatisfy { $0.invoice == nil && !$0.problems.isEmpty })
    }

    @Test func `the log has exactly the members other programs read`() throws {
        var log = SyncLog(timestamp: Timestamp(milliseconds: 0), successful: 1, partial: 1)
        var entry = SyncLog.InvoiceEntry(
            timestamp: Timestamp(milliseconds: 0), invoiceID: .number("5"), serie: "BV", numar: "7")
        entry.customer = SyncLog.Customer(id: 1, name: "Vinăria")
        entry.salesOrder = SyncLog.SalesOrder(id: 2, description: "SERIE=BV;NUMAR=7")
        entry.addedLines = [SyncLog.AddedLine(part: 3, quantity: try #require(Amount("28.504")), lineID: 4)]
        entry.missingProducts = [SyncLog.MissingProduct(name: "", code: nil, reason: "the line names no product")]
        log.invoices = [entry]
        #expect(
            log.json.written == """
                {"timestamp":"1970-01-01T00:00:00.000Z","total_invoices":2,"successful":1,"partial":1,"failed":0,\
                "invoices":[{"timestamp":"1970-01-01T00:00:00.000Z","invoice_id":5,"serie":"BV","numar":"7",\
                "customer":{"id":1,"name":"Vinăria"},"sales_order":{"id":2,"description":"SERIE=BV;NUMAR=7"},\
                "added_lines":[{"part":3,"qty":28.504,"line_id":4}],\
                "missing_products":[{"name":"","code":null,"reason":"the line names no product"}]}]}
                """)
    }
}
