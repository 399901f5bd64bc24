import Base

/// What `?` shows: every key and what it does.
enum KeyboardMap {
    static func dialog(_ visit: Visit) -> HTML {
        let keys: [(String, Phrase)] = [
            ("/", .searchFakturs), ("?", .keyboard), ("j / k", .nextOrPreviousRow), ("x", .selectRow),
            ("Enter", .openRow), ("p", .primaryAct), ("Esc", .close),
        ]
        let rows: [HTML] = keys.map { key, phrase in
            "<tr><th scope=\"row\"><kbd>\(key)</kbd></th><td>\(visit.say(phrase))</td></tr>"
        }
        let rooms: [HTML] = Room.allCases.filter { visit.may($0.permission) }.map { room in
            "<tr><th scope=\"row\"><kbd>g</kbd> <kbd>\(room.key)</kbd></th><td>\(visit.say(room.name))</td></tr>"
        }
        return """
            <dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">\(visit.say(.keyboard))</h2>
            <div class="columns"><table class="plain"><tbody>\(rows)</tbody></table><table class="plain"><tbody>\(rooms)</tbody></table></div>
            <form method="dialog"><button>\(visit.say(.close))</button></form></dialog>
            """
    }
}
