import Glibc

/// Figures as ratios against a limit or a peer measured in the same run, so that they mean the same on a fast machine
/// and on a slow one. `make bench` prints all of them, `tieout-bench orders` those of the order intake, and
/// `tieout-bench collecting` those of the invoice collection.
print(Machine.description)
print("")
await ViewReading().report()
print("")
// Early, because a process remembers its largest memory only.
await CollectingBench().report()
print("")
if CommandLine.arguments.dropFirst().first == "collecting" { exit(0) }
await SyncedDocuments().report()
print("")
await OrderIntakeBench().report()
print("")
if CommandLine.arguments.dropFirst().first == "orders" { exit(0) }
await PostingThroughput().report()
print("")
await EngineOverhead().report()
print("")
print("Peak memory of this whole run, sandbox included: \(Machine.peakMegabytes) MB")
