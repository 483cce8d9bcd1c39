extension FactVocabulary {
    static let reports: [FactEntry] = [
        FactEntry(
            "guidance.individual_minutes", .minutes, "min",
            fi: "yksilökohtainen ohjaus tarkastelujaksolla",
            sv: "individuell handledning under granskningsperioden",
            en: "individual guidance within the window"),
        FactEntry(
            "guidance.social_minutes", .minutes, "min",
            fi: "sosiaaliohjaus tarkastelujaksolla",
            sv: "social handledning under granskningsperioden",
            en: "social guidance within the window"),
        FactEntry(
            "month.realised_units", .integer, "units",
            fi: "kuukauden toteutuneet yksiköt",
            sv: "månadens genomförda enheter",
            en: "units realised in the month"),
        FactEntry(
            "month.invoiced_units", .integer, "units",
            fi: "kuukaudelta laskutetut yksiköt",
            sv: "enheter fakturerade för månaden",
            en: "units invoiced for the month"),
        FactEntry(
            "month.attended_days", .integer, "days",
            fi: "kuukauden läsnäolopäivät",
            sv: "månadens närvarodagar",
            en: "days attended in the month"),
        FactEntry(
            "month.individual_talk_minutes", .minutes, "min",
            fi: "ryhmäasiakkaan yksilökeskustelut kuukaudessa",
            sv: "gruppklientens individuella samtal under månaden",
            en: "individual talks of a group client in the month"),
        FactEntry(
            "invoice.line_kind", .code, "invoice_lines",
            fi: "mistä laskurivi on",
            sv: "vad fakturaraden gäller",
            en: "what the invoice line is for"),
        FactEntry(
            "invoice.line_amount", .money, "cents",
            fi: "laskurivin summa",
            sv: "fakturaradens belopp",
            en: "the amount of the invoice line"),
        FactEntry(
            "interim_report.delivered_day", .day,
            fi: "päivä, jona väliraportti toimitettiin",
            sv: "dagen då mellanrapporten lämnades",
            en: "the day the interim report was delivered"),
        FactEntry(
            "interim_report.parts", .codeList, "interim_report",
            fi: "väliraportin kirjatut osat",
            sv: "delar som skrivits i mellanrapporten",
            en: "the parts written in the interim report"),
        FactEntry(
            "interim_report.parties", .codeList, "parties",
            fi: "väliarviointiin osallistuneet",
            sv: "de som deltog i mellanutvärderingen",
            en: "those who took part in the interim evaluation"),
        FactEntry(
            "interim_report.next_day_agreed", .flag,
            fi: "seuraavan väliarvioinnin ajankohta on sovittu",
            sv: "tidpunkten för nästa mellanutvärdering är avtalad",
            en: "the day of the next interim evaluation is agreed"),
        FactEntry(
            "final_report.delivered_day", .day,
            fi: "päivä, jona loppuraportti toimitettiin",
            sv: "dagen då slutrapporten lämnades",
            en: "the day the final report was delivered"),
        FactEntry(
            "final_report.parts", .codeList, "final_report",
            fi: "loppuraportin kirjatut osat",
            sv: "delar som skrivits i slutrapporten",
            en: "the parts written in the final report"),
        FactEntry(
            "report.recipients", .codeList, "recipients",
            fi: "kenelle raportti on toimitettu",
            sv: "till vilka rapporten har lämnats",
            en: "those the report has been delivered to"),
    ]

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
