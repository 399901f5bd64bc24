import Base
import CCurl

/// What happens on the thread: start what is wished for, let libcurl work, hand out what is done, sleep until woken.
/// Nothing in here is seen by any other thread.
struct CurlThread {
    private let loop: CurlLoop
    private let options: CurlOptions
    private let multi: UInt
    private var running: [UInt: EasyHandle] = [:]
    private var idle: [EasyHandle] = []

    private static let idleHandlesMax = 32

    init(_ loop: CurlLoop, _ options: CurlOptions, multi: UInt) {
        self.loop = loop
        self.options = options
        self.multi = multi
    }

    mutating func run() {
        while true {
            let wishes = loop.takeWishes()
            for exchange in wishes.starting { start(exchange) }
            for exchange in wishes.cancelled { cancel { $0 === exchange } }
            if wishes.isClosing { break }
            var count: Int32 = 0
            unsafe curl_multi_perform(handle, &count)
            finishDone()
            // libcurl wakes earlier by itself for its own timeouts.
            unsafe curl_multi_poll(handle, nil, 0, 60_000, nil)
        }
        cancel { _ in true }
        idle = []
        loop.freeMulti()
    }

    private var handle: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(bitPattern: multi) }

    private mutating func start(_ exchange: Exchange) {
        if exchange.isFinished { return }
        guard let easy = idle.popLast() ?? EasyHandle() else {
            return exchange.finish(.failure(HTTPTransportError(.other, "libcurl has no memory for another exchange.")))
        }
        guard easy.prepare(for: exchange, options), unsafe curl_multi_add_handle(handle, easy.pointer) == CURLM_OK
        else {
            return exchange.finish(
                .failure(HTTPTransportError(.badAddress, "libcurl refuses the request: \(easy.words(for: CURLE_OK))")))
        }
        running[easy.key] = easy
    }

    private mutating func finishDone() {
        var left: Int32 = 0
        while let message = unsafe curl_multi_info_read(handle, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let done = unsafe message.pointee.easy_handle else {
                continue
            }
            let code = unsafe tieout_curl_result(message)
            guard let easy = running.removeValue(forKey: UInt(bitPattern: done)) else { continue }
            unsafe curl_multi_remove_handle(handle, easy.pointer)
            easy.finish(code)
            if idle.count < Self.idleHandlesMax { idle.append(easy) }
        }
    }

    private mutating func cancel(where isMeant: (Exchange) -> Bool) {
        for (key, easy) in running where easy.exchange.map(isMeant) ?? false {
            running[key] = nil
            unsafe curl_multi_remove_handle(handle, easy.pointer)
            easy.exchange?.finish(.failure(HTTPTransportError(.cancelled, "The transport was closed.")))
        }
    }
}
