import Casework
import Pages
import Procedures

/// How soon one hears of things by e-mail, and the ledger of what was sent.
enum NoticeRoutes {
    static let routes: [Route] = [
        .get("/messages/notices", .chooseNotices) { visit in
            let paces = try await visit.ask(ReadNoticeChoices())
            return .page(form(visit, paces, isOwn: false), nav: "messages")
        },
        .post("/messages/notices", .chooseNotices) { visit in
            do {
                _ = try await visit.carryOut(ChooseNotices(try typed(visit)))
                return .seeOther("/messages/notices", done: "saved")
            } catch Refusal.invalid(let problems) {
                return .again(form(visit, [:], isOwn: false, problems: problems), nav: "messages")
            }
        },
        .get("/own-path/notices", .chooseOwnNotices) { visit in
            let paces = try await visit.ask(ReadOwnNoticeChoices(of: try visit.worker.userID))
            return .page(form(visit, paces, isOwn: true), nav: "own_path")
        },
        .post("/own-path/notices", .chooseOwnNotices) { visit in
            do {
                _ = try await visit.carryOut(ChooseOwnNotices(of: try visit.worker.userID, try typed(visit)))
                return .seeOther("/own-path/notices", done: "saved")
            } catch Refusal.invalid(let problems) {
                return .again(form(visit, [:], isOwn: true, problems: problems), nav: "own_path")
            }
        },
        .get("/notices", .readNoticeLedger) { visit in
            let ledger = try await visit.ask(ReadNoticeLedger(of: try visit.worker.countyID))
            return .page(ArticlePage.noticeLedger(ledger, words: visit.words), nav: "notices")
        },
    ]

    private static func typed(_ visit: Visit) throws -> [Notice.Kind: NoticePace] {
        var typed = Typed(visit.form)
        var paces: [Notice.Kind: NoticePace] = [:]
        for kind in Notice.Kind.allCases { paces[kind] = typed.code(kind.rawValue, NoticePace.self) }
        try typed.done()
        return paces
    }

    private static func form(
        _ visit: Visit, _ paces: [Notice.Kind: NoticePace], isOwn: Bool, problems: [Problem] = []
    ) -> FormPage {
        let suggested = Dictionary(uniqueKeysWithValues: paces.map { ($0.key.rawValue, [$0.value.rawValue]) })
        let words = visit.words
        return FormPage.noticeChoices(
            visit.entered(suggested, problems: problems), action: isOwn ? "/own-path/notices" : "/messages/notices",
            back: isOwn
                ? Link(words.text("own_path.back"), to: "/own-path/messages")
                : Link(words.text("messages.list.title"), to: "/messages"),
            guards: visit.guards(), words: words)
    }
}
