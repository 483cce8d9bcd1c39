package import Casework
package import Register

/// What a provider agrees on when it accepts an order.
package struct OrderTerms: Equatable, Sendable {
    package let instructor: ID<UserAccount>
    package let agreedStart: Day
    /// The day the placement's chief shop steward was told; nil when not yet. The notice names no client.
    package let shopStewardNotified: Day?

    package init(instructor: ID<UserAccount>, agreedStart: Day, shopStewardNotified: Day? = nil) {
        self.instructor = instructor
        self.agreedStart = agreedStart
        self.shopStewardNotified = shopStewardNotified
    }
}

/// Accepts an order: the responsible instructor is named and becomes the client's instructor from today.
package struct AcceptOrder: Procedure {
    package static let action = Action.acceptOrder
    package let period: ID<ServicePeriod>
    package let version: Int
    package let terms: OrderTerms

    package init(_ period: ID<ServicePeriod>, version: Int, terms: OrderTerms) {
        self.period = period
        self.version = version
        self.terms = terms
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.accept, period)
        let problems = try problems(period, act, register)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        period.milestones.acceptedOn = act.today
        period.milestones.agreedStartOn = terms.agreedStart
        period.milestones.shopStewardNotifiedOn = terms.shopStewardNotified
        period.responsibleInstructorID = terms.instructor
        try act.save(period, in: register)
        let yesterday = act.today.adding(days: -1)
        try register.endInstructorDuty(of: period.clientID, at: period.providerID, on: yesterday)
        try register.insert(
            ClientWorker(
                id: ID(rawValue: act.newID()), clientID: period.clientID, userID: terms.instructor,
                organisationID: period.providerID, duty: .responsibleInstructor, validFrom: act.today))
        return Done()
    }

    private func problems(_ period: ServicePeriod, _ act: Act, _ register: some Reading) throws -> [Problem] {
        var problems: [Problem] = []
        let known = try register.instructors(at: period.providerID, on: act.today)
        if !known.contains(where: { $0.id == terms.instructor }) {
            problems.append(Problem("instructor", "instructor_not_in_force"))
        }
        if !period.days.contains(terms.agreedStart) { problems.append(Problem("agreedStart", "outside_period")) }
        if let told = terms.shopStewardNotified, told > act.today {
            problems.append(Problem("shopSteward", "in_future"))
        }
        return problems
    }
}
