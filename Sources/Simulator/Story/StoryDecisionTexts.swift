import Casework
import Procedures

/// The texts that the town's service manager has put in the library for decisions.
enum StoryDecisionTexts {
    private static let texts = [
        DecisionTextContents(
            kind: .resolution, title: "Palvelu myönnetään",
            body: Wording(
                fi: "Sinulle myönnetään {service} ajalle {first_day}–{last_day}. Paikka on {provider}.",
                sv: "Du beviljas {service} för tiden {first_day}–{last_day}. Platsen är {provider}.",
                en: "You are granted {service} from {first_day} to {last_day}. The place is {provider}.")),
        DecisionTextContents(
            kind: .reasoning, title: "Palvelu tukee arjen rytmiä",
            body: Wording(
                fi: "Arvion mukaan säännöllinen tekeminen {days_per_week} päivänä viikossa tukee arkeasi. "
                    + "Tavoitteet on kirjattu suunnitelmaan, jonka teimme yhdessä.",
                sv: "Enligt bedömningen stöder regelbunden verksamhet {days_per_week} dagar i veckan din vardag. "
                    + "Målen står i planen som vi gjorde tillsammans.",
                en: "By the assessment, regular activity {days_per_week} days a week supports your everyday life. "
                    + "The goals are in the plan that we made together.")),
        DecisionTextContents(
            kind: .appeal, title: "Oikaisuvaatimusohje",
            body: Wording(
                fi: "Voit vaatia päätökseen oikaisua kirjallisesti 30 päivän kuluessa siitä, kun sait siitä tiedon. "
                    + "Lähetä vaatimus hyvinvointialueen kirjaamoon. Kerro, mitä muutosta haluat ja miksi.",
                sv: "Du kan skriftligen begära omprövning inom 30 dagar från att du fick del av beslutet. "
                    + "Skicka begäran till välfärdsområdets registratorskontor. Berätta vilken ändring du vill ha.",
                en: "You can ask for a review in writing within 30 days of learning of the decision. "
                    + "Send the request to the county's registry. Tell what you want changed and why.")),
    ]

    /// Writes the texts and puts them in force, in both counties.
    static func write(on stage: Stage) async throws {
        for keeper in ["leena.leima", "lasse.luotsi"] {
            for text in texts {
                let id = try await stage.perform(WriteDecisionText(text), as: keeper)
                try await stage.perform(PublishDecisionText(id, from: stage.today, version: 1), as: keeper)
            }
        }
        try await stage.perform(
            WriteDecisionText(
                DecisionTextContents(
                    kind: .reasoning, title: "Palvelu jatkuu samoilla tavoitteilla",
                    body: Wording(
                        fi: "Edellinen jakso eteni sovitusti, ja sama tavoite vaatii vielä aikaa.",
                        sv: "Den förra perioden gick som avtalat, och samma mål kräver ännu tid.",
                        en: "The period before went as agreed, and the same goal still takes time."))),
            as: "leena.leima")
    }
}
