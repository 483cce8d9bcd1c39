package import Casework

extension Action {
    /// What the client has said yes and no to.
    package static let listConsents = Action(
        "consent.list", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.serviceManager], on: .ownCounty))

    /// To record a consent or a refusal that the client has signed.
    package static let recordConsent = Action(
        "consent.record", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason))

    /// To record that the client took a consent back.
    package static let withdrawConsent = Action(
        "consent.withdraw", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason))
}

extension Action {
    /// What has been told of the client to others, and asked of them.
    package static let listDisclosures = Action(
        "consent.disclosures", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.serviceManager], on: .ownCounty))

    /// To write down that information was given or asked for; refused without the client's consent or a statute.
    package static let recordDisclosure = Action(
        "consent.disclose", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason))
}
