extension FactVocabulary {
    static let plan: [FactEntry] = [
        FactEntry(
            "plan.kind", .code, "plan_kinds",
            fi: "suunnitelma, johon palvelu perustuu; none, kun suunnitelmaa ei ole",
            sv: "planen som servicen bygger på; none när ingen plan finns",
            en: "the kind of the plan the service rests on; none when there is no plan"),
        FactEntry(
            "plan.authority", .code, "employment_authorities",
            fi: "työvoimaviranomainen, joka laati suunnitelman asiakkaan kanssa",
            sv: "arbetskraftsmyndigheten som gjorde planen med klienten",
            en: "the employment authority that made the plan with the client"),
        FactEntry(
            "plan.parties", .codeList, "parties",
            fi: "suunnitelman yhdessä laatineet",
            sv: "de som gjorde planen tillsammans",
            en: "those who made the plan together"),
        FactEntry(
            "plan.parts", .codeList, "activation_plan",
            fi: "suunnitelman kirjatut osat",
            sv: "delar som skrivits i planen",
            en: "the parts written in the plan"),
        FactEntry(
            "plan.made_day", .day,
            fi: "päivä, jona suunnitelma tehtiin",
            sv: "dagen då planen gjordes",
            en: "the day the plan was made"),
        FactEntry(
            "plan.first_day", .day,
            fi: "suunnitelman ensimmäinen voimassaolopäivä",
            sv: "planens första giltighetsdag",
            en: "the first day the plan is valid"),
        FactEntry(
            "plan.last_day", .day,
            fi: "suunnitelman viimeinen voimassaolopäivä",
            sv: "planens sista giltighetsdag",
            en: "the last day the plan is valid"),
        FactEntry(
            "plan.joint_meeting_held", .flag,
            fi: "asiakas, omatyöntekijä ja työvoimaviranomainen ovat tavanneet suunnitelman laatimiseksi",
            sv: "klienten, den egna kontaktpersonen och arbetskraftsmyndigheten har träffats för att göra planen",
            en: "client, own worker and employment authority met to make the plan"),
        FactEntry(
            "plan.coaching_recorded", .flag,
            fi: "tuettu työhönvalmennus ja sen ajankohta on kirjattu suunnitelmaan",
            sv: "den stödda arbetsträningen och dess tid har antecknats i planen",
            en: "the supported coaching and its days are written in the plan"),
        FactEntry(
            "implementation_plan.made_day", .day,
            fi: "päivä, jona toteuttamissuunnitelma tehtiin",
            sv: "dagen då genomförandeplanen gjordes",
            en: "the day the implementation plan was made"),
        FactEntry(
            "implementation_plan.interval_months", .integer, "months",
            fi: "sovittu päivitysväli",
            sv: "överenskommet uppdateringsintervall",
            en: "the agreed interval of updates"),
        FactEntry(
            "implementation_plan.updated_day", .day,
            fi: "päivä, jona toteuttamissuunnitelma viimeksi päivitettiin",
            sv: "dagen då genomförandeplanen senast uppdaterades",
            en: "the day the implementation plan was last updated"),
        FactEntry(
            "implementation_plan.parts", .codeList, "implementation_plan",
            fi: "toteuttamissuunnitelman kirjatut osat",
            sv: "delar som skrivits i genomförandeplanen",
            en: "the parts written in the implementation plan"),
        FactEntry(
            "implementation_plan.parties", .codeList, "parties",
            fi: "toteuttamissuunnitelman yhdessä laatineet",
            sv: "de som gjorde genomförandeplanen tillsammans",
            en: "those who made the implementation plan together"),
        FactEntry(
            "implementation_plan.sent_to_own_worker", .flag,
            fi: "toteuttamissuunnitelma on toimitettu omatyöntekijälle",
            sv: "genomförandeplanen har sänts till den egna kontaktpersonen",
            en: "the implementation plan has been sent to the own worker"),
        FactEntry(
            "implementation_plan.coaching_recorded", .flag,
            fi: "työhönvalmennus on kirjattu toteuttamissuunnitelmaan",
            sv: "arbetsträningen har antecknats i genomförandeplanen",
            en: "coaching on activity days is written in the implementation plan"),
    ]

