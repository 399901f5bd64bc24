import Base

// The kinds of settings. Each says in words what it takes and turns text into a value, or says what is wrong with it.

extension SettingKey {
    private init(
        _ name: String, _ sentence: String, takes: String, unit: String = "", environment: String?,
        default defaultText: String?, example: String, need: Setting.Need? = nil, isSecret: Bool = false,
        fallback: Value, complaint: @escaping @Sendable (String) -> String?,
        value: @escaping @Sendable (String) -> Value?
    ) {
        let derived = "TIEOUT_" + name.uppercased().split(separator: ".").joined(separator: "_")
        setting = Setting(
            name: name, environmentName: environment ?? derived, takes: takes, unit: unit,
            defaultText: defaultText ?? "", example: example.isEmpty ? defaultText ?? "" : example,
            need: need ?? (defaultText == nil ? .always : .optional), isSecret: isSecret, sentence: sentence,
            complaint: { text in complaint(text) ?? (value(text) == nil ? "is no \(takes)" : nil) })
        self.value = value
        self.fallback = fallback
    }
}

// MARK: - Text

extension SettingKey where Value == String {
    /// Needed when it has no default.
    static func text(
        _ name: String, environment: String? = nil, default text: String? = nil, example: String = "",
        _ sentence: String
    ) -> Self {
        Self(
            name, sentence, takes: "text", environment: environment, default: text, example: example, fallback: "",
            complaint: { $0.isEmpty ? "is empty" : Complaint.characters($0) }, value: { $0 })
    }

    static func path(_ name: String, default path: String, _ sentence: String) -> Self {
        Self(
            name, sentence, takes: "path", environment: nil, default: path, example: "", fallback: path,
            complaint: { $0.isEmpty ? "is empty" : Complaint.characters($0) }, value: { $0 })
    }

    /// A name in the tz database of this machine.
    static func timeZone(_ name: String, default zone: String, _ sentence: String) -> Self {
        Self(
            name, sentence, takes: "time zone", environment: nil, default: zone, example: "", fallback: zone,
            complaint: { Complaint.zone($0) }, value: { $0 })
    }

    /// An address, needed unless said otherwise; slashes at its end are dropped.
    static func url(
        _ name: String, environment: String?, example: String, _ sentence: String, need: Setting.Need = .always
    ) -> Self {
        Self(
            name, sentence, takes: "address (http or https)", environment: environment, default: nil, example: example,
            need: need, fallback: "", complaint: { Complaint.characters($0) ?? Complaint.address($0) },
            value: { String($0.reversed().drop { $0 == "/" }.reversed()) })
    }
}

extension SettingKey where Value == String? {
    /// An empty text means none.
    static func optionalText(
        _ name: String, environment: String? = nil, default text: String = "", example: String = "",
        neededWhenOn: String? = nil, _ sentence: String
    ) -> Self {
        Self(
            name, sentence, takes: "text", environment: environment, default: text, example: example,
            need: neededWhenOn.map { .whenOn($0) }, fallback: nil, complaint: Complaint.characters,
            value: { .some($0.isEmpty ? nil : $0) })
    }

    static func optionalPath(
        _ name: String, environment: String? = nil, example: String, _ sentence: String
    ) -> Self {
        Self(
            name, sentence, takes: "path", environment: environment, default: "", example: example, fallback: nil,
            complaint: Complaint.characters, value: { .some($0.isEmpty ? nil : $0) })
    }
}

extension SettingKey where Value == [AddressBlock] {
    /// IP addresses and networks, with commas between them; an empty text for none.
    static func addressBlocks(_ name: String, example: String, _ sentence: String) -> Self {
        Self(
            name, sentence, takes: "list of IP addresses and networks (CIDR)", environment: nil, default: "",
            example: example, fallback: [], complaint: { _ in nil }, value: AddressBlock.list)
    }
}

extension SettingKey where Value == Secret {
    /// Needed unless said otherwise.
    static func secret(
        _ name: String, environment: String?, _ sentence: String, need: Setting.Need = .always
    ) -> Self {
        Self(
            name, sentence, takes: "secret", environment: environment, default: nil, example: "", need: need,
            isSecret: true, fallback: Secret(""), complaint: { $0.isEmpty ? "is empty" : nil }, value: { Secret($0) })
    }
}

