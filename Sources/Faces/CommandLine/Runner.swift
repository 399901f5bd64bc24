import Base
import OrderIntake

/// Does what a command line asks for.
package struct Runner: Sendable {
    private let table = CommandTable()
    private let program: Program
    private let terminal: any Terminal

    package init(_ program: Program, on terminal: any Terminal) {
        self.program = program
        self.terminal = terminal
    }

    /// `words` are what was typed after the program's name.
    package func run(_ words: [String]) async -> ExitCode {
        do throws(UsageError) {
            switch try table.understand(words) {
            case .help(let path):
                let voice = Voice(terminal: terminal)
                for line in Help(table: table, voice: voice).lines(for: path) { voice.say(line) }
                return .done
            case .run(let invocation): return await run(invocation)
            }
        } catch {
            let name = error.path.isEmpty ? "help" : "help \(error.path.joined(separator: " "))"
            terminal.note("\(error.message)\n\"tieout \(name)\" explains more.\n")
            return .usage
        }
    }

    private func run(_ invocation: Invocation) async -> ExitCode {
        let voice = Voice(terminal: terminal, speaksJSON: invocation.has(CommonParameters.json))
        let errand = Errand(
            invocation: invocation, who: invocation[CommonParameters.user] ?? program.userName, voice: voice,
            program: program)
        do throws(Refusal) {
            switch invocation.command.work {
            case .alone(let run): return try await run(errand)
            case .atDesk(let run): return try await inOffice(errand, needs: .nobody, run)
            case .withWhatIsSetUp(let run): return try await inOffice(errand, needs: .whatIsSetUp, run)
            case .withLedger(let run): return try await inOffice(errand, needs: .ledger, run)
            case .withOrderBook(let run):
                return try await inOffice(errand, needs: .orderBook) { errand, office throws(Failure) in
                    guard let intake = office.intake else { throw .orderBookNotSet }
                    return try await run(errand, office, intake)
                }
            }
        } catch {
            switch error {
            case .failed(let failure):
                voice.tell(failure)
                return .attention
            case .settings(let problems):
                voice.tell(settings: problems)
                return .settings
            }
        }
    }

    private func inOffice(
        _ errand: Errand, needs need: OfficeNeed,
        _ run: @Sendable (Errand, Office) async throws(Failure) -> ExitCode
    ) async throws(Refusal) -> ExitCode {
        let office = try await program.openOffice(errand.sources, need)
        let outcome: Result<ExitCode, Failure>
        do throws(Failure) { outcome = .success(try await run(errand, office)) } catch { outcome = .failure(error) }
        await office.close()
        do throws(Failure) { return try outcome.get() } catch { throw .failed(error) }
    }
}
