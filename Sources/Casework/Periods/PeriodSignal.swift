/// What a provider tells of a client's service so that somebody joins in: that the client can't benefit from it as
/// things are, or that they go forward.
package struct PeriodSignal: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The client lacks what benefiting from the service takes (Sääntökirja, luku 3).
        case hindrance
        /// The client goes forward, and the employment authority or Kela is asked to join in.
        case progress
    }

    /// What came of it.
    package enum Answer: String, Sendable, CaseIterable {
        /// The service goes on; the obstacles are being removed together.
        case goesOn = "goes_on"
        /// The service is changed to suit the client.
        case changes
        /// The service isn't suitable and isn't continued.
        case ends
        /// The authority joins in the client's path.
        case joins

        /// The answers that a kind of signal can have.
        package static func to(_ kind: Kind) -> [Answer] {
            kind == .hindrance ? [.goesOn, .changes, .ends] : [.joins, .goesOn]
        }
    }

    /// The answer with its day and words.
    package struct Reply: Equatable, Sendable {
        package let answer: Answer
        package let text: String
        package let on: Day
        package let by: ID<UserAccount>

        package init(answer: Answer, text: String, on day: Day, by: ID<UserAccount>) {
            self.answer = answer
            self.text = text
            on = day
            self.by = by
        }
    }

    package let id: ID<PeriodSignal>
    package let periodID: ID<ServicePeriod>
    package let clientID: ID<Client>
    package let kind: Kind
    package let toldOn: Day
    /// What stands in the way, or what has gone forward.
    package let text: String
    /// What has been tried together with the client; empty when nothing yet.
    package let steps: String
    package let toldBy: ID<UserAccount>
    /// Nil until somebody has answered.
    package let reply: Reply?

    package init(
        id: ID<PeriodSignal>, periodID: ID<ServicePeriod>, clientID: ID<Client>, kind: Kind, toldOn: Day, text: String,
        steps: String, toldBy: ID<UserAccount>, reply: Reply? = nil
    ) {
        self.id = id
        self.periodID = periodID
        self.clientID = clientID
        self.kind = kind
        self.toldOn = toldOn
        self.text = text
        self.steps = steps
        self.toldBy = toldBy
        self.reply = reply
    }
}

/// A signal with the names of those who told and answered.
package struct NamedSignal: Equatable, Sendable {
    package let signal: PeriodSignal
    package let teller: String
    package let answerer: String?
    /// Whether the reader may answer it now.
    package let isAnswerable: Bool

    package init(signal: PeriodSignal, teller: String, answerer: String?, isAnswerable: Bool) {
        self.signal = signal
        self.teller = teller
        self.answerer = answerer
        self.isAnswerable = isAnswerable
    }
}

/// Everything that the page of a period's signals tells.
package struct SignalFile: Equatable, Sendable {
    package let period: ServicePeriod
    package let client: Client
    /// The latest first.
    package let signals: [NamedSignal]
    /// The paragraph that asks to tell of what hinders; nil when no rulebook has one.
    package let hindranceRule: Citation?
    package let mayTell: Bool

    package init(
        period: ServicePeriod, client: Client, signals: [NamedSignal], hindranceRule: Citation?, mayTell: Bool
    ) {
        self.period = period
        self.client = client
        self.signals = signals
        self.hindranceRule = hindranceRule
        self.mayTell = mayTell
    }
}
