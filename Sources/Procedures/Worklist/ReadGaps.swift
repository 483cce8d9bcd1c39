package import Casework
package import Register

/// The open clients of the reader's county who have nobody to answer for them, or nothing to come in time.
package struct ReadGaps: Inquiry {
    package struct Answer: Equatable, Sendable {
        package let gaps: [Gap]
        /// How many open clients were looked at.
        package let clients: Int
    }

    package static let action = Action.readGaps
    package let subject = Subject.office

    package init() {}

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        let files = try register.openCases(Self.action, for: act.worker, on: act.today)
        var rules = CountyRules(act: act)
        let gaps = try files.compactMap { file -> Gap? in
            CaseReading(file, on: act.today, rules: try rules.of(file.county, in: register)).gap
        }
        return Answer(gaps: gaps, clients: files.count)
    }
}

extension Office {
    /// The clients of every county who had fallen between services on the day, as the register then knew them.
    ///
    /// For whoever runs the program: nothing but the check itself is asked, and no reader is on the trail.
    package func gaps(on day: Day) async throws -> ReadGaps.Answer {
        let shelf = shelf
        let seesDrafts = day >= today
        return try await register.read { register in
            let files = try register.openCases(on: day, seesDrafts: seesDrafts)
            var rules = CountyRules(shelf: shelf, on: day)
            let gaps = try files.compactMap { file -> Gap? in
                CaseReading(file, on: day, rules: try rules.of(file.county, in: register)).gap
            }
            return ReadGaps.Answer(gaps: gaps, clients: files.count)
        }
    }
}
