@main struct PolkuCommand { static func main() {} }
