/// One of a provider's staff, as the staff form tells of them.
package struct ProviderWorker: Equatable, Sendable {
    /// What is told of them and may be edited.
    package struct Terms: Equatable, Sendable {
        package var name: String
        /// A code of the rulebook's list `qualifications`.
        package var qualification: String
        /// Codes of the list `specialities`.
        package var specialities: [String] = []
        /// Codes of the list `staff_duties`: what they do.
        package var duties: [String] = []
        /// Uses the title of a licensed or name-protected social-care professional.
        package var usesProtectedTitle = false
        /// The mark in the register of social-care professionals; empty when there is none.
        package var registerMark = ""
        /// The licence of the private service has been registered with this degree.
        package var licenceNamesDegree = false
        /// Sufficient experience with those whom the service is for.
        package var isExperienced = false
        /// The county's decision in this person's case, in words, with its day.
        package var caseDecision = ""
        package var caseDecidedOn: Day?
        package var orientedOn: Day?
        /// Whom they substitute; empty for one of the permanent staff.
        package var substitutes = ""
        package var days: DateRange

        package init(name: String, qualification: String, days: DateRange) {
            self.name = name
            self.qualification = qualification
            self.days = days
        }
    }

    package let id: ID<ProviderWorker>
    package let terms: Terms
    package let version: Int

    package init(id: ID<ProviderWorker>, terms: Terms, version: Int = 1) {
        self.id = id
        self.terms = terms
        self.version = version
    }
}

extension ProviderWorker.Terms {
    /// On which grounds the person's education counts, as the rulebook's lists name them.
    ///
    /// A degree that counts only with something more is another ground with it.
    package var grounds: [String] {
        var grounds = [qualification]
        if qualification == "community_educator", licenceNamesDegree, isExperienced {
            grounds.append("community_educator_registered")
        }
        if qualification == "other_degree", caseDecidedOn != nil { grounds.append("other_degree_accepted") }
        if qualification == "secondary_social_health", !specialities.isEmpty {
            grounds.append("secondary_with_speciality")
        }
        return grounds
    }

    /// What the rules about one of the staff ask: only of what they do.
    package var facts: Facts {
        var facts = Facts()
        if duties.contains("coaching") { facts[.staffCoachingGrounds] = .codes(grounds) }
        if usesProtectedTitle { facts[.staffInRegister] = .flag(!registerMark.isEmpty) }
        if duties.contains("work_coaching") { facts[.staffOriented] = .flag(orientedOn != nil) }
        return facts
    }
}
