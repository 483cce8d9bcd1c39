/// A provider's month: what was realised and what may be invoiced, frozen as it stood when it was run.
package struct MonthRun: Equatable, Sendable {
    package let id: ID<MonthRun>
    package let countyID: ID<Organisation>
    package let providerID: ID<Organisation>
    package let month: Month
    /// The instant in UTC, ISO 8601.
    package let madeAt: String
    package let madeBy: ID<UserAccount>
    package let supersedes: ID<MonthRun>?
    package let total: Money
    /// A digest of the lines, equal for equal content.
    package let digest: String

    package init(
        id: ID<MonthRun>, countyID: ID<Organisation>, providerID: ID<Organisation>, month: Month, madeAt: String,
        madeBy: ID<UserAccount>, supersedes: ID<MonthRun>? = nil, total: Money, digest: String
    ) {
        self.id = id
        self.countyID = countyID
        self.providerID = providerID
        self.month = month
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.supersedes = supersedes
        self.total = total
        self.digest = digest
    }
}
