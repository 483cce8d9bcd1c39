package import Casework
package import Register

/// Hands a client over to another responsible instructor of the provider, from a day and for a reason.
///
/// There is exactly one on every day. The client is told first; the own worker confirms, as at the beginning.
package struct ChangeInstructor: Procedure {
    package static let action = Action.changeInstructor
    package let period: ID<ServicePeriod>
    package let version: Int
    package let instructor: ID<UserAccount>
    /// The first day of the new instructor.
    package let changedOn: Day
    package let reason: String
    package let toldClientOn: Day

    package init(
        _ period: ID<ServicePeriod>, version: Int, to instructor: ID<UserAccount>, from changedOn: Day, reason: String,
        toldClientOn: Day
    ) {
        self.period = period
        self.version = version
        self.instructor = instructor
        self.changedOn = changedOn
        self.reason = reason
        self.toldClientOn = toldClientOn
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.instructor, period)
        guard let former = period.responsibleInstructorID else { throw Refusal.conflict("no_instructor") }
        let problems = try problems(period, former, act, register)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        period.responsibleInstructorID = instructor
        period.milestones.instructorKnownToClientOn = toldClientOn
        period.milestones.instructorKnownToOwnWorkerOn = nil
        try act.save(period, in: register)
        try register.endInstructorDuty(
            of: period.clientID, at: period.providerID, on: changedOn.adding(days: -1))
        try register.insert(
            ClientWorker(
                id: ID(rawValue: act.newID()), clientID: period.clientID, userID: instructor,
                organisationID: period.providerID, duty: .responsibleInstructor, validFrom: changedOn))
        try register.insert(
            InstructorChange(
                id: ID(rawValue: act.newID()), periodID: period.id, from: former, to: instructor,
                changedOn: changedOn, reason: reason, toldClientOn: toldClientOn), recordedBy: act.worker.userID)
        return Done()
    }

    private func problems(
        _ period: ServicePeriod, _ former: ID<UserAccount>, _ act: Act, _ register: some Reading
    ) throws -> [Problem] {
        var problems: [Problem] = []
        let known = try register.instructors(at: period.providerID, on: changedOn)
        if instructor == former || !known.contains(where: { $0.id == instructor }) {
            problems.append(Problem("newInstructor", "instructor_not_in_force"))
        }
        let since = try register.instructorChanges(of: period.id).last?.changedOn ?? period.milestones.acceptedOn
        if changedOn > act.today { problems.append(Problem("changedOn", "in_future")) }
        if let since, changedOn < since { problems.append(Problem("changedOn", "before_last_instructor")) }
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if toldClientOn > act.today { problems.append(Problem("toldClientOn", "in_future")) }
        return problems
    }
}
