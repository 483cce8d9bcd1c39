import Casework
import Pages
import Procedures

/// The contract between client and provider, and the own worker's acknowledgement of the instructor it names.
enum ContractRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/contract", .openPeriod, contract.open),
        .post("/periods/:period/contract", .makeContract) { visit in
            try await contract.carryOut(visit) { typed in
                let madeOn = typed.day("madeOn")
                let modes = typed.text("deliveryModes")
                let share = typed.number("remoteShare", in: 0...100)
                let tools = typed.textIfAny("remoteTools", most: 300)
                if typed.input["clientKnows"] != "yes" { typed.note(Problem("clientKnows", "client_knows")) }
                try typed.done()
                guard let madeOn, let modes, let share else { return }
                _ = try await visit.carryOut(
                    MakeContract(
                        visit.id("period"), version: visit.formVersion,
                        terms: ContractTerms(
                            madeOn: madeOn, deliveryModes: modes, remoteSharePercent: share, remoteTools: tools)))
            }
        },
        .get("/periods/:period/acknowledgement", .openPeriod, acknowledgement.open),
        .post("/periods/:period/acknowledgement", .acknowledgeInstructor) { visit in
            try await acknowledgement.carryOut(visit) { _ in
                _ = try await visit.carryOut(
                    AcknowledgeInstructor(visit.id("period"), version: visit.formVersion))
            }
        },
    ]

    private static let contract = StepDesk(step: .contract, done: "contract_made") { visit, form, problems, findings in
        let suggested = ["madeOn": [visit.words.format.day(visit.today)], "remoteShare": ["0"]]
        return FormPage.contract(visit.frame(form, suggested: suggested, problems: problems, findings: findings))
    }

    private static let acknowledgement = StepDesk(step: .acknowledge, done: "instructor_known") {
        visit, form, problems, findings in
        FormPage.acknowledgement(visit.frame(form, problems: problems, findings: findings))
    }
}
