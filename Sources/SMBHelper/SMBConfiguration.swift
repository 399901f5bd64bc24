// SPDX-License-Identifier: GPL-3.0-or-later
import CSMBClient
import Glibc
import ShareWire

/// The library's configuration, all of it ours: in memory, so that it needs no folder and leaves nothing behind.
final class SMBConfiguration {
    private let descriptor: Int32
    var path: String { "/proc/self/fd/\(descriptor)" }

    init(_ address: ShareAddress) throws(SMBError) {
        descriptor = tieout_smb_unnamed_file()
        guard descriptor >= 0 else { throw SMBError(errno) }
        let bytes = Array(SMBConfiguration.text.utf8)
        guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else { throw SMBError(errno) }
        lseek(descriptor, 0, SEEK_SET)
    }

    deinit { close(descriptor) }

    /// What the library would keep on disk goes where nothing can be kept: it then does without.
    private static let text = """
        [global]
        client min protocol = SMB2_02
        client max protocol = SMB3_11
        client NTLMv2 auth = yes
        client lanman auth = no
        client plaintext auth = no
        client use kerberos = off
        client signing = if_required
        name resolve order = host
        disable netbios = yes
        load printers = no
        unix charset = UTF-8
        log level = 0
        lock directory = /dev/null
        state directory = /dev/null
        cache directory = /dev/null
        private dir = /dev/null

        """
}
