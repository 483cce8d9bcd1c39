/// The groups of data that social care may share with the employment authority when they plan together: these seven and
/// nothing else (Laki 381/2023, 9 §).
package enum DataGroup: String, Sendable, CaseIterable {
    /// Name, identity code and how to reach the client.
    case contact
    /// That the client is a client, and the contacts with them.
    case relationship
    /// Education, work history and skills.
    case background
    /// The social situation as far as it affects finding work.
    case socialSituation = "social_situation"
    /// Health and work ability as far as services need it.
    case workAbility = "work_ability"
    /// The need of services.
    case serviceNeed = "service_need"
    /// The plan made together and how it is followed.
    case plan

    /// The groups that a goal can belong to; the first two tell of the client and not of goals.
    package static let ofGoals: [DataGroup] = [.plan, .background, .socialSituation, .workAbility, .serviceNeed]
}
