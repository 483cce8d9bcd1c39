import Casework

/// The checks beside a month: what is left out, what is missing, and which rules it was held against.
enum MonthNotices {
    static func items(_ view: MonthView, _ words: Words) -> [CheckItem] {
        let byKind = Dictionary(grouping: view.flags, by: \.flag.kind)
        let found = MonthLine.Flag.Kind.allCases.compactMap { kind -> CheckItem? in
            guard let flags = byKind[kind] else { return nil }
            let text = flags.map { $0.name + " " + days($0.flag.days, words) }.joined(separator: "; ")
            return CheckItem(
                kind.tone, title: words.name(of: "code.month_flag", kind.rawValue),
                text: text + " – " + words.name(of: "months.flag", kind.rawValue),
                citations: citations(kind, view.rules)
            )
        }
        return found + passed(byKind, view, words)
    }

    /// What was looked at and is in order.
    private static func passed(
        _ found: [MonthLine.Flag.Kind: [(name: String, flag: MonthLine.Flag)]], _ view: MonthView, _ words: Words
    ) -> [CheckItem] {
        let all: [MonthLine.Flag.Kind] = [.voucherExceeded, .weekExceeded, .certificateMissing, .marksMissing]
        return all.filter { found[$0] == nil }.map {
            CheckItem(
                .ok, title: words.name(of: "months.passed", $0.rawValue), text: "", citations: citations($0, view.rules)
            )
        }
    }

    private static func days(_ days: [Day], _ words: Words) -> String {
        let shown = days.prefix(5).map(words.format.shortDay).joined(separator: ", ")
        return days.count > 5 ? shown + " …" : shown
    }

    /// Where the nearest layer tells the rule behind a flag.
    private static func citations(_ kind: MonthLine.Flag.Kind, _ rules: RuleSet) -> [Citation] {
        let about: RuleSet =
            switch kind {
            case .voucherExceeded: rules.about(.invoiceWithinVoucher)
            case .weekExceeded: rules.about(.daysPerWeek)
            case .dayLength: rules.about(.minutesPerDay)
            case .outsidePeriod, .noVoucher: rules.about(.dayWithinPeriod)
            case .certificateMissing: rules.about(.certificateFromSickDay)
            case .onlyRemote: rules.about(.remoteShare)
            case .unusedLeftOut: rules.about(.noshowUnitsPerMonth)
            case .providerCancelled: rules.about(.freeOfCharge)
            case .windowExceeded, .marksMissing: RuleSet(rulebooks: [])
            }
        return about.allRules.suffix(1).map { Citation($0.citation) }
    }
}
