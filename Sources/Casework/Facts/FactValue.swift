/// What kind of value a fact carries; the vocabulary names one for each fact.
package enum FactType: String, CaseIterable, Sendable {
    case day
    case integer
    /// Whole minutes.
    case minutes
    /// Whole cents.
    case money
    case flag
    case code
    case codeList = "code_list"
    case dayList = "day_list"
}

/// The value of one fact, or of one thing a rule computed.
package enum FactValue: Hashable, Sendable {
    case day(Day)
    /// A count; also minutes and cents, as the fact's type says.
    case integer(Int)
    case flag(Bool)
    case code(String)
    case codes([String])
    case days([Day])

    /// Whether the value may stand for a fact of `type`.
    package func fits(_ type: FactType) -> Bool {
        switch (self, type) {
        case (.day, .day), (.flag, .flag), (.code, .code), (.codes, .codeList), (.days, .dayList): true
        case (.integer, .integer), (.integer, .minutes), (.integer, .money): true
        default: false
        }
    }
}
