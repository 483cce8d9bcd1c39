/// What is told of one client's day: whether service took place, why not, and when the client told of it.
///
/// The four are kept apart because four parties read one each: the benefit reads the cause, the bill reads the notice,
/// the entitlement reads the state, and the duty to reach the client reads a notice that never came.
package struct DayMark: Hashable, Sendable {
    package enum State: String, Sendable, CaseIterable {
        case present, absent, swapped
        /// No service was held for the client: a holiday, a break, or the provider cancelled.
        case notArranged = "not_arranged"
    }

    package enum Cause: String, Sendable, CaseIterable {
        case ownSickness = "own_sickness"
        /// A child under ten is ill.
        case childSickness = "child_sickness"
        case jobInterview = "job_interview"
        case publicDuty = "public_duty"
        /// Another cause that was agreed on.
        case agreedOther = "agreed_other"
        case unexplained
        case holiday
        case pause = "break"
        case providerCancelled = "provider_cancelled"

        /// The causes that belong to a state; a present or swapped day has none.
        package static func fitting(_ state: State) -> [Cause] {
            switch state {
            case .present, .swapped: []
            case .absent: [.ownSickness, .childSickness, .jobInterview, .publicDuty, .agreedOther, .unexplained]
            case .notArranged: [.holiday, .pause, .providerCancelled]
            }
        }
    }

    /// When the client told that they are not coming.
    package enum Notice: String, Sendable, CaseIterable {
        case beforeTheDay = "before_the_day"
        case sameDay = "same_day"
        case notAtAll = "not_at_all"
    }

    package enum Mode: String, Sendable {
        case onSite = "on_site"
        case remote
    }

    package var state: State
    package var cause: Cause?
    package var notice: Notice?
    package var mode: Mode
    /// Minutes of service, without travel; 0 unless present.
    package var minutes: Int
    /// The day the certificate of sickness was delivered.
    package var certificateOn: Day?
    /// The day that this one was changed to.
    package var swappedTo: Day?

    package init(
        _ state: State, cause: Cause? = nil, notice: Notice? = nil, mode: Mode = .onSite, minutes: Int = 0,
        certificateOn: Day? = nil, swappedTo: Day? = nil
    ) {
        self.state = state
        self.cause = cause
        self.notice = notice
        self.mode = mode
        self.minutes = minutes
        self.certificateOn = certificateOn
        self.swappedTo = swappedTo
    }

    package static func present(_ minutes: Int, _ mode: Mode = .onSite) -> DayMark {
        DayMark(.present, mode: mode, minutes: minutes)
    }
}

extension DayMark {
    /// The mark as one word that a form carries to tell what was seen; read back by `init(code:)`.
    package var code: String {
        [
            state.rawValue, cause?.rawValue ?? "", notice?.rawValue ?? "", mode == .remote ? "remote" : "",
            minutes == 0 ? "" : String(minutes), certificateOn?.description ?? "", swappedTo?.description ?? "",
        ].joined(separator: ":")
    }

    /// Nil for a text that isn't a mark.
    package init?(code: String) {
        let parts = code.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 7, let state = State(rawValue: parts[0]),
            let minutes = Int(parts[4].isEmpty ? "0" : parts[4]),
            (0...1_440).contains(minutes)
        else { return nil }
        self.init(
            state, cause: Cause(rawValue: parts[1]), notice: Notice(rawValue: parts[2]),
            mode: parts[3] == "remote" ? .remote : .onSite, minutes: minutes, certificateOn: Day(parts[5]),
            swappedTo: Day(parts[6]))
    }
}
