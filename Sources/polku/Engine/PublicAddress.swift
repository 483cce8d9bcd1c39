import ArgumentParser
import Foundation

/// The address that people open Polku at, as a command is told it.
struct PublicAddress: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The address that people open Polku at, as https://polku.county.example: links in letters and invitations "
                + "begin with it. http://HOST:PORT when left out."))
    var publicURL: String?

    /// The address without a slash at its end.
    ///
    /// - Throws: `ValidationError` when it isn't one that a browser could open
    func address(host: String = "127.0.0.1", port: Int = 8080) throws -> String {
        guard let publicURL else { return "http://\(host):\(port)" }
        let text = publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL
        guard let parts = URLComponents(string: text), ["http", "https"].contains(parts.scheme ?? ""),
            let name = parts.host, !name.isEmpty, parts.path.isEmpty, parts.query == nil, parts.user == nil
        else {
            throw ValidationError(
                "--public-url \(publicURL) isn't an address of a site. Write it as https://polku.county.example.")
        }
        return text
    }
}
