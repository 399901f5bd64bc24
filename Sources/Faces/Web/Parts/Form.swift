import Base
import HTTPServer

/// The parts of forms, each with its label, its hint and what was wrong with it.
enum Form {
    enum Style: String { case primary, plain, quiet, danger }

    /// What every form that changes something carries.
    static func token(_ visit: Visit) -> HTML {
        guard let person = visit.person else { return "" }
        return "<input type=\"hidden\" name=\"_token\" value=\"\(person.formToken)\">"
    }

    /// Where to return to afterwards: the page it stands on.
    static func back(_ visit: Visit) -> HTML {
        let here = visit.request.method == "GET" ? visit.request.message.target : "/"
        return "<input type=\"hidden\" name=\"_back\" value=\"\(Address.local(here))\">"
    }

    static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    /// A button that is a whole form. With `fields`, these are sent along.
    static func button(
        _ visit: Visit, to path: String, _ phrase: Phrase, style: Style = .plain, icon: Icon? = nil,
        fields: KeyValuePairs<String, String> = [:], withheld reason: String? = nil
    ) -> HTML {
        """
        <form method="post" action="\(path)" class="one-button">\(token(visit))\(back(visit))\(fields.map { hidden($0.key, $0.value) })\(submit(visit, phrase, style: style, icon: icon, withheld: reason))</form>
        """
    }

    /// With a reason it can't be pressed, and says why.
    static func submit(
        _ visit: Visit, _ phrase: Phrase, style: Style = .primary, icon: Icon? = nil, withheld reason: String? = nil
    ) -> HTML {
        let off: HTML = if let reason { " disabled title=\"\(reason)\"" } else { "" }
        return "<button class=\"\(style.rawValue)\"\(off)>\(icon?.html ?? "")\(visit.say(phrase))</button>"
    }

    /// A line of text. `fault`: what is wrong with it, in one sentence.
    static func text(
        _ name: String, _ label: String, value: String, type: String = "text", hint: String? = nil,
        fault: String? = nil, isRequired: Bool = false, extra: HTML = ""
    ) -> HTML {
        let needed: HTML = isRequired ? " required" : ""
        return field(name, label, hint: hint, fault: fault) { described in
            """
            <input id="f-\(name)" name="\(name)" type="\(type)" value="\(value)"\(needed)\(described)\(extra)>
            """
        }
    }

    static func area(
        _ name: String, _ label: String, value: String, rows: Int = 3, hint: String? = nil, fault: String? = nil
    ) -> HTML {
        field(name, label, hint: hint, fault: fault) { described in
            // The first line break is the browser's, not the text's.
            "<textarea id=\"f-\(name)\" name=\"\(name)\" rows=\"\(rows)\"\(described)>\n\(value)</textarea>"
        }
    }

    static func choice(
        _ name: String, _ label: String, options: [(value: String, label: String)], chosen: String,
        hint: String? = nil, fault: String? = nil
    ) -> HTML {
        field(name, label, hint: hint, fault: fault) { described in
            let options: [HTML] = options.map { option in
                let selected: HTML = option.value == chosen ? " selected" : ""
                return "<option value=\"\(option.value)\"\(selected)>\(option.label)</option>"
            }
            return "<select id=\"f-\(name)\" name=\"\(name)\"\(described)>\(options)</select>"
        }
    }

    static func check(_ name: String, _ label: String, value: String = "1", isOn: Bool) -> HTML {
        let on: HTML = isOn ? " checked" : ""
        return
            "<label class=\"check\"><input type=\"checkbox\" name=\"\(name)\" value=\"\(value)\"\(on)> \(label)</label>"
    }

    static func file(_ name: String, _ label: String, accept: String, hint: String? = nil, fault: String? = nil) -> HTML
    {
        field(name, label, hint: hint, fault: fault) { described in
            "<input id=\"f-\(name)\" name=\"\(name)\" type=\"file\" accept=\"\(accept)\"\(described)>"
        }
    }

    private static func field(
        _ name: String, _ label: String, hint: String?, fault: String?, _ control: (HTML) -> HTML
    ) -> HTML {
        let isNamed = hint != nil || fault != nil
        let described: HTML =
            isNamed
            ? " aria-describedby=\"h-\(name)\"\(fault == nil ? "" : " aria-invalid=\"true\"" as HTML)" : ""
        let below: HTML
        if let fault {
            below = "<p class=\"fault\" id=\"h-\(name)\">\(Icon.warning.html) \(fault)</p>"
        } else if let hint {
            below = "<p class=\"hint\" id=\"h-\(name)\">\(hint)</p>"
        } else {
            below = ""
        }
        return """
            <div class="field\(fault == nil ? "" : " wrong" as HTML)"><label for="f-\(name)">\(label)</label>\(control(described))\(below)</div>
            """
    }
}
