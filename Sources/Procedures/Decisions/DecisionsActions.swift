package import Casework

extension Action {
    /// The list of decisions: drafts, those in force and those that soon end.
    package static let listDecisions = Action(
        "decision.list", ask: .ownWorker,
        Grant([.ownWorker, .serviceManager], on: .office), Grant([.ownWorker], on: .responsible),
        Grant([.serviceManager], on: .ownCounty))
    /// One client's decisions.
    package static let listClientDecisions = Action(
        "decision.list_of_client", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach), Grant([.serviceManager], on: .ownCounty))
    /// Reading a decision with its reasons.
    package static let openDecision = Action(
        "decision.open", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.serviceManager], on: .ownCounty))
    /// Preparing a decision; who isn't a social-care professional may prepare but not decide.
    package static let draftDecision = Action(
        "decision.draft", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    /// Looking at what the rules say of a decision that is being prepared.
    package static let checkDecision = Action(
        "decision.check", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    /// Making the decision: the own worker who is responsible for the client (Sosiaalihuoltolaki 45 §).
    package static let approveDecision = Action(
        "decision.approve", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    /// Ending a granted service before its time.
    package static let endService = Action(
        "decision.end", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    /// Reading the county's library of texts for decisions.
    package static let readDecisionTexts = Action(
        "decision.texts", ask: .serviceManager, Grant([.ownWorker, .serviceManager], on: .office))
    /// Keeping that library: drafts, putting them in force and out of use.
    package static let keepDecisionTexts = Action(
        "decision.keep_texts", ask: .serviceManager, Grant([.serviceManager], on: .office))
    /// A voucher and what is left of it; a provider sees its own orders' vouchers alone.
    package static let openVoucher = Action(
        "voucher.open", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.serviceManager], on: .ownCounty), Grant([.responsibleInstructor, .providerManager], on: .order))
}
