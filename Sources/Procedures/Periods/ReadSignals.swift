package import Casework
package import Register

/// Opens the page of a period's signals.
package struct ReadSignals: Inquiry {
    package static let action = Action.readSignals
    package let period: ID<ServicePeriod>

    package init(of period: ID<ServicePeriod>) { self.period = period }

    package var subject: Subject { .period(period) }

    package func answer(from register: some Reading, _ act: Act) throws -> SignalFile {
        let period = try act.period(period, for: Self.action, in: register)
        guard let client = try register.client(period.clientID) else { throw Refusal.notFound("client") }
        let mayAnswer = try act.may(.answerSignal, to: client.id, in: register)
        let signals = try register.signals(of: period.id).filter { act.worker.role.sees($0) }.map { signal in
            NamedSignal(
                signal: signal, teller: try register.user(signal.toldBy)?.name ?? "",
                answerer: try signal.reply.flatMap { try register.user($0.by)?.name },
                isAnswerable: mayAnswer && signal.reply == nil)
        }
        let rule = try act.rules(of: client.countyID, on: act.today, in: register).about(.noticeDuty).allRules
            .last { $0.parameters.code("notice") == PeriodSignal.Kind.hindrance.rawValue }
        return SignalFile(
            period: period, client: client, signals: signals, hindranceRule: rule?.citation,
            mayTell: try period.isUnderway && act.may(.tellSignal, to: client.id, in: register))
    }
}

extension Role {
    /// The employment authority is told of progress, and not of what hinders.
    fileprivate func sees(_ signal: PeriodSignal) -> Bool { self != .employmentCoach || signal.kind == .progress }
}

extension ServicePeriod {
    /// Whether the service has begun and not ended.
    var isUnderway: Bool { milestones.startedOn != nil && milestones.endedOn == nil }
}

/// The provider tells that the client can't benefit from the service as things are, or that they go forward.
package struct TellSignal: Procedure {
    package static let action = Action.tellSignal
    package let period: ID<ServicePeriod>
    package let kind: PeriodSignal.Kind
    package let text: String
    package let steps: String

    package init(_ period: ID<ServicePeriod>, kind: PeriodSignal.Kind, text: String, steps: String = "") {
        self.period = period
        self.kind = kind
        self.text = text
        self.steps = steps
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<PeriodSignal> {
        let period = try act.period(period, for: Self.action, in: register)
        guard period.isUnderway else { throw Refusal.conflict("service_not_underway") }
        var problems: [Problem] = []
        if text.isEmpty { problems.append(Problem("text", "required")) }
        if kind == .hindrance, steps.isEmpty { problems.append(Problem("steps", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let signal = PeriodSignal(
            id: ID(rawValue: act.newID()), periodID: period.id, clientID: period.clientID, kind: kind,
            toldOn: act.today, text: text, steps: steps, toldBy: act.worker.userID)
        try register.insert(signal)
        return signal.id
    }

    package func figures(after outcome: ID<PeriodSignal>) -> String { kind.rawValue }
}

/// Writes down what came of a signal: settled case by case, or the authority joins in.
package struct AnswerSignal: Procedure {
    package static let action = Action.answerSignal
    package let period: ID<ServicePeriod>
    package let signal: ID<PeriodSignal>
    package let answer: PeriodSignal.Answer
    package let text: String

    package init(
        _ signal: ID<PeriodSignal>, of period: ID<ServicePeriod>, answer: PeriodSignal.Answer, text: String
    ) {
        self.signal = signal
        self.period = period
        self.answer = answer
        self.text = text
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let period = try act.period(period, for: Self.action, in: register)
        guard let found = try register.signals(of: period.id).first(where: { $0.id == signal }),
            act.worker.role.sees(found)
        else { throw Refusal.notFound("signal") }
        var problems: [Problem] = []
        if !PeriodSignal.Answer.to(found.kind).contains(answer) { problems.append(Problem("answer", "choose")) }
        if text.isEmpty { problems.append(Problem("text", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let reply = PeriodSignal.Reply(answer: answer, text: text, on: act.today, by: act.worker.userID)
        guard try register.answer(found.id, with: reply) else { throw Refusal.conflict("signal_answered") }
        return Done()
    }

    package func figures(after outcome: Done) -> String { answer.rawValue }
}
