/// What is written to begin a conversation, or to go on with one.
package struct MessageEntry: Equatable, Sendable {
    /// The most characters that a topic may have.
    package static let longestTopic = 120
    /// The most characters that a message may have.
    package static let longestText = 8_000

    /// Nil in a reply, which goes on with the conversation's own topic.
    package let topic: String?
    package let text: String
    /// To whom a new conversation is written; a reply goes to all who take part.
    package let recipients: [ID<UserAccount>]

    package init(topic: String? = nil, text: String, recipients: [ID<UserAccount>] = []) {
        self.topic = topic
        self.text = text
        self.recipients = recipients
    }

    /// What doesn't hold, in the form's order.
    ///
    /// - Parameter people: those of the case besides the writer
    package func problems(among people: [CasePerson]) -> [Problem] {
        var problems: [Problem] = []
        if let topic {
            if recipients.isEmpty { problems.append(Problem("recipients", "choose")) }
            if !recipients.allSatisfy({ one in people.contains { $0.userID == one } }) {
                problems.append(Problem("recipients", "recipient_left"))
            }
            if topic.isEmpty { problems.append(Problem("topic", "required")) }
            if topic.count > Self.longestTopic { problems.append(Self.tooLong("topic", Self.longestTopic)) }
        }
        if text.isEmpty { problems.append(Problem("text", "required")) }
        if text.count > Self.longestText { problems.append(Self.tooLong("text", Self.longestText)) }
        return problems
    }

    private static func tooLong(_ field: String, _ most: Int) -> Problem {
        Problem(field, "too_long", ["max": String(most)])
    }
}

/// Who must hear of a reply.
package enum MessageAudience {
    /// Those who take part and are still of the case, besides the writer; the own worker steps in for everyone who has
    /// left, so that no reply goes to nobody.
    package static func listeners(
        of participants: [ID<UserAccount>], among people: [CasePerson], author: ID<UserAccount>
    ) -> [ID<UserAccount>] {
        let present = Set(people.map(\.userID))
        var listeners = participants.filter { $0 != author && present.contains($0) }
        if participants.contains(where: { $0 != author && !present.contains($0) }) || listeners.isEmpty {
            for person in people where person.part == .ownWorker && person.userID != author {
                if !listeners.contains(person.userID) { listeners.append(person.userID) }
            }
        }
        return listeners
    }
}
