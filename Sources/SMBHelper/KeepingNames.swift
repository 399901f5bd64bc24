// SPDX-License-Identifier: GPL-3.0-or-later
import CSMBClient
import Synchronization

/// Makes `smbc_rename` refuse a name that is taken.
///
/// The server does refuse it, but libsmbclient (`SMBC_rename_ctx`) then deletes the file that has the name and renames again,
/// and has no option against it. It deletes through Samba's `cli_unlink`, a function of another library, which the
/// dynamic linker looks for in the program first, and finds below: while something is renamed, nothing is deleted.
/// Decision 0014 says why, and a test over a real server fails without it.
enum KeepingNames {
    fileprivate static let isRenaming = Atomic(false)

    static func whileRenaming(_ work: () throws(SMBError) -> Int) throws(SMBError) -> Int {
        isRenaming.store(true, ordering: .sequentiallyConsistent)
        defer { isRenaming.store(false, ordering: .sequentiallyConsistent) }
        return try work()
    }
}

/// STATUS_OBJECT_NAME_COLLISION of [MS-ERREF] 2.3.1.
private let nameIsTaken: UInt32 = 0xC000_0035

@_cdecl("cli_unlink") public func unlinkUnlessRenaming(
    _ connection: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?, _ attributes: UInt32
) -> UInt32 {
    guard !KeepingNames.isRenaming.load(ordering: .sequentiallyConsistent) else { return nameIsTaken }
    return unsafe tieout_smb_samba_unlink(connection, name, attributes)
}
