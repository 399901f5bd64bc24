/// The languages Tieout speaks with people; the raw value is the tag of BCP 47.
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case indonesian = "id"
    case romanian = "ro"
    case hungarian = "hu"

    /// Its own name for itself, as a list of languages shows it.
    package var name: String {
        switch self {
        case .english: "English"
        case .indonesian: "Bahasa Indonesia"
        case .romanian: "Română"
        case .hungarian: "Magyar"
        }
    }
}
