/// An occasion on which the county hears those who have taken part in its services (asiakasraati).
package struct ClientPanel: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case panel, workshop
        /// Fokusryhmähaastattelu: a few are interviewed together.
        case focusGroup = "focus_group"
    }

    /// What is asked of the experience of a service.
    package enum Topic: String, Sendable, CaseIterable {
        /// Whether the service is too heavy or takes too much time.
        case load
        /// What it gave against what was expected.
        case benefit
        case ownPlans = "own_plans"
        /// Whether they would recommend it to others.
        case recommending
        case strengths
    }

    package struct Invitee: Equatable, Sendable {
        package let client: ID<Client>
        package let name: String
        /// Nil until it is written down.
        package let attended: Bool?

        package init(client: ID<Client>, name: String, attended: Bool?) {
            self.client = client
            self.name = name
            self.attended = attended
        }
    }

    package let id: ID<ClientPanel>
    package let countyID: ID<Organisation>
    package let kind: Kind
    package let heldOn: Day
    package let place: String
    package let theme: String
    /// By name.
    package var invitees: [Invitee]
    package var notes: String
    package var experience: [Topic: String]
    package let version: Int

    package init(
        id: ID<ClientPanel>, countyID: ID<Organisation>, kind: Kind, heldOn: Day, place: String, theme: String,
        invitees: [Invitee] = [], notes: String = "", experience: [Topic: String] = [:], version: Int = 1
    ) {
        self.id = id
        self.countyID = countyID
        self.kind = kind
        self.heldOn = heldOn
        self.place = place
        self.theme = theme
        self.invitees = invitees
        self.notes = notes
        self.experience = experience
        self.version = version
    }

    /// How many came; nil until anything is written down.
    package var attendance: Int? {
        invitees.contains { $0.attended != nil } ? invitees.count { $0.attended == true } : nil
    }
}
