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
