import Casework
import HTTPTypes
import Pages
import Procedures

/// What the county settles for itself, each matter on its own form.
enum CountySettingRoutes {
    /// The most lines of a form or a list of measures.
    private static let mostLines = 15

    static let routes: [Route] = [
        .get("/county-settings", .readCountySettings) { visit in
            let open = try await open(visit)
            let view = CountySettingsView(
                organisation: open.organisation, settings: open.settings, rules: open.rules, mayKeep: open.mayKeep,
                today: visit.today, words: visit.words)
            return .page(view.article, nav: try nav(visit))
        },
        .get("/county-settings/:kind/new", .keepCountySettings) { visit in
            let (open, kind) = (try await open(visit), try kind(visit))
            if !open.mayKeep {
                throw Refusal.notPermitted(
                    action: Action.keepCountySettings.name, tried: [], ask: Action.keepCountySettings.ask.rawValue)
            }
            return .page(
                CountySettingForm(open: open, kind: kind, visit: visit).page(visit.entered(start(open, kind, visit))),
                nav: try nav(visit))
        },
        .post("/county-settings/:kind", .keepCountySettings, settle),
    ]

    static func nav(_ visit: Visit) throws -> String {
        switch try visit.worker.role {
        case .rulebookKeeper: "rulebooks"
        case .serviceManager: "providers"
        default: "organisations"
        }
    }

    private static func open(_ visit: Visit) async throws -> ReadCountySettings.Answer {
        try await visit.ask(ReadCountySettings(of: visit.worker.countyID))
    }

    private static func kind(_ visit: Visit) throws -> CountySetting.Kind {
        guard let kind = CountySetting.Kind(rawValue: visit.parameters["kind"] ?? "") else {
            throw Refusal.notFound("setting")
        }
        return kind
    }

    /// The form begins with what holds today.
    private static func start(
        _ open: ReadCountySettings.Answer, _ kind: CountySetting.Kind, _ visit: Visit
    ) -> [String: [String]] {
        let now = kind.list.map { open.rules.codes(of: $0, on: visit.today) } ?? []
        let said = { (language: Language) in [now.map { $0.name.in(language) }.joined(separator: "\n")] }
        var start = ["from": [visit.words.format.typed(visit.today)], "fi": said(.fi), "sv": said(.sv), "en": said(.en)]
        if kind == .delivery {
            start["ways"] = open.rules.countyDeliveryMethods(on: visit.today).map(\.rawValue)
        }
        return start
    }

    private static func settle(_ visit: Visit) async throws -> Answer {
        let (open, kind) = (try await open(visit), try kind(visit))
        do {
            var typed = Typed(visit.form)
            let from = typed.day("from")
            let rule = kind == .leadTime ? typed.choice("rule", among: open.rules.openDays.map(\.id)) : ""
            let lines = typed.input["given_back"] == "yes" ? [] : lines(kind, &typed)
            try typed.done()
            guard let from, let rule else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                SettleForCounty(in: visit.worker.countyID, kind, rule: rule, from: from, lines: lines))
            return .seeOther("/county-settings", done: "saved")
        } catch Refusal.invalid(let problems) {
            return .again(
                CountySettingForm(open: open, kind: kind, visit: visit).page(visit.entered(problems: problems)),
                nav: try nav(visit))
        }
    }

    private static func lines(_ kind: CountySetting.Kind, _ typed: inout Typed) -> [Wording] {
        switch kind {
        case .leadTime: return typed.number("days", in: 0...366).map { [Wording(String($0))] } ?? []
        case .delivery:
            let ways = typed.input.values("ways").filter { DocumentDelivery.Method(rawValue: $0) != nil }
            if ways.isEmpty { typed.note(Problem("ways", "choose_some")) }
            return ways.map { Wording($0) }
        default: break
        }
        var texts: [[String]] = []
        for language in ["fi", "sv", "en"] {
            let text = typed.text(language, most: 4_000) ?? ""
            let isOne = kind == .absence
            texts.append(
                isOne ? [text] : text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty })
        }
        guard texts.allSatisfy({ $0.count == texts.first?.count }) else {
            typed.note(Problem("fi", "lines_differ"))
            return []
        }
        let count = texts.first?.count ?? 0
        if count > mostLines { typed.note(Problem("fi", "lines_many", ["most": String(mostLines)])) }
        return zip(zip(texts[0], texts[1]), texts[2]).map { Wording(fi: $0.0, sv: $0.1, en: $1) }
    }
}
