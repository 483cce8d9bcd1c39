/// The plan that the service rests on: made in a joint meeting, frozen when published, superseded by the next.
package struct Plan: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Aktivointisuunnitelma.
        case activationPlan = "activation_plan"
        /// Monialainen työllistymissuunnitelma.
        case employmentPlan = "multidisciplinary_employment_plan"
        /// Asiakassuunnitelma.
        case clientPlan = "client_plan"
    }

    package enum State: String, Sendable { case draft, published }

    /// One goal with the means agreed for it and the goals on the way to it.
    package struct Goal: Equatable, Sendable {
        package let goal: String
        package let means: String
        package let interimGoals: [InterimGoal]
        /// The group of data through which the employment authority sees the goal; nil keeps it in social care.
        package let group: DataGroup?

        package init(
            goal: String, means: String = "", interimGoals: [InterimGoal] = [], group: DataGroup? = .plan
        ) {
            self.goal = goal
            self.means = means
            self.interimGoals = interimGoals
            self.group = group
        }
    }

    /// What was agreed together at the planning meeting: goals, timetable and means.
    package struct Understanding: Equatable, Sendable {
        package let goals: String
        package let timetable: String
        package let means: String

        package init(goals: String = "", timetable: String = "", means: String = "") {
            self.goals = goals
            self.timetable = timetable
            self.means = means
        }

        /// Whether all three have been agreed.
        package var isWhole: Bool { !goals.isEmpty && !timetable.isEmpty && !means.isEmpty }
    }

    package enum ParticipantRole: String, Sendable, CaseIterable {
        case client, instructor, other
        case ownWorker = "own_worker"
        case employmentCoach = "employment_coach"
        case supportPerson = "support_person"
    }

    /// Someone asked to the meeting, and whether they were there.
    package struct Participant: Equatable, Sendable {
        package let role: ParticipantRole
        package let name: String
        package let wasPresent: Bool

        package init(role: ParticipantRole, name: String, wasPresent: Bool) {
            self.role = role
            self.name = name
            self.wasPresent = wasPresent
        }
    }

    package let id: ID<Plan>
    package let clientID: ID<Client>
    package let kind: Kind
    /// 1 for the first version of this kind, then 2, 3, …
    package let number: Int
    package var state: State
    package let meetingOn: Day
    package let publishedOn: Day?
    package let period: DateRange
    /// Weekly days of work activity; 0 when the service is counted in hours.
    package let daysPerWeek: Int
    package let understanding: Understanding
    package let ownWorkerTasks: String
    package let employmentCoachTasks: String
    /// The agreed interval of joint reviews, in months.
    package let reviewMonths: Int
    package let supersedes: ID<Plan>?
    package let madeBy: ID<UserAccount>
    package let goals: [Goal]
    package let participants: [Participant]
    /// What each party has taken upon itself, besides the standing tasks of the two workers.
    package let tasks: [PartyTask]
    /// How the weekly pattern changes during the period, in the order of days.
    package let rhythm: [RhythmChange]
    package let version: Int

    package init(
        id: ID<Plan>, clientID: ID<Client>, kind: Kind, number: Int, state: State, meetingOn: Day,
        publishedOn: Day? = nil, period: DateRange, daysPerWeek: Int, understanding: Understanding = Understanding(),
        ownWorkerTasks: String = "", employmentCoachTasks: String = "", reviewMonths: Int = 3,
        supersedes: ID<Plan>? = nil, madeBy: ID<UserAccount>, goals: [Goal], participants: [Participant],
        tasks: [PartyTask] = [], rhythm: [RhythmChange] = [], version: Int = 1
    ) {
        self.id = id
        self.clientID = clientID
        self.kind = kind
        self.number = number
        self.state = state
        self.meetingOn = meetingOn
        self.publishedOn = publishedOn
        self.period = period
        self.daysPerWeek = daysPerWeek
        self.understanding = understanding
        self.ownWorkerTasks = ownWorkerTasks
        self.employmentCoachTasks = employmentCoachTasks
        self.reviewMonths = reviewMonths
        self.supersedes = supersedes
        self.madeBy = madeBy
        self.goals = goals
        self.participants = participants
        self.tasks = tasks
        self.rhythm = rhythm
        self.version = version
    }
}
