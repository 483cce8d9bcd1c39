/// Days in a row, counted among the days on which service was held.
struct AbsenceRun {
    /// The longest unbroken run of absences, in order.
    static func runs(of absences: [Day], among scheduled: [Day]?) -> [[Day]] {
        let absent = Set(absences)
        var runs: [[Day]] = []
        var current: [Day] = []
        for day in Set(scheduled ?? absences).union(absent).sorted() {
            if absent.contains(day) {
                current.append(day)
            } else if !current.isEmpty {
                runs.append(current)
                current = []
            }
        }
        return current.isEmpty ? runs : runs + [current]
    }
}
