/// What the register says of somebody before a new file is opened for them.
package struct NewClientCheck: Equatable, Sendable {
    /// Somebody who may be the same person.
    package struct Known: Equatable, Sendable {
        package let id: ID<Client>
        package let name: String
        package let birthDate: Day
        package let ownWorker: String?
        /// Whether the asker may open the file as it is.
        package let isOpenToReader: Bool

        package init(id: ID<Client>, name: String, birthDate: Day, ownWorker: String?, isOpenToReader: Bool) {
            self.id = id
            self.name = name
            self.birthDate = birthDate
            self.ownWorker = ownWorker
            self.isOpenToReader = isOpenToReader
        }
    }

    /// The client of the county with the same identity code.
    package let same: Known?
    /// Whether the code is another county's client's, of whom nothing is told.
    package let isElsewhere: Bool
    /// Clients of the county born on the same day.
    package let sameDay: [Known]

    package init(same: Known?, isElsewhere: Bool, sameDay: [Known]) {
        self.same = same
        self.isElsewhere = isElsewhere
        self.sameDay = sameDay
    }
}

/// The codes that a client's forms may choose from on a day.
package struct ClientCodes: Equatable, Sendable {
    package let benefits: [CodeList.Code]
    package let referralSources: [CodeList.Code]
    package let referralReasons: [CodeList.Code]
    /// Who may have taken the initiative.
    package let initiators: [CodeList.Code]

    package init(rules: RuleSet, on today: Day, referralRules: RuleSet, receivedOn: Day) {
        benefits = rules.codes(of: "benefits", on: today)
        initiators = referralRules.codes(of: "initiators", on: receivedOn)
        referralSources = referralRules.codes(of: "referral_sources", on: receivedOn)
        referralReasons = referralRules.codes(of: "referral_reasons", on: receivedOn)
    }
}
