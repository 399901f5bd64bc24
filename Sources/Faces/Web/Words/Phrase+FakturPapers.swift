/// About documents that are taken away again.
extension Phrase {
    static let removeWord = Phrase("Remove", id: "Hapus", ro: "Elimină", hu: "Eltávolítás")
    static let removeDocument = Phrase(
        "Remove the document", id: "Hapus dokumen", ro: "Elimină documentul", hu: "A dokumentum eltávolítása")
    static let removeDocumentTitle = Phrase(
        "Remove {name}?", id: "Hapus {name}?", ro: "Eliminați {name}?", hu: "Eltávolítja ezt: {name}?")
    static let removeDocumentConsequence = Phrase(
        "Its content is deleted and can't be brought back. The audit keeps that it was here: its name, its digest, and who removed it.",
        id:
            "Isinya dihapus dan tidak dapat dikembalikan. Jejak audit tetap menyimpan bahwa dokumen ini pernah ada: namanya, sidik digitalnya, dan siapa yang menghapusnya.",
        ro:
            "Conținutul se șterge și nu mai poate fi recuperat. Jurnalul de audit păstrează faptul că a existat: numele, amprenta digitală și cine l-a eliminat.",
        hu:
            "A tartalma törlődik, és nem állítható vissza. A napló megőrzi, hogy itt volt: a nevét, a lenyomatát és azt, hogy ki távolította el."
    )
    static let documentRemoved = Phrase(
        "{name} was removed.", id: "{name} telah dihapus.", ro: "{name} a fost eliminat.",
        hu: "Eltávolítva: {name}.")
}
