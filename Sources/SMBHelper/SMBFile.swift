// SPDX-License-Identifier: GPL-3.0-or-later
import CSMBClient
import Glibc

/// An open file of a share; closed at the latest when nobody needs it.
@safe final class SMBFile {
    private var file: OpaquePointer?
    private let context: UnsafeMutablePointer<SMBCCTX>
    /// Keeps the context alive.
    private let client: SMBShareClient

    init(_ file: OpaquePointer, _ context: UnsafeMutablePointer<SMBCCTX>, of client: SMBShareClient) {
        unsafe self.file = unsafe file
        unsafe self.context = unsafe context
        self.client = client
    }

    deinit { if let file = unsafe file { _ = unsafe tieout_smb_close(context, file) } }

    var size: Int {
        get throws(SMBError) { try SMBError.check(unsafe tieout_smb_size(context, file)) }
    }

    /// Empty at the end of the file.
    func read(_ bytesMax: Int) throws(SMBError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: bytesMax)
        let count = try SMBError.check(unsafe tieout_smb_read(context, file, &bytes, bytesMax))
        bytes.removeLast(bytesMax - min(count, bytesMax))
        return bytes
    }

    func write(_ bytes: [UInt8]) throws(SMBError) {
        var written = 0
        while written < bytes.count {
            let answer = unsafe bytes.withUnsafeBytes { buffer in
                unsafe tieout_smb_write(
                    context, file, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            let count = try SMBError.check(answer)
            guard count > 0 else { throw SMBError(EIO) }
            written += count
        }
    }

    /// Servers may tell only now that a disk is full.
    func close() throws(SMBError) {
        guard let file = unsafe file else { return }
        unsafe self.file = nil
        _ = try SMBError.check(unsafe tieout_smb_close(context, file))
    }
}
