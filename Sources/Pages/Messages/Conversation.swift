package import Casework

/// A conversation as it is drawn: its messages, who takes part, and the form with which it goes on or begins.
package struct Conversation: Sendable {
    /// One message in words.
    struct Line: Sendable {
        let author: String
        let time: String
        let text: String
        let isOwn: Bool
    }

    let title: String
    let subject: String?
    let lines: [Line]
    let hint: String
    let action: String
    let fields: [FormField]
    let button: String
    let problems: [String]

    /// A conversation that has begun, with a field for the answer.
    package init(
        _ thread: MessageThread, messages: [SignedMessage], participants: [String], reader: ID<UserAccount>,
        action: String, entered: Entered, problems: [String] = [], words: Words
    ) {
        title = thread.topic
        subject = words.text("messages.between", ["people": participants.joined(separator: ", ")])
        lines = messages.map { signed in
            Line(
                author: signed.author,
                time: TrailTime(signed.message.sentAt)?.worded(words, withYear: true) ?? "",
                text: signed.message.text, isOwn: signed.message.authorID == reader)
        }
        hint = words.text("messages.reply_hint")
        self.action = action
        fields = [entered.filled(Self.text(words.text("messages.field.reply")))]
        button = words.text("messages.reply_button")
        self.problems = problems
    }

    /// A conversation that is about to begin with people of the case.
    package init(
        with people: [CasePerson], subject: String?, action: String, entered: Entered, words: Words
    ) {
        title = words.text("messages.new.title")
        self.subject = subject
        lines = []
        hint = words.text("messages.new.hint")
        self.action = action
        var recipients = FormField("recipients", words.text("messages.field.recipients"), .checkboxes)
        recipients.options = people.map { person in
            let part = words.name(of: "messages.part", person.part.rawValue)
            return FormField.Option(
                person.userID.rawValue, person.name,
                hint: person.organisation.isEmpty ? part : part + ", " + person.organisation)
        }
        var topic = FormField("topic", words.text("messages.field.topic"))
        topic.maxLength = MessageEntry.longestTopic
        fields = [recipients, topic, Self.text(words.text("messages.field.text"))].map(entered.filled)
        button = words.text("messages.new.button")
        problems = []
    }

    private static func text(_ label: String) -> FormField {
        var field = FormField("text", label, .area(rows: 5))
        field.maxLength = MessageEntry.longestText
        return field
    }
}
