import Casework

/// Files of one client at different stages, and rules with round figures.
enum Fixture {
    static let citation = Citation(document: "Sääntökirja", paragraph: "kohta 4")

    static var file: OpenCase {
        var file = OpenCase(
            client: ID(rawValue: "c"), name: "Alkunen Aino", county: ID(rawValue: "k"), openedOn: Day(2024, 1, 2))
        file.ownWorkers = [OpenCase.Person(id: ID(rawValue: "u"), name: "Katja Kontrolli")]
        return file
    }

    static var assessed: OpenCase {
        var file = file
        file.papers = [
            OpenCase.Paper(
                id: ID(rawValue: "a"), kind: .needsAssessment, madeOn: Day(2024, 1, 8), sentOn: Day(2024, 2, 20))
        ]
        return file
    }

    static var planned: OpenCase {
        var file = assessed
        file.plans = [
            OpenCase.PlanState(
                id: ID(rawValue: "p"), kind: .activationPlan, meetingOn: Day(2024, 1, 15),
                publishedOn: Day(2024, 2, 22), days: DateRange(Day(2024, 1, 15)...Day(2024, 12, 31)), reviewMonths: 3)
        ]
        return file
    }

    /// Service from January to April on Mondays to Thursdays.
    static var inService: OpenCase {
        var file = planned
        let days = DateRange(Day(2024, 1, 1)...Day(2024, 4, 30))
        file.decisions = [
            OpenCase.DecisionState(
                id: ID(rawValue: "d"), serviceForm: "edistava", days: days, approvedOn: Day(2023, 12, 20))
        ]
        var period = OpenCase.PeriodState(
            id: ID(rawValue: "s"), decision: ID(rawValue: "d"), provider: ID(rawValue: "o"),
            providerName: "Pajayhdistys ry", serviceForm: "edistava", days: days, orderedOn: Day(2023, 12, 20))
        period.acceptedOn = Day(2023, 12, 21)
        period.agreedStartOn = Day(2024, 1, 2)
        period.startedOn = Day(2024, 1, 2)
        period.contractMadeOn = Day(2024, 1, 2)
        period.weekdays = [.monday, .tuesday, .wednesday, .thursday]
        file.periods = [period]
        file.papers.append(
            OpenCase.Paper(
                id: ID(rawValue: "i"), kind: .implementationPlan, period: ID(rawValue: "s"), madeOn: Day(2024, 1, 5),
                sentOn: Day(2024, 1, 5)))
        return file
    }

    static var ended: OpenCase {
        var file = inService
        file.periods[0].endedOn = Day(2024, 4, 30)
        return file
    }

    static func sick(_ day: Day) -> OpenCase.MissedDay {
        OpenCase.MissedDay(period: ID(rawValue: "s"), day: day, cause: "own_sickness")
    }

    static func read(_ file: OpenCase, on day: Day) -> CaseReading { CaseReading(file, on: day, rules: rules) }

    static func kinds(_ file: OpenCase, on day: Day) -> [WorkTask.Kind] { read(file, on: day).tasks.map(\.kind) }

    private static let spans: [Rule] = [
        span("gap", .longestGapDays, ["days": .integer(30)]),
        span("interim", .reportDueBeforeEnd, ["days": .integer(21)]),
        span("final", .reportDueAfterEnd, ["days": .integer(14)]),
        span("recipients", .reportRecipients, ["recipients": .codes(["client_paper", "county"])]),
        span("certificate", .certificateFromSickDay, ["after_days": .integer(3)]),
        span("kela", .noticeDuty, ["notice": .code("kela_absence"), "days": .integer(7)]),
        span("post", .postContactWindow, ["from_months": .integer(1), "to_months": .integer(3)]),
    ]

    static let rules = WorklistRules(
        RuleSet(rulebooks: [
            Rulebook(
                id: "kirja", layer: .county, authority: "Kuusijärvi", county: "13",
                source: RulebookSource(title: "Sääntökirja", date: Day(2024, 1, 1)), inForceFrom: Day(2022, 1, 1),
                rules: spans)
        ]))

    private static func span(_ id: String, _ kind: RuleKind, _ values: [String: ParameterValue]) -> Rule {
        Rule(
            id: id, kind: kind, severity: .warn, parameters: Parameters(values), citation: citation,
            message: Wording("x"), title: Wording("x"))
    }
}
