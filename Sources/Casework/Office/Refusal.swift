/// Something a person typed that can't stand as it is: at which field, what is wrong, and the figures to word it with.
package struct Problem: Error, Equatable, Sendable {
    /// The field's name in the form and in the API.
    package let field: String
    /// The name of the problem, worded as `problem.<code>`.
    package let code: String
    package let figures: [String: String]

    package init(_ field: String, _ code: String, _ figures: [String: String] = [:]) {
        self.field = field
        self.code = code
        self.figures = figures
    }
}

/// An expected "no": the answer a worker can understand and act on.
///
/// A refusal becomes a page; anything else that is thrown is a fault and becomes a logged 500.
package enum Refusal: Error, Sendable {
    /// The kind of thing that is not there, or not for this reader.
    case notFound(String)
    /// The action, the grounds that were tried, and the role that can help.
    case notPermitted(action: String, tried: [String], ask: String)
    /// What was typed doesn't hold; every problem, in the form's order.
    case invalid([Problem])
    /// Rules stand against it; every finding.
    case againstRules([Finding])
    /// Someone else changed it meanwhile: the version it has now.
    case stale(current: Int)
    /// It can't be done in this state: the name of the reason, worded as `problem.<code>`.
    case conflict(String)
}
