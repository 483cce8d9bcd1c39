/// What a client is given at the end of a period: where and when they took part, how much, and what they did
/// (Palvelukuvaus, Palvelun toteutus).
///
/// Its figures are those of the day it was given. A mistake is mended by a new one that says why.
package struct ParticipationCertificate: Equatable, Sendable {
    package let id: ID<ParticipationCertificate>
    package let periodID: ID<ServicePeriod>
    /// 1 for the first; a correction counts on.
    package let number: Int
    package let days: ClosedRange<Day>
    package let presentDays: Int
    package let minutes: Int
    /// What was done and learned, in the writer's words; kept sealed.
    package let text: String
    package let givenOn: Day
    package let madeBy: ID<UserAccount>
    package let correctionReason: String

    package init(
        id: ID<ParticipationCertificate>, periodID: ID<ServicePeriod>, number: Int, days: ClosedRange<Day>,
        presentDays: Int, minutes: Int, text: String, givenOn: Day, madeBy: ID<UserAccount>,
        correctionReason: String = ""
    ) {
        self.id = id
        self.periodID = periodID
        self.number = number
        self.days = days
        self.presentDays = presentDays
        self.minutes = minutes
        self.text = text
        self.givenOn = givenOn
        self.madeBy = madeBy
        self.correctionReason = correctionReason
    }
}

extension ServicePeriod {
    /// Whether a certificate of participation can be given: the service has been, and is at its end.
    package func canBeCertified(on day: Day) -> Bool {
        guard milestones.startedOn != nil, milestones.endCause != .neverStarted else { return false }
        return milestones.endedOn != nil || day >= effectiveLastDay
    }
}
