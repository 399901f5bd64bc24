import Base
import Model

extension Form {
    /// Which file was looked over, and the digest of its bytes: what is kept is exactly that.
    static func ticket(_ ticket: LookedOverTicket) -> HTML {
        "\(hidden("file", ticket.id))\(hidden("digest", ticket.digest))"
    }
}

extension LookedOverTicket {
    /// As a form carries it back; one that is missing fits no file.
    init(_ visit: Visit) {
        self.init(id: visit.form["file"] ?? "", digest: visit.form["digest"] ?? "")
    }
}
