/// The levels of the house, by the folder a target stands in. Arrows point down only.
enum Level: Int, Comparable {
    case moduleMaps = 0, drivers, core, business, faces, executable

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    init?(folder: String) {
        switch folder {
        case "C": self = .moduleMaps
        case "Drivers": self = .drivers
        case "Core": self = .core
        case "Flows", "Connectors": self = .business
        case "Faces": self = .faces
        case "tieout", "SMBHelper": self = .executable
        default: return nil
        }
    }
}

/// A target of ours: where it stands decides what it may know.
struct House {
    struct Target {
        let name: String
        let folder: String
        let level: Level
    }

    private let targets: [String: Target]

    init(_ targets: [Target]) {
        self.targets = Dictionary(targets.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads the targets off the paths: `Sources/<folder>/<target>/…`, and `Sources/tieout/…`.
    init(paths: [String]) {
        self.init(paths.compactMap(House.target))
    }

    func target(of file: TextFile) -> Target? { House.target(file.path) }

    private static func target(_ path: String) -> Target? {
        let names = path.split(separator: "/").map(String.init)
        guard names.count > 2, names[0] == "Sources", let level = Level(folder: names[1]) else { return nil }
        return Target(name: level == .executable ? names[1] : names[2], folder: names[1], level: level)
    }
}

// MARK: - The rules

extension House {
    /// One imports what stands below; the drivers also share the vocabulary.
    func upwardImports(in file: TextFile) -> [Finding] {
        imports(of: file).filter { own, other, _ in
            other.level >= own.level && !(own.level == .drivers && other.name == "Base")
        }.map { own, other, line in
            file.finding(
                line,
                "\(own.name) (\(own.folder)) imports \(other.name) (\(other.folder)), which does not stand below it; "
                    + "move the shared word down, or pass a value or a port in")
        }
    }

    /// A connector fulfils the ports of Model. Only the store knows Engine, which owns the port it is kept through.
    func connectorsImportingEngine(in file: TextFile) -> [Finding] {
        imports(of: file).filter { own, other, _ in
            own.folder == "Connectors" && own.name != "Store" && other.name == "Engine"
        }.map { own, _, line in
            file.finding(line, "\(own.name) imports Engine; a connector answers questions, the flow makes the promise")
        }
    }

    /// The sandbox would share the mistakes of the code it stands against.
    func sandboxImportingMore(in file: TextFile) -> [Finding] {
        imports(of: file).filter { own, other, _ in own.name == "Sandbox" && other.level > .drivers }
            .map { _, other, line in
                file.finding(line, "the sandbox imports \(other.name); it stands on Base and the drivers alone")
            }
    }

    /// A C library has one Swift face, so its traps are cured in one place.
    func strayCImports(in files: [TextFile]) -> [Finding] {
        let all = files.flatMap { file in imports(of: file).map { (file: file, own: $0, other: $1, line: $2) } }
            .filter { $0.other.level == .moduleMaps }
        return Dictionary(grouping: all, by: \.other.name).sorted { $0.key < $1.key }.flatMap { module, uses in
            // The helper for SMB is the driver of its library, which nothing else may link.
            let drivers = uses.filter { $0.own.level == .drivers || $0.own.name == "SMBHelper" }.map(\.own.name)
            let driver = drivers.min()
            return uses.filter { $0.own.name != driver }.map { use in
                use.file.finding(
                    use.line,
                    "\(use.own.name) imports \(module), whose driver is \(driver ?? "missing"); ask the driver instead")
            }
        }
    }

    /// Engine moves promises and does not care what they are about.
    static func businessWords(in file: TextFile) -> [Finding] {
        guard file.path.hasPrefix("Sources/Core/Engine/") else { return [] }
        return file.lines.enumerated().flatMap { index, line in
            ["invoice", "faktur"].filter(line.lowercased().contains).map { word in
                file.finding(index + 1, "the engine says \"\(word)\"; say delivery, source or document")
            }
        }
    }

    /// Foundation brings a second JSON, a second clock and floats; the essentials have their place at the edge.
    func foundationImports(in file: TextFile) -> [Finding] {
        guard let own = target(of: file) else { return [] }
        return House.importedNames(in: file).compactMap { name, line in
            switch name {
            case "Foundation":
                file.finding(line, "imports Foundation; Base has the words, FoundationEssentials the rest")
            case "FoundationEssentials" where own.level <= .core:
                file.finding(line, "\(own.name) imports FoundationEssentials; drivers and core do without")
            default: nil
            }
        }
    }
}

// MARK: - Reading imports

extension House {
    /// What a file imports of our own, and where.
    private func imports(of file: TextFile) -> [(own: Target, other: Target, line: Int)] {
        guard let own = target(of: file) else { return [] }
        return House.importedNames(in: file).compactMap { name, line in
            targets[name].map { (own: own, other: $0, line: line) }
        }
    }

    /// Every module named after `import`, also in `package import struct Base.Amount`.
    private static func importedNames(in file: TextFile) -> [(name: String, line: Int)] {
        let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let"]
        return file.places(of: "import").compactMap { place in
            file.words[(place + 1)...].first { !kinds.contains($0.text) }.map { (name: $0.text, line: $0.line) }
        }
    }
}
