import CZlib

/// Makes bytes smaller, by zlib.
package enum Deflate {
    /// One piece of a raw stream (RFC 1951), complete by itself: it ends on a byte, and is not the last block. Pieces may
    /// be put one behind the other; the bytes 03 00 end the stream.
    package static func piece(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return [] }
        var stream = unsafe z_stream()
        precondition(unsafe tieout_deflate_init(&stream) == Z_OK, "zlib has no memory for one window")
        defer { unsafe deflateEnd(&stream) }
        // What a flush adds to the bound: an empty stored block.
        let room = Int(unsafe deflateBound(&stream, UInt(bytes.count))) + 16
        return unsafe bytes.withUnsafeBufferPointer { input in
            unsafe [UInt8](unsafeUninitializedCapacity: room) { output, count in
                unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.avail_in = UInt32(input.count)
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = UInt32(room)
                let code = unsafe deflate(&stream, Z_SYNC_FLUSH)
                precondition(unsafe code == Z_OK && stream.avail_in == 0, "zlib's own bound holds the whole piece")
                unsafe count = room - Int(stream.avail_out)
            }
        }
    }
}
