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
}
