/// One entry of the trail as its reader sees it.
package struct TrailLine: Sendable {
    package let at: String
    package let name: String
    package let role: String
    package let organisation: String
    package let action: String
    package let kind: String
    package let client: String?
    package let ground: String
    package let outcome: String
    package let explanation: String?

    package init(
        at: String, name: String, role: String, organisation: String, action: String, kind: String, client: String?,
        ground: String, outcome: String, explanation: String? = nil
    ) {
        self.at = at
        self.name = name
        self.role = role
        self.organisation = organisation
        self.action = action
        self.kind = kind
        self.client = client
        self.ground = ground
        self.outcome = outcome
        self.explanation = explanation
    }
}
