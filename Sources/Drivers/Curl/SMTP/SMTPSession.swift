import Base
import CCurl

/// The thread on which conversations happen: libcurl blocks until one is over.
actor SMTPSession {
    private let queue = SerialQueue(label: "tieout.smtp")

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    func perform(_ exchange: SMTPExchange, with server: SMTPServer) -> Result<String, SMTPError> {
        guard !exchange.isCancelled else { return .failure(SMTPError(.cancelled, "The mail was not sent.")) }
        guard CurlLibrary.isReady, let handle = SMTPHandle() else {
            return .failure(SMTPError(.unreachable, "libcurl has no memory for a conversation."))
        }
        return handle.perform(exchange, with: server)
    }
}

/// A libcurl handle for one conversation, with the memory libcurl reads from.
@safe private final class SMTPHandle {
    private let pointer: UnsafeMutableRawPointer
    private let words: UnsafeMutablePointer<CChar>
    private var recipients: UnsafeMutablePointer<curl_slist>?

    init?() {
        guard let pointer = unsafe curl_easy_init() else { return nil }
        unsafe self.pointer = pointer
        unsafe words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        unsafe curl_easy_cleanup(pointer)
        unsafe curl_slist_free_all(recipients)
        unsafe words.deallocate()
    }

    func perform(_ exchange: SMTPExchange, with server: SMTPServer) -> Result<String, SMTPError> {
        unsafe tieout_curl_set_pointer(pointer, CURLOPT_ERRORBUFFER, words)
        guard setConnection(server), setWork(exchange.work), setCallbacks(exchange) else {
            return .failure(SMTPError(.badAddress, "libcurl refuses the mail or its server."))
        }
        let code = unsafe curl_easy_perform(pointer)
        // The callbacks were given the exchange without a reference of their own.
        let progress = withExtendedLifetime(exchange) { exchange.progress }
        guard code == CURLE_OK else {
            let said = unsafe String(cString: words)
            let message = unsafe said.isEmpty ? String(cString: curl_easy_strerror(code)) : said
            return .failure(smtpError(code, message, progress, isCancelled: exchange.isCancelled))
        }
        return .success(progress.reply)
    }

    private func setConnection(_ server: SMTPServer) -> Bool {
        var areSet = [
            set(CURLOPT_NOSIGNAL, 1), set(CURLOPT_PROTOCOLS_STR, "smtp,smtps"), set(CURLOPT_URL, server.url),
            set(CURLOPT_PROXY, ""), set(CURLOPT_QUICK_EXIT, 1),
            unsafe tieout_curl_keep_sockets_private(pointer) == CURLE_OK,
            // Everything over TLS, or the conversation ends: with less, libcurl might go on in clear.
            set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)),
            set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)), set(CURLOPT_SSL_VERIFYPEER, 1),
            set(CURLOPT_SSL_VERIFYHOST, 2),
            set(CURLOPT_CONNECTTIMEOUT_MS, Int(clamping: max(1, server.connectMilliseconds))),
            set(CURLOPT_TIMEOUT_MS, Int(clamping: max(1, server.wholeMilliseconds))),
            // Else libcurl waits two minutes for the answer to its farewell, however little time there was.
            set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(clamping: max(1, server.wholeMilliseconds / 1000))),
        ]
        if let file = server.authoritiesFile { areSet.append(set(CURLOPT_CAINFO, file)) }
        if !server.user.isEmpty {
            areSet += [set(CURLOPT_USERNAME, server.user), set(CURLOPT_PASSWORD, server.password.revealed)]
        }
        return areSet.allSatisfy { $0 }
    }

    private func setWork(_ work: SMTPExchange.Work) -> Bool {
        switch work {
        case .probe: return set(CURLOPT_CUSTOMREQUEST, "NOOP") && set(CURLOPT_NOBODY, 1)
        case .mail(let envelope):
            for address in envelope.recipients {
                guard let longer = unsafe curl_slist_append(recipients, "<\(address)>") else { return false }
                unsafe recipients = longer
            }
            return unsafe set(CURLOPT_UPLOAD, 1) && set(CURLOPT_MAIL_FROM, "<\(envelope.from)>")
                && tieout_curl_set_list(pointer, CURLOPT_MAIL_RCPT, recipients) == CURLE_OK
                && tieout_curl_set_offset(pointer, CURLOPT_INFILESIZE_LARGE, curl_off_t(envelope.content.count))
                    == CURLE_OK
        }
    }

    private func setCallbacks(_ exchange: SMTPExchange) -> Bool {
        let context = unsafe Unmanaged.passUnretained(exchange).toOpaque()
        let codes = unsafe [
            tieout_curl_set_data_callback(pointer, CURLOPT_READFUNCTION, fillBody),
            tieout_curl_set_pointer(pointer, CURLOPT_READDATA, context),
            tieout_curl_set_data_callback(pointer, CURLOPT_HEADERFUNCTION, receivedReply),
            tieout_curl_set_pointer(pointer, CURLOPT_HEADERDATA, context),
            tieout_curl_set_data_callback(pointer, CURLOPT_WRITEFUNCTION, ignoredBody),
            tieout_curl_set_progress_callback(pointer, goOn),
            tieout_curl_set_pointer(pointer, CURLOPT_XFERINFODATA, context),
            tieout_curl_set_long(pointer, CURLOPT_NOPROGRESS, 0),
        ]
        return codes.allSatisfy { $0 == CURLE_OK }
    }

    private func set(_ option: CURLoption, _ number: Int) -> Bool {
        unsafe tieout_curl_set_long(pointer, option, number) == CURLE_OK
    }

    private func set(_ option: CURLoption, _ text: String) -> Bool {
        unsafe tieout_curl_set_text(pointer, option, text) == CURLE_OK
    }
}

