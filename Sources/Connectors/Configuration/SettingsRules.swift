import Base

extension Settings {
    /// Needed settings of these sections that nobody gave.
    func missing(in sections: Set<String>, exceptWrong refused: Set<String>) -> [Failure] {
        SettingsList.all.filter { setting in
            sections.contains(setting.section) && !refused.contains(setting.name) && isNeeded(setting)
                && text(of: setting).isEmpty
        }.map(Failure.missingSetting)
    }

    private func isNeeded(_ setting: Setting) -> Bool {
        switch setting.need {
        case .optional: return false
        case .always: return true
        case .whenOn(let name):
            guard let other = SettingsList.all.first(where: { $0.name == name }) else { return false }
            return Bool(settingText: text(of: other)) ?? false
        }
    }

    /// Values that are right alone and wrong together.
    var contradictions: [Failure] {
        var found: [Failure] = []
        if self.billingHome == .postgresql {
            let keys = SettingsList.keys.billing
            for needed in [keys.billingHost, keys.billingDatabase, keys.billingUser]
            where text(of: needed.setting).isEmpty {
                found.append(
                    .contradiction(
                        needed.setting, "billing.home is postgresql, and \(needed.setting.name) is not given.", in: self
                    ))
            }
        }
        if self.engineBackoffLongestSeconds < self.engineBackoffFirstSeconds {
            found.append(
                .contradiction(
                    SettingsList.keys.engineBackoffLongestSeconds.setting,
                    "engine.backoff_longest_seconds (\(self.engineBackoffLongestSeconds)) is shorter than "
                        + "engine.backoff_first_seconds (\(self.engineBackoffFirstSeconds)).", in: self))
        }
        if self.sapRequestTimeoutSeconds < self.sapConnectTimeoutSeconds {
            found.append(
                .contradiction(
                    SettingsList.keys.sapRequestTimeoutSeconds.setting,
                    "sap.request_timeout_seconds (\(self.sapRequestTimeoutSeconds)) is shorter than "
                        + "sap.connect_timeout_seconds (\(self.sapConnectTimeoutSeconds)).", in: self))
        }
        if self.inventreeRequestTimeoutSeconds < self.inventreeConnectTimeoutSeconds {
            found.append(
                .contradiction(
                    SettingsList.keys.inventreeRequestTimeoutSeconds.setting,
                    "inventree.request_timeout_seconds (\(self.inventreeRequestTimeoutSeconds)) is shorter than "
                        + "inventree.connect_timeout_seconds (\(self.inventreeConnectTimeoutSeconds)).", in: self))
        }
        return found
    }
}
