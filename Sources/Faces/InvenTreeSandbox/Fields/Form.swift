import Base

/// What was sent for one object, read field by field; every problem is told at once, as the real server does.
struct Form {
    let sent: JSONObject
    /// A PATCH: what is left out stays as it was.
    let isPartial: Bool
    private(set) var problems: JSONObject = [:]

    /// Cleans every text first; one that looks like HTML is refused before any other check.
    init(_ sent: JSONObject, isPartial: Bool, keepingLineBreaksIn multiline: Set<String> = []) throws(Refusal) {
        var cleaned = JSONObject()
        for member in sent.members {
            guard let text = member.value.text else {
                cleaned.append(member.name, member.value)
                continue
            }
            guard let clean = Cleaning.clean(text, keepingLineBreaks: multiline.contains(member.name)) else {
                throw .field(member.name, "Remove HTML tags from this value")
            }
            cleaned.append(member.name, JSON(clean))
        }
        self.sent = cleaned
        self.isPartial = isPartial
    }

    mutating func refuse(_ name: String, _ message: String) {
        problems[name] = .array((problems[name]?.list ?? []) + [JSON(message)])
    }

    /// Throws all problems found so far.
    func finish() throws(Refusal) { if !problems.isEmpty { throw Refusal(400, .object(problems)) } }
}

// MARK: - Kinds of fields

extension Form {
    mutating func text(
        _ name: String, max: Int, _ current: String = "", isRequired: Bool = false
    ) -> String {
        guard let value = sent[name] else {
            if isRequired, !isPartial { refuse(name, "This field is required.") }
            return current
        }
        if value.isNull {
            refuse(name, "This field may not be null.")
            return current
        }
        if isRequired, value.text == "" { refuse(name, "This field may not be blank.") }
        return bounded(name, value, max: max) ?? current
    }

    mutating func optionalText(_ name: String, max: Int, _ current: String?) -> String? {
        guard let value = sent[name] else { return current }
        return value.isNull ? nil : bounded(name, value, max: max) ?? current
    }

    private mutating func bounded(_ name: String, _ value: JSON, max: Int) -> String? {
        guard value.flag == nil, let text = value.scalarText else {
            refuse(name, "Not a valid string.")
            return nil
        }
        if text.unicodeScalars.count > max { refuse(name, "Ensure this field has no more than \(max) characters.") }
        return text
    }

    mutating func link(_ name: String, _ current: String) -> String {
        let text = text(name, max: 2000, current)
        guard sent[name] != nil, !text.isEmpty else { return text }
        let schemes = ["http://", "https://", "ftp://", "ftps://"]
        let host = schemes.first { text.lowercased().hasPrefix($0) }
            .map { text.dropFirst($0.count).prefix { !"/?#".contains($0) } }
        if !(host.map { $0.contains(".") || $0.hasPrefix("localhost") } ?? false) { refuse(name, "Enter a valid URL.") }
        return text
    }

    mutating func flag(_ name: String, _ current: Bool) -> Bool {
        guard let value = sent[name] else { return current }
        switch value.scalarText?.lowercased() {
        case "true", "1", "yes", "on", "t", "y": return true
        case "false", "0", "no", "off", "f", "n": return false
        default:
            refuse(name, "Must be a valid boolean.")
            return current
        }
    }

    mutating func choice(_ name: String, among choices: [String], _ current: String?) -> String? {
        guard let value = sent[name] else { return current }
        if value.isNull || value.text == "" { return nil }
        let text = value.scalarText ?? ""
        if !choices.contains(text) { refuse(name, "\"\(text)\" is not a valid choice.") }
        return text
    }

    mutating func day(_ name: String, _ current: CalendarDate?) -> CalendarDate? {
        guard let value = sent[name] else { return current }
        if value.isNull || value.text == "" { return nil }
        guard let day = value.text.flatMap({ CalendarDate($0) }) else {
            refuse(name, "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.")
            return current
        }
        return day
    }

    /// A decimal with so many digits in all and behind the point; what lies beyond the last place is rounded later.
    mutating func decimal(_ name: String, digits: Int, places: Int, mayBeNegative: Bool = false) -> DecimalText? {
        guard let value = sent[name], !value.isNull, value.text != "" else { return nil }
        guard value.flag == nil, let text = value.scalarText else {
            refuse(name, "A valid number is required.")
            return nil
        }
        guard let number = DecimalText(text) else {
            let isWord = ["nan", "inf", "infinity", "-inf", "-infinity", "snan"].contains(text.lowercased())
            refuse(name, isWord ? "“\(text)” value must be a decimal number." : "Invalid value")
            return nil
        }
        if number.wholeDigits > digits - places {
            refuse(name, "Ensure that there are no more than \(digits) digits in total.")
        } else if number.isNegative, !mayBeNegative {
            refuse(name, "Ensure this value is greater than or equal to 0.")
        }
        return number
    }

    /// The key of another object; `exists` says whether it may be named here.
    mutating func key(
        _ name: String, whenMissing message: String?, _ current: Int64?, exists: (Int64) throws(Refusal) -> Bool
    ) throws(Refusal) -> Int64? {
        guard let value = sent[name] else {
            if let message, !isPartial { refuse(name, message) }
            return current
        }
        if value.isNull || value.text == "" {
            if message != nil { refuse(name, "This field cannot be blank.") }
            return nil
        }
        guard value.flag == nil, let key = value.integer else {
            refuse(name, "Incorrect type. Expected pk value, received \(value.text == nil ? "another type" : "str").")
            return current
        }
        if !(try exists(key)) { refuse(name, "Invalid pk \"\(key)\" - object does not exist.") }
        return key
    }
}
