import Casework
import Procedures
import Register

/// What the people of Sirpa's case have lately written to each other, and the meeting they agreed.
struct StoryMessages {
    let stage: Stage

    private static let client = "sirpa.polkunen"
    private static let ownWorker = "katja.kontrolli"

    /// - Throws: `DemoTrouble` when the office refuses a message
    func write() async throws {
        let user = ID<UserAccount>(rawValue: Self.client)
        let day = stage.today
        let found = try await stage.register.read { register in
            try register.client(ofUser: user).map { ($0.id, try register.casePeople(of: $0.id, on: day)) }
        }
        guard let (client, people) = found else { return }
        let others = people.filter { $0.part == .responsibleInstructor || $0.part == .client }.map(\.userID)
        let thread = try await stage.perform(
            StartThread(
                client: client,
                entry: MessageEntry(
                    topic: "Välipalaverin aika",
                    text: "Hei! Sopiiko teille molemmille, että tapaamme pajalla ensi viikon tiistaina?",
                    recipients: others)),
            as: Self.ownWorker)
        _ = try await stage.perform(
            ReplyInOwnThread(in: thread, entry: MessageEntry(text: "Minulle sopii tiistai. Tulen kymmeneksi.")),
            as: Self.client)
        var review = stage.today.adding(days: 1)
        while review.weekday != .tuesday { review = review.adding(days: 1) }
        _ = try await stage.perform(
            PlanMeeting(
                client: client,
                terms: MeetingTerms(
                    kind: .interimReview, day: review, startsAt: 600, minutes: 60, mode: .onSite,
                    place: "Pajan neuvotteluhuone", agenda: "Miten tavoitteet ovat edenneet, toinen kahvilapäivä"),
                participants: others),
            as: Self.ownWorker)
        guard let instructor = people.first(where: { $0.part == .responsibleInstructor }) else { return }
        _ = try await stage.perform(
            StartThread(
                client: client,
                entry: MessageEntry(
                    topic: "Kahvilan vuorot", text: "Sirpa toivoo toista kahvilapäivää. Katsotaanko tämä palaverissa?",
                    recipients: [ID(rawValue: Self.ownWorker)])),
            as: instructor.userID.rawValue)
    }
}
