extension Timestamp {
    /// `Sun, 06 Nov 1994 08:49:37 GMT`, the one form servers send (RFC 9110, section 5.6.7).
    package init?(httpDate text: String) {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard let parts = text.wholeMatch(of: /[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT/),
            let month = months.firstIndex(of: String(parts.2))
        else { return nil }
        self.init("\(parts.3)-\(padded(month + 1, 2))-\(parts.1)T\(parts.4)Z")
    }
}
