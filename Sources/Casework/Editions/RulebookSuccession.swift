extension Rulebooks {
    /// These editions with the published ones: a successor ends the edition before it on the day before its own first.
    ///
    /// Where both have an edition of one name, the published one stands, for it is what was followed here.
    package func joined(with published: [Rulebook]) -> Rulebooks {
        guard !published.isEmpty else { return self }
        let names = Set(published.map(\.edition))
        let together = Rulebooks(all.filter { !names.contains($0.edition) } + published).all
        let successors = Set(published.map(\.id))
        return Rulebooks(
            together.enumerated().map { index, book in
                guard successors.contains(book.id), together.indices.contains(index + 1),
                    together[index + 1].id == book.id
                else { return book }
                let last = together[index + 1].inForceFrom.adding(days: -1)
                return book.inForce(from: book.inForceFrom, to: book.inForceTo.map { min($0, last) } ?? last)
            })
    }

    /// The day on which the newest edition of a rulebook begins; nil when there is none.
    package func newestStart(of id: String) -> Day? { all.filter { $0.id == id }.map(\.inForceFrom).max() }
}
