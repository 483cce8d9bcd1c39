/// `day_within_period`: a marked day lies within the granted period.
struct DayWithinPeriod: RuleCheck {
    static let figures = ["date", "first_day", "last_day"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.dayDate, .periodFirstDay, .periodLastDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let date = facts.day(.dayDate), let first = facts.day(.periodFirstDay),
            let last = facts.day(.periodLastDay)
        else { return .notConcerned }
        if first <= date, date <= last { return .passes }
        return .finding([
            NamedFigure("date", .day(date)), NamedFigure("first_day", .day(first)), NamedFigure("last_day", .day(last)),
        ])
    }
}

/// `days_per_week`: service days in one ISO week.
struct DaysPerWeek: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("min_days", .integer(0...7), required: false),
        ParameterEntry("max_days", .integer(0...7), required: false), UnitLimit.parameter,
    ]
    static let figures = ["days", "min_days", "max_days"]

    let days: Bounds
    let unit: UnitLimit

    init(_ parameters: Parameters) {
        unit = UnitLimit(parameters)
        days = Bounds(lowest: parameters.integer("min_days"), highest: parameters.integer("max_days"))
    }

    var needs: [Fact] { [.daysPerWeek] }
    var contradiction: String? { days.contradiction }

    func judge(_ facts: Facts) -> Judgement {
        guard unit.concerns(facts), let count = facts.integer(.daysPerWeek) else { return .notConcerned }
        if days.contains(count) { return .passes }
        return .finding([
            NamedFigure("days", .integer(count)), NamedFigure("min_days", .integer(days.lowest ?? 0)),
            NamedFigure("max_days", .integer(days.highest ?? 7)),
        ])
    }
}

/// `minutes_per_day`: length of a service day, without travel; equal bounds mean exactly that.
struct MinutesPerDay: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("min_minutes", .integer(0...1_440), required: false),
        ParameterEntry("max_minutes", .integer(0...1_440), required: false), UnitLimit.parameter,
    ]
    static let figures = ["minutes", "min_minutes", "max_minutes"]

    let minutes: Bounds
    let unit: UnitLimit

    init(_ parameters: Parameters) {
        unit = UnitLimit(parameters)
        minutes = Bounds(lowest: parameters.integer("min_minutes"), highest: parameters.integer("max_minutes"))
    }

    var needs: [Fact] { [.dayMinutes] }
    var contradiction: String? { minutes.contradiction }

    func judge(_ facts: Facts) -> Judgement {
        guard unit.concerns(facts), let count = facts.integer(.dayMinutes) else { return .notConcerned }
        if minutes.contains(count) { return .passes }
        return .finding([
            NamedFigure("minutes", .minutes(count)), NamedFigure("min_minutes", .minutes(minutes.lowest ?? 0)),
            NamedFigure("max_minutes", .minutes(minutes.highest ?? 1_440)),
        ])
    }
}

/// `minutes_per_week`: minutes of service in one ISO week.
struct MinutesPerWeek: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("max_minutes", .integer(0...10_080)), UnitLimit.parameter,
    ]
    static let figures = ["minutes", "max_minutes"]

    let highest: Int
    let unit: UnitLimit

    init(_ parameters: Parameters) {
        highest = parameters.integer("max_minutes") ?? 0
        unit = UnitLimit(parameters)
    }

    var needs: [Fact] { [.weekMinutes] }

    func judge(_ facts: Facts) -> Judgement {
        guard unit.concerns(facts), let count = facts.integer(.weekMinutes) else { return .notConcerned }
        if count <= highest { return .passes }
        return .finding([NamedFigure("minutes", .minutes(count)), NamedFigure("max_minutes", .minutes(highest))])
    }
}

/// `group_size`: clients in a group, the newcomer counted.
struct GroupSize: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("max_clients")]
    static let figures = ["clients", "max_clients"]

    let highest: Int

    init(_ parameters: Parameters) { highest = parameters.integer("max_clients") ?? 0 }

    var needs: [Fact] { [.groupSize] }

    func judge(_ facts: Facts) -> Judgement {
        guard let clients = facts.integer(.groupSize) else { return .notConcerned }
        if clients <= highest { return .passes }
        return .finding([
            NamedFigure("clients", .integer(clients)), NamedFigure("max_clients", .integer(highest)),
        ])
    }
}

/// `remote_share`: the share of remote sessions stays below the bound; 100 means "never solely remote".
struct RemoteShare: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("below_percent", .integer(1...100))]
    static let figures = ["remote_sessions", "sessions", "percent"]

    let bound: Int

    init(_ parameters: Parameters) { bound = parameters.integer("below_percent") ?? 100 }

    var needs: [Fact] { [.periodSessions, .periodRemoteSessions] }

    func judge(_ facts: Facts) -> Judgement {
        guard let all = facts.integer(.periodSessions), let remote = facts.integer(.periodRemoteSessions),
            all > 0, remote >= 0, remote < Int.max / 100
        else { return .notConcerned }
        let percent = remote * 100 / all
        let values = [NamedValue(.remoteSharePercent, .integer(percent))]
        if percent < bound { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("remote_sessions", .integer(remote)), NamedFigure("sessions", .integer(all)),
                NamedFigure("percent", .integer(percent)),
            ], values: values)
    }
}
