import Casework
import Procedures

/// Who else helps a client of the demo county, and what stands in the way, written down at the needs assessment.
struct NetworkRun {
    let stage: Stage
    let ownWorker: String
    let life: Life
    let client: ID<Client>

    private static let parties: [(NetworkParty.Kind, String)] = [
        (.debtCounselling, "Esimerkkilän talous- ja velkaneuvonta"), (.mentalHealth, "Esimerkkilän mielenterveystiimi"),
        (.peerSupport, "Vertaisryhmä Esimerkki"), (.relative, "Sisarus"),
    ]
    private static let obstacles: [(RootObstacle.Kind, String)] = [
        (.debts, "Vanhat velat vievät rohkeuden hakea kokopäivätyötä."),
        (.lifeManagement, "Vuorokausirytmi on päivisin nurin."), (.transport, "Julkista liikennettä ei kulje aamulla."),
    ]

    /// Every third client has a party, and every other of them an obstacle that is being worked on.
    func carryOut() async throws {
        guard life.number.isMultiple(of: 3) else { return }
        var dice = Dice("network", String(life.number))
        let (kind, name) = dice.pick(Self.parties, else: (.other, "Muu tuki"))
        let terms = NetworkPartyTerms(kind: kind, name: name, contact: "", from: stage.today)
        try await stage.perform(AddNetworkParty(client: client, terms: terms), as: ownWorker)
        guard life.number.isMultiple(of: 2) else { return }
        let (obstacle, text) = dice.pick(Self.obstacles, else: (.other, "Muu este"))
        let named = try await stage.perform(
            NameObstacle(client: client, kind: obstacle, text: text, on: stage.today), as: ownWorker)
        let step = RootObstacle.Step(
            state: .workedOn, on: stage.today, note: "Sovittiin yhdessä, mistä aloitetaan.")
        try await stage.perform(MoveObstacle(named, to: step), as: ownWorker)
    }
}
