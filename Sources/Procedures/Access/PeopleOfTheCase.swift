import Casework

extension Grant {
    /// Those who work with a client, each on the ground of their own task.
    static let peopleOfTheCase: [Grant] = [
        Grant([.ownWorker], on: .responsible), Grant([.employmentCoach], on: .namedCoach),
        Grant([.responsibleInstructor], on: .order), Grant([.jobCoach], on: .consent),
    ]
}
