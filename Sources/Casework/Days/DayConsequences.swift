/// What a mark means to those who read it.
extension DayMark {
    /// How a day is billed.
    package enum Billing: Sendable {
        /// Service took place: the unit's price.
        case realised
        /// Missed for the client's cause on the day itself: billable within the month's bound.
        case unused
        /// Never billed.
        case free
    }

    /// What may be billed of the day: presence is a unit, a day missed without notice before it is an unused one.
    ///
    /// A day the provider cancelled and an introduction visit are never billed.
    package func billing(_ kind: DayRecord.Kind) -> Billing {
        guard kind.usesVoucher else { return .free }
        switch state {
        case .present: return .realised
        case .absent: return notice == .sameDay || notice == .notAtAll ? .unused : .free
        case .notArranged, .swapped: return .free
        }
    }

    /// Whether the client's benefit is paid for the day; nil for a day that was changed to another.
    package var keepsBenefit: Bool? {
        switch state {
        case .present, .notArranged: true
        case .swapped: nil
        case .absent:
            switch cause {
            case .ownSickness, .childSickness, .jobInterview, .publicDuty: true
            default: false
            }
        }
    }

    /// Whether service was held on which the client should have been: only then can there be an absence.
    package var isHeld: Bool { state == .present || state == .absent }

    /// Whether the client was away from service that was held, which is told to the payer of the benefit.
    package var isAbsence: Bool { state == .absent }

    /// Whether the client has to be reached at once: they didn't come and told nothing.
    package var asksForContact: Bool { state == .absent && notice == .notAtAll }

    /// Whether a new time has to be agreed instead: the provider cancelled.
    package var asksForReplacement: Bool { state == .notArranged && cause == .providerCancelled }

    /// Whether the client missed the day without a justified cause.
    package var isUnjustified: Bool { state == .absent && cause == .unexplained }

    /// What is still to be told of the mark, as the name of the question; nil when nothing is.
    package var missing: Question? {
        if state == .swapped, swappedTo == nil { return .swappedTo }
        if state == .absent, cause == .unexplained, notice == nil || notice == .beforeTheDay { return .notice }
        return nil
    }

    /// What the grid asks after a letter that doesn't tell enough.
    package enum Question: String, Sendable {
        /// Did the client cancel on the same day, or not at all?
        case notice
        /// To which day was it changed?
        case swappedTo = "swapped_to"
    }
}
