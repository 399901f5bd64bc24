/// About parts of Tieout that are not set up.
extension Phrase {
    static let flowIsOff = Phrase(
        "Not set up.", id: "Belum disiapkan.", ro: "Neconfigurat.", hu: "Nincs beállítva.")
}
