package import Base
package import Model

/// The faktur_comment and faktur_attachment tables. Rows are numbered per faktur and never change; an attachment may be
/// taken away.
package struct FakturPaperTable: FakturPapers {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func add(_ comment: FakturComment, to id: FakturID, alongside: StoreChange) async throws(Failure) {
        try await keep(alongside, limitedBy: .commentRefused, of: id) { connection throws(SQLError) in
            let count = try connection.count("SELECT COUNT(*) FROM faktur_comment WHERE faktur_id = \(id.rawValue)")
            guard count < Limits.commentsMax else { return false }
            try connection.change(
                """
                INSERT INTO faktur_comment (faktur_id, ordinal, said_at, who, words)
                VALUES (\(id.rawValue), \(count + 1), \(comment.at), \(comment.who), \(comment.words))
                """)
            return true
        }
    }

    package func comments(of id: FakturID) async throws(Failure) -> [FakturComment] {
        let rows = try await database.ask { connection throws(SQLError) in
            try connection.all(
                "SELECT said_at, who, words FROM faktur_comment WHERE faktur_id = \(id.rawValue) ORDER BY ordinal"
            ) { row in (at: row.timestamp(0), who: row.text(1), words: row.text(2)) }
        }
        var comments: [FakturComment] = []
        for row in rows { comments.append(try FakturComment(at: row.at, who: row.who, words: row.words)) }
        return comments
    }

    package func attaching(
        _ attachment: FakturAttachment, _ content: [UInt8], to id: FakturID
    ) -> StoreChange {
        StoreChange { connection throws(SQLError) in
            try connection.change(
                """
                INSERT INTO kept_file (digest, content, kept_at, is_fakturs_alone)
                VALUES (\(attachment.digest), \(content), \(attachment.at), 1)
                ON CONFLICT (digest) DO NOTHING
                """)
            let latest = try connection.count(
                "SELECT COALESCE(MAX(ordinal), 0) FROM faktur_attachment WHERE faktur_id = \(id.rawValue)")
            try connection.change(
                """
                INSERT INTO faktur_attachment (faktur_id, ordinal, name, kind, digest, bytes_count, attached_at, who)
                VALUES (\(id.rawValue), \(latest + 1), \(attachment.name), \(attachment.kind.rawValue),
                    \(attachment.digest), \(attachment.bytesCount), \(attachment.at), \(attachment.who))
                """)
        }
    }

    package func detaching(_ digest: String, from id: FakturID) -> StoreChange {
        StoreChange { connection throws(SQLError) in
            try connection.change(
                "DELETE FROM faktur_attachment WHERE faktur_id = \(id.rawValue) AND digest = \(digest)")
            try connection.change(
                """
                DELETE FROM kept_file WHERE digest = \(digest) AND is_fakturs_alone = 1
                    AND NOT EXISTS (SELECT 1 FROM faktur_attachment WHERE faktur_attachment.digest = kept_file.digest)
                """)
        }
    }

    package func attach(
        _ attachment: FakturAttachment, _ content: [UInt8], to id: FakturID, alongside: StoreChange
    ) async throws(Failure) {
        try await keep(alongside, limitedBy: .attachmentRefused, of: id) { connection throws(SQLError) in
            let count = try connection.count("SELECT COUNT(*) FROM faktur_attachment WHERE faktur_id = \(id.rawValue)")
            guard count < Limits.commentsMax else { return false }
            try attaching(attachment, content, to: id).apply(connection)
            return true
        }
    }

    package func attachments(of id: FakturID) async throws(Failure) -> [FakturAttachment] {
        try await database.ask { connection throws(SQLError) in
            try connection.all(
                """
                SELECT name, kind, digest, bytes_count, attached_at, who FROM faktur_attachment
                WHERE faktur_id = \(id.rawValue) ORDER BY ordinal
                """
            ) { row throws(SQLError) in
                var reader = RowReader(row)
                return FakturAttachment(
                    name: reader.text(), kind: try reader.word(), digest: reader.text(), bytesCount: reader.whole(),
                    at: reader.moment(), who: reader.text())
            }
        }
    }

    /// What goes alongside is done first: the audit's head makes two writers of one faktur wait for each other, so that
    /// both find a number of their own.
    private func keep(
        _ alongside: StoreChange, limitedBy code: Failure.Code, of id: FakturID,
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Bool
    ) async throws(Failure) {
        let kept: Bool = try await database.transact { connection throws(SQLError) in
            try alongside.apply(connection)
            return try body(connection) ? .commit(true) : .rollBack(false)
        }
        guard kept else {
            throw Failure(
                code, .askHuman,
                "Faktur \(id) has \(Limits.commentsMax) comments or documents already, which is as many as it can have.",
                advice: "Put the rest into one document.")
        }
    }
}

extension SQLConnection {
    fileprivate func count(_ statement: SQL) throws(SQLError) -> Int {
        try first(statement) { row in Int(row.integer(0)) } ?? 0
    }
}
