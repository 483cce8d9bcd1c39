import Casework
import Testing

@Suite struct StageTests {
    private func marks(_ change: (inout PathMarks) -> Void) -> PathMarks {
        var marks = PathMarks(openedOn: Day(2026, 1, 7))
        change(&marks)
        return marks
    }

    @Test func `a client whose file was opened waits for the assessment`() {
        #expect(marks { _ in }.stage == .assessment)
        #expect(marks { _ in }.day(of: .identification) == Day(2026, 1, 7))
    }

    @Test func `each recorded mark moves the client to the next stage`() {
        #expect(marks { $0.assessedOn = Day(2026, 1, 20) }.stage == .plan)
        #expect(
            marks {
                $0.assessedOn = Day(2026, 1, 20)
                $0.plannedOn = Day(2026, 2, 1)
            }.stage == .decision)
        #expect(marks { $0.decidedOn = Day(2026, 2, 9) }.stage == .service)
        #expect(marks { $0.startedOn = Day(2026, 2, 16) }.stage == .service)
    }

    @Test func `a report or the end of the period brings the follow up, and the outcome the way onward`() {
        let started = marks { $0.startedOn = Day(2026, 2, 16) }
        var reported = started
        reported.reportedOn = Day(2026, 4, 20)
        #expect(reported.stage == .followUp)
        var ended = started
        ended.endedOn = Day(2026, 5, 15)
        #expect(ended.stage == .followUp)
        #expect(ended.day(of: .followUp) == Day(2026, 5, 15))
        ended.outcomeOn = Day(2026, 5, 18)
        #expect(ended.stage == .onward)
    }

    @Test func `the stages are seven and stand in the order of the path`() {
        #expect(Stage.allCases.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
        #expect(Stage.identification.number == 1)
        #expect(Stage.onward.number == 7)
    }

    @Test func `what a client's form leaves out is told at its field`() {
        let basics = ClientBasics(
            givenName: "", familyName: "Alku", municipalityCode: "999", language: "xx", isJobSearchInForce: true,
            benefit: "gold", servicesReason: "")
        let problems = basics.problems(on: Day(2026, 11, 25), benefits: ["unknown"])
        #expect(
            problems.map(\.field) == [
                "given_name", "municipality", "language", "job_search_checked_on", "benefit", "services_reason",
            ])
    }

    @Test func `a job search can't have been checked tomorrow`() {
        let basics = ClientBasics(
            givenName: "Aino", familyName: "Alku", municipalityCode: "297", isJobSearchInForce: true,
            jobSearchCheckedOn: Day(2026, 11, 26), servicesReason: "Toipuu.")
        let problems = basics.problems(on: Day(2026, 11, 25), benefits: ["unknown"])
        #expect(problems == [Problem("job_search_checked_on", "not_in_future")])
    }
}
