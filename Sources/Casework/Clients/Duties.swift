/// A duty towards a client with the names of who holds it and where.
package struct NamedDuty: Equatable, Sendable {
    package let duty: ClientWorker
    package let name: String
    package let organisation: String

    package init(duty: ClientWorker, name: String, organisation: String) {
        self.duty = duty
        self.name = name
        self.organisation = organisation
    }
}

/// Somebody whose role would let them hold a duty towards a client.
package struct DutyCandidate: Equatable, Sendable {
    package let assignment: RoleAssignment
    package let name: String
    package let organisation: String

    package init(assignment: RoleAssignment, name: String, organisation: String) {
        self.assignment = assignment
        self.name = name
        self.organisation = organisation
    }
}

extension ClientWorker.Duty {
    /// The duties that are given in the client's file; the provider names its own instructor.
    package static let assignable: [Self] = [.ownWorker, .substitute, .employmentCoach, .jobCoach]

    /// The role without which the duty can't be held.
    package var role: Role {
        switch self {
        case .ownWorker, .substitute: .ownWorker
        case .employmentCoach: .employmentCoach
        case .responsibleInstructor: .responsibleInstructor
        case .jobCoach: .jobCoach
        }
    }
}

/// A change of who works with a client, judged against the duties that are held already.
///
/// Responsibility for the process stays in social care for the whole service: there is exactly one own worker at a
/// time, so a new one begins on the day after the earlier one's last.
package struct DutyChange: Equatable, Sendable {
    package let duty: ClientWorker.Duty
    package let from: Day
    package let to: Day?

    package init(duty: ClientWorker.Duty, from: Day, to: Day?) {
        self.duty = duty
        self.from = from
        self.to = to
    }

    /// The row that would end the day before; nil when nobody holds the duty then.
    package func ending(among held: [ClientWorker]) -> ClientWorker? {
        if duty == .substitute { return nil }
        return held.first { other in
            other.duty == duty && other.validFrom <= from && other.validTo.map { from <= $0 } ?? true
        }
    }

    /// What stands against it, in the form's order.
    package func problems(
        for candidate: RoleAssignment?, held: [ClientWorker], openedOn: Day, today: Day
    ) -> [Problem] {
        var problems: [Problem] = []
        if let candidate, candidate.role == duty.role {
            let last = to ?? from
            if candidate.validFrom > from || candidate.validTo.map({ $0 < last }) ?? false {
                problems.append(Problem("person", "role_not_in_force"))
            }
        } else {
            problems.append(Problem("person", "role_missing"))
        }
        let earliest = duty == .ownWorker || duty == .substitute ? today : openedOn
        if from < earliest { problems.append(Problem("from", "duty_in_past")) }
        if let ending = ending(among: held) {
            if ending.userID == candidate?.userID { problems.append(Problem("person", "duty_held_already")) }
            if ending.validFrom == from { problems.append(Problem("from", "duty_same_day")) }
        }
        if duty == .ownWorker, held.contains(where: { $0.duty == .ownWorker && $0.validFrom > from }) {
            problems.append(Problem("from", "duty_later"))
        }
        if duty == .substitute, to == nil { problems.append(Problem("to", "required")) }
        if duty == .ownWorker, to != nil { problems.append(Problem("to", "own_worker_open_ended")) }
        if let to, to < from { problems.append(Problem("to", "ends_before_start")) }
        return problems
    }
}
