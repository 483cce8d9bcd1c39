import Casework
import Pages
import Procedures

/// The notices of absences to those who pay the benefit; the same for a month and for its run.
enum AbsenceRoutes {
    static func list(
        _ month: Month, at provider: ID<Organisation>, place: String, _ visit: Visit
    ) async throws -> Answer {
        let rows = try await rows(month, at: provider, visit)
        return .page(
            AbsencesPage(rows, month: month, place: place, guards: visit.guards(), words: visit.words), nav: "months")
    }

    private static func rows(
        _ month: Month, at provider: ID<Organisation>, _ visit: Visit
    ) async throws -> [AbsencesPage.Absence] {
        try await visit.ask(AbsencesOfMonth(of: month, at: provider)).map { one in
            AbsencesPage.Absence(
                client: one.clientID, name: one.name, payer: one.payer.rawValue, absence: one.absence,
                certificateOn: one.certificateOn, sentOn: one.sentOn)
        }
    }

    /// The notice to one payer on paper; Kela's when the address names none.
    static func paper(_ visit: Visit) async throws -> Answer {
        let month = try MonthRoutes.month(visit)
        let provider = try visit.worker.organisationID
        let rows = try await rows(month, at: provider, visit)
        return .page(
            DocumentPage.absenceNotice(
                rows, to: Client.Payer(rawValue: visit.query["payer"]) ?? .kela, of: month,
                from: try visit.worker.organisationName, today: visit.today, words: visit.words), nav: "months")
    }

    static func mark(
        _ month: Month, at provider: ID<Organisation>, place: String, _ visit: Visit
    ) async throws -> Answer {
        let told = visit.form.values("told").compactMap { value -> (client: ID<Client>, day: Day)? in
            let parts = value.split(separator: ".").map(String.init)
            guard parts.count == 2, let day = Day(parts[1]) else { return nil }
            return (ID(rawValue: parts[0]), day)
        }
        _ = try await visit.carryOut(MarkAbsencesTold(told, in: month, at: provider))
        return .seeOther(place + "/absences", done: "absences_told")
    }
}
