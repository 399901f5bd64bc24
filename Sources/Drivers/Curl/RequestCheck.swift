import Base

/// Refuses what could be read by the other side as more than one request or header: a line break in a value that came
/// from a document would let the document write headers.
func checkSendable(_ request: HTTPRequest) throws(HTTPTransportError) {
    if !isHTTPToken(request.method) {
        throw HTTPTransportError(.badAddress, "The method is malformed.")
    }
    let scheme = request.target.prefix { $0 != ":" }.lowercased()
    if scheme != "http" && scheme != "https" {
        throw HTTPTransportError(.badAddress, "The address begins neither with http: nor with https:.")
    }
    if !request.target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
        throw HTTPTransportError(.badAddress, "The address contains a character that must be percent-encoded.")
    }
    for field in request.headers.fields {
        if !isHTTPToken(field.name) {
            throw HTTPTransportError(.badAddress, "The name of a header is malformed.")
        }
        if !field.value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) {
            throw HTTPTransportError(.badAddress, "The header \(field.name) contains a control character.")
        }
    }
}
