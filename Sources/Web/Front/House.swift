import Casework
package import Pages
package import Papers
package import Procedures

/// The parts that the site is made of, put together by the program.
package struct House: Sendable {
    package let office: Office
    package let doorkeeper: Doorkeeper
    /// What stands beside the worklist's name on every page.
    let pressing: PressingCount
    package let printer: Printer
    /// Makes PDF files.
    package let papers: PaperMill
    /// Whether cookies are sent over TLS only.
    package let isSecure: Bool
    /// The address that people open Polku at, without a slash at its end: links that leave the site begin with it,
    /// never with what a request says of itself.
    package let publicAddress: String
    /// How long a request's body may take to come.
    package var bodyPatience = Duration.seconds(20)
    /// A new one-time key for a form.
    package let newKey: @Sendable () -> String
    /// Where a fault is told, with its reference and never with personal data.
    package let log: @Sendable (_ reference: String, _ what: String) -> Void

    package init(
        office: Office, doorkeeper: Doorkeeper, printer: Printer, papers: PaperMill, isSecure: Bool,
        publicAddress: String, newKey: @escaping @Sendable () -> String,
        log: @escaping @Sendable (String, String) -> Void
    ) {
        self.office = office
        pressing = PressingCount(office: office)
        self.doorkeeper = doorkeeper
        self.printer = printer
        self.papers = papers
        self.isSecure = isSecure
        self.publicAddress = publicAddress
        self.newKey = newKey
        self.log = log
    }

    package var isDemo: Bool { doorkeeper.isDemo }
}
