import CommandLine
import Dispatch
import Glibc

// A first Ctrl-C (or SIGTERM) asks to stop: no more is begun, what was begun is finished. A second one ends at once;
// what was on its way is then uncertain, and looked for at the next start.
let terminal = ProcessTerminal()
let work = Task {
    await Runner(Program.tieout(terminal), on: terminal).run(Array(Swift.CommandLine.arguments.dropFirst()))
}
let stopping = StopSignals(first: { work.cancel() }, on: terminal)
let code = await work.value
stopping.end()
exit(code.rawValue)
