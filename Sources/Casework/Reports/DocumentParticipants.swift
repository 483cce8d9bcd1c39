/// Who took part in making a plan or a report, beside the one who wrote it.
package enum DocumentParticipant: String, Sendable, CaseIterable {
    case client
    case responsibleInstructor = "responsible_instructor"
    case ownWorker = "own_worker"
    case employmentCoach = "employment_coach"
    /// Someone close to the client, when the client wants it.
    case closePerson = "close_person"
    /// Who may by law act for the client.
    case statutoryRepresentative = "statutory_representative"
    case other

    /// Where a document keeps the codes, space between, beside the texts of its sections.
    package static let text = "participants"
    /// Where it keeps the names as they were written.
    package static let namesText = "participant_names"

    /// The participants of a document, in the order above.
    package static func of(_ document: Document) -> [DocumentParticipant] {
        let codes = (document.sections[text] ?? "").split(separator: " ").map(String.init)
        return allCases.filter { codes.contains($0.rawValue) }
    }

    /// The codes of the rulebooks' list `parties` that stand for those who took part.
    package static func parties(of document: Document) -> [String] {
        of(document).flatMap(\.partyCodes)
    }

    private var partyCodes: [String] {
        switch self {
        case .client, .ownWorker, .employmentCoach, .closePerson: [rawValue]
        case .responsibleInstructor: [rawValue, "provider_workers"]
        case .statutoryRepresentative: ["legal_representative"]
        case .other: ["network"]
        }
    }
}

extension Document.Kind {
    /// Whether it says who took part: an assessment, the plan of the service, and its interim and final evaluations.
    package var namesParticipants: Bool { self != .contract }
}
