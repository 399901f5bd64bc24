import Base
import CCurl

/// One libcurl easy handle with the memory libcurl reads from. Lives on the loop's thread.
@safe final class EasyHandle {
    let pointer: UnsafeMutableRawPointer
    private(set) var exchange: Exchange?
    private let words: UnsafeMutablePointer<CChar>
    private var headers: UnsafeMutablePointer<curl_slist>?

    init?() {
        guard let pointer = unsafe curl_easy_init() else { return nil }
        unsafe self.pointer = pointer
        unsafe words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        unsafe curl_easy_cleanup(pointer)
        unsafe curl_slist_free_all(headers)
        unsafe words.deallocate()
    }

    var key: UInt { unsafe UInt(bitPattern: pointer) }

    /// Takes the exchange on; `false` when libcurl refuses an option.
    func prepare(for exchange: Exchange, _ options: CurlOptions) -> Bool {
        self.exchange = exchange
        unsafe curl_easy_reset(pointer)
        unsafe words.pointee = 0
        unsafe tieout_curl_set_pointer(pointer, CURLOPT_ERRORBUFFER, words)
        return setConnection(options) && setLimits(exchange.limits) && setMessage(exchange.request, options)
            && setCallbacks(exchange)
    }

    /// Hands the outcome out and forgets the exchange.
    func finish(_ code: CURLcode) {
        guard let exchange else { return }
        self.exchange = nil
        let progress = exchange.progress
        guard code == CURLE_OK else {
            return exchange.finish(.failure(transportError(code, progress, words(for: code))))
        }
        var status = 0
        unsafe tieout_curl_get_long(pointer, CURLINFO_RESPONSE_CODE, &status)
        exchange.finish(.success(HTTPResponse(status, headers: progress.headers, body: progress.body)))
    }

    /// What libcurl says about the failure, which names hosts and figures but never headers or bodies.
    func words(for code: CURLcode) -> String {
        let said = unsafe String(cString: words)
        guard said.isEmpty else { return said }
        return unsafe String(cString: curl_easy_strerror(code))
    }
}

// MARK: - Options

