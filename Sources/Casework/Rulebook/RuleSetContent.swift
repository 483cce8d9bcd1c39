extension RuleSet {
    /// The service forms offered: the contract's when it names any, otherwise the county's.
    package var serviceForms: [ServiceForm] { rulebooks.last { !$0.serviceForms.isEmpty }?.serviceForms ?? [] }

    package func serviceForm(_ id: String) -> ServiceForm? { serviceForms.first { $0.id == id } }

    /// The codes of a list that may be chosen on the day: the county's own when it has set them, or else those of the
    /// nearest layer that has the list.
    package func codes(of list: String, on day: Day) -> [CodeList.Code] {
        if let kind = CountySetting.Kind.allCases.first(where: { $0.list == list }),
            let own = settings.inForce(kind, on: day)
        {
            return own.lines
        }
        let found = rulebooks.reversed().lazy.compactMap { book in book.codeLists.first { $0.id == list } }.first
        return found?.codes.filter { $0.isInUse(on: day) } ?? []
    }

    /// The name of a code, also of one no longer in use.
    package func name(of code: String, in list: String) -> Wording? {
        let own = settings.filter { $0.kind.list == list }.flatMap(\.lines).last { $0.code == code }
        return own?.name ?? CodeNames(rulebooks: rulebooks).name(list, code)
    }

    /// The sections of a document for a service form, from the nearest layer that has them.
    package func sections(of document: String, for serviceForm: String?) -> DocumentSections? {
        for rulebook in rulebooks.reversed() {
            for found in rulebook.documentSections where found.document == document {
                if found.appliesTo.isEmpty || serviceForm.map(found.appliesTo.contains) ?? false { return found }
            }
        }
        return nil
    }

    /// The reports a provider owes for a service form.
    package func reportDuties(for serviceForm: String) -> [ReportDuty] {
        rulebooks.flatMap(\.reportDuties).filter { $0.appliesTo.isEmpty || $0.appliesTo.contains(serviceForm) }
    }
}
