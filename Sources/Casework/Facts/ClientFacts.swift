extension FactVocabulary {
    static let client: [FactEntry] = [
        FactEntry(
            "client.birth_date", .day,
            fi: "asiakkaan syntymäpäivä",
            sv: "klientens födelsedag",
            en: "the client's day of birth"),
        FactEntry(
            "client.home_county", .code,
            fi: "asiakkaan hyvinvointialueen kaksinumeroinen koodi",
            sv: "välfärdsområdet där klienten bor, tvåsiffrig kod",
            en: "the county the client lives in, by its two-digit code"),
        FactEntry(
            "client.unemployed", .flag,
            fi: "asiakas on työtön",
            sv: "klienten är arbetslös",
            en: "the client is unemployed"),
        FactEntry(
            "client.job_search_in_force", .flag,
            fi: "asiakkaan työnhaku on voimassa",
            sv: "klientens jobbsökning är i kraft",
            en: "the client's job search is in force"),
        FactEntry(
            "client.benefits", .codeList, "benefits",
            fi: "asiakkaan saamat etuudet",
            sv: "förmåner som klienten får",
            en: "the benefits the client receives"),
        FactEntry(
            "client.public_services_unsuitable", .flag,
            fi: "on kirjattu, miksi työvoimapalvelut tai työ eivät nyt ole mahdollisia",
            sv: "det har antecknats varför arbetskraftsservice eller arbete inte är möjligt nu",
            en: "it is recorded why employment services or work are not possible now"),
        FactEntry(
            "client.has_own_worker", .flag,
            fi: "asiakkaalla on sosiaalihuollon omatyöntekijä",
            sv: "klienten har en egen kontaktperson inom socialvården",
            en: "the client has an own worker in social care"),
        FactEntry(
            "client.subsidy_days", .integer, "days",
            fi: "työmarkkinatukea saatu, päivää",
            sv: "dagar med arbetsmarknadsstöd",
            en: "days of labour market subsidy received"),
        FactEntry(
            "client.unemployed_months", .integer, "months",
            fi: "yhtäjaksoinen työttömyys, täysiä kuukausia",
            sv: "oavbruten arbetslöshet, hela månader",
            en: "whole months of unbroken unemployment"),
        FactEntry(
            "client.criteria_met_day", .day,
            fi: "päivä, jona suunnitelman edellytykset täyttyivät",
            sv: "dagen då villkoren för en plan uppfylldes",
            en: "the day the conditions for a plan were first met"),
        FactEntry(
            "client.service_started_day", .day,
            fi: "yhtäjaksoisen palvelun ensimmäinen päivä",
            sv: "första dagen av den oavbrutna servicen",
            en: "the first day of the unbroken service"),
        FactEntry(
            "client.resources_checked", .flag,
            fi: "on varmistettu, että voimavarat riittävät kahteen palveluun",
            sv: "det har säkerställts att resurserna räcker för två tjänster",
            en: "it has been checked that the client's resources suffice for two services"),
        FactEntry(
            "client.municipality", .code,
            fi: "asiakkaan kotikunnan kolminumeroinen koodi",
            sv: "den tresiffriga koden för klientens hemkommun",
            en: "the three-digit code of the client's home municipality"),
        FactEntry(
            "client.job_situation", .code, "job_situations",
            fi: "asiakkaan asema työmarkkinoilla: työtön, lomautettu, tuella työllistetty tai palvelussa",
            sv: "klientens ställning: arbetslös, permitterad, sysselsatt med stöd eller i service",
            en: "the client's standing: unemployed, laid off, employed with support, or in a service"),
        FactEntry(
            "client.foreign_background", .flag,
            fi: "äidinkieli on muu kuin suomi, ruotsi tai saame, tai kansalaisuus on muu kuin Suomen",
            sv: "modersmålet är annat än finska, svenska eller samiska, eller medborgarskapet annat än finskt",
            en: "the mother tongue is other than Finnish, Swedish or Sámi, or the citizenship other than Finnish"),
    ]
}
