/// A list of codes with their names; a code may be in use for a time only.
package struct CodeList: Hashable, Sendable {
    package let id: String
    package let codes: [Code]

    package struct Code: Hashable, Sendable {
        package let code: String
        package let name: Wording
        package let inUseFrom: Day?
        package let inUseTo: Day?

        package init(code: String, name: Wording, inUseFrom: Day? = nil, inUseTo: Day? = nil) {
            self.code = code
            self.name = name
            self.inUseFrom = inUseFrom
            self.inUseTo = inUseTo
        }

        /// Whether the code may be chosen on the day; an older code stays readable.
        package func isInUse(on day: Day) -> Bool {
            inUseFrom.map { $0 <= day } ?? true && inUseTo.map { day <= $0 } ?? true
        }
    }

    package init(id: String, codes: [Code]) {
        self.id = id
        self.codes = codes
    }
}
