extension Saying {
    /// The states of fakturs, deliveries and runs, as they stand inside a sentence.
    static let stateWords: [Saying] = [
        Saying(
            "waiting", id: "menunggu", ro: "în așteptare",
            hu: "várakozik"),
        Saying(
            "sending", id: "mengirim", ro: "se trimite",
            hu: "küldés alatt"),
        Saying(
            "uncertain", id: "belum pasti", ro: "incertă",
            hu: "bizonytalan"),
        Saying(
            "delivered", id: "terkirim", ro: "livrată",
            hu: "kézbesítve"),
        Saying(
            "parked", id: "perlu tindakan", ro: "cere o decizie",
            hu: "beavatkozást igényel"),
        Saying(
            "aside", id: "disisihkan", ro: "pusă deoparte",
            hu: "félretéve"),
        Saying(
            "cancelled", id: "dibatalkan", ro: "anulată",
            hu: "sztornózva"),
        Saying(
            "draft", id: "draf", ro: "ciornă",
            hu: "piszkozat"),
        Saying(
            "submitted", id: "diserahkan", ro: "predată",
            hu: "átadva"),
        Saying(
            "answered", id: "dijawab", ro: "cu răspuns",
            hu: "megválaszolva"),
        Saying(
            "posted", id: "dibukukan", ro: "înregistrată",
            hu: "lekönyvelve"),
        Saying(
            "queued", id: "antre", ro: "în așteptare",
            hu: "várakozik"),
        Saying(
            "running", id: "berjalan", ro: "rulează",
            hu: "fut"),
        Saying(
            "succeeded", id: "selesai", ro: "reușită",
            hu: "kész"),
        Saying(
            "partly", id: "selesai sebagian", ro: "parțial reușită",
            hu: "részben kész"),
        Saying(
            "failed", id: "gagal", ro: "eșuată",
            hu: "sikertelen"),
        Saying(
            "stopped", id: "dihentikan", ro: "oprită",
            hu: "leállítva"),
        Saying(
            "vanished", id: "hilang", ro: "dispărută",
            hu: "eltűnt"),
        Saying(
            "in a state of its own", id: "tersendiri", ro: "într-o stare proprie",
            hu: "saját állapot"),
    ]
}
