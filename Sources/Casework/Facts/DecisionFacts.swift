extension FactVocabulary {
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
            "decision.goals_named", .flag,
            fi: "päätös nimeää suunnitelman tavoitteet, joita palvelu palvelee",
            sv: "beslutet nämner de mål i planen som servicen tjänar",
            en: "the decision names the goals of the plan that the service serves"),
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
            "decision.changed_first_day", .day,
            fi: "sen jakson ensimmäinen päivä, jota päätös muuttaa",
            sv: "första dagen i den period som beslutet ändrar",
            en: "first day of the period that the decision changes"),
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
}
