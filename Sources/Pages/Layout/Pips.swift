/// A period's days drawn as dots: a column is a week, a row a planned day of it.
package struct Pips: Sendable {
    package enum State: String, Sendable, CaseIterable {
        /// Present; absent with notice; not present and no notice; today; planned and ahead; not marked though past.
        case done, absent, missing, today, ahead, unmarked
    }

    struct Dot: Sendable {
        let x: String
        let y: String
        let state: String
    }

    /// A state with its count in words, under the drawing.
    struct Key: Sendable {
        let state: String
        let text: String
    }

    let width: String
    let height: String
    /// The drawing in one sentence.
    let label: String
    let firstWeek: String
    let currentWeek: String?
    let lastWeek: String
    let dots: [Dot]
    let keys: [Key]

    /// - Parameters:
    ///   - weeks: the states of each week's planned days, in order
    ///   - keys: each state that occurs with its words and count: "Toteutunut 50"
    package init(
        weeks: [[State]], label: String, firstWeek: String, currentWeek: String? = nil, lastWeek: String,
        keys: [(state: State, text: String)]
    ) {
        self.label = label
        self.firstWeek = firstWeek
        self.currentWeek = currentWeek
        self.lastWeek = lastWeek
        self.keys = keys.map { Key(state: $0.state.rawValue, text: $0.text) }
        width = String(max(1, weeks.count) * 16)
        height = String(max(1, weeks.map(\.count).max() ?? 1) * 16)
        dots = weeks.enumerated().flatMap { column, week in
            week.enumerated().map { row, state in
                Dot(x: String(column * 16), y: String(row * 16), state: state.rawValue)
            }
        }
    }
}
