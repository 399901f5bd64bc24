import Glibc

/// Figures as ratios against a limit or a peer measured in the same run, so that they mean the same on a fast machine
/// and on a slow one. `make bench` prints all of them; `tieout-bench orders` those of the order intake, `tieout-bench
/// collecting` those of the invoice collection, and `tieout-bench pages` those of the web application.
let part = CommandLine.arguments.dropFirst().first
if part == "load" {
    LoadGenerator.run(Array(CommandLine.arguments.dropFirst(2)))
    exit(0)
}
print(Machine.description)
print("")
if part == "pages" {
    await PagesBench().report()
    exit(0)
}
await ViewReading().report()
print("")
// Early, because a process remembers its largest memory only.
await CollectingBench().report()
print("")
if part == "collecting" { exit(0) }
await SyncedDocuments().report()
print("")
await OrderIntakeBench().report()
print("")
if part == "orders" { exit(0) }
await PostingThroughput().report()
print("")
await EngineOverhead().report()
print("")
print("Peak memory of this whole run, sandbox included: \(Machine.peakMegabytes) MB")
print("")
await PagesBench().report()
