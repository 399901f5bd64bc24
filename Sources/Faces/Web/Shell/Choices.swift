import Base
import Model

/// Language and light, chosen in the header; without a script the button beside them sends the choice.
enum Choices {
    static func language(_ visit: Visit) -> HTML {
        let options: [HTML] = Language.allCases.map { language in
            let chosen: HTML = language == visit.language ? " selected" : ""
            return
                "<option value=\"\(language.rawValue)\" lang=\"\(language.rawValue)\"\(chosen)>\(language.name)</option>"
        }
        return """
            <form class="choice" method="post" action="/preferences">\(Form.token(visit))\(Form.back(visit))
            <label class="hidden" for="language">\(visit.say(.languageWord))</label>
            <select id="language" name="language" data-send>\(options)</select>
            <button class="quiet no-script">\(visit.say(.choose))</button></form>
            """
    }

    static func theme(_ visit: Visit) -> HTML {
        let options: [HTML] = Theme.allCases.map { theme in
            let chosen: HTML = theme == visit.theme ? " selected" : ""
            return "<option value=\"\(theme.rawValue)\"\(chosen)>\(visit.say(theme.name))</option>"
        }
        return """
            <form class="choice" method="post" action="/preferences">\(Form.token(visit))\(Form.back(visit))
            <label class="hidden" for="theme">\(visit.say(.light))</label>
            <select id="theme" name="theme" data-send>\(options)</select>
            <button class="quiet no-script">\(visit.say(.choose))</button></form>
            """
    }
}

extension Theme {
    var name: Phrase {
        switch self {
        case .system: Phrase("As the system", id: "Ikut sistem", ro: "Ca sistemul", hu: "Rendszer szerint")
        case .light: Phrase("Light", id: "Terang", ro: "Luminos", hu: "Világos")
        case .dark: Phrase("Dark", id: "Gelap", ro: "Întunecat", hu: "Sötét")
        }
    }
}