/// What libcurl's codes mean here. Only a mail that was complete can have arrived: a server must not deliver one whose
/// end it has not seen (RFC 5321, section 4.1.1.4).
private func smtpError(
    _ code: CURLcode, _ words: String, _ progress: SMTPExchange.Progress, isCancelled: Bool
) -> SMTPError {
    let kind: SMTPError.Kind
    let isAnswered = code == CURLE_WEIRD_SERVER_REPLY && ["4", "5"].contains(progress.reply.prefix(1))
    if progress.isComplete {
        kind = isAnswered ? .messageRefused : .unclear
    } else {
        kind = isCancelled ? .cancelled : kindBeforeTheEnd(code, words, progress)
    }
    return SMTPError(kind, words, reply: progress.reply, mayHaveArrived: kind == .unclear)
}

private func kindBeforeTheEnd(_ code: CURLcode, _ words: String, _ progress: SMTPExchange.Progress) -> SMTPError.Kind {
    switch code {
    case CURLE_USE_SSL_FAILED, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
        CURLE_SSL_CIPHER, CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR:
        return .tlsRefused
    case CURLE_LOGIN_DENIED: return .loginRefused
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .badAddress
    // libcurl names the command that was refused at the beginning of its words.
    case _ where words.hasPrefix("MAIL failed"): return .senderRefused
    case _ where words.hasPrefix("RCPT failed"): return .recipientRefused
    case _ where words.hasPrefix("DATA failed"): return .messageRefused
    default: return progress.reply.isEmpty ? .unreachable : .lost
    }
}

// The exchange is kept alive by `perform` while libcurl can call.

private func exchange(_ context: UnsafeMutableRawPointer?) -> SMTPExchange? {
    unsafe context.map { unsafe Unmanaged<SMTPExchange>.fromOpaque($0).takeUnretainedValue() }
}

private let fillBody: tieout_curl_data_callback = { room, size, count, context in
    unsafe exchange(context)?.fill(UnsafeMutableRawBufferPointer(start: room, count: size * count)) ?? 0
}

private let receivedReply: tieout_curl_data_callback = { bytes, size, count, context in
    unsafe exchange(context)?.receive(replyLine: UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
}

private let ignoredBody: tieout_curl_data_callback = { _, size, count, _ in size * count }

/// Asked several times a second; anything but 0 ends the conversation.
private let goOn: tieout_curl_progress_callback = { context, _, _, _, _ in
    unsafe exchange(context)?.isCancelled == true ? 1 : 0
}
