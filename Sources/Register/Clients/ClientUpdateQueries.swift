package import Casework

extension WriteTransaction {
    /// Writes a client's basics over those of a version; false when somebody else changed them meanwhile.
    package func update(_ client: ID<Client>, to basics: ClientBasics, from version: Int) throws -> Bool {
        let listName = basics.familyName + " " + basics.givenName
        let isWritten = try session.run(
            """
            UPDATE client SET given_name = \(basics.givenName), family_name = \(basics.familyName),
                sort_key = \(finnishSortKey(listName)), municipality_code = \(basics.municipalityCode),
                address_sealed = \(try sealed(basics.address)), phone_sealed = \(try sealed(basics.phone)),
                protected = \(basics.isProtected), language = \(basics.language),
                interpreter = \(basics.needsInterpreter), job_search_in_force = \(basics.isJobSearchInForce),
                job_search_checked_on = \(basics.jobSearchCheckedOn), benefit = \(basics.benefit),
                unemployed_since = \(basics.unemployedSince), subsidy_days = \(basics.subsidyDays),
                payer = \(basics.payer), services_reason_sealed = \(try sealed(basics.servicesReason)),
                version = version + 1
            WHERE id = \(client) AND version = \(version)
            """) == 1
        if isWritten {
            try keepSearchKeys(of: client, name: listName, phone: basics.isProtected ? "" : basics.phone)
        }
        return isWritten
    }

    /// Ends a duty towards a client on its last day.
    package func end(_ duty: ID<ClientWorker>, on lastDay: Day) throws {
        try session.run("UPDATE client_worker SET valid_to = \(lastDay) WHERE id = \(duty)")
    }
}
