import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct PracticeQuestionTests {
    @Test(arguments: TestEngine.all)
    func `questions on recording, duties and obstacles stand with the solution agreed on, and the one before it`(
        engine: TestEngine
    ) async throws {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try TestOwnClient.fill($0) }
        let (anneli, leena) = (try await test.worker("anneli"), try await test.worker("leena"))
        let today = Day(2026, 11, 25)
        let id = try await test.office.carryOut(
            AskPractice(.recording, "Kumpi kirjaa yhteisen käynnin?"), as: anneli)
        _ = try await test.office.carryOut(AskPractice(.obstacle, "Kaksi järjestelmää."), as: leena)
        func solve(_ text: String, _ day: Day) -> AgreePractice { AgreePractice(on: id, text, on: day) }
        let early = await refusal {
            _ = try await test.office.carryOut(solve("", today.adding(days: -1)), as: leena)
        }
        #expect(early?.problems == ["solution:required", "agreed_on:before_asked"])
        let other = await refusal { _ = try await test.office.carryOut(solve("Ohjaaja", today), as: anneli) }
        #expect(other?.isForWantOfGround == true)
        _ = try await test.office.carryOut(solve("Ohjaaja kirjaa", today), as: leena)
        _ = try await test.office.carryOut(solve("Omatyöntekijä kirjaa", today), as: leena)
        let (questions, mayAgree) = try await test.office.ask(ListPracticeQuestions(), as: anneli)
        #expect(!mayAgree && questions.map(\.kind) == [.obstacle, .recording])
        #expect(questions.last?.solutions.map(\.text) == ["Ohjaaja kirjaa", "Omatyöntekijä kirjaa"])
    }
}
