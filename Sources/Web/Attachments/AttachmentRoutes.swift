import Casework
import Pages
import Papers
import Procedures

/// The files of consents, contracts, clients and organisations: listed, added, taken as downloads.
enum AttachmentRoutes {
    static let routes: [Route] =
        AttachmentDesk<ConsentFiles>(path: "/consents", parameter: "consent", home: "/print").routes
        + AttachmentDesk<PeriodFiles>(path: "/periods", parameter: "period").routes
        + AttachmentDesk<ClientFiles>(path: "/clients", parameter: "client").routes
        + AttachmentDesk<OrganisationFiles>(path: "/organisations", parameter: "organisation").routes
}

/// The routes of one home of files.
private struct AttachmentDesk<Home: AttachmentHome>: Sendable {
    let path: String
    let parameter: String
    /// The home's own page after its address.
    var home = ""

    /// The most bytes of a form with a file: the file and its fields.
    private static var limit: Int { 12 * 1024 * 1024 }

    var routes: [Route] {
        let place = path + "/:" + parameter + "/attachments"
        return [
            .get(place, Home.reading) { .page(try await page($0, []), nav: nav) },
            .post(place, Home.adding, bodyLimit: Self.limit, add),
            .get(place + "/:attachment", Home.reading) { visit in
                let question = OpenAttachment<Home>(try visit.id("attachment"), of: try id(visit))
                let (file, bytes) = try await visit.ask(question)
                return .file(
                    bytes, type: file.media.mime,
                    name: "polku-\(file.addedOn)-\(file.digest.prefix(8)).\(file.media.ending)")
            },
        ]
    }

    private var nav: String { path == "/organisations" ? "organisations" : "clients" }

    private func id(_ visit: Visit) throws -> String { try visit.id(parameter, of: Attachment.self).rawValue }

    private func page(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let id = try id(visit)
        let list = try await visit.ask(ListAttachments<Home>(of: id))
        return FormPage.attachments(
            list.files, of: list.owner, at: path + "/" + id + "/attachments", home: path + "/" + id + home,
            mayAdd: list.mayAdd,
            error: problems.at("file").map { visit.words.problem($0) }, guards: visit.guards(), words: visit.words)
    }

    private func add(_ visit: Visit) async throws -> Answer {
        let id = try id(visit)
        let file = visit.form.file("file")
        let content = file?.bytes ?? []
        do {
            _ = try await visit.carryOut(
                AddAttachment<Home>(
                    to: id, name: file?.name ?? "", content: content, digest: visit.house.papers.digest(content)))
            return .seeOther(path + "/" + id + "/attachments", done: "attachment_added")
        } catch Refusal.invalid(let problems) {
            return .again(try await page(visit, problems), nav: nav)
        }
    }
}
