import Casework
import HTTPTypes
import Pages
import Procedures

/// Ending a role with its hand-over, and going on in another role of one's own.
enum RoleRoutes {
    static let routes: [Route] = [
        .get("/session/roles", nil) { visit in
            let worker = try visit.worker
            let roles = try await visit.house.doorkeeper.roles(of: worker.userID)
            return .page(
                FormPage.chooseRole(
                    roles.map { ($0.assignmentID.rawValue, $0.role, $0.organisationName) },
                    current: worker.assignmentID.rawValue, guards: visit.guards(), words: visit.words), nav: "")
        },
        .get("/users/:user/roles/:role", .endRole) { visit in
            let ending = try await visit.ask(ReadRoleEnding(of: try visit.id("user"), try visit.id("role")))
            let start = ["last": visit.words.format.typed(max(visit.today, ending.assignment.validFrom))]
            return .page(form(visit, ending, Draft(start, words: visit.words)), nav: "access")
        },
        .post("/users/:user/roles/:role", .endRole, end),
    ]

    private static func end(_ visit: Visit) async throws -> Answer {
        let ending = try await visit.ask(ReadRoleEnding(of: try visit.id("user"), try visit.id("role")))
        do {
            var typed = Typed(visit.form)
            let last = typed.day("last")
            try typed.done()
            guard let last else { throw Refusal.invalid(typed.problems) }
            let successor = visit.form["successor"]
            _ = try await visit.carryOut(
                EndRole(
                    ending.assignment.id, at: ending.assignment.organisationID, on: last,
                    successor: successor.isEmpty ? nil : ID(rawValue: successor), version: try visit.expectedVersion))
            return .seeOther("/users/" + ending.user.id.rawValue, done: "role_ended")
        } catch let refusal as Refusal {
            return .again(form(visit, ending, try Draft(again: refusal, visit)), nav: "access")
        }
    }

    private static func form(_ visit: Visit, _ ending: RoleEnding, _ draft: Draft) -> FormPage {
        let words = visit.words
        var fields = [
            draft.field(
                "last", words.text("access.role_end.last"), .date, hint: words.text("access.role_end.last_hint"))
        ]
        var notes: [Note] = []
        if ending.needsSuccessor || !ending.successors.isEmpty {
            fields.append(
                draft.field(
                    "successor", words.text("access.role_end.successor"), .select,
                    hint: words.text("access.role_end.successor_hint"), isOptional: !ending.needsSuccessor,
                    choices: [("", words.text("organisations.choose"))]
                        + ending.successors.map { ($0.id.rawValue, $0.name) }))
        }
        if ending.needsSuccessor {
            notes.append(
                Note(
                    .warn, words.plural("access.role_end.clients", count: ending.clients) + " "
                        + words.plural("access.role_end.periods", count: ending.periods)))
            if ending.successors.isEmpty { notes.append(Note(.stop, words.text("access.role_end.nobody"))) }
        }
        return draft.page(
            words.text("access.role_end.title"), visit, to: visit.path, fields,
            button: words.text("access.role_end.button"), cancel: "/users/" + ending.user.id.rawValue,
            subject: ending.user.name, version: ending.assignment.version,
            terms: [
                Term(words.text("access.user.role"), words.name(of: "code.role", ending.assignment.role.rawValue)),
                Term(words.text("access.users.organisation"), ending.organisation.name),
                Term(words.text("access.user.from"), words.format.day(ending.assignment.validFrom)),
            ], notes: notes)
    }
}
