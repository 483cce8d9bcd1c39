extension FactVocabulary {
    static let act: [FactEntry] = [
        FactEntry(
            "act_day", .day,
            fi: "päivä, jonka mukaan tekoa arvioidaan",
            sv: "dagen som åtgärden bedöms enligt",
            en: "the day the act is judged on"),
        FactEntry(
            "service_form", .code,
            fi: "palvelumuodon tunnus sääntökirjassa",
            sv: "serviceformens beteckning i regelboken",
            en: "the service form's id in the rulebook"),
    ]
}
