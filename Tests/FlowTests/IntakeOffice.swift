import Base
import Crypto
import Model
import OrderIntake
import SQLite
import Store
import TestSupport

/// A store in memory, an order book on the desk, and desks that take documents in, in simulated time.
struct IntakeOffice {
    let time = SimulatedTime()
    let store: TieoutStore
    let book = DeskOrderBook()
    var settings = OrderSettings()

    init() async throws {
        let database = try await SQLiteDatabase.inMemory()
        store = TieoutStore(database: database, digest: { Digest.hex(Digest.sha256($0)) }, time: time)
        _ = try await store.migrate()
    }

    func desk(_ holder: String = "first", documentsAtOnce: Int = 50) -> IntakeDesk {
        IntakeDesk(
            documents: store.rawDocuments, book: book, reservations: store.reservations, settings: settings,
            pace: IntakePace(documentsAtOnce: documentsAtOnce, renewsLeases: false), time: time,
            randomness: SeededRandomness(seed: 5), log: .silent, holder: holder)
    }

    @discardableResult
    func run() async throws -> IntakeTally { try await desk().run() }

    func keep(_ id: String, _ data: JSON) async throws {
        _ = try await store.rawDocuments.keep([RawArrival(id: id, source: "fgo", data: data)], at: time.now)
    }

    /// All documents of the samples.
    func keepSamples() async throws {
        let documents = try JSON(parsing: SourceTree.text("samples/raw-documents.json") ?? "").list ?? []
        let arrivals = documents.enumerated().map { index, document in
            RawArrival(
                id: document["_id"]?.text ?? "raw\(index)", source: "fgo", data: document["data"] ?? .null)
        }
        _ = try await store.rawDocuments.keep(arrivals, at: time.now)
    }

    func document(_ id: String) async throws -> RawDocument? { try await store.rawDocuments.document(id) }
}

extension JSON {
    /// An invoice as the billing application writes it.
    static func invoice(
        _ numar: String = "7", customer: String = "Agro Ploiești S.R.L.", cui: String = "RO42366717", _ lines: JSON...
    ) -> JSON {
        [
            "id": 1, "serie": "BV", "numar": JSON(numar), "denumire_client": JSON(customer),
            "cod_unic_client": JSON(cui), "articole": JSON(lines),
        ]
    }

    static func line(_ name: String, _ quantity: String = "2", at price: String = "10.5", code: String? = nil) -> JSON {
        [
            "nume_produs": JSON(name), "cod_conta_produs": JSON(code), "cantitate": .number(quantity),
            "pret_unitar": .number(price), "detalii": "",
        ]
    }
}
