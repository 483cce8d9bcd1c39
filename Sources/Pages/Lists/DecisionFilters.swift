package import Casework

extension Filters {
    /// What narrows the list of decisions: the form of service and the provider.
    package static func decisions(
        forms: [String: ServiceForm], providers: [Organisation], kept: [SavedFilter], form: String?, selection: String,
        provider: ID<Organisation>?, ways: ListWays, words: Words
    ) -> Filters {
        let names = forms.map { (id: $0.key, name: $0.value.name.in(words.language)) }
            .sorted { (finnishSortKey($0.name), $0.id) < (finnishSortKey($1.name), $1.id) }
        let isNarrowed = form != nil || provider != nil
        return Filters(
            label: words.text("decisions.list.filters"), action: "/decisions",
            fields: [
                FormField("selection", "", .hidden, value: selection),
                FormField(
                    "form", words.text("decisions.field.service_form"), .select, value: form ?? "",
                    options: [.init("", words.text("decisions.list.every_form"))]
                        + names.map { .init($0.id, $0.name) }),
                FormField(
                    "provider", words.text("decisions.column.provider"), .select, value: provider?.rawValue ?? "",
                    options: [.init("", words.text("decisions.list.every_provider"))]
                        + providers.map { .init($0.id.rawValue, $0.name) }),
            ], clearHref: isNarrowed ? "/decisions?selection=" + selection : nil,
            kept: KeptFilters(kept, keepHref: isNarrowed || selection != "all" ? ways.keep : nil))
    }
}
