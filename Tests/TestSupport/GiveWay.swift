/// For the head of a long loop: lets other tests have a turn now and then. Tests share few threads, and one that waits
/// for a socket beside a loop of a hundred thousand rounds would think that nothing comes.
package func giveWay(inRound number: Int) async {
    if number.isMultiple(of: 200) { await Task.yield() }
}
