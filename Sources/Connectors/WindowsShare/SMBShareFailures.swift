import Base
import Glibc
import Model
import ShareWire

extension Failure.Code {
    static let shareUnreachable = Self("SHARE-UNREACHABLE")
    static let shareLoginRefused = Self("SHARE-LOGIN-REFUSED")
    static let shareMissing = Self("SHARE-MISSING")
    static let shareNoAnswer = Self("SHARE-NO-ANSWER")
    static let shareNotPermitted = Self("SHARE-NOT-PERMITTED")
    static let shareFull = Self("SHARE-FULL")
    static let sharePathRefused = Self("SHARE-PATH-REFUSED")
    static let shareHelperMissing = Self("SHARE-HELPER-MISSING")
    static let shareHelperEnded = Self("SHARE-HELPER-ENDED")
}

// MARK: - What the share says

extension Failure {
    /// The share could not be reached at all.
    static func share(_ trouble: ShareTrouble, connectingTo address: ShareAddress, _ deaths: Int) -> Failure {
        guard case .refused(let code) = trouble else { return .shareHelperEnded(deaths) }
        switch code {
        case EACCES, EPERM: return .shareLoginRefused(address, because: words(code))
        case ENOENT, ENODEV, ENOTDIR: return .shareMissing(address, because: words(code))
        case ETIMEDOUT: return .shareNoAnswer(address)
        default: return .shareUnreachable(address, because: words(code))
        }
    }

    /// A folder of the share could not be used.
    static func share(_ trouble: ShareTrouble, in folder: ShareFolder, of address: ShareAddress) -> Failure {
        guard case .refused(let code) = trouble else { return .shareFolderUnusable(folder, because: "it changes") }
        switch code {
        case EACCES, EPERM, EROFS: return .shareNotPermitted(folder, because: words(code))
        case ENOSPC, EDQUOT: return .shareFull(folder, because: words(code))
        case ETIMEDOUT: return .shareNoAnswer(address)
        case _ where trouble.isLostConnection: return .shareUnreachable(address, because: words(code))
        default: return .shareFolderUnusable(folder, because: words(code))
        }
    }

    /// A file of the share could not be read.
    static func share(
        _ trouble: ShareTrouble, reading name: FileName, bytesMax: Int, from address: ShareAddress
    ) -> Failure {
        switch trouble {
        case .changed, .gone: return .shareFileChanging(name, because: "its size changed while it was read")
        case .refused(EFBIG): return .shareFileUnusable(name, because: "it is larger than \(bytesMax) bytes")
        case .refused(EISDIR): return .shareFileUnusable(name, because: "it is no plain file")
        case .refused(ETIMEDOUT): return .shareNoAnswer(address)
        case .refused(let code) where trouble.isLostConnection || code == EIO:
            return .shareFileChanging(name, because: words(code))
        case .refused(let code): return .shareFileUnusable(name, because: words(code))
        }
    }

    static func words(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}

// MARK: - In sentences

extension Failure {
    private static func shareUnreachable(_ address: ShareAddress, because words: String) -> Failure {
        Failure(
            .shareUnreachable, .tryAgain, "The file server \(address.host) can't be reached on port \(address.port).",
            advice: "Check that it runs, its name, and that no firewall stands between.", cause: words,
            place: "share.host")
    }

    private static func shareLoginRefused(_ address: ShareAddress, because words: String) -> Failure {
        Failure(
            .shareLoginRefused, .askHuman,
            "The file server \(address.host) refused the login, or the share \(address.share) to this user.",
            advice: "Check share.user, share.password and share.domain, and that the user may use the share.",
            cause: words, place: "share.user")
    }

    private static func shareMissing(_ address: ShareAddress, because words: String) -> Failure {
        Failure(
            .shareMissing, .askHuman, "The file server \(address.host) has no share named \(address.share).",
            advice: "Check share.name, and that share.host is the right server.", cause: words, place: "share.name")
    }

    static func shareNoAnswer(_ address: ShareAddress) -> Failure {
        Failure(
            .shareNoAnswer, .tryAgain, "The file server \(address.host) did not answer in time.",
            advice: "Check that it is up and not overloaded; with very slow lines, raise share.timeout_seconds.",
            place: "share.host")
    }

    static func shareNotPermitted(_ folder: ShareFolder, because words: String) -> Failure {
        Failure(
            .shareNotPermitted, .askHuman,
            "The user of the share may not do what is needed in the folder of \(folder.rawValue) invoices.",
            advice:
                "Give the user rights there: to read signed ones; to read, create, rename and delete received ones.",
            cause: words, place: folder.rawValue)
    }

    private static func shareFull(_ folder: ShareFolder, because words: String) -> Failure {
        Failure(
            .shareFull, .tryAgain, "There is no space left for the folder of \(folder.rawValue) invoices.",
            advice: "Make space on the file server, or raise its quota; the next run stores what is missing.",
            cause: words, place: folder.rawValue)
    }

    static func sharePathRefused(_ path: String, because reason: String) -> Failure {
        Failure(
            .sharePathRefused, .askHuman, "\"\(path)\" is no folder in a share: \(reason).",
            advice: "Write the folder as it is called from the share's root, such as esign/2026.", place: "collection")
    }

    static func shareHelperMissing(_ path: String, because words: String) -> Failure {
        Failure(
            .shareHelperMissing, .askHuman, "The program that speaks to file servers, \(path), can't be started.",
            advice: "Put tieout-smb beside tieout, or say where it is in share.helper.", cause: words,
            place: "share.helper")
    }

    static func shareHelperEnded(_ deaths: Int) -> Failure {
        Failure(
            .shareHelperEnded, .tryAgain, "The program that speaks to file servers ended in the middle of its work.",
            advice: "Nothing to do unless it lasts: it is started again. The system's log may say why it ends.",
            cause: "in a row: \(deaths)", place: "share.helper")
    }
}
