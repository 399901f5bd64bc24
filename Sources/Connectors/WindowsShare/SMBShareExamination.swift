import Base
package import Model
import ShareWire

extension SMBShare: ExaminedShare {
    package func examine(_ folder: ShareFolder) async -> ShareFinding {
        do throws(Failure) {
            let target = try path(of: folder)
            let files = try answer(folder) { share throws(ShareTrouble) in try share.count(target.description) }
            guard folder == .received else { return .readable(folder, files: files) }
            // Nobody waits for a file of this name, and no two probes have the same.
            let probe = target.file(".tieout-\(randomness.uuid()).probe")
            _ = try answer(folder) { share throws(ShareTrouble) in
                try share.write(Array("Tieout can write here.\n".utf8), to: probe)
                try share.delete(probe)
            }
            return .writable(folder)
        } catch {
            return .unusable(folder, error)
        }
    }

    /// The helper that answers at the moment, if one does: for whoever watches over processes.
    package var helperProcess: Int32? { helper.process }

    private func answer<Value>(
        _ folder: ShareFolder, _ work: (ShareConversation) throws(ShareTrouble) -> Value
    ) throws(Failure) -> Value {
        switch try helper.run(work) {
        case .success(let value): return value
        case .failure(let trouble): throw .share(trouble, in: folder, of: settings.address)
        }
    }
}
