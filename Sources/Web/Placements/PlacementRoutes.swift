import Casework
import Pages
import Procedures

/// Where a client works during a period.
enum PlacementRoutes {
    static let routes: [Route] =
        [
            .get("/periods/:period/placements", .readPlacements) { visit in
                .page(ArticlePage.placements(try await file(visit), words: visit.words), nav: "clients")
            },
            .get("/periods/:period/placements/new", .keepPlacement) { visit in
                let file = try await file(visit)
                let purpose = purpose(visit, file)
                let start = visit.entered(PlacementInput.start(file, purpose, visit))
                return .page(form(visit, file, purpose, start), nav: "clients")
            },
            .post("/periods/:period/placements", .keepPlacement) { visit in
                let file = try await file(visit)
                return try await keep(visit, file, purpose(visit, file))
            },
            .get("/periods/:period/placements/:placement/edit", .keepPlacement) { visit in
                let file = try await file(visit)
                let purpose = PlacementForm.Purpose.edit(try placement(visit, file))
                let start = visit.entered(PlacementInput.start(file, purpose, visit))
                return .page(form(visit, file, purpose, start), nav: "clients")
            },
            .post("/periods/:period/placements/:placement/edit", .keepPlacement) { visit in
                let file = try await file(visit)
                return try await keep(visit, file, .edit(try placement(visit, file)))
            },
        ] + PlacementEndRoutes.routes + IncidentRoutes.routes

    static func file(_ visit: Visit) async throws -> PlacementFile {
        let file = try await visit.ask(ReadPlacements(of: visit.id("period")))
        if visit.path.hasSuffix("/placements") { return file }
        guard file.mayKeep else {
            throw Refusal.notPermitted(
                action: Action.keepPlacement.name, tried: [Ground.order.rawValue],
                ask: Action.keepPlacement.ask.rawValue)
        }
        return file
    }

    static func placement(_ visit: Visit, _ file: PlacementFile) throws -> Placement {
        let id: ID<Placement> = try visit.id("placement")
        guard let found = file.placements.first(where: { $0.placement.id == id }) else {
            throw Refusal.notFound("placement")
        }
        return found.placement
    }

    static func place(_ file: PlacementFile) -> String { "/periods/" + file.period.id.rawValue + "/placements" }

    private static func purpose(_ visit: Visit, _ file: PlacementFile) -> PlacementForm.Purpose {
        file.placements.first { $0.placement.id.rawValue == visit.query["replaces"] }
            .map { .replace($0.placement) } ?? .add
    }

    private static func keep(
        _ visit: Visit, _ file: PlacementFile, _ purpose: PlacementForm.Purpose
    ) async throws -> Answer {
        var typed = Typed(visit.form)
        let terms = PlacementInput.terms(&typed)
        do {
            try typed.done()
            guard let terms else { throw Refusal.invalid(typed.problems) }
            let known = try purpose.placement.map { KnownPlacement($0.id, version: try visit.expectedVersion) }
            let isEdit = if case .edit = purpose { true } else { false }
            _ = try await visit.carryOut(
                KeepPlacement(
                    in: file.period.id, existing: isEdit ? known : nil, replacing: isEdit ? nil : known,
                    reason: typed.input["reason"], terms: terms))
            return .seeOther(place(file), done: isEdit || known == nil ? "saved" : "placement_changed")
        } catch Refusal.invalid(let problems) {
            return .again(
                form(
                    visit, file, purpose, visit.entered(problems: problems),
                    problems.filter { $0.field.isEmpty }.map { visit.words.problem($0) }), nav: "clients")
        } catch Refusal.againstRules(let findings) {
            return .again(form(visit, file, purpose, visit.entered(), [], findings), nav: "clients")
        } catch Refusal.stale {
            let now = try await self.file(visit)
            let stored = visit.differing(from: PlacementInput.start(now, purpose, visit))
            return .again(
                form(
                    visit, now, purpose, visit.entered(stored: stored),
                    [visit.words.problem(Problem("", "changed"))]), nav: "clients")
        }
    }

    private static func form(
        _ visit: Visit, _ file: PlacementFile, _ purpose: PlacementForm.Purpose, _ entered: Entered,
        _ problems: [String] = [], _ findings: [Finding] = []
    ) -> FormPage {
        PlacementForm(
            file: file, purpose: purpose, entered: entered,
            guards: visit.guards(version: purpose.placement.flatMap { known in
                file.placements.first { $0.placement.id == known.id }?.placement.version
            }), findings: findings, problems: problems, words: visit.words
        ).page
    }
}
