import Casework
import HTTPTypes
import Pages
import Procedures

/// Unit prices: the county's list, its highest prices, and what was agreed with a provider.
enum PriceRoutes {
    static let routes: [Route] = [
        .get("/organisations/:organisation/prices/new", .setPrice) { visit in try await blank(visit, isCap: false) },
        .post("/organisations/:organisation/prices", .setPrice) { visit in try await set(visit, isCap: false) },
        .get("/organisations/:organisation/price-caps/new", .setPrice) { visit in try await blank(visit, isCap: true) },
        .post("/organisations/:organisation/price-caps", .setPrice) { visit in try await set(visit, isCap: true) },
    ]

    /// The county or provider with its list; only a county sets a highest price, and nobody else has prices.
    private static func open(
        _ visit: Visit, isCap: Bool
    ) async throws -> (open: OpenOrganisation.Answer, list: PriceList) {
        let open = try await visit.ask(OpenOrganisation(try visit.id("organisation")))
        let id = open.organisation.id
        switch (open.organisation.kind, isCap) {
        case (.county, false): return (open, .list(of: id))
        case (.county, true): return (open, .caps(of: id))
        case (.provider, false): return (open, .agreed(with: id))
        default: throw Refusal.notFound("organisation")
        }
    }

    private static func blank(_ visit: Visit, isCap: Bool) async throws -> Answer {
        let (open, list) = try await open(visit, isCap: isCap)
        let draft = Draft(["from": visit.words.format.typed(visit.today)], words: visit.words)
        return .page(page(visit, open, list, draft), nav: "organisations")
    }

    private static func set(_ visit: Visit, isCap: Bool) async throws -> Answer {
        let (open, list) = try await open(visit, isCap: isCap)
        do {
            var typed = Typed(visit.form)
            let form = typed.choice("form", among: open.rules.serviceForms.map(\.id))
            let price = Money.parsed(typed.input["price"])
            if price == nil { typed.note(Problem("price", typed.input["price"].isEmpty ? "required" : "money")) }
            let from = typed.day("from")
            try typed.done()
            guard let form, let price, let from else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(SetPrice(in: list, serviceForm: form, price: price, from: from))
            return .seeOther("/organisations/" + list.owner.rawValue, done: "saved")
        } catch let refusal as Refusal {
            return .again(page(visit, open, list, try Draft(again: refusal, visit)), nav: "organisations")
        }
    }

    private static func page(
        _ visit: Visit, _ open: OpenOrganisation.Answer, _ list: PriceList, _ draft: Draft
    ) -> FormPage {
        let words = visit.words
        let place = "/organisations/" + list.owner.rawValue
        let forms: [Draft.Choice] = open.rules.serviceForms.map { form in
            (
                form.id,
                form.name.in(words.language) + ", " + words.name(of: "organisations.per_unit", form.unit.rawValue)
            )
        }
        let (title, intro, address) =
            switch list {
            case .list:
                (words.text("organisations.price.new"), words.text("organisations.price.intro"), "/prices")
            case .caps:
                (words.text("organisations.cap.new"), words.text("organisations.cap.intro"), "/price-caps")
            case .agreed:
                (words.text("organisations.agreed.new"), words.text("organisations.agreed.intro"), "/prices")
            }
        return draft.page(
            title, visit, to: place + address,
            [
                draft.field("form", words.text("organisations.price.form"), .radios, choices: forms),
                draft.field("price", words.text("organisations.price.amount"), .decimal, unit: "€"),
                draft.field("from", words.text("organisations.from"), .date),
            ], button: words.name(of: "layout.button", "save"), cancel: place, subject: open.organisation.name,
            intro: intro)
    }
}
