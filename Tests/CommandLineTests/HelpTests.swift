import Base
import FoundationEssentials
import TestSupport
import Testing

@testable import CommandLine

@Suite struct HelpTests {
    @Test func `the help of a command says what it does, how it is used, and shows an example`() async throws {
        let counter = try await Counter(terminal: TestTerminal(width: 80))
        let answer = await counter.type("help faktur answer")
        #expect(answer.code == .done)
        #expect(
            answer.out == """
                Give a faktur the tax office's number and date.

                Usage
                  tieout faktur answer ID --faktur-no NUMBER --faktur-date DATE [--attachment PATH]

                Arguments
                  ID  Number of the faktur, as "tieout faktur list" shows it.

                Options
                  --faktur-no NUMBER  The number the tax office gave.
                  --faktur-date DATE  The date of the tax invoice.
                  --attachment PATH   Name of the scanned document; purchases need one.
                  --json              Print the stable form for programs instead of words for
                                      people.
                  --config PATH       The settings file; otherwise $TIEOUT_CONFIG, or
                                      config/config.yaml when it is there.
                  --set NAME=VALUE    One setting for this call only, stronger than file and
                                      environment; may be repeated.
                  --user NAME         Who does it, for the audit; otherwise the name you are
                                      logged in with.
                  --help              Explain this command, and do nothing.

                Example
                  tieout faktur answer 12 --faktur-no 04002507356880090 --faktur-date 2025-10-10
                      faktur 12 is ready to post.

                """)
        let other = await counter.type("faktur answer --help")
        #expect(other.out == answer.out)
    }

    @Test func `the overview names every command and every exit code`() async throws {
        let counter = try await Counter()
        let answer = await counter.type("")
        for command in CommandTable().commands { #expect(answer.out.contains("  \(command.name) ")) }
        for code in ExitCode.allCases { #expect(answer.out.contains("  \(code.rawValue)  ")) }
        let typed = await counter.type("help")
        #expect(typed.out == answer.out)
    }

    @Test func `a group alone lists its commands`() async throws {
        let answer = try await Counter().type("audit")
        #expect(answer.code == .done)
        #expect(answer.out.contains("  audit verify"))
        #expect(!answer.out.contains("faktur post"))
    }

    @Test func `every example in the help can be typed as it stands`() throws {
        let table = CommandTable()
        for command in table.commands {
            #expect(!command.examples.isEmpty, "\(command.name) has no example")
            for example in command.examples {
                let words = shellWords(example.words)
                #expect(words.first == "tieout")
                guard case .run(let invocation) = try table.understand(Array(words.dropFirst())) else {
                    Issue.record("\(example.words) runs nothing")
                    continue
                }
                #expect(invocation.command.path == command.path, "\(example.words)")
            }
        }
    }

    @Test func `every sentence ends, and no command has two parameters of one name`() {
        for command in CommandTable().commands {
            #expect(command.sentence.hasSuffix(".") || command.sentence.hasSuffix("?"), "\(command.name)")
            let names = command.allParameters.map(\.name)
            #expect(Set(names).count == names.count, "\(command.name)")
            for parameter in command.allParameters { #expect(parameter.sentence.hasSuffix("."), "\(parameter.name)") }
        }
    }

    /// `make docs` writes it anew.
    @Test func `docs command-line md is the guide written from the table`() throws {
        let file = Repository.root + "/docs/command-line.md"
        let text = Guide().markdown
        if ProcessInfo.processInfo.environment["TIEOUT_WRITE_DOCS"] != nil {
            try text.write(toFile: file, atomically: true, encoding: .utf8)
        }
        let isSame = FileContent.read(file, bytesMax: 1 << 20) == .bytes(Array(text.utf8))
        #expect(isSame, "docs/command-line.md is not what the table makes; `make docs` writes it anew")
    }

    @Test func `the samples in the program are the files of the project`() throws {
        for (name, text) in [
            ("customers", Samples.customers), ("fakturs", Samples.fakturs), ("billing", Samples.billing),
            ("B1T_Invoice", Samples.outgoingRows), ("B1T_PurchaseInvoice", Samples.incomingRows),
        ] {
            let path = "\(Repository.root)/samples/\(name).csv"
            guard case .bytes(let bytes) = FileContent.read(path, bytesMax: 1 << 20) else {
                Issue.record("\(path) can't be read")
                continue
            }
            // A literal in Swift has line feeds alone; a file may have carriage returns before them.
            let isSame = bytes.filter { $0 != 0x0D } == Array(text.utf8)
            #expect(isSame, "samples/\(name).csv; run scripts/embed-samples.sh")
        }
        let documents = try JSON(parsing: SourceTree.text("samples/raw-documents.json") ?? "")
        #expect(try JSON(parsing: Samples.rawDocuments) == documents, "run scripts/embed-samples.sh")
    }

    /// Splits as a shell does, as far as the examples need it.
    private func shellWords(_ line: String) -> [String] {
        var words: [String] = [""]
        var quoted = false
        for character in line {
            switch character {
            case "\"": quoted.toggle()
            case " " where !quoted: words.append("")
            default: words[words.count - 1].append(character)
            }
        }
        return words
    }
}

enum Repository {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/")
}
