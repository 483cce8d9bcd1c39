package import Casework
package import Register

/// Adds a site of an organisation, changes one, or ends its use.
package struct KeepSite: Procedure {
    package static let action = Action.keepSite
    package let organisation: ID<Organisation>
    /// The site that is changed and the version it had; nil when one is added.
    package let existing: (id: ID<Site>, version: Int)?
    package let name: String
    package let address: String
    package let municipalityCode: String
    package let days: DateRange
    package let position: Position?

    package init(
        of organisation: ID<Organisation>, existing: (id: ID<Site>, version: Int)? = nil, name: String,
        address: String, municipalityCode: String, days: DateRange, position: Position? = nil
    ) {
        self.organisation = organisation
        self.existing = existing
        self.name = name
        self.address = address
        self.municipalityCode = municipalityCode
        self.days = days
        self.position = position
    }

    package var subject: Subject { .organisation(organisation) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Site> {
        guard Municipality.with(code: municipalityCode) != nil else {
            throw Refusal.invalid([Problem("municipality", "choose")])
        }
        guard let existing else {
            let site = site(ID(rawValue: act.newID()))
            try register.insert(site)
            return site.id
        }
        guard let found = try register.site(existing.id), found.organisationID == organisation else {
            throw Refusal.notFound("site")
        }
        guard try register.update(site(existing.id), expected: existing.version) else {
            throw Refusal.stale(current: found.version)
        }
        return existing.id
    }

    private func site(_ id: ID<Site>) -> Site {
        Site(
            id: id, organisationID: organisation, name: name, address: address, municipalityCode: municipalityCode,
            validFrom: days.first, validTo: days.last, position: position)
    }
}
