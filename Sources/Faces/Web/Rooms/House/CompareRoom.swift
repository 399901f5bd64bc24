import Base
import HTTPServer
import Model

/// The place kept for the comparison of both sides' books; it says what it will show, and that it does not yet.
enum CompareRoom {
    static let routes: [WebRoute] = [
        .get("/compare", .look) { visit throws(Failure) in
            .page(
                Page(
                    visit.say(Room.compare.name), in: .compare,
                    """
                    <div class="prose"><h1>\(visit.say(Room.compare.name))</h1>
                    <p>\(visit.say(.compareSentence))</p>
                    \(EmptyState.html(visit.say(.compareNotYet), next: visit.say(.compareMeanwhile), link: ("/fakturs", visit.say(.toFakturs))))</div>
                    """))
        }
    ]
}
