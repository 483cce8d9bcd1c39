/// Something that has to be done for a client, derived from the facts and gone when the facts say it is done.
package struct WorkTask: Equatable, Sendable {
    /// Whose turn it is.
    package enum Turn: String, Sendable, CaseIterable {
        case provider, client
        /// The reader's own: what waits for one person, whatever their duty in the case is.
        case reader
        case ownWorker = "own_worker"
        case employmentCoach = "employment_coach"
    }

    /// The page on which the missing fact is made.
    package enum Place: Equatable, Sendable {
        case client(ID<Client>)
        case plan(ID<Plan>)
        case document(ID<Document>)
        case decision(ID<Decision>)
        case period(ID<ServicePeriod>)
        case thread(ID<MessageThread>)
        case meeting(ID<Meeting>)
    }

    package let kind: Kind
    /// The first day on which it can be done; the same as `due` when there is no window.
    package let from: Day
    /// The last day on which it is done in time.
    package let due: Day
    package let turn: Turn
    /// The day of the fact that calls for it.
    package let cause: Day
    /// The rule that it rests on; nil when no rulebook in force speaks of it.
    package let rule: CitedRule?
    package let place: Place
    /// The provider it concerns, when it concerns one.
    package let provider: ID<Organisation>?

    package init(
        _ kind: Kind, from: Day? = nil, due: Day, turn: Turn, cause: Day, citation rule: CitedRule?, place: Place,
        provider: ID<Organisation>? = nil
    ) {
        self.kind = kind
        self.from = from.map { min($0, due) } ?? due
        self.due = due
        self.turn = turn
        self.cause = cause
        self.rule = rule
        self.place = place
        self.provider = provider
    }

    /// The paragraph that it rests on.
    package var citation: Citation? { rule?.citation }

    /// The day on which the step is to be taken, seen from `day`: when its window opens, and its last day after that.
    package func step(on day: Day) -> Day { from > day ? from : due }
}

extension WorkTask {
    /// What has to be done.
    package enum Kind: String, Sendable, CaseIterable {
        case assessNeeds = "assess_needs"
        case makePlan = "make_plan"
        case meetForPlan = "meet_for_plan"
        case publishPlan = "publish_plan"
        case reviewPlan = "review_plan"
        case considerNextPath = "consider_next_path"
        case decide
        case approveDecision = "approve_decision"
        case orderService = "order_service"
        case renewOrEnd = "renew_or_end"
        case acceptOrder = "accept_order"
        case agreeStart = "agree_start"
        case startService = "start_service"
        case makeContract = "make_contract"
        case knowInstructor = "know_instructor"
        case nameInstructor = "name_instructor"
        case makeImplementationPlan = "make_implementation_plan"
        case updateImplementationPlan = "update_implementation_plan"
        case holdIndividualTalk = "hold_individual_talk"
        case giveGuidance = "give_guidance"
        case giveWeeklyFeedback = "give_weekly_feedback"
        case namePlacement = "name_placement"
        case readIncident = "read_incident"
        case moveFromProvider = "move_from_provider"
        case settleHindrance = "settle_hindrance"
        case joinProgress = "join_progress"
        case sendInterimReport = "send_interim_report"
        case sendFinalReport = "send_final_report"
        case deliverReport = "deliver_report"
        case askCertificate = "ask_certificate"
        case contactAfterNoShow = "contact_after_no_show"
        case notifyPayer = "notify_payer"
        case agreeReplacement = "agree_replacement"
        case resumeOrEnd = "resume_or_end"
        case endPeriod = "end_period"
        case askClientFeedback = "ask_client_feedback"
        case giveProviderFeedback = "give_provider_feedback"
        case recordOutcome = "record_outcome"
        case makePostContact = "make_post_contact"
        case closeOrBeginAnew = "close_or_begin_anew"
        case readMessage = "read_message"
        case attendMeeting = "attend_meeting"
        case recordMeeting = "record_meeting"
        case lookAtAccess = "look_at_access"

        /// The matter that a worker narrows the list by.
        package var matter: Matter {
            switch self {
            case .assessNeeds, .makePlan, .meetForPlan, .publishPlan, .reviewPlan, .considerNextPath: .plans
            case .decide, .approveDecision, .orderService, .renewOrEnd: .decisions
            case .acceptOrder, .agreeStart, .startService, .makeContract, .makeImplementationPlan,
                .updateImplementationPlan, .resumeOrEnd, .knowInstructor, .nameInstructor, .holdIndividualTalk,
                .giveGuidance, .giveWeeklyFeedback, .namePlacement, .readIncident, .moveFromProvider,
                .lookAtAccess, .settleHindrance, .joinProgress:
                .service
            case .sendInterimReport, .sendFinalReport, .deliverReport: .reports
            case .askCertificate, .contactAfterNoShow, .notifyPayer, .agreeReplacement: .absences
            case .endPeriod, .askClientFeedback, .giveProviderFeedback, .recordOutcome, .makePostContact,
                .closeOrBeginAnew:
                .closing
            case .readMessage, .attendMeeting, .recordMeeting: .contacts
            }
        }
    }

    package enum Matter: String, Sendable, CaseIterable {
        case plans, decisions, service, reports, absences, contacts, closing
    }
}
