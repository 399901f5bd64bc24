import Base
import Model

/// What opens above the list of fakturs: its columns, and files of it. Plain forms, with or without a script.
enum FakturMenus {
    /// The first button, which Enter presses, keeps the choice; the other one only puts it into the address.
    static func columns(_ listing: FakturListing, _ visit: Visit) -> HTML {
        """
        <details class="menu"><summary class="button">\(Icon.sliders.html)\(visit.say(.columnsWord))</summary>
        <form class="sheet" method="get" action="/fakturs">\(listing.hiddenFields)\(listing.text.isEmpty ? "" : Form.hidden("q", listing.text))\(Form.hidden("columns", FakturColumn.invoiceNo.rawValue))
        <fieldset class="picks"><legend>\(visit.say(.columnsShown))</legend>\(boxes(listing.columns, visit.language))</fieldset>
        <div class="acts"><button formmethod="post" formaction="/fakturs/columns"\(token(visit))>\(visit.say(.columnsKeep))</button><button>\(visit.say(.columnsOnce))</button></div></form></details>
        """
    }

    private static func boxes(_ columns: FakturColumns, _ language: Language) -> HTML {
        var boxes: HTML = ""
        for box in allBoxes[language, default: []] {
            boxes.appendInterpolation(box.opening)
            if columns.shown.contains(box.column) { boxes.appendLiteral(" checked") }
            boxes.appendInterpolation(box.ending)
        }
        return boxes
    }

    /// Made once: thirty boxes stand on every page of the list, and never change.
    private static let allBoxes = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
            let boxes = FakturColumns.offered.filter { $0 != .invoiceNo }.map { column in
                (
                    column: column,
                    opening:
                        "<label class=\"check\"><input type=\"checkbox\" name=\"columns\" value=\"\(column.rawValue)\""
                        as HTML,
                    ending: "> \(column.name[language])</label>" as HTML
                )
            }
            return (language, boxes)
        })

    /// On the button itself, so that it is sent only where it belongs and never stands in an address.
    private static func token(_ visit: Visit) -> HTML {
        guard let person = visit.person else { return "" }
        return " name=\"_token\" value=\"\(person.formToken)\""
    }

    /// Its fields belong to the form around the list, which knows what is ticked.
    static func export(_ listing: FakturListing, _ visit: Visit) -> HTML {
        func act(_ kind: String, _ name: Phrase) -> HTML {
            """
            <button form="bulk" formaction="/fakturs/export.\(kind)" data-keeps>\(Icon.download.html)\(visit.say(name))</button>
            """
        }
        return """
            <details class="menu"><summary class="button">\(Icon.download.html)\(visit.say(.exportWord))</summary>
            <div class="sheet narrow"><p>\(visit.say(.exportWhat))</p>
            <fieldset><legend>\(visit.say(.columnsWord))</legend><p><label class="check"><input type="radio" name="columns" value="" form="bulk" checked> \(visit.say(.exportAllColumns))</label></p><p><label class="check"><input type="radio" name="columns" value="\(listing.columns.description)" form="bulk"> \(visit.say(.exportShownColumns))</label></p></fieldset>
            <div class="acts">\(act("csv", .exportCSV))\(act("xlsx", .exportXLSX))</div></div></details>
            """
    }
}
