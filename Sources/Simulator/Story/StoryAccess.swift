import Casework
import Procedures
import Register

/// A colleague opens Sirpa's file for a stated reason: her own worker has it on the list, and Sirpa sees it herself.
struct StoryAccess {
    let stage: Stage

    /// - Throws: `DemoTrouble` when the office refuses the reason
    func write() async throws {
        let sirpa = ID<UserAccount>(rawValue: "sirpa.polkunen")
        guard let client = try await stage.register.read({ try $0.client(ofUser: sirpa)?.id }) else { return }
        _ = try await stage.perform(
            StateAccess(
                client: client, reason: .substitution,
                explanation: "Katja on koulutuksessa. Siirrän Sirpan pyynnöstä huomisen tapaamisen."),
            as: "kim.kompassi")
    }
}
