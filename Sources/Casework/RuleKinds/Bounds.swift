/// A lower and an upper bound, either of which may be missing.
struct Bounds: Sendable {
    let lowest: Int?
    let highest: Int?

    func contains(_ value: Int) -> Bool {
        if let lowest, value < lowest { return false }
        if let highest, value > highest { return false }
        return true
    }

    var contradiction: String? {
        guard let lowest, let highest, lowest > highest else {
            return lowest == nil && highest == nil ? "neither a lower nor an upper bound is given" : nil
        }
        return "the lower bound \(lowest) is above the upper bound \(highest)"
    }
}
