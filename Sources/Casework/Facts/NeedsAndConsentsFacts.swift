extension FactVocabulary {
    static let needsAndConsents: [FactEntry] = [
        FactEntry(
            "needs_assessment.completed", .flag,
            fi: "sosiaalihuollon työntekijän palvelutarpeen arvio on valmis",
            sv: "bedömningen av servicebehovet är klar",
            en: "a social-care worker has completed the needs assessment"),
        FactEntry(
            "needs_assessment.parts", .codeList, "needs_assessment",
            fi: "palvelutarpeen arvion kirjatut osat",
            sv: "delar som skrivits i bedömningen av servicebehovet",
            en: "the parts written in the needs assessment"),
        FactEntry(
            "needs_assessment.in_meeting", .flag,
            fi: "palvelutarve on arvioitu tapaamisessa asiakkaan kanssa",
            sv: "servicebehovet har bedömts vid ett möte med klienten",
            en: "the needs have been assessed in a meeting with the client"),
        FactEntry(
            "needs_assessment.parties", .codeList, "parties",
            fi: "palvelutarpeen arviointiin osallistuneet",
            sv: "de som deltog i bedömningen av servicebehovet",
            en: "those who took part in assessing the needs"),
        FactEntry(
            "consents.parties", .codeList, "consent_parties",
            fi: "tahot, joiden kanssa tietojen vaihtoon on suostumus",
            sv: "parter som klienten gett samtycke till informationsutbyte med",
            en: "parties the client has consented to exchange information with"),
        FactEntry(
            "disclosure.without_consent", .codeList, "disclosure_kinds",
            fi: "tiedot, jotka annettaisiin tai pyydettäisiin ilman asiakkaan suostumusta",
            sv: "uppgifter som skulle ges eller begäras utan klientens samtycke",
            en: "information that would be given or asked for without the client's consent"),
    ]
}