    static let decision: [FactEntry] = [
        FactEntry(
            "decision.maker_is_social_professional", .flag,
            fi: "päätöksen tekee sosiaalihuollon ammattihenkilö",
            sv: "beslutet fattas av en yrkesutbildad person inom socialvården",
            en: "the decision is made by a social-care professional"),
        FactEntry(
            "decision.extends_without_new_decision", .flag,
            fi: "palvelu jatkuisi ilman uutta päätöstä",
            sv: "servicen skulle fortsätta utan nytt beslut",
            en: "the service would go on without a new decision"),
        FactEntry(
            "decision.reasons_written", .flag,
            fi: "päätös on perusteltu",
            sv: "beslutet är motiverat",
            en: "the reasons are written in the decision"),
        FactEntry(
            "decision.other_first_days", .dayList,
            fi: "asiakkaan muiden saman palvelun päätösten ensimmäiset päivät järjestyksessä",
            sv: "första dagar i klientens andra beslut om samma service, i ordning",
            en: "first days of the client's other decisions on the same service, in order"),
        FactEntry(
            "decision.other_last_days", .dayList,
            fi: "samojen päätösten viimeiset päivät samassa järjestyksessä",
            sv: "sista dagar i samma beslut, i samma ordning",
            en: "last days of those decisions, in the same order"),
        FactEntry(
            "voucher.granted_units", .integer, "units",
            fi: "myönnetyt yksiköt: päiviä tai tunteja",
            sv: "beviljade enheter: dagar eller timmar",
            en: "units granted: days or hours"),
        FactEntry(
            "voucher.unit", .code, "units",
            fi: "palvelumuodon yksikkö: päivä tai tunti",
            sv: "serviceformens enhet: dag eller timme",
            en: "the unit of the service form: day or hour"),
        FactEntry(
            "voucher.unit_price", .money, "cents",
            fi: "yhden yksikön hinta",
            sv: "priset för en enhet",
            en: "the price of one unit"),
        FactEntry(
            "voucher.price_cap", .money, "cents",
            fi: "hyvinvointialueen enimmäishinta yksiköltä",
            sv: "välfärdsområdets högsta pris per enhet",
            en: "the county's highest price of one unit"),
        FactEntry(
            "voucher.value", .money, "cents",
            fi: "palvelusetelin arvo",
            sv: "servicesedelns värde",
            en: "the value written on the voucher"),
        FactEntry(
            "voucher.invoiced", .money, "cents",
            fi: "setelistä laskutettu yhteensä",
            sv: "fakturerat av servicesedeln sammanlagt",
            en: "what has been invoiced of the voucher in all"),
        FactEntry(
            "order.purchase_way", .code, "purchase_ways",
            fi: "miten palvelu hankitaan tai tuotetaan",
            sv: "hur servicen köps eller produceras",
            en: "how the service is bought or produced"),
        FactEntry(
            "order.day", .day,
            fi: "päivä, jona palvelu tilattiin",
            sv: "dagen då servicen beställdes",
            en: "the day the service was ordered"),
        FactEntry(
            "order.agreed_start_day", .day,
            fi: "asiakkaan ja omatyöntekijän kanssa sovittu aloituspäivä",
            sv: "startdag avtalad med klienten och den egna kontaktpersonen",
            en: "the start day agreed with the client and the own worker"),
        FactEntry(
            "contract.made", .flag,
            fi: "asiakas ja palveluntuottaja ovat tehneet sopimuksen",
            sv: "klienten och serviceproducenten har ingått avtal",
            en: "client and provider have made a contract"),
        FactEntry(
            "contract.instructor_named", .flag,
            fi: "vastuuohjaaja on nimetty sopimuksessa",
            sv: "ansvarig handledare är utsedd i avtalet",
            en: "the responsible instructor is named in the contract"),
        FactEntry(
            "contract.remote_share_agreed", .flag,
            fi: "etävalmennuksen osuus ja välineet on sovittu sopimuksessa",
            sv: "andelen distansträning och verktygen är avtalade",
            en: "the share and the means of remote coaching are agreed in the contract"),
    ]

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
