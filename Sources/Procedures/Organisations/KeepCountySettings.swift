package import Casework
package import Register

/// What a county settles for itself now and settled before.
package struct ReadCountySettings: Inquiry {
    package static let action = Action.readCountySettings
    package let county: ID<Organisation>

    package struct Answer: Sendable {
        package let organisation: Organisation
        /// The earliest first.
        package let settings: [CountySetting]
        package let rules: RuleSet
        package let mayKeep: Bool
    }

    package init(of county: ID<Organisation>) { self.county = county }

    package var subject: Subject { .organisation(county) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let found = try register.organisation(county), found.kind == .county else {
            throw Refusal.notFound("county")
        }
        return Answer(
            organisation: found, settings: try register.countySettings(of: county),
            rules: try act.rules(of: county, on: act.today, in: register),
            mayKeep: !Action.keepCountySettings.grounds(for: act.worker.role).isEmpty)
    }
}

/// Settles a matter for the county from a day on; what was settled before holds until then.
///
/// A question or a measure whose words stay keeps its code, so that its answers stay together; other words are another
/// question.
package struct SettleForCounty: Procedure {
    package static let action = Action.keepCountySettings
    package let county: ID<Organisation>
    package let kind: CountySetting.Kind
    package let rule: String
    package let from: Day
    /// The words of the lines, the codes of the ways of delivery, or the number of days; none gives the matter back.
    package let lines: [Wording]

    package init(
        in county: ID<Organisation>, _ kind: CountySetting.Kind, rule: String = "", from day: Day, lines: [Wording]
    ) {
        self.county = county
        self.kind = kind
        self.rule = rule
        from = day
        self.lines = lines
    }

    package var subject: Subject { .organisation(county) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<CountySetting> {
        let settings = try register.countySettings(of: county)
        let rules = try act.rules(of: county, on: from, in: register)
        var problems: [Problem] = []
        if settings.contains(where: { $0.kind == kind && $0.rule == rule && $0.validFrom >= from }) {
            problems.append(Problem("from", "setting_later"))
        }
        if kind == .leadTime, !rules.openDays.contains(where: { $0.id == rule }) {
            problems.append(Problem("rule", "choose"))
        }
        if kind == .leadTime, !lines.allSatisfy({ Int($0.fi).map { (0...366).contains($0) } ?? false }) {
            problems.append(Problem("days", "number_between", ["from": "0", "to": "366"]))
        }
        if kind == .delivery, !lines.allSatisfy({ DocumentDelivery.Method(rawValue: $0.fi) != nil }) {
            problems.append(Problem("ways", "choose_some"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let before = settings.last { $0.kind == kind && $0.rule == rule && $0.validFrom < from }?.lines
            ?? rules.codes(of: kind.list ?? "", on: from)
        let setting = CountySetting(
            id: ID(rawValue: act.newID()), kind: kind, rule: rule, validFrom: from,
            lines: lines.map { words in
                let code = kind.isWorded || kind == .absence ? act.newID() : words.fi
                return before.first { $0.name == words } ?? CodeList.Code(code: code, name: words)
            })
        try register.insert(setting, of: county, by: act.worker.userID, at: act.timestamp)
        return setting.id
    }

    package func figures(after outcome: ID<CountySetting>) -> String { kind.rawValue + " " + from.description }
}
