package import Casework
package import Register

/// Gives a client the certificate of participation at the end of a period, or a corrected one.
package struct GiveCertificate: Procedure {
    package static let action = Action.sendDocument
    package let period: ID<ServicePeriod>
    /// What was done and learned.
    package let text: String
    package let givenOn: Day
    /// Why the one given before is replaced; empty for the first.
    package let reason: String

    package init(_ period: ID<ServicePeriod>, text: String, givenOn: Day, reason: String = "") {
        self.period = period
        self.text = text
        self.givenOn = givenOn
        self.reason = reason
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        try act.mustWrite(.finalReport, Self.action)
        let period = try act.period(period, for: Self.action, in: register)
        guard period.canBeCertified(on: act.today) else { throw Refusal.conflict("service_not_ended") }
        let earlier = try register.certificates(of: period.id).first
        var problems: [Problem] = []
        if givenOn > act.today { problems.append(Problem("givenOn", "in_future")) }
        if givenOn < period.effectiveLastDay { problems.append(Problem("givenOn", "certificate_before_end")) }
        if earlier != nil, reason.isEmpty { problems.append(Problem("reason", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let present = try register.dayRecords(of: period.id).filter {
            $0.mark.state == .present && $0.kind != .introductionVisit
        }
        let first = period.milestones.startedOn ?? period.days.first
        try register.insert(
            ParticipationCertificate(
                id: ID(rawValue: act.newID()), periodID: period.id, number: (earlier?.number ?? 0) + 1,
                days: first...max(first, period.effectiveLastDay), presentDays: Set(present.map(\.day)).count,
                minutes: present.reduce(0) { $0 + $1.mark.minutes }, text: text, givenOn: givenOn,
                madeBy: act.worker.userID, correctionReason: earlier == nil ? "" : reason))
        return Done()
    }
}

/// A certificate of participation with what stands on paper around it.
package struct CertificatePaper: Sendable {
    package let certificate: ParticipationCertificate
    package let file: PeriodFile
    package let writer: String
}

/// Opens the certificate in force as it is printed.
package struct PrintCertificate: Inquiry {
    package static let action = Action.openPeriod
    package let period: ID<ServicePeriod>

    package init(_ period: ID<ServicePeriod>) { self.period = period }

    package var subject: Subject { .period(period) }

    package func answer(from register: some Reading, _ act: Act) throws -> CertificatePaper {
        let file = try OpenPeriod(period).answer(from: register, act)
        guard let certificate = file.certificates.first else { throw Refusal.notFound("certificate") }
        return CertificatePaper(
            certificate: certificate, file: file, writer: try register.user(certificate.madeBy)?.name ?? "")
    }
}
