package import Casework
package import Register

/// Writes what is agreed on with a provider: how it came, its services, its contract.
package struct KeepProviderTerms: Procedure {
    package static let action = Action.keepDossier
    package let provider: ID<Organisation>
    /// With the version that was seen; 0 when nothing had been written.
    package let terms: ProviderTerms

    package init(_ provider: ID<Organisation>, terms: ProviderTerms) {
        self.provider = provider
        self.terms = terms
    }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard try register.save(terms, of: provider) else {
            throw Refusal.stale(current: try register.providerTerms(provider).version)
        }
        return Done()
    }
}

/// Writes what a site offers; whether its premises do is the county's to say.
package struct KeepSiteService: Procedure {
    package static let action = Action.keepDossier
    package let provider: ID<Organisation>
    package let site: ID<Site>
    package let service: SiteService

    package init(_ site: ID<Site>, of provider: ID<Organisation>, service: SiteService) {
        self.site = site
        self.provider = provider
        self.service = service
    }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.site(site), found.organisationID == provider else {
            throw Refusal.notFound("site")
        }
        var service = service
        let before = try register.siteService(site)
        if !act.judgesProviders {
            service.isSuitable = before.isSuitable
            service.hasDigitalRoom = before.hasDigitalRoom
        }
        guard try register.save(service, of: site) else { throw Refusal.stale(current: before.version) }
        return Done()
    }
}

extension Act {
    /// Whether the worker may say for the county what it accepts of a provider.
    var judgesProviders: Bool { !Action.judgeProvider.grounds(for: worker.role).isEmpty }
}
