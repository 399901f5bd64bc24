import Base

/// Writes a workbook (ECMA-376, Office Open XML, transitional): sheets of plain cells, one after another when one is
/// full.
struct WorkbookWriter: TableWriter {
    /// Excel's limit of 1,048,576 rows, with the headings among them.
    static let rowsPerSheetMax = 1_048_576

    private var archive: ArchiveWriter
    private let rowsPerSheet: Int
    private var headings: [String] = []
    private var sheets = 0
    private var rows = 0

    init(deflate: @escaping DeflateFunction, rowsPerSheet: Int = WorkbookWriter.rowsPerSheetMax) {
        archive = ArchiveWriter(deflate: deflate)
        self.rowsPerSheet = rowsPerSheet
    }

    mutating func begin(_ headings: [String]) -> [UInt8] {
        self.headings = headings
        return beginSheet()
    }

    mutating func add(_ rows: [[TableCell]]) -> [UInt8] {
        var bytes: [UInt8] = []
        var xml = ""
        for row in rows {
            if self.rows == rowsPerSheet {
                bytes += archive.add(Array(xml.utf8)) + endSheet() + beginSheet()
                xml = ""
            }
            self.rows += 1
            xml += WorkbookWriter.row(row, number: self.rows)
        }
        return bytes + archive.add(Array(xml.utf8))
    }

    mutating func end() -> [UInt8] {
        var bytes = endSheet()
        for (name, xml) in WorkbookParts(sheets: sheets).all {
            let content = Array((WorkbookParts.declaration + xml).utf8)
            bytes += archive.begin(name) + archive.add(content) + archive.endFile()
        }
        return bytes + archive.end()
    }

    private mutating func beginSheet() -> [UInt8] {
        sheets += 1
        rows = 1
        let head = """
            \(WorkbookParts.declaration)<worksheet xmlns="\(WorkbookParts.main)"><sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>
            """
        let row = WorkbookWriter.row(headings.map(TableCell.text), number: 1)
        return archive.begin("xl/worksheets/sheet\(sheets).xml") + archive.add(Array((head + row).utf8))
    }

    private mutating func endSheet() -> [UInt8] {
        archive.add(Array("</sheetData></worksheet>".utf8)) + archive.endFile()
    }

    private static func row(_ cells: [TableCell], number: Int) -> String {
        "<row r=\"\(number)\">" + cells.map(written).joined() + "</row>"
    }

    /// Style 1 is a number with its thousands separated, style 2 a day.
    private static func written(_ cell: TableCell) -> String {
        switch cell {
        case .text(""): "<c/>"
        case .text(let text): "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
        case .amount(let amount) where isExact(amount):
            "<c s=\"1\"><v>\(amount.text(minimumPlaces: 0))</v></c>"
        case .amount(let amount): written(.text("\(amount)"))
        // Days before March 1900 stand elsewhere in Excel's calendar, which has a 29 February 1900.
        case .day(let day) where day.daysSince1970 > -25_509: "<c s=\"2\"><v>\(day.daysSince1970 + 25_569)</v></c>"
        case .day(let day): written(.text("\(day)"))
        }
    }

    /// A spreadsheet's number is a binary float: fifteen significant decimal digits survive it.
    private static func isExact(_ amount: Amount) -> Bool {
        let digits = amount.text(minimumPlaces: 0).utf8.filter { (48...57).contains($0) }.drop { $0 == 48 }
        return digits.count <= 15
    }

    /// By scalar. What XML 1.0 can't hold becomes a replacement character, and so does what a sheet would read as its own
    /// escape (`_x000D_`): Office Open XML escapes so inside text.
    static func escaped(_ text: String) -> String {
        var safe = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\t", "\n": safe.unicodeScalars.append(scalar)
            case "\r": safe += "&#13;"
            default:
                let isHeld = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                safe.unicodeScalars.append(isHeld ? scalar : "\u{FFFD}")
            }
        }
        return safe.contains("_x") ? safe.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_") : safe
    }
}

/// The small parts that make sheets a workbook.
private struct WorkbookParts {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    let sheets: Int

    var all: [(name: String, xml: String)] {
        [
            ("xl/styles.xml", styles), ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", sheetRelations),
            ("_rels/.rels", relations([relation(1, "officeDocument", to: "xl/workbook.xml")])),
            ("[Content_Types].xml", contentTypes),
        ]
    }

    private var workbook: String {
        let list = (1...sheets).map { number in
            "<sheet name=\"Fakturs\(number == 1 ? "" : " \(number)")\" sheetId=\"\(number)\" r:id=\"rId\(number)\"/>"
        }
        let names = "xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\""
        return "<workbook \(names)><sheets>\(list.joined())</sheets></workbook>"
    }

    private var sheetRelations: String {
        let list = (1...sheets).map { relation($0, "worksheet", to: "worksheets/sheet\($0).xml") }
        return relations(list + [relation(sheets + 1, "styles", to: "styles.xml")])
    }

    private func relation(_ number: Int, _ kind: String, to target: String) -> String {
        "<Relationship Id=\"rId\(number)\" Type=\"\(Self.office)/\(kind)\" Target=\"\(target)\"/>"
    }

    private func relations(_ list: [String]) -> String {
        "<Relationships xmlns=\"\(Self.package)/relationships\">\(list.joined())</Relationships>"
    }

    private var contentTypes: String {
        let list = (1...sheets).map {
            "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(Self.type).worksheet+xml\"/>"
        }
        return """
            <Types xmlns="\(Self.package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="\(Self.type).sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="\(Self.type).styles+xml"/>\(list.joined())</Types>
            """
    }

    /// Format 14, the reader's own short date, is built in.
    private var styles: String {
        """
        <styleSheet xmlns="\(Self.main)"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00####"/></numFmts>\
        <fonts count="1"><font/></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
        <cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        </styleSheet>
        """
    }
}
