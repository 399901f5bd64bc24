import Base
import HTTPServer

/// What waits for me, and why.
struct HomeRoom: Sendable {
    let desks: WebDesks

    var routes: [WebRoute] {
        [
            .get("/", .look) { visit throws(Failure) in
                .page(Page(visit.say(Room.home.name), in: .home, "<h1>\(visit.say(Room.home.name))</h1>"))
            }
        ]
    }
}
