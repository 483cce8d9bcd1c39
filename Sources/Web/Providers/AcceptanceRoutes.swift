import Casework
import Pages
import Procedures

/// A provider's answer to an order, and the notice to the placement's shop steward.
enum AcceptanceRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/acceptance", .openPeriod, acceptance.open),
        .post("/periods/:period/acceptance", .acceptOrder) { visit in
            try await acceptance.carryOut(visit) { typed in
                let instructor = typed.text("instructor", most: 64)
                let start = typed.day("agreedStart")
                let told = typed.dayIfAny("shopSteward")
                try typed.done()
                guard let instructor, let start else { return }
                _ = try await visit.carryOut(
                    AcceptOrder(
                        visit.id("period"), version: visit.formVersion,
                        terms: OrderTerms(
                            instructor: ID(rawValue: instructor), agreedStart: start, shopStewardNotified: told)))
            }
        },
        .get("/periods/:period/shop-steward", .openPeriod) { visit in
            .page(try await shopStewardPage(visit, []), nav: try visit.periodNav)
        },
        .post("/periods/:period/shop-steward", .acceptOrder, tellShopSteward),
        .get("/periods/:period/shop-steward/print", .acceptOrder) { visit in
            let file = try await visit.ask(OpenPeriod(visit.id("period")))
            return .page(
                DocumentPage.shopStewardNotice(file, today: visit.today, words: visit.words),
                nav: try visit.periodNav)
        },
    ]

    private static let acceptance = StepDesk(step: .accept, done: "order_accepted") { visit, form, problems, findings in
        let days = form.file.period.days
        let only = form.instructors.count == 1 ? form.instructors.first?.id.rawValue : nil
        let suggested: [String: [String]] = [
            "agreedStart": [visit.words.format.day(max(days.first, visit.today))], "instructor": [only ?? ""],
        ]
        return FormPage.acceptance(
            visit.frame(form, suggested: suggested, problems: problems, findings: findings),
            instructors: form.instructors)
    }

    private static func shopStewardPage(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let file = try await visit.ask(OpenPeriod(visit.id("period")))
        if file.period.milestones.shopStewardNotifiedOn != nil { throw Refusal.conflict("shop_steward_told") }
        return FormPage.shopSteward(
            PeriodFormFrame(
                file: file,
                entered: visit.entered(
                    ["shopSteward": [visit.words.format.day(visit.today)]], problems: problems),
                guards: visit.guards(version: file.period.version), words: visit.words))
    }

    private static func tellShopSteward(_ visit: Visit) async throws -> Answer {
        var typed = Typed(visit.form)
        do {
            let day = typed.day("shopSteward")
            try typed.done()
            guard let day else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                TellShopSteward(visit.id("period"), version: visit.formVersion, toldOn: day))
            return visit.backToPeriod(done: "shop_steward_told")
        } catch Refusal.invalid(let problems) {
            return .again(try await shopStewardPage(visit, problems), nav: try visit.periodNav)
        }
    }
}
