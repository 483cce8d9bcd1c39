extension FactVocabulary {
    static let closing: [FactEntry] = [
        FactEntry(
            "closing.meeting_held", .flag,
            fi: "loppupalaveri on pidetty",
            sv: "avslutningsmötet har hållits",
            en: "the closing meeting has been held"),
        FactEntry(
            "closing.next_path_recorded", .flag,
            fi: "jatkopolku on kirjattu",
            sv: "den fortsatta vägen har antecknats",
            en: "the next path is written down"),
        FactEntry(
            "closing.certificate_given", .flag,
            fi: "asiakas on saanut todistuksen osallistumisesta",
            sv: "klienten har fått intyg över deltagandet",
            en: "the client got a certificate of participation"),
        FactEntry(
            "closing.client_feedback_asked", .flag,
            fi: "asiakaspalaute on kerätty",
            sv: "klientrespons har samlats in",
            en: "the client's feedback has been asked"),
        FactEntry(
            "closing.provider_feedback_given", .flag,
            fi: "palveluntuottajapalaute on täytetty",
            sv: "serviceproducentens respons har fyllts i",
            en: "the provider has given its feedback on the client's service"),
        FactEntry(
            "closing.effect_evaluated", .flag,
            fi: "tavoitteet ja palvelun vaikuttavuus on arvioitu yhdessä asiakkaan kanssa",
            sv: "målen och servicens effekt har utvärderats tillsammans med klienten",
            en: "goals and the effect of the service have been evaluated together with the client"),
        FactEntry(
            "closing.cause", .code, "end_causes",
            fi: "miksi palvelu päättyy",
            sv: "varför servicen avslutas",
            en: "why the service ends"),
        FactEntry(
            "service.ended_day", .day,
            fi: "päivä, jona palvelu päättyi",
            sv: "dagen då servicen avslutades",
            en: "the day the service ended"),
        FactEntry(
            "post_contact.day", .day,
            fi: "päivä, jona asiakkaaseen oltiin yhteydessä palvelun jälkeen",
            sv: "dagen då klienten kontaktades efter servicen",
            en: "the day the client was contacted after the service"),
        FactEntry(
            "previous_period.last_day", .day,
            fi: "edellisen jakson viimeinen päivä",
            sv: "den föregående periodens sista dag",
            en: "the last day of the previous period"),
        FactEntry(
            "pause.first_day", .day,
            fi: "tauon ensimmäinen päivä",
            sv: "pausens första dag",
            en: "the first day of the pause"),
        FactEntry(
            "pause.last_day", .day,
            fi: "tauon viimeinen päivä",
            sv: "pausens sista dag",
            en: "the last day of the pause"),
        FactEntry(
            "notice.kind", .code, "notices",
            fi: "mikä ilmoitus",
            sv: "vilket meddelande",
            en: "which notice"),
        FactEntry(
            "notice.event_day", .day,
            fi: "ilmoitettavan tapahtuman päivä",
            sv: "dagen för händelsen som ska meddelas",
            en: "the day of the event the notice is about"),
        FactEntry(
            "notice.sent_day", .day,
            fi: "päivä, jona ilmoitus lähetettiin",
            sv: "dagen då meddelandet sändes",
            en: "the day the notice was sent"),
        FactEntry(
            "next_step.day", .day,
            fi: "asiakkaan seuraavan sovitun vaiheen päivä",
            sv: "dagen för klientens nästa avtalade steg",
            en: "the day of the client's next agreed step"),
    ]
}
