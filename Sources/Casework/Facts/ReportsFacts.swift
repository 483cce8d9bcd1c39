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
            "guidance.giver_is_social_professional", .flag,
            fi: "sosiaaliohjauksen antaja on sosiaalihuollon ammattihenkilö",
            sv: "den som ger social handledning är yrkesutbildad person inom socialvården",
            en: "the one who gives social guidance is a social-care professional"),
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
}
