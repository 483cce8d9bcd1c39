import Casework
import Pages
import Procedures

/// The staff that a provider tells of.
enum StaffRoutes {
    static let routes: [Route] = [
        .get("/providers/:organisation/staff/new", .keepDossier) { try await staff($0, isNew: true).desk.empty },
        .post("/providers/:organisation/staff", .keepDossier) { visit in
            let desk = try await staff(visit, isNew: true).desk
            return try await desk.carryOut(done: "staff_saved") { typed in
                let terms = try terms(&typed)
                _ = try await visit.carryOut(KeepStaff(desk.open.dossier.provider.id, terms: terms))
            }
        },
        .get("/providers/:organisation/staff/:staff", .keepDossier) {
            try await staff($0, isNew: false).desk.empty
        },
        .post("/providers/:organisation/staff/:staff", .keepDossier) { visit in
            let (desk, id) = try await staff(visit, isNew: false)
            return try await desk.carryOut(done: "staff_saved") { typed in
                let terms = try terms(&typed)
                guard let id else { throw Refusal.notFound("staff") }
                _ = try await visit.carryOut(
                    KeepStaff(
                        desk.open.dossier.provider.id, existing: (id, try visit.expectedVersion), terms: terms))
            }
        },
    ]

    private static func terms(_ typed: inout Typed) throws -> ProviderWorker.Terms {
        let name = typed.text("name", most: 200)
        let qualification = typed.text("qualification", most: 64)
        let days = typed.days("first_day", "last_day")
        let mark = typed.textIfAny("register_mark", most: 100)
        let oriented = typed.dayIfAny("oriented_on")
        let decision = typed.textIfAny("case_decision", most: 1_000)
        let decided = typed.dayIfAny("case_decided_on")
        let substitutes = typed.textIfAny("substitutes", most: 200)
        try typed.done()
        guard let name, let qualification, let days else { throw Refusal.invalid(typed.problems) }
        var terms = ProviderWorker.Terms(name: name, qualification: qualification, days: days)
        terms.specialities = typed.codes("specialities")
        terms.duties = typed.codes("duties")
        terms.usesProtectedTitle = typed.input["protected_title"] == "yes"
        terms.registerMark = mark
        terms.licenceNamesDegree = typed.input["licence_names_degree"] == "yes"
        terms.isExperienced = typed.input["experienced"] == "yes"
        terms.caseDecision = decision
        terms.caseDecidedOn = decided
        terms.orientedOn = oriented
        terms.substitutes = substitutes
        return terms
    }

    private static func staff(
        _ visit: Visit, isNew: Bool
    ) async throws -> (desk: ProviderDesk, id: ID<ProviderWorker>?) {
        let open = try await ProviderRoutes.open(visit)
        var worker: ProviderWorker?
        if !isNew {
            let id: ID<ProviderWorker> = try visit.id("staff")
            worker = open.dossier.staff.first { $0.id == id }
            if worker == nil { throw Refusal.notFound("staff") }
        }
        let rules = open.rules
        let start =
            worker.map { values($0.terms, visit.words) } ?? ["first_day": [visit.words.format.typed(visit.today)]]
        // A ground that stands for a degree with something more isn't chosen but follows from what is told.
        let derived = ["community_educator_registered", "other_degree_accepted", "secondary_with_speciality"]
        let id = worker?.id
        let desk = ProviderDesk(open: open, visit: visit, version: worker?.version, start: start) { form in
            form.staff(
                id,
                qualifications: rules.codes(of: "qualifications", on: open.today).filter {
                    !derived.contains($0.code)
                },
                specialities: rules.codes(of: "specialities", on: open.today),
                duties: rules.codes(of: "staff_duties", on: open.today), judges: open.mayDecide)
        }
        return (desk, id)
    }

    private static func values(_ terms: ProviderWorker.Terms, _ words: Words) -> [String: [String]] {
        let typed = words.format.typed
        return [
            "name": [terms.name], "qualification": [terms.qualification], "specialities": terms.specialities,
            "duties": terms.duties, "first_day": [typed(terms.days.first)],
            "last_day": [terms.days.last.map(typed) ?? ""], "substitutes": [terms.substitutes],
            "protected_title": [terms.usesProtectedTitle ? "yes" : ""], "register_mark": [terms.registerMark],
            "licence_names_degree": [terms.licenceNamesDegree ? "yes" : ""],
            "experienced": [terms.isExperienced ? "yes" : ""], "oriented_on": [terms.orientedOn.map(typed) ?? ""],
            "case_decision": [terms.caseDecision], "case_decided_on": [terms.caseDecidedOn.map(typed) ?? ""],
        ]
    }
}
