/// A question on how the work is done in the county, with the solution that was agreed on.
///
/// A solution is never edited: the latest holds, and those before it stay to be read.
package struct PracticeQuestion: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// How something is written down.
        case recording
        /// Whose duty something is.
        case responsibility
        /// What in the administration stands in the way.
        case obstacle
    }

    package struct Solution: Equatable, Sendable {
        package let text: String
        package let agreedOn: Day
        /// By name.
        package let agreedBy: String

        package init(text: String, agreedOn: Day, agreedBy: String) {
            self.text = text
            self.agreedOn = agreedOn
            self.agreedBy = agreedBy
        }
    }

    package let id: ID<PracticeQuestion>
    package let countyID: ID<Organisation>
    package let kind: Kind
    package let text: String
    package let askedOn: Day
    /// By name.
    package let askedBy: String
    /// The earliest first.
    package let solutions: [Solution]

    package init(
        id: ID<PracticeQuestion>, countyID: ID<Organisation>, kind: Kind, text: String, askedOn: Day,
        askedBy: String = "", solutions: [Solution] = []
    ) {
        self.id = id
        self.countyID = countyID
        self.kind = kind
        self.text = text
        self.askedOn = askedOn
        self.askedBy = askedBy
        self.solutions = solutions
    }
}
