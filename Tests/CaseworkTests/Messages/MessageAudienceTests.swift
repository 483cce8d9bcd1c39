import Casework
import Testing

@Suite struct MessageAudienceTests {
    private static func person(_ id: String, _ part: CasePerson.Part) -> CasePerson {
        CasePerson(userID: ID(rawValue: id), name: id, organisation: "", part: part)
    }

    private let people = [
        person("aino", .client), person("katja", .ownWorker), person("anneli", .responsibleInstructor),
    ]

    private func listeners(_ participants: [String], author: String) -> [String] {
        MessageAudience.listeners(
            of: participants.map { ID(rawValue: $0) }, among: people, author: ID(rawValue: author)
        ).map(\.rawValue)
    }

    @Test func `a reply goes to all who take part besides its writer`() {
        #expect(listeners(["aino", "anneli"], author: "aino") == ["anneli"])
    }

    @Test func `the own worker steps in for one who has left the case`() {
        #expect(listeners(["aino", "gone", "anneli"], author: "aino") == ["anneli", "katja"])
        #expect(listeners(["aino", "gone"], author: "aino") == ["katja"])
    }

    @Test func `a conversation needs somebody, a topic and a text, none of them too long`() {
        let empty = MessageEntry(topic: "", text: "").problems(among: people)
        #expect(empty.map(\.field) == ["recipients", "topic", "text"])
        let long = MessageEntry(
            topic: String(repeating: "a", count: 121), text: String(repeating: "a", count: 8_001),
            recipients: [ID(rawValue: "stranger")]
        ).problems(among: people)
        #expect(long.map(\.code) == ["recipient_left", "too_long", "too_long"])
    }
}
