import Base

extension UserEntry {
    /// Throws `USER-NAME-UNUSABLE`: a name stands in the audit, in addresses and on command lines.
    init(
        checking name: String, _ profile: UserProfile, by who: String, at now: Timestamp
    ) throws(Failure) {
        // As bytes: characters that Unicode holds for equal to a letter, such as the Kelvin sign, would be another name
        // that looks the same.
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
        guard isPlain, name.utf8.count <= 64, name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._@+\-]*/) != nil else {
            throw Failure(
                .userNameUnusable, .askHuman, "A user can't have this name.",
                advice: "Use up to 64 letters from a to z, digits, and . _ - + @, beginning with a letter or digit.",
                place: "name")
        }
        self.init(name: name, profile: try profile.checked(), createdBy: who, createdAt: now)
    }
}

extension UserProfile {
    /// The name with single blanks. Throws `USER-NAME-UNUSABLE` and `ZONE-UNKNOWN`.
    func checked() throws(Failure) -> UserProfile {
        var checked = self
        checked.fullName = fullName.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isPlain = checked.fullName.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard !checked.fullName.isEmpty, checked.fullName.utf8.count <= 200, isPlain else {
            throw Failure(
                .userNameUnusable, .askHuman, "A full name has 1 to 200 bytes, and no control characters.",
                advice: "Enter the name as colleagues know it.", place: "full_name")
        }
        // Throws `ZONE-UNKNOWN`.
        if let zone { _ = try Zone(named: zone) }
        return checked
    }

    var audited: JSON {
        [
            "full_name": JSON(fullName), "role": JSON(role?.rawValue), "language": JSON(language.rawValue),
            "grants": .array(grants.map(\.rawValue).sorted().map { JSON($0) }), "zone": JSON(zone),
        ]
    }
}
