/// The passwords that are tried first, wherever somebody guesses: in lower case, of eight characters and more, for
/// shorter ones are refused anyway.
enum CommonPasswords {
    static let all: Set<String> = ["password", "12345678"]
}
