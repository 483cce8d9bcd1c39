extension DocumentDelivery {
    /// The recipient as the rulebooks' list `recipients` names it; a client's copy counts only on paper.
    package var ruleCode: String? {
        switch recipient {
        case .client: method == .paper ? "client_paper" : nil
        case .county, .ownWorker: recipient.rawValue
        }
    }
}
