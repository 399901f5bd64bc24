// SPDX-License-Identifier: GPL-3.0-or-later
import Base
import CSMBClient
import Glibc
import ShareWire

/// The login in the memory that the library looks into whenever it connects anew.
@safe final class SMBLogin {
    let pointer: UnsafeMutablePointer<tieout_smb_login>

    init(_ address: ShareAddress) {
        unsafe pointer = .allocate(capacity: 1)
        unsafe pointer.initialize(
            to: tieout_smb_login(
                domain: strdup(address.domain), user: strdup(address.user), password: strdup(address.password.revealed))
        )
    }

    deinit {
        unsafe free(UnsafeMutablePointer(mutating: pointer.pointee.domain))
        unsafe free(UnsafeMutablePointer(mutating: pointer.pointee.user))
        unsafe free(UnsafeMutablePointer(mutating: pointer.pointee.password))
        unsafe pointer.deallocate()
    }
}
