import Casework
import Pages
import Procedures

/// The client's own page of a change of responsible instructor.
enum OwnInstructorRoutes {
    static let routes: [Route] = [
        .get("/own-path/instructor", .seeOwnInstructor) { visit in
            let change = try await visit.ask(OpenOwnInstructor(of: try visit.worker.userID))
            return .page(
                FormPage.ownInstructor(change, guards: visit.guards(), words: visit.words), nav: "own_path")
        },
        .post("/own-path/instructor", .seeOwnInstructor) { visit in
            _ = try await visit.carryOut(SeeOwnInstructor(of: try visit.worker.userID))
            return .seeOther("/own-path", done: "own_instructor_seen")
        },
    ]
}
