/// One setting as people meet it: its names, what it takes, and a sentence.
package struct Setting: Sendable {
    /// Where a value must come from before Tieout can work.
    package enum Need: Sendable {
        case optional
        case always
        /// Needed when the switch of this name is on.
        case whenOn(String)
    }

    /// The path in the settings file: `sap.tls.ca_file` is `ca_file` in `tls` in `sap`.
    package let name: String
    package let environmentName: String
    /// What values it takes, in words: `whole number from 1 to 65535`.
    package let takes: String
    /// `seconds`, `days`; empty where there is none.
    package let unit: String
    /// The value without any other; empty for none.
    package let defaultText: String
    package let example: String
    package let need: Need
    package let isSecret: Bool
    package let sentence: String
    /// What is wrong with a text as this setting's value; `nil` when nothing is.
    let complaint: @Sendable (String) -> String?

    package var section: String { String(name.prefix { $0 != "." }) }
}

/// A setting and how its text becomes a value of the program.
package struct SettingKey<Value: Sendable>: Sendable {
    package let setting: Setting
    /// Returns `nil` exactly for the texts the setting complains about.
    let value: @Sendable (String) -> Value?
    /// Stands for a needed value that nobody asked for: the sandbox starts without SAP's password.
    let fallback: Value
}

/// A key without its type.
protocol DescribedSetting {
    var setting: Setting { get }
}

extension SettingKey: DescribedSetting {}
