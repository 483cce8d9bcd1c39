/// The attendance of a week: the grid in its form, what is asked of some cells, and what follows from the marks.
package struct WeekPage: Page {
    package static let template = "days/week"

    /// A letter of the grid and what it stands for.
    struct Sign: Sendable {
        let letter: String
        let style: String
        let text: String
    }

    package let title: String
    let subject: String
    let previous: Link
    let next: Link
    let week: String
    let legend: [Sign]
    let sites: [Tab]
    let guards: Guards
    let kept: [KeptField]
    let errors: ErrorSummary?
    let questions: [FormSection]
    /// Whether something has to be answered before the form can be saved.
    let isAsking: Bool
    /// The same week with fields for every absence.
    let tellMore: Link?
    let grid: WeekGrid?
    let empty: EmptyState?
    let notes: [Note]
    let oneDay: Link
    let criteria: Note
}
