/// A door that tasks wait at until the test opens it; it stays open.
package actor AsyncGate {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    package init() {}

    package func open() {
        isOpen = true
        for task in waiting { task.resume() }
        waiting = []
    }

    package func wait() async {
        if isOpen { return }
        await withCheckedContinuation { waiting.append($0) }
    }
}
