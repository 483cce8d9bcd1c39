import Casework
import Pages
import Procedures

/// Beginning an assessment of a client's needs; what follows is as with every document.
enum NeedsRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/needs-assessments/new", .writeDocument) { visit in
            .page(
                try await DocumentDesk.newPage(visit, client: visit.id("client"), kind: .needsAssessment),
                nav: "clients")
        },
        .post("/clients/:client/needs-assessments/new", .writeDocument) { visit in
            try await DocumentDesk.start(visit, client: visit.id("client"), kind: .needsAssessment)
        },
    ]
}
