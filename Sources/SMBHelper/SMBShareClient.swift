// SPDX-License-Identifier: GPL-3.0-or-later
import Base
import CSMBClient
import Glibc
import ShareWire

/// One share of one server, through libsmbclient: SMB2 or SMB3, NTLMv2, direct TCP, signed as the server wants.
///
/// For one thread only, as the library is.
@safe final class SMBShareClient {
    private let context: UnsafeMutablePointer<SMBCCTX>
    private let login: SMBLogin
    private let root: String

    /// Nothing is asked of the server yet.
    init(_ address: ShareAddress) throws(SMBError) {
        let login = SMBLogin(address)
        let configuration = try SMBConfiguration(address)
        let made = unsafe tieout_smb_context(
            configuration.path, String(address.ownName.prefix(15)), UInt16(clamping: address.port),
            Int32(clamping: address.answerMilliseconds), login.pointer)
        guard let made = unsafe made else { throw SMBError(errno) }
        unsafe context = made
        self.login = login
        root = "smb://\(address.host.asURLPart)/\(address.share.asURLPart)"
    }

    deinit { unsafe tieout_smb_free(context) }

    func isFolder(_ path: String) throws(SMBError) -> Bool {
        try SMBError.check(unsafe tieout_smb_is_folder(context, url(path))) == 1
    }

    func count(_ path: String) throws(SMBError) -> Int {
        try SMBError.check(unsafe tieout_smb_count(context, url(path)))
    }

    func open(_ path: String, _ flags: Int32) throws(SMBError) -> SMBFile {
        var why: Int32 = 0
        guard let file = unsafe tieout_smb_open(context, url(path), flags, &why) else { throw SMBError(why) }
        return unsafe SMBFile(file, context, of: self)
    }

    /// Left as it is when the new name is taken, whoever took it and whenever.
    func rename(_ path: String, to new: String) throws(SMBError) -> Int {
        try KeepingNames.whileRenaming { () throws(SMBError) in
            try SMBError.check(unsafe tieout_smb_rename(context, url(path), url(new)))
        }
    }

    func delete(_ path: String) throws(SMBError) -> Int {
        try SMBError.check(unsafe tieout_smb_unlink(context, url(path)))
    }

    private func url(_ path: String) -> String {
        path.isEmpty ? root : "\(root)/" + path.split(separator: "/").map(\.asURLPart).joined(separator: "/")
    }
}

extension StringProtocol {
    /// Everything but letters, digits and a few marks is written as `%XX`, so that nothing in a name means something.
    fileprivate var asURLPart: String {
        utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default:
                (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}

/// The library's reason, as `errno`.
struct SMBError: Error {
    let code: Int32

    /// A library that gives no reason still refused.
    init(_ code: Int32) { self.code = code > 0 ? code : EIO }

    /// What a call of the shim answered: its result, or `errno` made negative.
    static func check(_ answer: Int64) throws(SMBError) -> Int {
        guard answer >= 0 else { throw SMBError(Int32(clamping: -answer)) }
        return Int(answer)
    }
}
