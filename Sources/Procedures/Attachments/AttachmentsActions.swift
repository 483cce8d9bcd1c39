package import Casework

extension Action {
    /// To sign a consent or a contract of one's own by being signed in.
    package static let signOwn = Action("own.sign", ask: .ownWorker, Grant([.client], on: .oneself))
}
