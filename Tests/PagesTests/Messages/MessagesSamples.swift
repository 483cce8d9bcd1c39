import Casework
import Pages

extension Samples {
    static func messages(_ words: Words) -> [(name: String, page: any Page)] {
        let guards = Guards(key: "key-1")
        let reader = ID<UserAccount>(rawValue: "u1")
        let other = ID<UserAccount>(rawValue: "u2")
        let thread = MessageThread(
            id: ID(rawValue: "t1"), clientID: ID(rawValue: "c1"), topic: "Lorem", startedBy: reader,
            startedAt: "2026-11-19T09:00:00.000Z")
        let messages = [reader, other].map { author in
            SignedMessage(
                message: Message(
                    id: ID(rawValue: "m-" + author.rawValue), threadID: thread.id, authorID: author,
                    sentAt: "2026-11-19T09:00:00.000Z", text: "Ipsum dolor."), author: "Nomen Nescio")
        }
        let errors = Entered(values: [:], errors: ["text": "Error"])
        let talk = Conversation(
            thread, messages: messages, participants: ["Nomen Nescio", "Alter Ego"], reader: reader,
            action: "/messages/t1", entered: errors, problems: ["Error"], words: words)
        let people = [
            CasePerson(userID: other, name: "Alter Ego", organisation: "Regio", part: .ownWorker),
            CasePerson(userID: reader, name: "Nomen Nescio", organisation: "", part: .client),
        ]
        let start = Conversation(
            with: people, subject: "Nomen Nescio", action: "/messages", entered: Entered(values: [:]), words: words)
        let bare = Conversation(
            with: people, subject: nil, action: "/messages", entered: Entered(values: [:]), words: words)
        return [
            ("messages-thread", ConversationPage(talk, about: messageHeader, guards: guards, words: words)),
            ("messages-new", ConversationPage(start, about: messageHeader, guards: guards, words: words)),
            ("messages-bare", ConversationPage(bare, about: messageHeader, guards: guards, words: words)),
            ("messages-own", OwnConversationPage(talk, guards: guards, words: words)),
            ("messages-own-new", OwnConversationPage(bare, guards: guards, words: words)),
        ]
    }

    private static var messageHeader: ClientHeader {
        ClientHeader(
            Client(
                id: ID(rawValue: "c1"), countyID: ID(rawValue: "k1"), givenName: "Nomen", familyName: "Nescio",
                identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
                openedOn: Day(2024, 1, 1)), hidesWhereabouts: true)
    }
}
