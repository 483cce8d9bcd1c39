/// Throws that are the same for the same words: a town made again is the same town.
struct Dice {
    private var state: UInt64

    init(_ words: String...) {
        state = words.joined(separator: "|").utf8.reduce(14_695_981_039_346_656_037) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
    }

    /// A number from 0 up to, not with, `bound`.
    mutating func roll(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return bound > 0 ? Int(mixed % UInt64(bound)) : 0
    }

    /// Whether something happens that happens `share` times in a hundred.
    mutating func happens(_ share: Int) -> Bool { roll(100) < share }

    mutating func pick<Value>(_ values: [Value], else other: Value) -> Value {
        let index = roll(values.count)
        return values.indices.contains(index) ? values[index] : other
    }
}
