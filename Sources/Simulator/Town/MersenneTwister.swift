/// The generator of the reference data set: MT19937 seeded with one 32-bit word, so that the same town comes out
/// wherever it is made.
struct MersenneTwister {
    private var state = [UInt32](repeating: 0, count: 624)
    private var index = 624

    init(seed: UInt32) {
        fill(19_650_218)
        var (i, j) = (1, 0)
        for _ in 0..<624 {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) &* 1_664_525)) &+ seed &+ UInt32(j)
            i += 1
            j = 0
            if i >= 624 {
                state[0] = state[623]
                i = 1
            }
        }
        for _ in 0..<623 {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) &* 1_566_083_941)) &- UInt32(i)
            i += 1
            if i >= 624 {
                state[0] = state[623]
                i = 1
            }
        }
        state[0] = 0x8000_0000
    }

    private mutating func fill(_ seed: UInt32) {
        state[0] = seed
        for i in 1..<624 {
            state[i] = 1_812_433_253 &* (state[i - 1] ^ (state[i - 1] >> 30)) &+ UInt32(i)
        }
    }

    private mutating func word() -> UInt32 {
        if index >= 624 { turn() }
        var y = state[index]
        index += 1
        y ^= y >> 11
        y ^= (y << 7) & 0x9d2c_5680
        y ^= (y << 15) & 0xefc6_0000
        return y ^ (y >> 18)
    }

    private mutating func turn() {
        for k in 0..<624 {
            let y = (state[k] & 0x8000_0000) | (state[(k + 1) % 624] & 0x7fff_ffff)
            state[k] = state[(k + 397) % 624] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_b0df)
        }
        index = 0
    }

    /// A number from 0 up to 1, of 53 bits.
    mutating func random() -> Double {
        let (a, b) = (word() >> 5, word() >> 6)
        return (Double(a) * 67_108_864 + Double(b)) / 9_007_199_254_740_992
    }

    /// A whole number from 0 up to `bound`.
    mutating func below(_ bound: Int) -> Int { Int(random() * Double(bound)) }
}
