/// How the needs were assessed together with the client.
package enum AssessmentWay: String, Sendable, CaseIterable {
    case meeting
    case homeVisit = "home_visit"
    case remoteMeeting = "remote_meeting"
    case phone
    /// From papers alone, without the client.
    case papers

    /// Where the assessment keeps the code, beside the texts of its sections.
    package static let text = "held_as"

    /// Whether the client and the worker met.
    package var isMeeting: Bool { self != .phone && self != .papers }

    /// The way of an assessment; nil when it hasn't been told.
    package static func of(_ document: Document) -> AssessmentWay? {
        document.sections[text].flatMap(AssessmentWay.init(rawValue:))
    }
}
