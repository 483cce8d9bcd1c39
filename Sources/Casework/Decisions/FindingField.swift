extension Finding {
    /// The field of the decision's form at which the finding can be mended; nil when it is mended elsewhere, as an age
    /// or a job search is.
    package var decisionField: String? {
        let needs = rule.check.needs
        return Self.fields.first { needs.contains($0.fact) }.flatMap(\.field)
    }

    /// In the order in which a fact tells where to look; a client's own facts are mended in the client's file.
    private static let fields: [(fact: Fact, field: String?)] = [
        (.clientBirthDate, nil), (.clientHomeCounty, nil), (.clientUnemployed, nil), (.clientJobSearchInForce, nil),
        (.clientPublicServicesUnsuitable, nil), (.clientHasOwnWorker, nil), (.clientServiceStartedDay, nil),
        (.decisionMakerIsSocialProfessional, nil),
        (.planKind, "plan"), (.planFirstDay, "plan"), (.planParties, "plan"), (.planParts, "plan"),
        (.planAuthority, "plan"), (.planJointMeetingHeld, "plan"),
        (.needsAssessmentCompleted, "needsAssessment"), (.needsAssessmentParts, "needsAssessment"),
        (.clientBenefits, nil),
        (.decisionOtherFirstDays, "firstDay"), (.previousPeriodLastDay, "firstDay"), (.periodLastDay, "lastDay"),
        (.periodFirstDay, "firstDay"), (.daysPerWeek, "daysPerWeek"), (.periodWeekdays, "weekdays"),
        (.weekMinutes, "hoursPerDay"), (.dayMinutes, "hoursPerDay"), (.providerLegalForm, "provider"),
        (.orderPurchaseWay, "provider"), (.providerDistanceM, "distanceReason"), (.voucherPriceCap, "provider"),
        (.voucherGrantedUnits, "grantedUnits"), (.periodMinutes, "grantedUnits"),
        (.decisionReasonsWritten, "reasoning"), (.decisionGoalsNamed, "goals"),
        (.needsAssessmentInMeeting, "needsAssessment"), (.needsAssessmentParties, "needsAssessment"),
    ]

    /// A count of the figures by name, as `min_days`; nil when the finding has none.
    package func count(_ name: String) -> Int? {
        for named in figures where named.name == name {
            if case .integer(let count) = named.figure { return count }
        }
        return nil
    }
}
