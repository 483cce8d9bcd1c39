import Casework
import Pages
import Procedures

/// A provider applies, is approved, suspended and ended; what is agreed on with it.
enum ProviderStateRoutes {
    static let routes: [Route] = [
        .get("/providers/:organisation/application", .keepDossier) { visit in
            let open = try await ProviderRoutes.open(visit)
            return .page(application(visit, open), nav: "providers")
        },
        .post("/providers/:organisation/application", .keepDossier) { visit in
            let open = try await ProviderRoutes.open(visit)
            _ = try await visit.carryOut(ApplyAsProvider(open.dossier.provider.id))
            return .seeOther(ProviderRoutes.place(open), done: "provider_applied")
        },
        .get("/providers/:organisation/state", .decideProvider) { try await state($0).empty },
        .post("/providers/:organisation/state", .decideProvider) { visit in
            let desk = try await state(visit)
            let names = next(desk.open).map(\.rawValue)
            return try await desk.carryOut(done: "provider_decided") { typed in
                let state = typed.choice("state", among: names).flatMap(ProviderState.init(rawValue:))
                let from = typed.day("from")
                let reason = typed.textIfAny("reason", most: 2_000)
                try typed.done()
                guard let state, let from else { throw Refusal.invalid(typed.problems) }
                _ = try await visit.carryOut(
                    DecideProvider(desk.open.dossier.provider.id, becomes: state, from: from, reason: reason))
            }
        },
        .get("/providers/:organisation/terms", .keepDossier) { try await terms($0).empty },
        .post("/providers/:organisation/terms", .keepDossier) { visit in
            let desk = try await terms(visit)
            return try await desk.carryOut(done: "saved") { typed in
                let terms = try providerTerms(&typed, version: visit.expectedVersion - 1)
                _ = try await visit.carryOut(KeepProviderTerms(desk.open.dossier.provider.id, terms: terms))
            }
        },
    ]

    private static func application(_ visit: Visit, _ open: OpenProvider.Answer) -> FormPage {
        Draft(words: visit.words).page(
            visit.words.text("providers.apply"), visit, to: ProviderRoutes.place(open) + "/application", [],
            button: visit.words.text("providers.apply"), cancel: ProviderRoutes.place(open),
            subject: open.dossier.provider.name, intro: visit.words.text("providers.apply_intro"))
    }

    private static func next(_ open: OpenProvider.Answer) -> [ProviderState] {
        open.dossier.states.last?.state.next ?? [.applicant]
    }

    private static func state(_ visit: Visit) async throws -> ProviderDesk {
        let open = try await ProviderRoutes.open(visit)
        guard open.mayDecide else {
            throw Refusal.notPermitted(
                action: Action.decideProvider.name, tried: [], ask: Action.decideProvider.ask.rawValue)
        }
        let states = next(open)
        let start = ["state": [states.first?.rawValue ?? ""], "from": [visit.words.format.typed(visit.today)]]
        return ProviderDesk(open: open, visit: visit, version: nil, start: start) { $0.state(states) }
    }

    /// The version on the form is one more than the terms', so that terms never written have one too.
    private static func terms(_ visit: Visit) async throws -> ProviderDesk {
        let open = try await ProviderRoutes.open(visit)
        let terms = open.dossier.terms
        let typed = visit.words.format.typed
        let start = [
            "entry_way": [terms.entryWay], "services": terms.services,
            "contract_from": [terms.contract.map { typed($0.first) } ?? ""],
            "contract_to": [terms.contract?.last.map(typed) ?? ""], "responsible_worker": [terms.responsibleWorker],
            "subcontractors": [terms.usesSubcontractors ? "yes" : ""], "work_tools": [terms.hasWorkTools ? "yes" : ""],
        ]
        let ways = open.rules.codes(of: "purchase_ways", on: visit.today)
        return ProviderDesk(open: open, visit: visit, version: terms.version + 1, start: start) {
            $0.terms(ways: ways, services: open.rules.serviceForms)
        }
    }

    private static func providerTerms(_ typed: inout Typed, version: Int) throws -> ProviderTerms {
        let from = typed.dayIfAny("contract_from")
        let to = typed.dayIfAny("contract_to")
        if from == nil, to != nil { typed.note(Problem("contract_from", "required")) }
        let contract = from.flatMap { DateRange(first: $0, last: to) }
        if from != nil, contract == nil { typed.note(Problem("contract_to", "ends_before")) }
        let responsible = typed.textIfAny("responsible_worker", most: 200)
        let way = typed.textIfAny("entry_way", most: 64)
        try typed.done()
        return ProviderTerms(
            entryWay: way, usesSubcontractors: typed.input["subcontractors"] == "yes",
            services: typed.codes("services"), contract: contract, responsibleWorker: responsible,
            hasWorkTools: typed.input["work_tools"] == "yes", version: version)
    }
}

extension Typed {
    /// Codes that were ticked; what can't be a code is left out.
    func codes(_ field: String) -> [String] {
        input.values(field).filter { !$0.isEmpty && !$0.contains(" ") && $0.count <= 64 }
    }
}
