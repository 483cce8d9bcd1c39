import Casework
import HTTPTypes
import Pages
import Procedures

/// The rules of access, readable by those who answer for them.
enum AccessReviewRoutes {
    static let routes: [Route] = [
        .get("/access", .reviewAccess) { visit in
            let rooms = try await visit.ask(ReviewAccess())
            return .page(
                ArticlePage.accessReview(rooms.map { ($0.room, $0.actions) }, words: visit.words), nav: "access")
        }
    ]
}
