import Model
import Testing

@testable import Web

/// What the core wrote in English is read in the reader's language.
@Suite struct InterpreterTests {
    private let interpreter = Interpreter([
        Saying("It is empty.", id: "Kosong.", ro: "Este gol.", hu: "Üres."),
        Saying("it is empty", id: "kosong", ro: "este gol", hu: "üres"),
        Saying(
            "There is no customer {name}.", id: "Pelanggan {name} tidak ada.", ro: "Clientul {name} nu există.",
            hu: "Nincs {name} nevű ügyfél."),
        Saying(
            "There is no customer {name} in {book}.", id: "Pelanggan {name} tidak ada di {book}.",
            ro: "Clientul {name} nu există în {book}.", hu: "{book}: nincs {name} nevű ügyfél."),
        Saying(
            "The file {file} was not kept: {*reason}.", id: "File {file} tidak disimpan: {*reason}.",
            ro: "Fișierul {file} nu a fost păstrat: {*reason}.", hu: "A fájl ({file}) nem lett elmentve: {*reason}."),
        Saying(
            "no key {key} in {book}", id: "di {book} tidak ada {key}", ro: "nicio cheie {key} în {book}",
            hu: "{book}: nincs {key} kulcs"),
        Saying(
            "Tried {n} times. {*last}", id: "Dicoba {n} kali. {*last}", ro: "Încercat de {n} ori. {*last}",
            hu: "{n} próbálkozás. {*last}"),
    ])

    private func said(_ text: String, _ language: Language = .indonesian) -> String {
        interpreter.say(text, in: language).map(\.text).joined()
    }

    private func isWhole(_ text: String) -> Bool {
        !interpreter.say(text, in: .indonesian).contains(where: \.isLeftInEnglish)
    }

    @Test func `a sentence is said with its values, in the order of the other language`() {
        #expect(said("There is no customer Budi in SAP.") == "Pelanggan Budi tidak ada di SAP.")
        #expect(said("There is no customer Budi in SAP.", .hungarian) == "SAP: nincs Budi nevű ügyfél.")
        #expect(said("There is no customer Budi in SAP.", .english) == "There is no customer Budi in SAP.")
    }

    @Test func `sentences in a row are said one by one`() {
        #expect(
            said("It is empty. There is no customer Budi. It is empty.") == "Kosong. Pelanggan Budi tidak ada. Kosong.")
    }

    @Test func `a name with a period in it does not end the sentence`() {
        #expect(said("There is no customer PT. Maju Jaya.") == "Pelanggan PT. Maju Jaya tidak ada.")
        #expect(said("There is no customer Bp. Adi. B. C.") == "Pelanggan Bp. Adi. B. C tidak ada.")
    }

    @Test func `a value that is itself something to say is said`() {
        #expect(said("The file a.pdf was not kept: it is empty.") == "File a.pdf tidak disimpan: kosong.")
        #expect(
            said("The file a.pdf was not kept: it is empty; it is empty.")
                == "File a.pdf tidak disimpan: kosong; kosong.")
        #expect(
            said("The file a.pdf was not kept: no key A in B; no key C in D.")
                == "File a.pdf tidak disimpan: di B tidak ada A; di D tidak ada C.")
        #expect(said("Tried 3 times. There is no customer Budi.") == "Dicoba 3 kali. Pelanggan Budi tidak ada.")
        #expect(said("Tried 3 times. ") == "Dicoba 3 kali. ")
    }

    @Test func `a sentence within another one has lost its period`() {
        #expect(
            said("The file a.pdf was not kept: There is no customer Budi.")
                == "File a.pdf tidak disimpan: Pelanggan Budi tidak ada.")
    }

    @Test func `what is not known stays in English and is marked`() {
        let pieces = interpreter.say("It is empty. SAP says no.", in: .romanian)
        #expect(pieces.map(\.text) == ["Este gol.", " ", "SAP says no."])
        #expect(pieces.map(\.isLeftInEnglish) == [false, false, true])
        #expect(!isWhole("Something else."))
        #expect(isWhole("There is no customer Budi."))
    }

    @Test func `a value cannot smuggle in a sentence`() {
        #expect(said("There is no customer {book}.") == "Pelanggan {book} tidak ada.")
        #expect(said("There is no customer {name} in {name}.") == "Pelanggan {name} tidak ada di {name}.")
    }

    @Test func `a long text full of half matches is answered at once, as it is`() {
        let text = String(repeating: "There is no customer. ", count: 180)
        #expect(said(text) == text)
    }
}

/// The catalogue itself.
@Suite struct SayingTests {
    @Test func `every translation has the values of the English sentence`() {
        for saying in Saying.all {
            // An ending such as the s of a plural has no place in other languages.
            let names = Set(values(saying.english)).subtracting(["s"])
            for language in Language.allCases where language != .english {
                let said = Set(values(saying[language]))
                #expect(
                    names.isSubset(of: said) && said.isSubset(of: names.union(["s"])), "\(saying.english) \(language)")
            }
        }
    }

    @Test func `no sentence is translated twice`() {
        let forms = Saying.all.map {
            $0.pieces.map { piece in if case .words(let words) = piece { words } else { "{}" } }
        }
        let twice = Dictionary(grouping: forms, by: \.self).filter { $0.value.count > 1 }
        #expect(twice.isEmpty)
    }

    @Test func `every sentence is found again by its own English form`() {
        for saying in Saying.all where !saying.english.contains("{") {
            let pieces = Interpreter.shared.say(saying.english, in: .hungarian)
            #expect(pieces.map(\.text).joined() == saying[.hungarian], "\(saying.english)")
        }
    }

    private func values(_ text: String) -> [String] {
        Piece.all(in: text).compactMap { piece in if case .value(let name, _) = piece { name } else { nil } }
    }
}
