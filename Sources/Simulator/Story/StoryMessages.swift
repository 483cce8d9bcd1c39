import Casework
import Procedures
import Register

/// What the people of the stories' cases have lately written to each other, and the meetings they agreed.
struct StoryMessages {
    let stage: Stage

    private static let client = "sirpa.polkunen"
    private static let ownWorker = "katja.kontrolli"

    /// - Throws: `DemoTrouble` when the office refuses a message
    func write() async throws {
        try await sirpasReview()
        try await suvisFirstMeeting()
    }

    private func sirpasReview() async throws {
        let user = ID<UserAccount>(rawValue: Self.client)
        guard let client = try await stage.register.read({ try $0.client(ofUser: user)?.id }) else { return }
        let people = try await people(of: client)
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
        try await meet(
            client, .interimReview, at: 600, "Pajan neuvotteluhuone",
            "Miten tavoitteet ovat edenneet, toinen kahvilapäivä",
            people.map(\.userID).filter { $0.rawValue != Self.ownWorker })
        let instructor = people.first { $0.part == .responsibleInstructor }
        try await write(
            client, "Kahvilan vuorot", "Sirpa toivoo toista kahvilapäivää. Katsotaanko tämä palaverissa?",
            from: instructor?.userID)
        let coach = people.first { $0.part == .jobCoach }
        try await write(
            client, "Työhönvalmennuksen tapaaminen",
            "Sirpan ansioluettelo on nyt valmis. Seuraavaksi etsimme yhdessä tutustumispaikkaa.", from: coach?.userID)
    }

    /// The joint meeting that Suvi's plan waits for.
    private func suvisFirstMeeting() async throws {
        let day = stage.today
        let found = try await stage.register.read { register in
            try register.openCases(on: day).first { $0.name == "Reittilä Suvi" }?.client
        }
        guard let client = found else { return }
        let coach = try await people(of: client).first { $0.part == .employmentCoach }
        guard let coach else { return }
        try await write(
            client, "Suunnitelman laatiminen", "Suvi odottaa tapaamista. Tuon mukaan tiedot työnhausta.",
            from: coach.userID)
        try await meet(
            client, .jointMeeting, at: 13 * 60, "Sosiaalikeskus, huone 2",
            "Tavoitteet, aikataulu ja keinot; toimintapäivät", [coach.userID])
    }

    private func people(of client: ID<Client>) async throws -> [CasePerson] {
        let day = stage.today
        return try await stage.register.read { try $0.casePeople(of: client, on: day) }
    }

    private func write(
        _ client: ID<Client>, _ topic: String, _ text: String, from writer: ID<UserAccount>?
    ) async throws {
        guard let writer else { return }
        let entry = MessageEntry(topic: topic, text: text, recipients: [ID(rawValue: Self.ownWorker)])
        _ = try await stage.perform(StartThread(client: client, entry: entry), as: writer.rawValue)
    }

    /// Asks the people to a meeting on the coming Tuesday.
    private func meet(
        _ client: ID<Client>, _ kind: Meeting.Kind, at minute: Int, _ place: String, _ agenda: String,
        _ people: [ID<UserAccount>]
    ) async throws {
        var day = stage.today.adding(days: 1)
        while day.weekday != .tuesday { day = day.adding(days: 1) }
        _ = try await stage.perform(
            PlanMeeting(
                client: client,
                terms: MeetingTerms(
                    kind: kind, day: day, startsAt: minute, minutes: 60, mode: .onSite, place: place, agenda: agenda),
                participants: people),
            as: Self.ownWorker)
    }
}
