import Base

/// What the helper answers.
package enum ShareReply: Equatable, Sendable {
    /// It was done; the number is what was asked for, where something was.
    case done(Int)
    /// It was not done, for the reason of this `errno`.
    case refused(Int32)
}

extension ShareReply {
    package var frame: Frame {
        switch self {
        case .done(let number): .head((["done": JSON(number)] as JSON).bytes)
        case .refused(let code): .head((["refused": JSON(code)] as JSON).bytes)
        }
    }

    /// `nil` when it is no reply.
    package init?(head: [UInt8]) {
        guard let json = try? JSON(parsing: head) else { return nil }
        if let number = json["done"]?.integer.flatMap(Int.init(exactly:)) {
            self = .done(number)
        } else if let code = json["refused"]?.integer.flatMap(Int32.init(exactly:)), code > 0 {
            self = .refused(code)
        } else {
            return nil
        }
    }
}
