import Base
import CMongo

/// Why the document database did not do what it was asked, in the few kinds that callers tell apart.
package struct MongoError: Error, Equatable, Sendable {
    package enum Kind: Sendable {
        /// The address can't be read; nothing was asked.
        case badAddress
        /// No server was found, or the connection broke. A write may have arrived all the same.
        case unavailable
        /// Name, password or rights were refused.
        case denied
        /// A document with this key is already there, or another writer came first.
        case conflict
        /// The document can't be written as BSON: a name with NUL in it, or a number too large.
        case unwritable
        /// The server understood and refused, or its reply can't be understood.
        case refused
    }

    package let kind: Kind
    /// The server's own code; 0 when there is none.
    package let code: Int
    /// In the library's or the server's own words. Values of documents stay out, as far as the server leaves them out.
    package let message: String

    package init(_ kind: Kind, _ message: String, code: Int = 0) {
        self.kind = kind
        self.code = code
        self.message = message
    }
}

extension MongoError {
    /// The one place where the library's domains and the server's codes get a meaning.
    init(domain: UInt32, code: UInt32, message: String) {
        let kind: Kind =
            switch (domain, code) {
            case (MongoError.domain(MONGOC_ERROR_CLIENT), UInt32(MONGOC_ERROR_CLIENT_AUTHENTICATE.rawValue)): .denied
            case (MongoError.domain(MONGOC_ERROR_SERVER_SELECTION), _), (MongoError.domain(MONGOC_ERROR_STREAM), _),
                (MongoError.domain(MONGOC_ERROR_CLIENT), _), (MongoError.domain(MONGOC_ERROR_SASL), _):
                message.contains("uthentication") ? .denied : .unavailable
            case (MongoError.domain(MONGOC_ERROR_BSON), _): .unwritable
            default: MongoError.kind(ofServerCode: Int(code))
            }
        self.init(kind, message, code: Int(code))
    }

    /// What a reply says although it carries `ok: 1`: writes that were refused one by one.
    init?(writeErrorIn reply: JSON) {
        guard let error = reply["writeErrors"]?[0] ?? reply["writeConcernError"] else { return nil }
        let code = Int(error["code"]?.integer ?? 0)
        self.init(MongoError.kind(ofServerCode: code), error["errmsg"]?.text ?? "a write was refused", code: code)
    }

    /// From the server's list of error codes (`error_codes.yml`): the kinds that heal by themselves, and the rest.
    private static func kind(ofServerCode code: Int) -> Kind {
        switch code {
        case 13, 18: .denied  // Unauthorized, AuthenticationFailed
        case 11000, 11001, 112: .conflict  // DuplicateKey, WriteConflict
        case 6, 7, 50, 64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436: .unavailable
        default: .refused
        }
    }

    private static func domain(_ domain: mongoc_error_domain_t) -> UInt32 { UInt32(domain.rawValue) }
}
