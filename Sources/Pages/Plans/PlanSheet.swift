package import Casework

/// A plan as its form and its page need it.
package struct PlanSheet: Sendable {
    package let client: Client
    /// The plan itself; nil while a new one is being made.
    package let plan: Plan?
    /// The kinds that may be chosen for a new plan.
    package var kinds: [Plan.Kind] = []
    package var madeBy = ""
    package var previous: Plan?
    package var next: ID<Plan>?
    package var assessment = Assessment()
    package var mayWrite = false
    package var mayPublish = false
    /// What is kept from the reader; nil while a new plan is being made.
    package var shared: SharedPlan?
    package var endorsements: [Endorsement] = []
    package var parallel: [Finding] = []
    package var scores: [GoalScore] = []
    package var implementations: [Document] = []
    package var mayEndorse = false
    package var mayMeasure = false
    /// Whether the writer may keep a goal in social care.
    package var mayWithhold = false

    package init(client: Client, plan: Plan?) {
        self.client = client
        self.plan = plan
    }

    package var path: String { plan.map { "/plans/" + $0.id.rawValue } ?? home }
    package var home: String { "/clients/" + client.id.rawValue + "/plans" }

    func crumbs(_ words: Words, last: String? = nil) -> [Crumb] {
        var crumbs = clientCrumbs(client, words)
        crumbs.append(Crumb(words.name(of: "clients.tab", "plans"), to: home))
        if let plan {
            let name = plan.name(words)
            crumbs.append(last == nil ? Crumb(name) : Crumb(name, to: path))
        }
        if let last { crumbs.append(Crumb(last)) }
        return crumbs
    }
}

extension Plan {
    /// The plan's kind and version in words: "Aktivointisuunnitelma, versio 2".
    package func name(_ words: Words) -> String {
        words.text(
            "plans.name",
            ["kind": words.name(of: "code.plan_kind", kind.rawValue), "number": words.format.number(number)])
    }
}
