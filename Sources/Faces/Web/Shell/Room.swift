import Model

/// The places of the house, as the rail lists them.
package enum Room: String, CaseIterable, Sendable {
    case home, fakturs, customers, rawDocuments, billing, deliveries, compare, jobs
    case users, audit, settings, doctor

    var path: String {
        switch self {
        case .home: "/"
        case .rawDocuments: "/raw-documents"
        default: "/\(rawValue)"
        }
    }

    var name: Phrase {
        switch self {
        case .home: Phrase("Home", id: "Beranda", ro: "Acasă", hu: "Kezdőlap")
        case .fakturs: Phrase("Fakturs", id: "Faktur", ro: "Facturi fiscale", hu: "Adószámlák")
        case .customers: Phrase("Customers", id: "Pelanggan", ro: "Clienți", hu: "Ügyfelek")
        case .rawDocuments:
            Phrase("Raw documents", id: "Dokumen mentah", ro: "Documente brute", hu: "Nyers dokumentumok")
        case .billing: Phrase("Billing", id: "Penagihan", ro: "Facturare", hu: "Számlázás")
        case .deliveries: Phrase("Deliveries", id: "Pengiriman", ro: "Livrări", hu: "Kézbesítések")
        case .compare: Phrase("Compare", id: "Bandingkan", ro: "Comparare", hu: "Egyeztetés")
        case .jobs: Phrase("Jobs", id: "Pekerjaan", ro: "Sarcini", hu: "Feladatok")
        case .users: Phrase("Users", id: "Pengguna", ro: "Utilizatori", hu: "Felhasználók")
        case .audit: Phrase("Audit", id: "Audit", ro: "Audit", hu: "Napló")
        case .settings: Phrase("Settings", id: "Pengaturan", ro: "Setări", hu: "Beállítások")
        case .doctor: Phrase("Doctor", id: "Diagnosa", ro: "Diagnostic", hu: "Diagnosztika")
        }
    }

    /// Without it the room is not in the rail.
    var permission: Permission {
        switch self {
        case .home, .fakturs, .customers, .rawDocuments, .billing, .deliveries, .compare, .jobs: .view
        case .users: .manageUsers
        case .audit: .readAudit
        case .settings, .doctor: .seeSettings
        }
    }

    /// Below the line in the rail: the house itself, not its work.
    var isOfTheHouse: Bool { [.users, .audit, .settings, .doctor].contains(self) }

    var icon: Icon {
        switch self {
        case .home: .home
        case .fakturs: .document
        case .customers: .people
        case .rawDocuments: .inbox
        case .billing: .coins
        case .deliveries: .send
        case .compare: .balance
        case .jobs: .clock
        case .users: .key
        case .audit: .book
        case .settings: .sliders
        case .doctor: .pulse
        }
    }

    /// Second key after `g`.
    var key: String {
        switch self {
        case .home: "h"
        case .fakturs: "f"
        case .customers: "c"
        case .rawDocuments: "r"
        case .billing: "b"
        case .deliveries: "d"
        case .compare: "t"
        case .jobs: "j"
        case .users: "u"
        case .audit: "a"
        case .settings: "s"
        case .doctor: "o"
        }
    }
}
