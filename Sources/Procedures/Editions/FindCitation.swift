package import Casework
package import Register

/// Where a cited paragraph is told: in the editions that the reader's county follows today, or else in any.
package struct FindCitation: Inquiry {
    package static let action = Action.readRulebooks
    package let citation: Citation

    package init(_ citation: Citation) { self.citation = citation }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> [CitedPlace] {
        let followed = try act.rules(of: act.worker.countyID, on: act.today, in: register).rulebooks
            .flatMap { $0.places(citing: citation) }
        let found =
            try followed.isEmpty ? act.books(in: register).all.flatMap { $0.places(citing: citation) } : followed
        guard !found.isEmpty else { throw Refusal.notFound("rulebook") }
        return found
    }
}
