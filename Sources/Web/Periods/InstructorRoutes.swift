import Casework
import Pages
import Procedures

/// Handing a client over to another responsible instructor.
enum InstructorRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/instructor", .openPeriod, handOver.open),
        .post("/periods/:period/instructor", .changeInstructor) { visit in
            try await handOver.carryOut(visit) { typed in
                let instructor = typed.input["newInstructor"]
                if instructor.isEmpty || instructor.count > 64 { typed.note(Problem("newInstructor", "choose")) }
                let from = typed.day("changedOn")
                let reason = typed.text("reason", most: 1_000)
                let told = typed.day("toldClientOn")
                try typed.done()
                guard let from, let reason, let told else { return }
                _ = try await visit.carryOut(
                    ChangeInstructor(
                        visit.id("period"), version: visit.formVersion, to: ID(rawValue: instructor), from: from,
                        reason: reason, toldClientOn: told))
            }
        },
    ]

    private static let handOver = StepDesk(step: .instructor, done: "instructor_changed") {
        visit, form, problems, findings in
        let today = visit.words.format.day(visit.today)
        let former = form.file.period.responsibleInstructorID
        return FormPage.handOver(
            visit.frame(
                form, suggested: ["changedOn": [today], "toldClientOn": [today]], problems: problems,
                findings: findings), instructors: form.instructors.filter { $0.id != former })
    }
}
