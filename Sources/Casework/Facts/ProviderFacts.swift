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
    ]
}
