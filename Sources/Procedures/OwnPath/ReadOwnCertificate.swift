package import Casework
package import Register

/// The certificate of participation as the client prints it to show to others.
package struct ReadOwnCertificate: Inquiry {
    package static let action = Action.readOwnDocument
    package let period: ID<ServicePeriod>

    package init(of period: ID<ServicePeriod>) { self.period = period }

    package var subject: Subject { .period(period) }

    package func answer(from register: some Reading, _ act: Act) throws -> CertificatePaper {
        guard let period = try register.period(period), let client = try register.client(period.clientID),
            let provider = try register.organisation(period.providerID)
        else { throw Refusal.notFound("period") }
        guard let certificate = try register.certificates(of: period.id).first else {
            throw Refusal.notFound("certificate")
        }
        let rules = try act.rules(of: client.countyID, on: act.today, in: register)
        let file = PeriodFile(
            period: period, client: client,
            formName: rules.serviceForm(period.serviceForm)?.name ?? Wording(period.serviceForm), decisionNumber: nil,
            provider: provider, site: try period.siteID.flatMap { try register.site($0) }, instructor: nil,
            documents: [], reports: [], review: nil, findings: [], outcomes: [], steps: [], mayTellShopSteward: false,
            today: act.today)
        return CertificatePaper(
            certificate: certificate, file: file, writer: try register.user(certificate.madeBy)?.name ?? "")
    }
}
