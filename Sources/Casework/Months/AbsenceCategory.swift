/// Why a client was away, as far as the payer of the benefit has to know: nothing of the cause itself beyond this.
package enum AbsenceCategory: String, Sendable, CaseIterable {
    case sickness
    /// A child's sickness, a job interview, a public duty: a cause that keeps the benefit.
    case acceptable
    case other

    package init(_ cause: DayMark.Cause) {
        switch cause {
        case .ownSickness: self = .sickness
        case .childSickness, .jobInterview, .publicDuty: self = .acceptable
        default: self = .other
        }
    }
}
