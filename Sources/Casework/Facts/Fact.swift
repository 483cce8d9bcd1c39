/// The facts that rules may ask about: a closed vocabulary, listed by `polku rulebook facts`.
///
/// The order is the order of the vocabulary; a case is named as its fact, without the dots.
package enum Fact: UInt8, CaseIterable, Sendable {
    case actDay
    case serviceForm

    case clientBirthDate
    case clientHomeCounty
    case clientUnemployed
    case clientJobSearchInForce
    case clientBenefits
    case clientPublicServicesUnsuitable
    case clientHasOwnWorker
    case clientSubsidyDays
    case clientUnemployedMonths
    case clientCriteriaMetDay
    case clientServiceStartedDay
    case clientResourcesChecked
    case clientMunicipality
    case clientJobSituation
    case clientForeignBackground

    case needsAssessmentCompleted
    case needsAssessmentParts
    case needsAssessmentInMeeting
    case needsAssessmentParties
    case consentsParties
    case disclosureWithoutConsent

    case planKind
    case planAuthority
    case planParties
    case planParts
    case planMadeDay
    case planFirstDay
    case planLastDay
    case planJointMeetingHeld
    case planCoachingRecorded
    case implementationPlanMadeDay
    case implementationPlanIntervalMonths
    case implementationPlanUpdatedDay
    case implementationPlanParts
    case implementationPlanParties
    case implementationPlanSentToOwnWorker
    case implementationPlanCoachingRecorded

    case decisionMakerIsSocialProfessional
    case decisionExtendsWithoutNewDecision
    case decisionReasonsWritten
    case decisionGoalsNamed
    case decisionOtherFirstDays
    case decisionOtherLastDays
    case decisionChangedFirstDay
    case voucherGrantedUnits
    case voucherUnit
    case voucherUnitPrice
    case voucherPriceCap
    case voucherValue
    case voucherInvoiced
    case orderPurchaseWay
    case orderDay
    case orderAgreedStartDay
    case contractMade
    case contractInstructorNamed
    case contractRemoteShareAgreed

    case providerLegalForm
    case providerDistanceM
    case providerDistanceGround
    case providerSocialProfessionalInTeam
    case providerNamedWorker
    case providerResponsibleGrounds
    case providerDossier
    case providerSubcontractorsAccounted
    case providerTeam
    case providerPremisesSuitable
    case staffCoachingGrounds
    case staffInRegister
    case staffOriented
    case paperLastDay
    case placementTasks
    case placementReplacesPaidWork
    case placementOtherPartyNamed
    case placementIntroduced
    case placementAtOrderedSite

    case periodFirstDay
    case periodLastDay
    case periodStartedDay
    case periodMinutes
    case periodSessions
    case periodRemoteSessions
    case periodWeekdays
    case daysPerWeek
    case weekMinutes
    case weekFeedbackGiven
    case parallelActive
    case parallelDaysPerWeek
    case parallelPayingStatements
    case dayDate
    case dayMinutes
    case dayInstructorPresent
    case coachingStartMinute
    case coachingEndMinute
    case workStartMinute
    case workEndMinute
    case groupSize
    case scheduledDays
    case sickDays
    case sickRepeated
    case sickCertificateDelivered
    case unjustifiedDays
    case noShowDays
    case cancelledSameDayDays

    case guidanceIndividualMinutes
    case guidanceSocialMinutes
    case guidanceGiverIsSocialProfessional
    case monthRealisedUnits
    case monthInvoicedUnits
    case monthAttendedDays
    case monthIndividualTalkMinutes
    case invoiceLineKind
    case invoiceLineAmount
    case interimReportDeliveredDay
    case interimReportParts
    case interimReportParties
    case interimReportNextDayAgreed
    case finalReportDeliveredDay
    case finalReportParts
    case reportRecipients

    case closingMeetingHeld
    case closingNextPathRecorded
    case closingCertificateGiven
    case closingClientFeedbackAsked
    case closingProviderFeedbackGiven
    case closingEffectEvaluated
    case closingCause
    case serviceEndedDay
    case postContactDay
    case previousPeriodLastDay
    case pauseFirstDay
    case pauseLastDay
    case noticeKind
    case noticeEventDay
    case noticeSentDay
    case nextStepDay
}

extension Fact {
    /// The fact's entry in the vocabulary.
    package var entry: FactEntry { FactVocabulary.entries[Int(rawValue)] }
    /// The name that rulebooks and the API use, as `client.birth_date`.
    package var name: String { FactVocabulary.entries[Int(rawValue)].name }
    package var type: FactType { FactVocabulary.entries[Int(rawValue)].type }

    /// The fact of this name, or nil when the vocabulary has none.
    package static func named(_ name: String) -> Fact? { FactVocabulary.facts[name] }
}
