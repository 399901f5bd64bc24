import CSodium

/// The library has to be made ready before its first use; that may be asked any number of times, by any thread.
enum SodiumLibrary {
    static func prepare() { precondition(sodium_init() >= 0, "libsodium can't be made ready") }
}
