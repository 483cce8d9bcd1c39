/// What one unit of a service form is.
package enum ServiceUnit: String, CaseIterable, Sendable {
    case day
    case hour
}

/// One form of the service that a county or a contract offers.
package struct ServiceForm: Hashable, Sendable {
    package let id: String
    package let name: Wording
    package let unit: ServiceUnit
    /// Bought with a service voucher.
    package let isByVoucher: Bool
    /// A place of work activity is part of the form.
    package let includesPlacement: Bool
    /// Support and guidance are part of the form.
    package let includesSupport: Bool
    /// Held as a group with a size and fixed sessions.
    package let isGroup: Bool
    /// The paragraph by which a client must take part in the sessions; nil when the source doesn't say.
    package let obligation: Citation?
    /// What the source says the form holds, by kind.
    package let contents: [ServiceContents]

    package init(
        id: String, name: Wording, unit: ServiceUnit, isByVoucher: Bool = false, includesPlacement: Bool = true,
        includesSupport: Bool = true, isGroup: Bool = false, obligation: Citation? = nil,
        contents: [ServiceContents] = []
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.isByVoucher = isByVoucher
        self.includesPlacement = includesPlacement
        self.includesSupport = includesSupport
        self.isGroup = isGroup
        self.obligation = obligation
        self.contents = contents
    }
}

/// A report that a provider owes, for which forms, to whom, and by which rule its due day is computed.
package struct ReportDuty: Hashable, Sendable {
    package enum Report: String, CaseIterable, Sendable {
        case interim
        case final
    }

    package let report: Report
    /// Service forms the duty is about; empty means all.
    package let appliesTo: [String]
    /// The id of the rule that computes the due day; nil when the source gives none.
    package let dueRule: String?
    /// Codes of the list `recipients`.
    package let recipients: [String]
    package let citation: Citation

    package init(report: Report, appliesTo: [String], dueRule: String?, recipients: [String], citation: Citation) {
        self.report = report
        self.appliesTo = appliesTo
        self.dueRule = dueRule
        self.recipients = recipients
        self.citation = citation
    }
}
