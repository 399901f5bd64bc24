import Base
import FakturPosting
import FoundationEssentials
import Model
import Store
import TestSupport
import Testing
import Zlib

/// Fakturs as files for a spreadsheet.
@Suite struct ExportTests {
    private func exported(
        _ office: PostingOffice, _ format: FakturExport.Format, _ query: FakturQuery = FakturQuery()
    ) async throws -> [UInt8] {
        try await exported(office, format, .search(query, among: office.store.fakturs))
    }

    private func exported(
        _ office: PostingOffice, _ format: FakturExport.Format, _ content: FakturExport.Content,
        columns: [FakturColumn] = FakturColumn.allCases
    ) async throws -> [UInt8] {
        var export = FakturExport(
            content, columns: columns, as: format, customers: office.store.customers, deflate: Deflate.piece)
        var bytes: [UInt8] = []
        while let piece = try await export.next() { bytes += piece }
        return bytes
    }

    private func office() async throws -> PostingOffice {
        let office = try await PostingOffice()
        _ = try await office.faktur("=HYPERLINK(1)") { faktur in
            faktur.remarks = "+1\n<&>\"]]> _x0041_ \u{1}🧾"
            faktur.dpp = Amount("1234567890123.123456") ?? .zero
            faktur.ppn = Amount("-12.5") ?? .zero
        }
        _ = try await office.faktur("@SUM(A1)") { $0.invoiceDate = CalendarDate("1900-01-15") ?? $0.invoiceDate }
        return office
    }

    @Test func `no field of a CSV file is a formula, and no digit is lost`() async throws {
        let bytes = try await exported(try await office(), .csv)
        let table = try CSVTable(bytes, requiring: FakturColumn.allCases.map(\.rawValue))
        #expect(table.rows.map { $0["invoice_no"] } == ["'@SUM(A1)", "'=HYPERLINK(1)"])
        #expect(table.rows[1]["remarks"]?.hasPrefix("'+1\n") == true)
        #expect(table.rows[1]["dpp"] == "1234567890123.123456" && table.rows[1]["ppn"] == "-12.50")
        #expect(table.rows[1]["customer_name"] == "PT C00001")
    }

    @Test func `a workbook is read by another program, with numbers as numbers and text as text`() async throws {
        let folder = ScratchFolder()
        let file = folder.file("fakturs.xlsx")
        let bytes = try await exported(try await office(), .xlsx)
        try Data(bytes).write(to: URL(filePath: file))
        let script = """
            import sys, zipfile, xml.etree.ElementTree as tree
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            for name in archive.namelist(): tree.fromstring(archive.read(name))
            space = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
            for row in tree.fromstring(archive.read('xl/worksheets/sheet1.xml')).iter(space + 'row'):
                cells = list(row)
                for place in (6, 7, 10, 11, 22):
                    print(ascii(''.join(cells[place].itertext())), cells[place].get('t'), cells[place].get('s'))
            """
        try Data(script.utf8).write(to: URL(filePath: folder.file("read.py")))
        let read = try #require(await shell("python3 \(folder.file("read.py")) \(file)"))
        let lines = read.split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "'invoice_no' inlineStr None", "'invoice_date' inlineStr None", "'dpp' inlineStr None",
                "'ppn' inlineStr None", "'remarks' inlineStr None",
                "'@SUM(A1)' inlineStr None", "'1900-01-15' inlineStr None", "'1000000' None 1", "'110000' None 1",
                "'' None None",
                "'=HYPERLINK(1)' inlineStr None", "'45964' None 2", "'1234567890123.123456' inlineStr None",
                "'-12.5' None 1", "'+1\\n<&>\"]]> _x005F_x0041_ \\ufffd\\U0001f9fe' inlineStr None",
            ])
    }

    @Test func `every faktur of a search is exported once, however many pages it fills`() async throws {
        let office = try await PostingOffice()
        var new: [Faktur] = []
        for number in 1...450 {
            var faktur = Faktur.example("N-\(number)")
            faktur.customer = CustomerID(1)
            faktur.status = number % 3 == 0 ? .submitted : .answered
            new.append(faktur)
        }
        _ = try await office.desk.add(new, by: "ani")
        var query = FakturQuery()
        query.tab = .answered
        query.sort = FakturSort(.number, isDescending: false)
        let table = try CSVTable(try await exported(office, .csv, query))
        let numbers = table.rows.compactMap { $0["invoice_no"] }
        #expect(Set(numbers).count == 300 && numbers.count == 300)
        #expect(try await exported(office, .xlsx, query) == exported(office, .xlsx, query), "The same bytes each time.")
    }

    @Test func `chosen fakturs are exported as they are given, with the columns that are asked for`() async throws {
        let office = try await office()
        let all = try await office.store.fakturs.list(FakturFilter())
        let last = try #require(all.last)
        let columns = FakturColumns([.dpp, .status, .total, .remarks])
        let table = try CSVTable(try await exported(office, .csv, .chosen([last]), columns: columns.inFile))
        #expect(table.headings == ["invoice_no", "dpp", "total", "status", "sap_submission_status", "remarks"])
        #expect(table.rows.map { $0["invoice_no"] } == ["'\(last.invoiceNo)"])
        #expect(table.rows[0]["total"] == last.total?.description)
        #expect(table.rows[0]["sap_submission_status"] == "none")
        let both = try CSVTable(try await exported(office, .csv, .chosen(all)))
        #expect(both.rows.map { $0["id"] } == all.map { "\($0.id)" })
        #expect(try await exported(office, .xlsx, .chosen([])).isEmpty == false, "A workbook without rows is one too.")
    }

    @Test func `an import is looked over before anything is kept`() async throws {
        let office = try await PostingOffice()
        _ = try await office.faktur("KEPT/1")
        let file = """
            invoice_no,invoice_date,dpp,ppn,customer_code,faktur_no,faktur_date
            KEPT/1,2025-11-03,1000000,110000,C00001,04002507356880KEP,2025-11-03
            NEW/1,2025-11-03,1,0,C00001,,
            BAD/1,2025-13-03,x,0,C404,,
            """
        let report = try await FakturImport(desk: office.desk).preview(Array(file.utf8), by: "ani")
        #expect(report.rows == 3 && report.added == 1 && report.unchanged == 1 && !report.kept)
        #expect(Set(report.badRows.map(\.column)) == ["invoice_date", "dpp", "customer_code"])
        #expect(report.badRows.allSatisfy { $0.line == 4 })
        #expect(try await office.store.fakturs.count(FakturFilter()) == 1)
    }
}
