extension FactVocabulary {
    static let periodAndDays: [FactEntry] = [
        FactEntry(
            "period.first_day", .day,
            fi: "myönnetyn jakson ensimmäinen päivä",
            sv: "den beviljade periodens första dag",
            en: "the first day of the granted period"),
        FactEntry(
            "period.last_day", .day,
            fi: "myönnetyn jakson viimeinen päivä",
            sv: "den beviljade periodens sista dag",
            en: "the last day of the granted period"),
        FactEntry(
            "period.started_day", .day,
            fi: "päivä, jona palvelu tosiasiassa alkoi",
            sv: "dagen då servicen faktiskt började",
            en: "the day the service actually began"),
        FactEntry(
            "period.minutes", .minutes, "min",
            fi: "jakson minuutit: varatut tai myönnetyt",
            sv: "periodens minuter: bokade eller beviljade",
            en: "minutes of the period: booked or granted"),
        FactEntry(
            "period.sessions", .integer, "sessions",
            fi: "jakson toteutuskerrat",
            sv: "periodens tillfällen",
            en: "sessions of the period"),
        FactEntry(
            "period.remote_sessions", .integer, "sessions",
            fi: "jakson etäkerrat",
            sv: "periodens distanstillfällen",
            en: "remote sessions of the period"),
        FactEntry(
            "period.weekdays", .codeList, "weekdays",
            fi: "viikkorytmin päivät: mon, tue, wed, thu, fri",
            sv: "veckomönstrets dagar: mon, tue, wed, thu, fri",
            en: "the weekdays of the pattern: mon, tue, wed, thu, fri"),
        FactEntry(
            "days_per_week", .integer, "days",
            fi: "palvelupäivät yhdellä viikolla",
            sv: "servicedagar under en vecka",
            en: "service days in one ISO week"),
        FactEntry(
            "week.minutes", .minutes, "min",
            fi: "palvelun minuutit yhdellä viikolla",
            sv: "serviceminuter under en vecka",
            en: "minutes of service in one ISO week"),
        FactEntry(
            "week.feedback_given", .flag,
            fi: "työstä on annettu ja kirjattu palaute tällä viikolla",
            sv: "feedback på arbetet har getts och antecknats denna vecka",
            en: "work feedback was given and written down this week"),
        FactEntry(
            "parallel.active", .flag,
            fi: "toinen palvelu on samaan aikaan voimassa",
            sv: "en annan tjänst pågår samtidigt",
            en: "another service runs beside this one"),
        FactEntry(
            "parallel.days_per_week", .integer, "days",
            fi: "toisen palvelun päivät samalla viikolla",
            sv: "den andra tjänstens dagar under samma vecka",
            en: "days of the other service in the same week"),
        FactEntry(
            "parallel.paying_statements", .integer, "statements",
            fi: "voimassa olevat maksavat lausunnot",
            sv: "gällande utlåtanden om betalning",
            en: "paying statements in force"),
        FactEntry(
            "day.date", .day,
            fi: "merkittävä päivä",
            sv: "dagen som antecknas",
            en: "the day being marked"),
        FactEntry(
            "day.minutes", .minutes, "min",
            fi: "palvelun minuutit päivänä, ilman matkoja",
            sv: "serviceminuter under dagen, utan resor",
            en: "minutes of service on the day, without travel"),
        FactEntry(
            "day.instructor_present", .flag,
            fi: "ohjaaja on paikalla koko päivän",
            sv: "en handledare är på plats hela dagen",
            en: "an instructor is present the whole day"),
        FactEntry(
            "coaching.start_minute", .integer, "min",
            fi: "yksilövalmennuksen alku, minuutteja keskiyöstä",
            sv: "den individuella träningens början, minuter efter midnatt",
            en: "start of individual coaching, minutes after midnight"),
        FactEntry(
            "coaching.end_minute", .integer, "min",
            fi: "yksilövalmennuksen loppu, minuutteja keskiyöstä",
            sv: "den individuella träningens slut, minuter efter midnatt",
            en: "end of individual coaching, minutes after midnight"),
        FactEntry(
            "work.start_minute", .integer, "min",
            fi: "työtoiminnan alku, minuutteja keskiyöstä",
            sv: "arbetsverksamhetens början, minuter efter midnatt",
            en: "start of the work activity, minutes after midnight"),
        FactEntry(
            "work.end_minute", .integer, "min",
            fi: "työtoiminnan loppu, minuutteja keskiyöstä",
            sv: "arbetsverksamhetens slut, minuter efter midnatt",
            en: "end of the work activity, minutes after midnight"),
        FactEntry(
            "group.size", .integer, "clients",
            fi: "ryhmän asiakkaat, uusi mukaan lukien",
            sv: "klienter i gruppen, den nya medräknad",
            en: "clients in the group, the new one counted"),
        FactEntry(
            "scheduled.days", .dayList,
            fi: "päivät, jolloin palvelu järjestetään ja asiakkaan kuuluu osallistua",
            sv: "dagar då service ordnas och klienten ska delta",
            en: "days on which service is held and the client should take part"),
        FactEntry(
            "sick.days", .dayList,
            fi: "oman sairauden poissaolopäivät",
            sv: "frånvarodagar på grund av egen sjukdom",
            en: "days absent because of own sickness"),
        FactEntry(
            "sick.repeated", .flag,
            fi: "todistus vaaditaan ensimmäisestä päivästä toistuvien poissaolojen vuoksi",
            sv: "intyg krävs från första dagen på grund av upprepad frånvaro",
            en: "a certificate is asked from the first day because of repeated absences"),
        FactEntry(
            "sick.certificate_delivered", .flag,
            fi: "todistus on toimitettu",
            sv: "intyget har lämnats in",
            en: "the certificate has been delivered"),
        FactEntry(
            "unjustified.days", .dayList,
            fi: "poissaolopäivät ilman perusteltua syytä",
            sv: "frånvarodagar utan grundad anledning",
            en: "days absent without a justified cause"),
        FactEntry(
            "no_show.days", .dayList,
            fi: "päivät, jolloin asiakas jäi tulematta ilmoittamatta",
            sv: "dagar då klienten uteblev utan att meddela",
            en: "days the client did not come and told nothing"),
        FactEntry(
            "cancelled_same_day.days", .dayList,
            fi: "päivät, jotka asiakas perui samana päivänä",
            sv: "dagar som klienten avbokade samma dag",
            en: "days the client cancelled on the same day"),
    ]
}
