extension Saying {
    /// What the engine says of deliveries.
    static let engine: [Saying] = [
        Saying(
            "There is no delivery {number}.", id: "Tidak ada pengiriman {number}.", ro: "Nu există livrarea {number}.",
            hu: "Nincs {number} számú kézbesítés."),
        Saying(
            "Look up its number in the list of deliveries.", id: "Cari nomornya di daftar pengiriman.",
            ro: "Căutați numărul ei în lista livrărilor.",
            hu: "Keresse meg a számát a kézbesítések listájában."),
        Saying(
            "A delivery that is {*state} can't be {*act}.", id: "Pengiriman berstatus {*state} tidak dapat {*act}.",
            ro: "O livrare cu starea „{*state}” nu poate fi {*act}.",
            hu: "A kézbesítés állapota: {*state}. Nem vihető ebbe az állapotba: {*act}."),
        Saying(
            "A delivery that is cancelled can't be {*act}.", id: "Pengiriman yang dibatalkan tidak dapat {*act}.",
            ro: "O livrare anulată nu poate fi {*act}.",
            hu: "A kézbesítés állapota: visszavonva. Nem vihető ebbe az állapotba: {*act}."),
        Saying(
            "retried", id: "dicoba lagi", ro: "reîncercată",
            hu: "újrapróbálva"),
        Saying(
            "said not to be there", id: "dinyatakan tidak ada di sana", ro: "declarată absentă acolo",
            hu: "hiányzónak mondva"),
        Saying(
            "set aside", id: "disisihkan", ro: "pusă deoparte",
            hu: "félretéve"),
        Saying(
            "linked to {key}", id: "ditautkan ke {key}", ro: "legată de {key}",
            hu: "összekapcsolva: {key}"),
        Saying(
            "called off", id: "dibatalkan", ro: "anulată",
            hu: "visszavonva"),
        Saying(
            "Look at its state again; it may have moved on.", id: "Lihat lagi statusnya; mungkin sudah berubah.",
            ro: "Verificați din nou starea; poate a evoluat între timp.",
            hu: "Nézze meg újra az állapotát; lehet, hogy már továbblépett."),
        Saying(
            "Documents of the flow {flow} can't be linked by hand.",
            id: "Dokumen alur {flow} tidak dapat ditautkan secara manual.",
            ro: "Documentele din fluxul {flow} nu pot fi legate manual.",
            hu: "Ebben a folyamatban a bizonylatok nem kapcsolhatók össze kézzel: {flow}."),
        Saying(
            "Retry the delivery: it looks for its document by itself.",
            id: "Coba lagi pengirimannya: dokumennya dicari sendiri.",
            ro: "Reîncercați livrarea: își caută singură documentul.",
            hu: "Próbálja újra a kézbesítést: magától megkeresi a bizonylatát."),
        Saying(
            "Tieout stopped while the document was on its way; it may or may not exist in the target.",
            id: "Tieout berhenti saat dokumen sedang dikirim; dokumen mungkin sudah atau belum ada di sistem tujuan.",
            ro: "Tieout s-a oprit când documentul era pe drum; documentul poate exista sau nu în sistemul țintă.",
            hu: "A Tieout leállt, miközben a bizonylat úton volt; a célrendszerben vagy létezik, vagy nem."),
        Saying(
            "Nothing to do yet: Tieout looks for it as soon as it can no longer be in flight, and sends nothing before that.",
            id:
                "Belum perlu tindakan: Tieout mencarinya begitu dokumen tidak mungkin lagi di jalan, dan sebelum itu tidak mengirim.",
            ro:
                "Nu trebuie făcut nimic încă: Tieout îl caută când nu mai poate fi pe drum și nu trimite nimic până atunci.",
            hu: "Még nincs teendő: a Tieout megkeresi, amint már nem lehet úton, és addig semmit sem küld."),
        Saying(
            "Tieout was held up between writing down that it sends the document and sending it, so it did not send it.",
            id: "Tieout tertahan antara mencatat bahwa dokumen dikirim dan mengirimnya, jadi dokumen tidak dikirim.",
            ro: "Tieout a fost întârziat între notarea trimiterii și trimiterea documentului, așa că nu l-a trimis.",
            hu: "A Tieout a küldés feljegyzése és a küldés között elakadt, ezért nem küldte el a bizonylatot."),
        Saying(
            "Nothing to do: it is sent again shortly.", id: "Tidak perlu tindakan: segera dikirim lagi.",
            ro: "Nu trebuie făcut nimic: se trimite din nou în scurt timp.",
            hu: "Nincs teendő: hamarosan újra elküldjük."),
        Saying(
            "If it happens often, the disk or the machine is too slow.",
            id: "Bila sering terjadi, disk atau mesinnya terlalu lambat.",
            ro: "Dacă se întâmplă des, discul sau calculatorul este prea lent.",
            hu: "Ha gyakran előfordul, a lemez vagy a gép túl lassú."),
        Saying(
            "The document was not found in the target, but a request may still be at work there: its time limit is unknown.",
            id:
                "Dokumen tidak ditemukan di sistem tujuan, tetapi permintaan mungkin masih berjalan di sana: batas waktunya tidak diketahui.",
            ro:
                "Documentul nu a fost găsit în sistemul țintă, dar o cerere poate fi încă în lucru acolo: limita ei de timp nu se știe.",
            hu: "A bizonylat nincs meg a célrendszerben, de egy kérés még dolgozhat ott: az időkorlátja ismeretlen."),
        Saying(
            "Look in the target yourself; then link the document, or say that it is not there.",
            id: "Periksa sendiri sistem tujuan; lalu tautkan dokumennya, atau katakan bahwa dokumen tidak ada di sana.",
            ro: "Verificați personal sistemul țintă; apoi legați documentul sau spuneți că nu este acolo.",
            hu: "Nézze meg Ön a célrendszerben; azután kapcsolja össze a bizonylatot, vagy mondja azt, hogy nincs ott."),
        Saying(
            "Tried {attempts} times without success.", id: "Sudah dicoba {attempts} kali tanpa hasil.",
            ro: "S-a încercat de {attempts} ori fără succes.",
            hu: "{attempts} próbálkozás, siker nélkül."),
        Saying(
            "Then retry.", id: "Lalu coba lagi.", ro: "Apoi reîncercați.",
            hu: "Azután próbálja újra."),
        Saying(
            "Find out why the target does not keep it, then retry.",
            id: "Cari tahu mengapa sistem tujuan tidak menyimpannya, lalu coba lagi.",
            ro: "Aflați de ce nu îl păstrează sistemul țintă, apoi reîncercați.",
            hu: "Derítse ki, miért nem őrzi meg a célrendszer, majd próbálja újra."),
        Saying(
            "{target} has not answered several times in a row, so Tieout lets it rest for a while.",
            id: "{target} beberapa kali berturut-turut tidak menjawab, jadi Tieout membiarkannya beristirahat sejenak.",
            ro: "{target} nu a răspuns de mai multe ori la rând, așa că Tieout îl lasă să se odihnească o vreme.",
            hu: "{target} egymás után többször nem válaszolt, ezért a Tieout egy ideig pihenni hagyja."),
        Saying(
            "Nothing to do: the document goes out as soon as the target answers again.",
            id: "Tidak perlu tindakan: dokumen dikirim begitu sistem tujuan menjawab lagi.",
            ro: "Nu trebuie făcut nimic: documentul pleacă de îndată ce sistemul țintă răspunde din nou.",
            hu: "Nincs teendő: a bizonylat elindul, amint a célrendszer újra válaszol."),
        Saying(
            "Somebody else is working on this document right now.", id: "Orang lain sedang mengerjakan dokumen ini.",
            ro: "Altcineva lucrează chiar acum la acest document.",
            hu: "Valaki más éppen ezen a bizonylaton dolgozik."),
        Saying(
            "Wait a moment and look at its status; nothing is sent twice.",
            id: "Tunggu sebentar dan lihat statusnya; tidak ada yang dikirim dua kali.",
            ro: "Așteptați puțin și verificați starea; nimic nu se trimite de două ori.",
            hu: "Várjon egy kicsit, és nézze meg az állapotát; semmi sem megy el kétszer."),
        Saying(
            "It may have arrived before it was set aside, and nobody has looked since.",
            id: "Mungkin sudah sampai sebelum disisihkan, dan belum ada yang memeriksa sejak itu.",
            ro: "Este posibil să fi ajuns înainte de a fi pusă deoparte și nimeni nu a verificat de atunci.",
            hu: "Lehet, hogy a félretétele előtt megérkezett, és azóta senki sem nézte meg."),
        Saying(
            "Nothing to do yet: Tieout looks for it first, and sends nothing before that.",
            id: "Belum perlu tindakan: Tieout mencarinya dahulu, dan tidak mengirim apa pun sebelum itu.",
            ro: "Deocamdată nu trebuie făcut nimic: Tieout o caută întâi și nu trimite nimic înainte.",
            hu: "Még nincs teendő: a Tieout előbb megkeresi, addig semmit sem küld."),
        Saying(
            "Set aside by {person}.", id: "Disisihkan oleh {person}.", ro: "Pusă deoparte de {person}.",
            hu: "Félretette: {person}."),
        Saying(
            "Set aside by {person}: {note}", id: "Disisihkan oleh {person}: {note}",
            ro: "Pusă deoparte de {person}: {note}",
            hu: "Félretette: {person}; ok: {note}"),
        Saying(
            "Retry it when the reason is gone.", id: "Coba lagi bila sebabnya sudah hilang.",
            ro: "Reîncercați când motivul a dispărut.",
            hu: "Próbálja újra, ha az ok megszűnt."),
        Saying(
            "The document changed after it was confirmed; nothing was sent.",
            id: "Dokumen berubah setelah dikonfirmasi; tidak ada yang dikirim.",
            ro: "Documentul s-a schimbat după confirmare; nu s-a trimis nimic.",
            hu: "A bizonylat a jóváhagyás után megváltozott; semmit sem küldtünk."),
        Saying(
            "Look at the preview again and confirm what it shows now.",
            id: "Lihat lagi pratinjaunya dan konfirmasi isinya sekarang.",
            ro: "Priviți din nou previzualizarea și confirmați ce arată acum.",
            hu: "Nézze meg újra az előnézetet, és hagyja jóvá, amit most mutat."),
    ]
}
