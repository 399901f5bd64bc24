import Base
import CCurl

/// The one place where libcurl's codes get a meaning.
///
/// The question that matters is whether a byte of the request can have arrived, and the code alone does not tell: a
/// timeout looks the same before and after. So it is counted how often libcurl was about to send.
func transportError(_ code: CURLcode, _ progress: Exchange.Progress, _ words: String) -> HTTPTransportError {
    if progress.isTooLarge { return HTTPTransportError(.bodyTooLarge, "The answer is longer than allowed.") }
    if progress.sendings > 1, code == CURLE_ABORTED_BY_CALLBACK {
        return HTTPTransportError(
            .connectionLost, "The connection ended without an answer, and the request must not be sent twice.")
    }
    return HTTPTransportError(progress.sendings == 0 ? kindBeforeSending(code) : kindAfterSending(code), words)
}

private func kindBeforeSending(_ code: CURLcode) -> HTTPTransportError.Kind {
    switch code {
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL, CURLE_LOGIN_DENIED: .badAddress
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .nameNotFound
    case CURLE_OPERATION_TIMEDOUT: .connectTimedOut
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
        CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR,
        CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_INVALIDCERTSTATUS, CURLE_USE_SSL_FAILED:
        .tlsRefused
    // A connection that breaks before it can be used, also while TLS is being agreed or behind a proxy.
    case CURLE_COULDNT_CONNECT, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PROXY: .connectionRefused
    default: .other
    }
}

private func kindAfterSending(_ code: CURLcode) -> HTTPTransportError.Kind {
    switch code {
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_FILESIZE_EXCEEDED: .bodyTooLarge
    // The first five: nothing or not everything came back. The rest: it broke while GET was sent a second time.
    case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_SEND_FAIL_REWIND,
        CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_SSL_CONNECT_ERROR, CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST:
        .connectionLost
    default: .other
    }
}
