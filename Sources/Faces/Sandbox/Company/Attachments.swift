import Base

/// Files that documents refer to by AttachmentEntry.
extension Company {
    /// Keeps the files under a new entry; returns its row key.
    func createAttachment(_ files: [Multipart.File]) throws(ServiceLayerError) -> String {
        guard !files.isEmpty else { throw .malformedBody }
        let number = try tables.nextMasterNumber(.attachments)
        let rowKey = EntitySet.attachments.rowKey(number)
        try tables.insertMaster(.attachments, rowKey, ["AbsoluteEntry": JSON(number), "Attachments2_Lines": []])
        try addFiles(files, toAttachment: rowKey)
        return rowKey
    }

    func addFiles(_ files: [Multipart.File], toAttachment rowKey: String) throws(ServiceLayerError) {
        guard let stored = try tables.entity(.attachments, rowKey), let number = Int64(rowKey) else {
            throw .missing(rowKey)
        }
        var entity = stored.entity
        var lines = entity["Attachments2_Lines"]?.list ?? []
        for file in files {
            let line = lines.count + 1
            let (base, suffix) = file.nameParts
            lines.append([
                "AbsoluteEntry": JSON(number), "LineNum": JSON(line), "SourcePath": "/sandbox/attachments",
                "FileName": JSON(base), "FileExtension": JSON(suffix), "AttachmentDate": JSON(today),
                "Override": "tYES",
            ])
            try tables.change("INSERT INTO attachment_file VALUES (\(number), \(line), \(file.name), \(file.content))")
        }
        entity["Attachments2_Lines"] = .array(lines)
        try tables.updateMaster(.attachments, rowKey, entity)
    }

    /// `Attachments2(1)/$value`, with `?filename='invoice.pdf'` when there is more than one.
    func file(ofAttachment rowKey: String, named wanted: String?) throws(ServiceLayerError) -> Answer {
        let name = wanted.map { $0.filter { $0 != "'" } }
        let files = try tables.all(
            "SELECT name, content FROM attachment_file WHERE entry = \(Int64(rowKey) ?? 0) ORDER BY line"
        ) { (name: $0.text(0), content: $0.blob(1)) }
        guard let file = files.first(where: { name == nil || $0.name == name }) else { throw .noMatchingRecord }
        return Answer(
            200, headers: ["Content-Disposition": "attachment;filename=\"\(file.name)\""],
            .bytes(file.content, type: "application/octet-stream"))
    }
}

extension Multipart.File {
    /// Name and extension, as SAP keeps them apart.
    fileprivate var nameParts: (base: String, suffix: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }
}