extension SettingKey where Value == Secret {
    /// An address that may carry a token of whoever gave it out; none by default.
    static func secretURL(_ name: String, _ sentence: String) -> Self {
        Self(
            name, sentence, takes: "address (http or https)", environment: nil, default: nil, example: "",
            need: .optional, isSecret: true, fallback: Secret(""),
            complaint: { Complaint.characters($0) ?? Complaint.address(String($0.prefix { $0 != "?" })) },
            value: { Secret($0) })
    }
}

// MARK: - Numbers, switches and choices

extension SettingKey where Value == Int {
    static func wholeNumber(
        _ name: String, _ range: ClosedRange<Int>, unit: String, environment: String? = nil, default number: Int,
        _ sentence: String
    ) -> Self {
        Self(
            name, sentence, takes: "whole number from \(range.lowerBound) to \(range.upperBound)", unit: unit,
            environment: environment, default: String(number), example: "", fallback: number,
            complaint: { _ in nil }, value: { Int(digits: $0, in: range) })
    }

    static func seconds(_ name: String, _ range: ClosedRange<Int>, default number: Int, _ sentence: String) -> Self {
        wholeNumber(name, range, unit: "seconds", default: number, sentence)
    }
}

extension SettingKey where Value == Int? {
    /// An empty text means none.
    static func optionalWholeNumber(
        _ name: String, _ range: ClosedRange<Int>, example: String, _ sentence: String
    ) -> Self {
        Self(
            name, sentence, takes: "whole number from \(range.lowerBound) to \(range.upperBound)", environment: nil,
            default: "", example: example, fallback: nil, complaint: { _ in nil },
            value: { $0.isEmpty ? .some(nil) : Int(digits: $0, in: range).map(Int?.some) })
    }
}

extension SettingKey where Value == Bool {
    static func flag(_ name: String, default isOn: Bool, _ sentence: String) -> Self {
        Self(
            name, sentence, takes: "`on` or `off`", environment: nil, default: isOn ? "on" : "off", example: "",
            fallback: isOn, complaint: { Bool(settingText: $0) == nil ? "is neither on nor off" : nil },
            value: Bool.init(settingText:))
    }
}

extension SettingKey where Value: SettingChoice {
    static func choice(_ name: String, default choice: Value, _ sentence: String) -> Self {
        let words = Value.allCases.map(\.rawValue)
        return Self(
            name, sentence, takes: "one of " + words.map { "`\($0)`" }.joined(separator: ", "), environment: nil,
            default: choice.rawValue, example: "", fallback: choice,
            complaint: { text in
                guard !words.contains(text) else { return nil }
                let meant = Similarity.nearest(to: text, among: words).map { "; did you mean \($0)?" } ?? ""
                return "is none of \(words.joined(separator: ", "))\(meant)"
            },
            value: Value.init(rawValue:))
    }
}

// MARK: - Reading text

private enum Complaint {
    static func characters(_ text: String) -> String? {
        let isPlain = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        return isPlain ? nil : "holds a line break or another control character"
    }

    static func zone(_ text: String) -> String? {
        do throws(Failure) { _ = try Zone(named: text) } catch {
            return "is no time zone this machine knows, such as Asia/Jakarta"
        }
        return nil
    }

    /// Scheme, host, port and perhaps a path; a name, password, query or fragment has no place in a setting.
    static func address(_ text: String) -> String? {
        let pattern = /https?:\/\/([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?(?:\/[^\s?#@]*)?/
        guard let match = text.wholeMatch(of: pattern) else {
            return "is no address such as https://host:50000"
        }
        guard let port = match.2 else { return nil }
        return Int(digits: String(port), in: 1...65_535) == nil ? "names a port that is not from 1 to 65535" : nil
    }
}

extension AddressBlock {
    @Sendable fileprivate static func list(_ text: String) -> [AddressBlock]? {
        let parts = text.split(separator: ",").map { $0.filter { $0 != " " } }
        let blocks = parts.compactMap { AddressBlock($0) }
        return blocks.count == parts.count ? blocks : nil
    }
}

extension Int {
    /// Plain digits and no sign: `+5`, ` 5` and `5.0` are typing mistakes.
    fileprivate init?(digits: String, in range: ClosedRange<Int>) {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits),
            range.contains(number)
        else { return nil }
        self = number
    }
}

extension Bool {
    /// The words people write for a switch, in any case.
    init?(settingText text: String) {
        switch text.lowercased() {
        case "on", "yes", "true", "1": self = true
        case "off", "no", "false", "0": self = false
        default: return nil
        }
    }
}
