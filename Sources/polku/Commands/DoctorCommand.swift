import ArgumentParser

/// `polku doctor`: looks everything over, changes nothing and tells what is wrong and how to mend it.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Checks the key, the register, the rulebooks and the port; exit 1 on trouble.")

    @OptionGroup var options: RegisterOptions
    @Option(help: "The address that Polku would listen at.") var host = "127.0.0.1"
    @Option(help: "The port that Polku would listen at; left unchecked when it isn't given.") var port: Int?

    func validate() throws {
        guard port.map({ (0...65_535).contains($0) }) ?? true else {
            throw ValidationError("--port must be 0–65535.")
        }
    }

    func run() async throws {
        let findings = await Checkup(options: options, host: host, port: port).findings()
        for finding in findings { print(finding.line) }
        if findings.contains(where: { !$0.isWell }) { throw ExitCode(1) }
    }
}
