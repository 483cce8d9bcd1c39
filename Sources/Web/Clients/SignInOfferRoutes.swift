import Casework
import HTTPTypes
import Pages
import Procedures

/// A client's own sign-in: given by the own worker, who hands over a link that opens once.
enum SignInOfferRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/sign-in", .offerSignIn) { visit in
            .page(try await form(visit, Draft(words: visit.words)), nav: "clients")
        },
        .post("/clients/:client/sign-in", .offerSignIn, offer),
    ]

    private static func form(_ visit: Visit, _ draft: Draft) async throws -> FormPage {
        let words = visit.words
        let client = try visit.id("client", of: Client.self)
        let (header, user) = try await visit.ask(ClientSignIn(client: client))
        let email = draft.field(
            "email", words.text("access.user.email"), .email, hint: words.text("access.offer.email_hint"))
        return draft.page(
            words.text("access.offer.title"), visit, to: visit.path, user == nil ? [email] : [],
            button: words.text("access.offer.button"), cancel: "/clients/" + client.rawValue,
            subject: header.name + ", " + header.line(on: visit.today, words),
            intro: words.text(user == nil ? "access.offer.intro" : "access.offer.intro_again"),
            terms: user.map { [Term(words.text("access.user.email"), $0.email)] } ?? [])
    }

    private static func offer(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        do {
            let invited = try await visit.carryOut(OfferSignIn(client: client, email: visit.form["email"]))
            let name = try await visit.ask(ClientSignIn(client: client)).header.name
            let purpose: Doorkeeper.LinkPurpose = invited.isNew ? .invitation : .passwordReset
            let secret = try await visit.house.doorkeeper.makeLink(for: invited.user, purpose)
            return .page(
                MessagePage.oneTimeLink(
                    visit.house.publicAddress + "/link/" + secret, to: name, back: "/clients/" + client.rawValue,
                    days: invited.isNew ? 7 : 1, words: visit.words), nav: "clients")
        } catch let refusal as Refusal {
            return .again(try await form(visit, Draft(again: refusal, visit)), nav: "clients")
        }
    }
}
