/// `make bench`: figures as ratios against a limit or a peer measured in the same run, so that they mean the same on a
/// fast machine and on a slow one.
print(Machine.description)
print("")
await PostingThroughput().report()
print("")
await EngineOverhead().report()
print("")
print("Peak memory of this whole run, sandbox included: \(Machine.peakMegabytes) MB")
