extension Saying {
    /// What the settings of mail and file share are for.
    static let settingsOfMail: [Saying] = [
        Saying(
            "Name of the SMTP server that takes mails over. Without one they are put into mail.folder.",
            id: "Nama server SMTP yang menerima surel. Tanpa ini surel ditaruh di mail.folder.",
            ro: "Numele serverului SMTP care preia e-mailurile. Fără el sunt puse în mail.folder.",
            hu: "A leveleket átvevő SMTP-szerver neve. Enélkül a levelek a mail.folder mappába kerülnek."),
        Saying(
            "Its port: 587 for starttls, 465 for tls, usually.",
            id: "Portnya: biasanya 587 untuk starttls, 465 untuk tls.",
            ro: "Portul lui: de obicei 587 pentru starttls, 465 pentru tls.",
            hu: "A portja: rendszerint 587 a starttls, 465 a tls esetében."),
        Saying(
            "TLS from the first byte (tls), or begun in clear and then switched to TLS before anything is said (starttls).",
            id:
                "TLS sejak bita pertama (tls), atau dimulai terbuka lalu beralih ke TLS sebelum ada yang disampaikan (starttls).",
            ro:
                "TLS de la primul octet (tls) sau început necriptat și trecut la TLS înainte de a spune ceva (starttls).",
            hu:
                "TLS az első bájttól (tls), vagy nyíltan kezdve, majd TLS-re váltva, mielőtt bármi elhangzik (starttls)."
        ),
        Saying(
            "Name for the server's login; none for a server without one.",
            id: "Nama untuk login server; kosong untuk server tanpa login.",
            ro: "Numele pentru conectarea la server; gol pentru un server fără conectare.",
            hu: "Név a szerverre való belépéshez; üres, ha a szerver nem kér belépést."),
        Saying(
            "Password of that login.", id: "Kata sandi login itu.", ro: "Parola acelei conectări.",
            hu: "Ennek a belépésnek a jelszava."),
        Saying(
            "Address that mails come from.", id: "Alamat pengirim surel.", ro: "Adresa de la care vin e-mailurile.",
            hu: "A levelek feladójának címe."),
        Saying(
            "Name that stands beside it.", id: "Nama yang tertera di sampingnya.", ro: "Numele care stă lângă ea.",
            hu: "A mellette álló név."),
        Saying(
            "Address that answers go to; without it, mail.from.", id: "Alamat tujuan balasan; tanpa ini mail.from.",
            ro: "Adresa la care merg răspunsurile; fără ea, mail.from.", hu: "A válaszok címe; enélkül a mail.from."),
        Saying(
            "Folder with invoice.LANGUAGE.txt and invoice.LANGUAGE.html, in place of the words that come with Tieout.",
            id: "Folder berisi invoice.LANGUAGE.txt dan invoice.LANGUAGE.html, pengganti teks bawaan Tieout.",
            ro: "Dosar cu invoice.LANGUAGE.txt și invoice.LANGUAGE.html, în locul textelor care vin cu Tieout.",
            hu: "Mappa az invoice.LANGUAGE.txt és invoice.LANGUAGE.html fájlokkal, a Tieout saját szövegei helyett."),
        Saying(
            "In which language account owners are written to when theirs is not known.",
            id: "Bahasa untuk menyurati pemilik akun bila bahasanya tidak diketahui.",
            ro: "În ce limbă li se scrie titularilor când limba lor nu este cunoscută.",
            hu: "Milyen nyelven írunk a tulajdonosoknak, ha a sajátjuk nem ismert."),
        Saying(
            "Name with which Tieout greets the server (EHLO); without it, this machine's.",
            id: "Nama yang dipakai Tieout menyapa server (EHLO); tanpa ini nama mesin ini.",
            ro: "Numele cu care Tieout salută serverul (EHLO); fără el, cel al acestei mașini.",
            hu: "Ezzel a névvel köszön be a Tieout a szervernek (EHLO); enélkül ennek a gépnek a neve."),
        Saying(
            "PEM file with the authorities that may sign the server's certificate, instead of the system's.",
            id: "Berkas PEM berisi otoritas yang boleh menandatangani sertifikat server, pengganti milik sistem.",
            ro: "Fișier PEM cu autoritățile care pot semna certificatul serverului, în locul celor ale sistemului.",
            hu:
                "PEM-fájl azokkal a hitelesítőkkel, amelyek aláírhatják a szerver tanúsítványát, a rendszer hitelesítői helyett."
        ),
        Saying(
            "How long handing one mail over may take.", id: "Berapa lama penyerahan satu surel boleh berlangsung.",
            ro: "Cât poate dura predarea unui e-mail.", hu: "Mennyi ideig tarthat egy levél átadása."),
        Saying(
            "Size of a whole mail; attachments take a third more in it than on disk.",
            id: "Ukuran seluruh surel; lampiran di dalamnya sepertiga lebih besar daripada di disk.",
            ro: "Mărimea unui e-mail întreg; atașamentele ocupă în el cu o treime mai mult decât pe disc.",
            hu: "Egy teljes levél mérete; a mellékletek benne harmadával nagyobbak, mint a lemezen."),
        Saying(
            "Folder for mails as .eml files, when there is no mail.host.",
            id: "Folder untuk surel sebagai berkas .eml, bila tidak ada mail.host.",
            ro: "Dosar pentru e-mailuri ca fișiere .eml, când nu există mail.host.",
            hu: "Mappa az .eml fájlként mentett leveleknek, ha nincs mail.host."),
        Saying(
            "Name of the share on a Windows or Samba server. Without it the folders of collection are of this machine.",
            id: "Nama share di server Windows atau Samba. Tanpa ini folder di collection berada di mesin ini.",
            ro:
                "Numele share-ului de pe un server Windows sau Samba. Fără el dosarele din collection sunt ale acestei mașini.",
            hu: "A megosztás neve egy Windows- vagy Samba-szerveren. Enélkül a collection mappái ezen a gépen vannak."),
        Saying(
            "Server of the share; without it, sap.database.host.", id: "Server share; tanpa ini sap.database.host.",
            ro: "Serverul share-ului; fără el, sap.database.host.",
            hu: "A megosztás szervere; enélkül a sap.database.host."),
        Saying(
            "Its port: 445 for SMB without NetBIOS, the only way that is spoken.",
            id: "Portnya: 445 untuk SMB tanpa NetBIOS, satu-satunya cara yang didukung.",
            ro: "Portul lui: 445 pentru SMB fără NetBIOS, singurul mod folosit.",
            hu: "A portja: 445 a NetBIOS nélküli SMB-hez; mást a Tieout nem használ."),
        Saying(
            "Domain or workgroup of the user; none for a user of the server itself.",
            id: "Domain atau workgroup pengguna; kosong untuk pengguna server itu sendiri.",
            ro: "Domeniul sau grupul de lucru al utilizatorului; gol pentru un utilizator al serverului însuși.",
            hu: "A felhasználó tartománya vagy munkacsoportja; üres, ha magának a szervernek a felhasználója."),
        Saying(
            "User who may use the share.", id: "Pengguna yang boleh memakai share.",
            ro: "Utilizatorul care poate folosi share-ul.", hu: "A megosztást használó felhasználó."),
        Saying(
            "What this machine calls itself to the server, as its log shows it; without it, the machine's own name.",
            id: "Nama mesin ini bagi server, seperti tampil di lognya; tanpa ini nama mesin itu sendiri.",
            ro:
                "Cum se prezintă această mașină serverului, așa cum apare în jurnalul lui; fără el, numele propriu al mașinii.",
            hu: "Hogyan nevezi magát ez a gép a szervernek, ahogy annak naplójában látszik; enélkül a gép saját neve."),
        Saying(
            "How long one file may take. The server's single answers may take half of it.",
            id: "Berapa lama satu berkas boleh berlangsung. Setiap jawaban server boleh memakan setengahnya.",
            ro: "Cât poate dura un fișier. Fiecare răspuns al serverului poate dura jumătate din acest timp.",
            hu: "Mennyi ideig tarthat egy fájl. A szerver egyes válaszai ennek a felét vehetik igénybe."),
        Saying(
            "The program that speaks SMB, when it does not stand beside Tieout.",
            id: "Program yang memakai SMB, bila tidak berada di samping Tieout.",
            ro: "Programul care vorbește SMB, când nu stă lângă Tieout.",
            hu: "Az SMB-t beszélő program, ha nem a Tieout mellett van."),
    ]
}
