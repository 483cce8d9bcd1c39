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

    package init(
        id: String, name: Wording, unit: ServiceUnit, isByVoucher: Bool = false, includesPlacement: Bool = true,
        includesSupport: Bool = true, isGroup: Bool = false
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.isByVoucher = isByVoucher
        self.includesPlacement = includesPlacement
        self.includesSupport = includesSupport
        self.isGroup = isGroup
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

/// The sections a document must have, in order.
package struct DocumentSections: Hashable, Sendable {
    /// needs_assessment, activation_plan, implementation_plan, interim_report, final_report or contract.
    package let document: String
    /// What the source calls the document.
    package let name: Wording
    /// Service forms the sections are for; empty means all.
    package let appliesTo: [String]
    package let citation: Citation
    package let sections: [Section]

    package struct Section: Hashable, Sendable {
        package let id: String
        package let title: Wording
        package let isRequired: Bool
        /// The section holds the provider's and the client's view side by side.
        package let hasTwoVoices: Bool

        package init(id: String, title: Wording, isRequired: Bool = true, hasTwoVoices: Bool = false) {
            self.id = id
            self.title = title
            self.isRequired = isRequired
            self.hasTwoVoices = hasTwoVoices
        }
    }

    package init(document: String, name: Wording, appliesTo: [String], citation: Citation, sections: [Section]) {
        self.document = document
        self.name = name
        self.appliesTo = appliesTo
        self.citation = citation
        self.sections = sections
    }
}

/// A list of codes with their names; a code may be in use for a time only.
package struct CodeList: Hashable, Sendable {
    package let id: String
    package let codes: [Code]

    package struct Code: Hashable, Sendable {
        package let code: String
        package let name: Wording
        package let inUseFrom: Day?
        package let inUseTo: Day?

        package init(code: String, name: Wording, inUseFrom: Day? = nil, inUseTo: Day? = nil) {
            self.code = code
            self.name = name
            self.inUseFrom = inUseFrom
            self.inUseTo = inUseTo
        }

        /// Whether the code may be chosen on the day; an older code stays readable.
        package func isInUse(on day: Day) -> Bool {
            inUseFrom.map { $0 <= day } ?? true && inUseTo.map { day <= $0 } ?? true
        }
    }

    package init(id: String, codes: [Code]) {
        self.id = id
        self.codes = codes
    }
}
