import Casework
import Procedures

/// The weekly feedback of one client's week, which the demo county has of its latest weeks.
struct FeedbackRun {
    let stage: Stage
    let instructor: String
    let life: Life
    let client: ID<Client>

    /// Made-up sentences that name nobody.
    private static let texts: [(instructor: String, client: String)] = [
        ("Tuli sovittuina päivinä ja teki kaksi työvaihetta alusta loppuun. Kiire haastoi, tauko auttoi.",
            "Päivät menivät nopeasti. Väsytti vasta perjantaina."),
        ("Neuvoi uutta tulijaa koneen käytössä. Sovittiin, että ensi viikolla kokeillaan pakkaamista.",
            "Oli mukavaa, kun sai opettaa. Pakkaaminen jännittää vähän."),
        ("Aamut ovat olleet hankalia, mutta paikalle tultua työ sujui. Kokeillaan myöhempää aloitusta.",
            "Uni on ollut huonoa. Myöhempi aloitus voisi auttaa."),
        ("Kysyi itse apua, kun ohje oli epäselvä. Tarkka työ onnistuu, kun häiriöitä on vähän.",
            "Kysyminen oli helpompaa kuin ennen."),
    ]

    /// Writes down what was said together; now and then a week is left without.
    func carryOut(on day: Day) async throws {
        var dice = Dice("feedback", String(life.number), day.isoWeek.description)
        if dice.happens(12) { return }
        let text = dice.pick(Self.texts, else: ("Viikko kuljettiin yhdessä läpi.", "Viikko meni hyvin."))
        let content = RecordContent(
            kind: .weeklyFeedback, aboutOn: day, visibility: .shared, tags: [.goal, .agreedStep],
            text: text.instructor, clientView: text.client)
        try await stage.perform(WriteRecord(client: client, content: content), as: instructor)
    }
}
