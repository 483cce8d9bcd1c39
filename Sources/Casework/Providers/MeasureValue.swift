/// What a provider tells by one of the county's measures of a stretch of time.
///
/// A value is never edited: a correction is another that names it and says why.
package struct MeasureValue: Equatable, Sendable {
    package let id: ID<MeasureValue>
    package let providerID: ID<Organisation>
    /// A code of the county's measures.
    package let measure: String
    package let days: DateRange
    package let hundredths: Int
    package let note: String
    package let recordedBy: String
    package let recordedOn: Day
    package let supersedes: ID<MeasureValue>?
    /// Why it was corrected; empty of a first value.
    package let reason: String

    package init(
        id: ID<MeasureValue>, providerID: ID<Organisation>, measure: String, days: DateRange, hundredths: Int,
        note: String = "", recordedBy: String = "", recordedOn: Day, supersedes: ID<MeasureValue>? = nil,
        reason: String = ""
    ) {
        self.id = id
        self.providerID = providerID
        self.measure = measure
        self.days = days
        self.hundredths = hundredths
        self.note = note
        self.recordedBy = recordedBy
        self.recordedOn = recordedOn
        self.supersedes = supersedes
        self.reason = reason
    }

    /// Reads a number with at most two decimals, written 4, 4,25 or 4.25; nil for anything else.
    package static func hundredths(from text: String) -> Int? {
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." }).map(String.init)
        guard let whole = parts.first, (1...7).contains(whole.count), parts.count <= 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let number = Int(whole)
        else { return nil }
        let decimals = parts.count == 2 ? parts[1] : "0"
        guard (1...2).contains(decimals.count), let part = Int(decimals) else { return nil }
        let hundredths = number * 100 + (decimals.count == 1 ? part * 10 : part)
        return isNegative ? -hundredths : hundredths
    }
}
