/// How a consent came to be: on which form, on paper or by being signed in, and where else it was written down.
package struct ConsentOrigin: Equatable, Sendable {
    package enum Way: String, Sendable, CaseIterable {
        /// Signed on paper at a place on a day.
        case paper
        /// Signed by the client being signed in; not in force before that.
        case signedIn = "signed_in"
    }

    package let way: Way
    /// When the client signed it by being signed in.
    package let signedInOn: Day?
    /// The form's id in its rulebook; empty for a consent without a form.
    package let form: String
    /// The edition that the form's words stand in.
    package let edition: String
    /// The first consent of the same form: the paper is one, whatever number of parties it names.
    package let lead: ID<Consent>?
    /// When it was written in the patient information system too, where the form asks for that.
    package let patientRecordOn: Day?

    package init(
        way: Way = .paper, signedInOn: Day? = nil, form: String = "", edition: String = "",
        lead: ID<Consent>? = nil, patientRecordOn: Day? = nil
    ) {
        self.way = way
        self.signedInOn = signedInOn
        self.form = form
        self.edition = edition
        self.lead = lead
        self.patientRecordOn = patientRecordOn
    }

    /// Whether the client has signed it, by the day.
    package func isSigned(on day: Day) -> Bool { way == .paper || signedInOn.map { $0 <= day } ?? false }
}
