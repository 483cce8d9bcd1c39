import Casework

/// What the town's workers write in documents: made-up sentences that name nobody.
enum StoryTexts {
    /// A text for every section that a rulebook of the town may ask for.
    static let sections: [String: String] = [
        "situation_summary": "Asiakas on ollut pitkään ilman työtä. Arki sujuu, mutta viikoista puuttuu rytmi.",
        "conclusions": "Kuntouttava työtoiminta vastaa asiakkaan tarpeeseen ja valmistaa seuraavaan vaiheeseen.",
        "resources": "Asiakas on kätevä käsistään, ja perhe tukee arjessa.",
        "goals": "Asiakas haluaa säännöllisen viikkorytmin ja löytää oman suunnan.",
        "held_as": "meeting",
        "participants": "client responsible_instructor own_worker",
        "needs": "rehabilitation life_management employment_conditions next_paths",
        "mutual_support": "Työpajan päivät sovitaan niin, että valmentajan tapaamisille jää aikaa.",
        "client_view": "Asiakas toivoo säännöllistä tekemistä ja muiden seuraa.",
        "own_worker_need": "Asiakas tarvitsee omatyöntekijän koko palvelun ajaksi.",
        "means": "Ohjattu työ pienessä ryhmässä, viikoittaiset keskustelut ja yhteinen tavoitteiden tarkistus.",
        "interim_goals": "Ensimmäisenä kuukautena totutellaan päiviin, sitten valitaan oma tehtävä.",
        "coaching": "Työhönvalmennus ei ole vielä ajankohtainen.",
        "goals_summary": "Tavoitteena on säännöllinen viikkorytmi ja oman suunnan löytäminen.",
        "changes": "Asiakas tulee sovittuina päivinä aiempaa varmemmin ja ottaa vastuuta omasta tehtävästään.",
        "follow_up_plan": "Jatketaan samaan suuntaan ja sovitaan tutustumiskäynti.",
        "examples": "Asiakas opasti uutta tulijaa ja hoiti oman työpisteensä.",
        "goal_attainment": "Tavoitteista suurin osa toteutui.",
        "period_and_outcome": "Jakson aikana kartoitettiin työ- ja toimintakyky sekä toiveet.",
    ]

    static let understanding = Plan.Understanding(
        goals: "Asiakas, omatyöntekijä ja työvoimaviranomainen ovat tavoitteista samaa mieltä.",
        timetable: "Palvelu alkaa heti, kun paikka löytyy. Tilanne katsotaan yhdessä joka jakson lopussa.",
        means: "Työpajan päivät, vastuuohjaajan tuki ja yhteiset tapaamiset.")
    static let ownWorkerTasks = "Valmistelee päätöksen ja pitää yhteyttä asiakkaaseen ja palveluntuottajaan."
    static let coachTasks = "Seuraa työnhaun voimassaoloa ja tuo esiin työllistymisen mahdollisuudet."
    static let reasoning = """
        Palvelutarpeen arvion mukaan kuntouttava työtoiminta tukee asiakkaan toimintakykyä ja työllistymistä. \
        Palvelu perustuu yhdessä laadittuun suunnitelmaan.
        """
    static let refusalReasoning = "Asiakkaalle sopii tässä vaiheessa paremmin muu palvelu, johon hänet ohjataan."
    static let warningReason = "Sovittu asiakkaan kanssa suunnitelmassa."
    static let servicesReason = "Työllisyyspalvelut tai avoin työ eivät ole nyt mahdollisia elämäntilanteen vuoksi."
}
