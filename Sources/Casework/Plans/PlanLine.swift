/// One plan on the list of a worker's clients.
package struct PlanLine: Equatable, Sendable {
    package let plan: Plan
    package let clientName: String

    package init(plan: Plan, clientName: String) {
        self.plan = plan
        self.clientName = clientName
    }
}
