/// The attendance of a week: a row for each client, a cell for each day, drawn for the keyboard script.
///
/// Every cell is an input named by its author; the script finds cells by row and column and never invents a value.
package struct WeekGrid: Sendable {
    /// A day of the week over its column.
    package struct Day: Sendable {
        let label: String
        let isToday: Bool
        let column: String

        package init(_ label: String, column: Int, isToday: Bool = false) {
            self.label = label
            self.column = String(column)
            self.isToday = isToday
        }
    }

    /// One client's day.
    ///
    /// A day that wasn't agreed has no input.
    package struct Cell: Sendable {
        let name: String
        /// Hours as typed, or one of the letters; empty while nothing is marked.
        let value: String
        /// What the register holds; the browser counts a cell unsaved while it differs from this.
        let saved: String
        let agreed: String?
        let isWrong: Bool
        let isAgreed: Bool
        /// What someone else entered meanwhile, shown beside the cell.
        let stored: String?
        /// What is wrong, read at the cell; the summary and the notes show it.
        let error: String?

        package init(
            name: String, value: String, saved: String? = nil, agreed: String?, isWrong: Bool = false,
            stored: String? = nil, error: String? = nil
        ) {
            self.name = name
            self.value = value
            self.saved = saved ?? value
            self.agreed = agreed
            self.isWrong = isWrong
            self.stored = stored
            self.error = error
            isAgreed = true
        }

        private init() {
            (name, value, saved) = ("", "", "")
            (agreed, stored, error, isWrong, isAgreed) = (nil, nil, nil, false, false)
        }

        /// A day on which the client isn't expected.
        package static let notAgreed = Cell()
    }

    /// One client's week with its sums and what is worth a look.
    package struct Row: Sendable {
        let name: String
        let href: String
        let hours: String
        /// Days present and days agreed this week.
        let days: String
        let agreedDays: String
        /// Days used of those granted: "51/64".
        let used: String
        let tag: Tag?
        let cells: [Cell]

        package init(
            name: String, href: String, cells: [Cell], hours: String, days: Int, agreedDays: Int, used: String,
            tag: Tag? = nil
        ) {
            self.name = name
            self.href = href
            self.cells = cells
            self.hours = hours
            self.days = String(days)
            self.agreedDays = String(agreedDays)
            self.used = used
            self.tag = tag
        }
    }

    /// How many are present on a day.
    struct Sum: Sendable {
        let present: String
        let column: String
        let isToday: Bool
    }

    let caption: String
    let days: [Day]
    let body: WeekGridBody
    let sums: [Sum]
    let hours: String
    let daysPresent: String
    /// The most hours a cell takes, for the script's own look at what is typed.
    let mostHours: String
    /// "1 muutos tallentamatta" and "{n} muutosta tallentamatta", for the script to count with.
    let unsavedOne: String
    let unsavedOther: String
    /// What to say when a cell can't be read.
    let wrong: String

    /// - Parameters:
    ///   - present: how many are present on each day
    ///   - hours: the week's hours in all, worded
    package init(
        caption: String, days: [Day], rows: [Row], present: [Int], hours: String, daysPresent: Int,
        mostHours: Int = 8, words: Words
    ) {
        self.caption = caption
        self.days = days
        self.hours = hours
        self.daysPresent = String(daysPresent)
        self.mostHours = String(mostHours)
        unsavedOne = words.text("layout.grid.unsaved.one", ["n": "1"])
        unsavedOther = words.text("layout.grid.unsaved.other")
        wrong = words.text("layout.grid.wrong", ["most": String(mostHours)])
        body = WeekGridBody(
            rows: rows, todayColumn: days.firstIndex { $0.isToday }, stored: words.text("layout.field.stored"),
            notAgreed: words.text("layout.grid.not_agreed"))
        sums = zip(present, days).map { Sum(present: String($0), column: $1.column, isToday: $1.isToday) }
    }
}
