import HTTPTypes
import Pages

/// The pages that the footer leads to; anyone may read them.
enum InfoRoutes {
    static let routes: [Route] = [
        .get("/help", nil, door: .open) { .page(HelpPage(words: $0.words), status: .ok) },
        .get("/help/terms", nil, door: .open) { .page(InfoPages.terms(words: $0.words), status: .ok) },
        .get("/accessibility", nil, door: .open) { visit in
            .page(
                InfoPages.accessibility(organisation: "Polku", contact: "palaute@polku.example", words: visit.words),
                status: .ok)
        },
        .get("/privacy", nil, door: .open) { visit in
            .page(
                InfoPages.privacy(organisation: "Polku", contact: "tietosuoja@polku.example", words: visit.words),
                status: .ok)
        },
    ]
}