extension EasyHandle {
    private func setConnection(_ options: CurlOptions) -> Bool {
        var areSet = [
            set(CURLOPT_NOSIGNAL, 1),
            unsafe tieout_curl_keep_sockets_private(pointer) == CURLE_OK,
            set(CURLOPT_PROTOCOLS_STR, "http,https"),
            set(CURLOPT_FOLLOWLOCATION, 0),
            // The path goes out as written, `//` and `..` included.
            set(CURLOPT_PATH_AS_IS, 1),
            set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1),
            // An empty proxy also switches off the environment's.
            set(CURLOPT_PROXY, options.proxy ?? ""),
            set(CURLOPT_TCP_KEEPALIVE, 1),
            set(CURLOPT_MAXAGE_CONN, options.idleSecondsMax),
            // A cancelled look-up of a name must not hold the thread until it is through.
            set(CURLOPT_QUICK_EXIT, 1),
            set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
            set(CURLOPT_SSL_VERIFYPEER, options.verifiesCertificates ? 1 : 0),
            set(CURLOPT_SSL_VERIFYHOST, options.verifiesCertificates ? 2 : 0),
            set(CURLOPT_HTTP_VERSION, Int(options.allowsHTTP2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1)),
        ]
        if let file = options.authoritiesFile { areSet.append(set(CURLOPT_CAINFO, file)) }
        if let key = options.pinnedPublicKey { areSet.append(set(CURLOPT_PINNEDPUBLICKEY, key)) }
        return areSet.allSatisfy { $0 }
    }

    private func setLimits(_ limits: HTTPLimits) -> Bool {
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(clamping: max(1, limits.connectMilliseconds)))
            && set(CURLOPT_TIMEOUT_MS, Int(clamping: max(1, limits.wholeMilliseconds)))
            // Refuses an announced length at once; what is not announced is counted as it comes.
            && setOffset(CURLOPT_MAXFILESIZE_LARGE, max(1, limits.bodyBytesMax))
    }

    private func setMessage(_ request: HTTPRequest, _ options: CurlOptions) -> Bool {
        guard set(CURLOPT_URL, request.target), setHeaders(request.headers, options) else { return false }
        let isBodyUsual = !["GET", "HEAD", "DELETE", "OPTIONS"].contains(request.method)
        if request.method == "HEAD" { return set(CURLOPT_NOBODY, 1) }
        guard isBodyUsual || !request.body.isEmpty else { return set(CURLOPT_CUSTOMREQUEST, request.method) }
        // The size first: COPYPOSTFIELDS reads that many bytes, and else stops at a NUL.
        return set(CURLOPT_POST, 1) && setOffset(CURLOPT_POSTFIELDSIZE_LARGE, request.body.count)
            && setBody(request.body) && set(CURLOPT_CUSTOMREQUEST, request.method)
    }

    private func setBody(_ body: [UInt8]) -> Bool {
        unsafe body.withUnsafeBytes { bytes in
            // An empty body needs a place too: without one, libcurl would read it from standard input.
            let start = unsafe bytes.baseAddress ?? UnsafeRawPointer(words)
            return unsafe tieout_curl_set_pointer(pointer, CURLOPT_COPYPOSTFIELDS, start) == CURLE_OK
        }
    }

    private func setHeaders(_ fields: HTTPHeaders, _ options: CurlOptions) -> Bool {
        // A header without a value is taken out: nothing is sent that the caller did not say.
        var lines = ["Expect:"]
        if fields["Content-Type"] == nil { lines.append("Content-Type:") }
        if fields["User-Agent"] == nil { lines.append("User-Agent: \(options.userAgent)") }
        for field in fields.fields where !computedHeaders.contains(field.name.lowercased()) {
            lines.append(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
        }
        unsafe curl_slist_free_all(headers)
        unsafe headers = nil
        for line in lines {
            guard let longer = unsafe curl_slist_append(headers, line) else { return false }
            unsafe headers = longer
        }
        return unsafe tieout_curl_set_list(pointer, CURLOPT_HTTPHEADER, headers) == CURLE_OK
    }

    private func setCallbacks(_ exchange: Exchange) -> Bool {
        let context = unsafe Unmanaged.passUnretained(exchange).toOpaque()
        let codes = unsafe [
            tieout_curl_set_data_callback(pointer, CURLOPT_WRITEFUNCTION, receivedBody),
            tieout_curl_set_pointer(pointer, CURLOPT_WRITEDATA, context),
            tieout_curl_set_data_callback(pointer, CURLOPT_HEADERFUNCTION, receivedHeader),
            tieout_curl_set_pointer(pointer, CURLOPT_HEADERDATA, context),
            tieout_curl_set_before_sending(pointer, beforeSending),
            tieout_curl_set_pointer(pointer, CURLOPT_PREREQDATA, context),
        ]
        return codes.allSatisfy { $0 == CURLE_OK }
    }

    private func set(_ option: CURLoption, _ number: Int) -> Bool {
        unsafe tieout_curl_set_long(pointer, option, number) == CURLE_OK
    }

    private func setOffset(_ option: CURLoption, _ number: Int) -> Bool {
        unsafe tieout_curl_set_offset(pointer, option, number) == CURLE_OK
    }

    private func set(_ option: CURLoption, _ text: String) -> Bool {
        unsafe tieout_curl_set_text(pointer, option, text) == CURLE_OK
    }
}

/// libcurl computes these from the body.
private let computedHeaders: Set<String> = ["content-length", "transfer-encoding", "expect"]

// The exchange is kept alive by its handle while libcurl can call.

private func exchange(_ context: UnsafeMutableRawPointer?) -> Exchange? {
    unsafe context.map { unsafe Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
}

private let receivedBody: tieout_curl_data_callback = { bytes, size, count, context in
    let piece = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
    return unsafe exchange(context)?.receive(body: piece) == true ? piece.count : 0
}

private let receivedHeader: tieout_curl_data_callback = { bytes, size, count, context in
    let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
    return unsafe exchange(context)?.receive(headerLine: line) == true ? line.count : 0
}

private let beforeSending: curl_prereq_callback = { context, _, _, _, _ in
    unsafe exchange(context)?.willSend() == true ? Int32(CURL_PREREQFUNC_OK) : Int32(CURL_PREREQFUNC_ABORT)
}
