package import Base

/// What Tieout asks of its helper for SMB, one at a time. Paths lead from the share's root, with slashes.
package enum ShareRequest: Equatable, Sendable {
    /// The first request, and the only one that names server and login. Answered when the share was reached.
    case connect(ShareAddress)
    /// 1 when a folder stands there, 0 for anything else.
    case look(path: String)
    /// How many files a folder has whose names do not begin with a period.
    case count(path: String)
    /// Answered by the size; then come pieces, an end, and a second reply that says whether that was all of it. A file larger
    /// than `bytesMax` is refused with `EFBIG`.
    case read(path: String, bytesMax: Int)
    /// Pieces and an end follow; a file that is there is refused with `EEXIST`. Answered when the file is closed.
    case write(path: String)
    /// A file that has the new name already is refused with `EEXIST`, and is left as it is.
    case rename(from: String, to: String)
    case delete(path: String)

    /// Both sides come from one build; another number means that somebody mixed two.
    package static let version = 1
}

/// Where a share is, and who asks for it.
package struct ShareAddress: Equatable, Sendable {
    package var host: String
    package var port: Int
    package var share: String
    package var domain: String
    package var user: String
    package var password: Secret
    /// What this machine calls itself; empty for its own name.
    package var ownName: String
    /// How long the server may take over one answer.
    package var answerMilliseconds: Int

    package init(
        host: String, port: Int, share: String, domain: String, user: String, password: Secret, ownName: String,
        answerMilliseconds: Int
    ) {
        self.host = host
        self.port = port
        self.share = share
        self.domain = domain
        self.user = user
        self.password = password
        self.ownName = ownName
        self.answerMilliseconds = answerMilliseconds
    }
}

// MARK: - As JSON

extension ShareRequest {
    package var frame: Frame { .head(json.bytes) }

    private var json: JSON {
        switch self {
        case .connect(let address): address.json
        case .look(let path): ["do": "look", "path": JSON(path)]
        case .count(let path): ["do": "count", "path": JSON(path)]
        case .read(let path, let bytesMax): ["do": "read", "path": JSON(path), "bytes_max": JSON(bytesMax)]
        case .write(let path): ["do": "write", "path": JSON(path)]
        case .rename(let from, let to): ["do": "rename", "path": JSON(from), "to": JSON(to)]
        case .delete(let path): ["do": "delete", "path": JSON(path)]
        }
    }

    /// `nil` when it is no request of this version.
    package init?(head: [UInt8]) {
        guard let json = try? JSON(parsing: head), let name = json["do"]?.text else { return nil }
        if name == "connect" {
            guard let address = ShareAddress(json) else { return nil }
            self = .connect(address)
            return
        }
        guard let path = json["path"]?.text else { return nil }
        switch name {
        case "look": self = .look(path: path)
        case "count": self = .count(path: path)
        case "read":
            guard let bytesMax = json["bytes_max"]?.integer, bytesMax >= 0 else { return nil }
            self = .read(path: path, bytesMax: Int(bytesMax))
        case "write": self = .write(path: path)
        case "rename":
            guard let new = json["to"]?.text else { return nil }
            self = .rename(from: path, to: new)
        case "delete": self = .delete(path: path)
        default: return nil
        }
    }
}

extension ShareAddress {
    fileprivate var json: JSON {
        [
            "do": "connect", "version": JSON(ShareRequest.version), "host": JSON(host), "port": JSON(port),
            "share": JSON(share), "domain": JSON(domain), "user": JSON(user), "password": JSON(password.revealed),
            "own_name": JSON(ownName), "answer_milliseconds": JSON(answerMilliseconds),
        ]
    }

    fileprivate init?(_ json: JSON) {
        guard json["version"]?.integer == Int64(ShareRequest.version),
            let host = json["host"]?.text, let port = json["port"]?.integer, 1...65_535 ~= port,
            let share = json["share"]?.text, let domain = json["domain"]?.text, let user = json["user"]?.text,
            let password = json["password"]?.text, let ownName = json["own_name"]?.text,
            let answerMilliseconds = json["answer_milliseconds"]?.integer, 1...3_600_000 ~= answerMilliseconds
        else { return nil }
        self.init(
            host: host, port: Int(port), share: share, domain: domain, user: user, password: Secret(password),
            ownName: ownName, answerMilliseconds: Int(answerMilliseconds))
    }
}
