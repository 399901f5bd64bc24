import Base

/// Line drawings on a grid of 16, in the colour of the words beside them; hidden from screen readers, who hear the words.
enum Icon: Sendable {
    case home, document, people, inbox, coins, send, balance, clock, key, book, sliders, pulse
    case check, cross, warning, question, dots, half, pause, search, plus, arrow, printer, link, sun, moon, menu,
        download
    case upload, comment, retry, external

    var html: HTML {
        """
        <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="\(path)"/></svg>
        """
    }

    private var path: HTML {
        switch self {
        case .home: "M2 8l6-5 6 5M4 7v6h8V7M7 13v-3h2v3"
        case .document: "M4 2h6l3 3v9H4zM10 2v3h3M6 8h5M6 11h5"
        case .people:
            "M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2 13c0-2 2-3.500 4-3.500s4 1.500 4 3.500M11 8a2 2 0 1 0 0-4M11.500 9.500c1.500.3 2.500 1.500 2.500 3.500"
        case .inbox: "M2 9l2-6h8l2 6v4H2zM2 9h4l1 2h2l1-2h4"
        case .coins: "M3 5c0-1 2-2 5-2s5 1 5 2-2 2-5 2-5-1-5-2zM3 5v3c0 1 2 2 5 2s5-1 5-2V5M3 8v3c0 1 2 2 5 2s5-1 5-2V8"
        case .send: "M2 8l12-5-4 11-2.500-4.500zM7.500 9.500L14 3"
        case .balance: "M8 2v12M4 14h8M3 4h10M3 4l-1.500 5h3zM13 4l-1.500 5h3z"
        case .clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3l2 2"
        case .key: "M10 9a3 3 0 1 0-2.800-2L2 12v2h3v-2h2v-2z"
        case .book: "M3 3h4c1 0 1 1 1 1s0-1 1-1h4v10H9c-1 0-1 1-1 1s0-1-1-1H3zM8 4v10"
        case .sliders: "M2 5h6M11 5h3M2 11h3M8 11h6M8 3.500v3M5 9.500v3"
        case .pulse: "M2 8h3l2-5 3 10 2-5h2"
        case .check: "M3 8.500l3.500 3.500L13 4.500"
        case .cross: "M4 4l8 8M12 4l-8 8"
        case .warning: "M8 2.500l6 11H2zM8 6.500v3.500M8 11.800v.2"
        case .question:
            "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6.200 6.300c0-2.300 3.600-2.300 3.600 0 0 1.400-1.800 1.500-1.800 2.900M8 11.300v.2"
        case .dots: "M3.500 8h.1M8 8h.1M12.500 8h.1"
        case .half: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2v12M10 4v8M12 6v4"
        case .pause: "M6 4v8M10 4v8"
        case .search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3 3"
        case .plus: "M8 3v10M3 8h10"
        case .arrow: "M3 8h10M9 4l4 4-4 4"
        case .printer: "M4 6V2h8v4M4 12H2V6h12v6h-2M4 10h8v4H4z"
        case .link:
            "M6.500 9.500l3-3M7 4.500l1.500-1.500a2.500 2.500 0 0 1 3.500 3.500L10.500 8M9 11.500L7.500 13A2.500 2.500 0 0 1 4 9.500L5.500 8"
        case .sun:
            "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1"
        case .moon: "M13 9.500A5.500 5.500 0 1 1 6.500 3 4.500 4.500 0 0 0 13 9.500z"
        case .menu: "M2 4h12M2 8h12M2 12h12"
        case .download: "M8 2v8M4.500 7L8 10.500 11.500 7M3 13h10"
        case .upload: "M8 11V3M4.500 6L8 2.500 11.500 6M3 13h10"
        case .comment: "M2 3h12v8H8l-3 3v-3H2z"
        case .retry: "M13 8a5 5 0 1 1-1.500-3.500M13 2v3h-3"
        case .external: "M6 4H3v9h9v-3M9 3h4v4M13 3L7.500 8.500"
        }
    }
}
