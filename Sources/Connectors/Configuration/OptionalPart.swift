import Base

/// A part of Tieout that an installation may do without: with none of its settings it is off; with some of them all that it
/// needs are asked for, because somebody meant to set it up.
package enum OptionalPart: CaseIterable, Sendable {
    /// SAP's Service Layer, to which fakturs are posted. The company's name alone means nothing: SAP's views need it too.
    case ledger
    /// InvenTree, in which raw documents become orders.
    case orderBook
}

extension Settings {
    /// Whether anybody began to set it up.
    package func names(_ part: OptionalPart) -> Bool { firstGiven(of: part) != nil }

    /// What it still needs; nothing when nobody began to set it up.
    func missing(of part: OptionalPart, exceptWrong refused: Set<String>) -> [Failure] {
        let isWrong = signs(of: part).contains { refused.contains($0.name) }
        guard let given = firstGiven(of: part)?.name ?? (isWrong ? "another of its settings" : nil) else { return [] }
        return needs(of: part).filter { text(of: $0).isEmpty && !refused.contains($0.name) }.map { setting in
            .missingSetting(setting, because: "\(given) is given")
        }
    }

    private func firstGiven(of part: OptionalPart) -> Setting? {
        signs(of: part).first { !text(of: $0).isEmpty }
    }

    /// Settings that nobody gives who doesn't want the part.
    private func signs(of part: OptionalPart) -> [Setting] {
        let keys = SettingsList.keys
        return switch part {
        case .ledger: [keys.sapURL.setting, keys.sapUser.setting, keys.sapPassword.setting]
        case .orderBook:
            [
                keys.inventreeURL.setting, keys.inventreeToken.setting, keys.inventreeUsername.setting,
                keys.inventreePassword.setting,
            ]
        }
    }

    private func needs(of part: OptionalPart) -> [Setting] {
        let keys = SettingsList.keys
        switch part {
        case .ledger:
            return [keys.sapURL.setting, keys.sapCompany.setting, keys.sapUser.setting, keys.sapPassword.setting]
        case .orderBook:
            let login = [keys.inventreeUsername.setting, keys.inventreePassword.setting]
            let usesLogin = login.contains { !text(of: $0).isEmpty }
            let token = keys.inventreeToken.setting
            return [keys.inventreeURL.setting] + (usesLogin && text(of: token).isEmpty ? login : [token])
        }
    }
}
