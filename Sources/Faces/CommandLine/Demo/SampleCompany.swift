package import Base
package import Model

/// The people of the demonstration: one for every office, all with the same password.
package enum SampleCompany {
    package static let password = Secret("balanced books")

    package static let people: [(name: String, profile: UserProfile)] = [
        ("creator", UserProfile(fullName: "Citra, enters fakturs", role: .creator)),
        ("tax", UserProfile(fullName: "Tono, tax officer", role: .taxOfficer)),
        ("accounting", UserProfile(fullName: "Ayu, accounting officer", role: .accountingOfficer)),
        ("admin", UserProfile(fullName: "Adi, administrator", role: .administrator)),
        ("viewer", UserProfile(fullName: "Vera, looks only", role: .viewer)),
    ]
}
