extension Saying {
    /// What the engine says of deliveries.
    static let engine: [Saying] = [
        Saying(
            "There is no delivery {number}.", id: "Tidak ada pengiriman {number}.", ro: "Nu există livrarea {number}.",
            hu: "Nincs {number} számú kézbesítés."),
        Saying(
            "{target} has not answered several times in a row, so Tieout lets it rest for a while.",
            id: "{target} beberapa kali berturut-turut tidak menjawab, jadi Tieout membiarkannya beristirahat sejenak.",
            ro: "{target} nu a răspuns de mai multe ori la rând, așa că Tieout îl lasă să se odihnească o vreme.",
            hu: "{target} egymás után többször nem válaszolt, ezért a Tieout egy ideig pihenni hagyja."),
        Saying(
            "Tried {attempts} times without success.", id: "Sudah dicoba {attempts} kali tanpa hasil.",
            ro: "S-a încercat de {attempts} ori fără succes.", hu: "{attempts} próbálkozás, siker nélkül."),
    ]
}
