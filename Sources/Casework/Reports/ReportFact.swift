/// A fact that a report begins with: a figure or a text, and where Polku has it from.
///
/// While the report is a draft the facts follow what is recorded; sending keeps them as they were.
package struct ReportFact: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case presentDays = "present_days"
        case absentDays = "absent_days"
        case notArrangedDays = "not_arranged_days"
        /// Minutes of service altogether.
        case serviceMinutes = "service_minutes"
        /// Minutes of individual talks.
        case talkMinutes = "talk_minutes"
        /// Minutes of social guidance.
        case socialMinutes = "social_minutes"
        case goal, means, meeting, evaluation
    }

    /// Where it was recorded.
    package enum Source: String, Sendable, CaseIterable {
        case dayRecords = "day_records"
        case plan
        case meetings
        case evaluation
    }

    package let kind: Kind
    /// Days or minutes; 0 when the fact is a text.
    package let amount: Int
    package let text: String
    package let source: Source
    /// The days that the source covers, or the one it was made on.
    package let days: ClosedRange<Day>

    package init(_ kind: Kind, amount: Int = 0, text: String = "", from source: Source, on days: ClosedRange<Day>) {
        self.kind = kind
        self.amount = amount
        self.text = text
        self.source = source
        self.days = days
    }
}

extension ReportFact {
    /// What the day records tell of the period up to the day, in figures; nothing when no day is marked.
    package static func figures(of records: [DayRecord], in period: ServicePeriod, until day: Day) -> [ReportFact] {
        let first = period.milestones.startedOn ?? period.days.first
        let last = min(day, period.effectiveLastDay)
        guard first <= last else { return [] }
        let seen = records.filter { $0.kind != .introductionVisit && $0.day >= first && $0.day <= last }
        if seen.isEmpty { return [] }
        let days = { (state: DayMark.State) in
            Set(seen.filter { $0.kind.usesVoucher && $0.mark.state == state }.map(\.day)).count
        }
        let minutes = { (kinds: Set<DayRecord.Kind>) in
            seen.filter { kinds.contains($0.kind) && $0.mark.state == .present }.reduce(0) { $0 + $1.mark.minutes }
        }
        let figures: [(Kind, Int)] = [
            (.presentDays, days(.present)), (.absentDays, days(.absent)), (.notArrangedDays, days(.notArranged)),
            (.serviceMinutes, minutes([.serviceDay, .groupSession, .coachingHour])),
            (.talkMinutes, minutes([.individualTalk])), (.socialMinutes, minutes([.socialGuidance])),
        ]
        let always: Set<Kind> = [.presentDays, .absentDays, .serviceMinutes]
        return figures.filter { $0.1 > 0 || always.contains($0.0) }.map { kind, amount in
            ReportFact(kind, amount: amount, from: .dayRecords, on: first...last)
        }
    }

    /// The goals and means of the plan that guides the service.
    package static func goals(of plan: Plan) -> [ReportFact] {
        let made = plan.publishedOn ?? plan.meetingOn
        return plan.goals.flatMap { goal in
            [ReportFact(.goal, text: goal.goal, from: .plan, on: made...made)]
                + (goal.means.isEmpty ? [] : [ReportFact(.means, text: goal.means, from: .plan, on: made...made)])
        }
    }
}

extension Document.Kind {
    /// Whether a document of the kind reports on a period, and so begins with what is known of it.
    package var isReport: Bool { self == .interimReport || self == .finalReport }
}
