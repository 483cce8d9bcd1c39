import Casework
import HTTPTypes
import Pages
import Procedures

/// The expert cases of an edition: imported from a spreadsheet, run and shown row by row.
enum CaseSheetRoutes {
    private static let limit = 1 << 20
    /// The longest sheet that is taken, in bytes.
    private static let longest = 512 * 1024

    static let routes: [Route] = [
        .get("/rulebook-editions/:draft/cases", .readRulebookDrafts) { visit in
            let found = try await tried(visit)
            return .page(
                ListPage.rulebookCases(found.edition, found.results, words: visit.words), nav: "rulebooks")
        },
        .get("/rulebook-editions/:draft/cases/new", .importRulebookCases) { visit in
            .page(form(visit, try await tried(visit).edition, ""), nav: "rulebooks")
        },
        .post("/rulebook-editions/:draft/cases", .importRulebookCases, bodyLimit: limit, bring),
    ]

    private static func tried(_ visit: Visit) async throws -> TryCases.Answer {
        try await visit.ask(TryCases(try visit.id("draft"), in: visit.worker.countyID))
    }

    private static func bring(_ visit: Visit) async throws -> Answer {
        let edition = try await tried(visit).edition
        let text = text(visit)
        do {
            guard let text else { throw Refusal.invalid([Problem("sheet", "rulebook_no_text")]) }
            if text.utf8.count > longest { throw Refusal.invalid([Problem("sheet", "rulebook_too_long")]) }
            _ = try await visit.carryOut(ImportCases(text, for: edition.id, in: try visit.worker.countyID))
            return .seeOther("/rulebook-editions/" + edition.id.rawValue + "/cases", done: "rulebook_cases")
        } catch Refusal.invalid(let problems) {
            return .again(
                form(visit, edition, text ?? visit.form["sheet"], problems.map { visit.words.problem($0) }),
                nav: "rulebooks")
        }
    }

    /// The text of the file, or what was typed; nil when the file isn't text.
    private static func text(_ visit: Visit) -> String? {
        guard let file = visit.form.file("file"), !file.bytes.isEmpty else { return visit.form["sheet"] }
        guard let text = String(validating: file.bytes, as: UTF8.self), !text.contains("\0") else { return nil }
        return text
    }

    private static func form(
        _ visit: Visit, _ edition: RulebookEdition, _ text: String, _ problems: [String] = []
    ) -> FormPage {
        FormPage.rulebookCases(
            edition, text: text, problems: problems, guards: visit.guards(), words: visit.words)
    }
}
