extension FactVocabulary {
    static let provider: [FactEntry] = [
        FactEntry(
            "provider.legal_form", .code, "legal_forms",
            fi: "palveluntuottajan oikeudellinen muoto",
            sv: "serviceproducentens juridiska form",
            en: "the provider's legal form"),
        FactEntry(
            "provider.distance_m", .integer, "metres",
            fi: "matka asiakkaan kotoa tuottajan toimipisteeseen",
            sv: "avståndet från klientens hem till producentens verksamhetsställe",
            en: "the way from the client's home to the provider's office"),
        FactEntry(
            "provider.distance_ground", .code, "distance_grounds",
            fi: "peruste, jolla kauempana oleva tuottaja on sallittu",
            sv: "grunden för att tillåta en producent längre bort",
            en: "the ground on which a provider farther away was allowed"),
        FactEntry(
            "provider.social_professional_in_team", .flag,
            fi: "tuottajan työryhmässä on sosiaalihuollon ammattihenkilö",
            sv: "producentens team har en yrkesutbildad person inom socialvården",
            en: "the provider's team has a social-care professional"),
        FactEntry(
            "provider.named_worker", .flag,
            fi: "tuottaja on nimennyt asiakkaan työntekijän",
            sv: "producenten har utsett klientens handledare",
            en: "the provider has named the client's worker"),
        FactEntry(
            "provider.responsible_grounds", .codeList, "qualifications",
            fi: "tuottajan vastuutyöntekijän koulutus",
            sv: "utbildningen hos producentens ansvariga anställda",
            en: "the qualification of the provider's responsible worker"),
        FactEntry(
            "provider.dossier", .codeList, "provider_dossier",
            fi: "hyväksymisasiakirjat, jotka tuottaja on toimittanut ja jotka ovat voimassa",
            sv: "godkännandehandlingar som producenten har lämnat och som gäller",
            en: "the approval papers that the provider has delivered and that hold"),
        FactEntry(
            "provider.subcontractors_accounted", .flag,
            fi: "selvitys alihankkijoista on toimitettu",
            sv: "redogörelsen för underleverantörer är lämnad",
            en: "the account of subcontractors has been delivered"),
        FactEntry(
            "provider.team", .codeList, "qualifications",
            fi: "tuottajan työryhmän koulutukset",
            sv: "utbildningarna i producentens team",
            en: "the qualifications in the provider's team"),
        FactEntry(
            "provider.premises_suitable", .flag,
            fi: "tilat on todettu sopiviksi ja niissä voi opetella sähköistä asiointia",
            sv: "lokalerna har konstaterats lämpliga och elektroniska tjänster kan läras där",
            en: "the premises are found suitable, with a place to learn electronic services"),
        FactEntry(
            "staff.coaching_grounds", .codeList, "qualifications",
            fi: "valmennusta antavan työntekijän koulutus",
            sv: "utbildningen hos den som ger träning",
            en: "the qualification of a worker who gives coaching"),
        FactEntry(
            "staff.in_register", .flag,
            fi: "suojattua nimikettä käyttävä on ammattihenkilöiden rekisterissä",
            sv: "den som använder en skyddad titel finns i registret över yrkesutbildade personer",
            en: "who uses a protected title is in the register of professionals"),
        FactEntry(
            "staff.oriented", .flag,
            fi: "työvalmentaja on perehdytetty",
            sv: "arbetstränaren är introducerad",
            en: "the work coach has been oriented"),
        FactEntry(
            "paper.last_day", .day,
            fi: "asiakirjan viimeinen voimassaolopäivä",
            sv: "handlingens sista giltighetsdag",
            en: "the last day on which the paper holds"),
        FactEntry(
            "placement.tasks", .codeList, "tasks",
            fi: "asiakkaan tehtävät työtoimintapaikassa",
            sv: "klientens uppgifter på verksamhetsstället",
            en: "the client's tasks at the placement"),
        FactEntry(
            "placement.replaces_paid_work", .flag,
            fi: "toiminta korvaa työ- tai virkasuhteessa tehtävää työtä",
            sv: "verksamheten ersätter arbete i anställningsförhållande",
            en: "the activity replaces work done in an employment relationship"),
        FactEntry(
            "placement.other_party_named", .flag,
            fi: "tilauksessa on nimetty muun tahon työtoimintapaikka",
            sv: "en annan parts verksamhetsställe är namngivet i beställningen",
            en: "the other party's placement is named in the order"),
        FactEntry(
            "placement.introduced", .flag,
            fi: "asiakas on tutustutettu paikkaan, työyhteisöön ja tehtävään",
            sv: "klienten har fått bekanta sig med platsen, arbetsgemenskapen och uppgiften",
            en: "the client has been introduced to the place, the people and the task"),
        FactEntry(
            "placement.at_ordered_site", .flag,
            fi: "paikka on siinä toimipisteessä, johon palvelu on tilattu",
            sv: "platsen finns på det verksamhetsställe dit servicen har beställts",
            en: "the place is at the site to which the service was ordered"),
    ]
}
