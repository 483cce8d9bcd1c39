package import Casework

extension ClientForm {
    /// What the register has now in the fields where it differs from what was typed, in words.
    package static func stored(
        _ basics: ClientBasics, typed: (String) -> String, benefits: [String: String], words: Words
    ) -> [String: String] {
        let yes = { (flag: Bool) in flag ? "yes" : "" }
        let municipality = Municipality.with(code: basics.municipalityCode)
        let checkedOn = basics.jobSearchCheckedOn.map { words.format.day($0) } ?? ""
        let unemployed = basics.unemployedSince.map { words.format.day($0) } ?? ""
        let subsidy = basics.subsidyDays.map { String($0) } ?? ""
        let values: [(field: String, value: String, shown: String)] = [
            ("given_name", basics.givenName, basics.givenName), ("family_name", basics.familyName, basics.familyName),
            (
                "municipality", basics.municipalityCode,
                (words.language == .sv ? municipality?.swedish : municipality?.finnish) ?? basics.municipalityCode
            ),
            ("address", basics.address, basics.address), ("phone", basics.phone, basics.phone),
            ("protected", yes(basics.isProtected), answer(basics.isProtected, words)),
            ("language", basics.language, words.name(of: "code.service_language", basics.language)),
            ("interpreter", yes(basics.needsInterpreter), answer(basics.needsInterpreter, words)),
            ("job_search", yes(basics.isJobSearchInForce), answer(basics.isJobSearchInForce, words)),
            ("job_search_checked_on", checkedOn, checkedOn),
            ("unemployed_since", unemployed, unemployed), ("subsidy_days", subsidy, subsidy),
            ("benefit", basics.benefit, benefits[basics.benefit] ?? basics.benefit),
            ("payer", basics.payer.rawValue, words.name(of: "code.payer", basics.payer.rawValue)),
            ("services_reason", basics.servicesReason, basics.servicesReason),
        ]
        return values.reduce(into: [:]) { stored, value in
            if typed(value.field) != value.value { stored[value.field] = value.shown.isEmpty ? "–" : value.shown }
        }
    }

    private static func answer(_ flag: Bool, _ words: Words) -> String {
        words.name(of: "clients.answer", flag ? "yes" : "no")
    }
}

extension FormPage {
    /// A client's own form, for changing it.
    package static func editClient(
        _ client: Client, _ entered: Entered, _ choices: ClientFormChoices, guards: Guards, isStale: Bool,
        today: Day, words: Words
    ) -> FormPage {
        let header = ClientHeader(client, hidesWhereabouts: false)
        let page = "/clients/" + client.id.rawValue
        let identity = FormField(
            "identity_code", words.name(of: "clients.field", "identity_code"), .readOnly, value: client.identityCode)
        return FormPage(
            title: words.text("clients.edit.title"), action: page + "/edit", guards: guards,
            sections: ClientForm.sections(entered, identityCode: identity, choices, words),
            buttons: [
                Button(words.text("layout.button.save_changes")),
                Button(words.text("layout.button.cancel"), to: page, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words),
            crumbs: header.crumbs(words, words.text("clients.edit.title")),
            errorHeading: isStale ? words.text("clients.edit.stale") : nil,
            problems: isStale ? [words.text("clients.edit.stale_text")] : [])
    }

    /// A new referral of somebody who is a client already.
    package static func newReferral(
        _ entered: Entered, of header: ClientHeader, _ choices: ClientFormChoices, guards: Guards, today: Day,
        words: Words
    ) -> FormPage {
        let page = "/clients/" + header.id.rawValue
        return FormPage(
            title: words.text("clients.referral.title"), action: page + "/referrals", guards: guards,
            sections: [ClientForm.referral(entered, choices, words)],
            buttons: [
                Button(words.text("clients.referral.button")),
                Button(words.text("layout.button.cancel"), to: page, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words),
            crumbs: header.crumbs(words, words.text("clients.referral.title")))
    }
}
