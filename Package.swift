// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "polku",
    products: [.executable(name: "polku", targets: ["polku"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .target(name: "Casework", swiftSettings: house),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "Register",
            dependencies: ["Casework", "CLibPQ", .product(name: "GRDB", package: "GRDB.swift")],
            resources: [.copy("Migrations")],
            swiftSettings: house),
        .target(name: "Procedures", dependencies: ["Casework", "Register"], swiftSettings: house),
        .target(
            name: "Pages",
            dependencies: ["Casework", .product(name: "Mustache", package: "swift-mustache")],
            resources: [.copy("Templates"), .copy("Words"), .copy("Assets")],
            swiftSettings: house),
        .target(name: "Papers", dependencies: ["Casework"], swiftSettings: house),
        .target(
            name: "Web",
            dependencies: [
                "Casework", "Procedures", "Pages", "Papers", hummingbird, httpTypes, nioCore, logging,
            ],
            swiftSettings: house),
        .target(name: "Simulator", dependencies: ["Casework", "Register", "Procedures"], swiftSettings: house),
        .executableTarget(
            name: "polku",
            dependencies: [
                "Casework", "Register", "Procedures", "Pages", "Papers", "Web", "Simulator", hummingbird, logging,
                nioCore,
                .product(name: "HummingbirdCore", package: "hummingbird"),
                httpTypes,
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ],
            resources: [
                .copy("Prints/pdf_worker.py"), .copy("Prints/paper.css"), .copy("Prints/pdfua.xml"),
            ],
            swiftSettings: house),
        .target(
            name: "TestSupport",
            dependencies: [
                "Casework", "Register", "Procedures", "Pages", "Papers", "Web", "polku", hummingbird, httpTypes, nioCore,
                logging, .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/TestSupport", swiftSettings: house),
        .testTarget(name: "CaseworkTests", dependencies: ["Casework"], swiftSettings: house),
        .testTarget(name: "RegisterTests", dependencies: ["Casework", "Register", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "ProceduresTests", dependencies: ["Casework", "Register", "Procedures", "TestSupport"],
            swiftSettings: house),
        .testTarget(name: "PagesTests", dependencies: ["Casework", "Pages", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Casework", "Register", "Procedures", "Pages", "Papers", "Web", "TestSupport", hummingbird, httpTypes,
                nioCore, logging,
            ],
            swiftSettings: house),
        .testTarget(
            name: "PolkuTests",
            dependencies: [
                "Casework", "Register", "Procedures", "Pages", "Papers", "Web", "Simulator", "polku", "TestSupport",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .testTarget(name: "HouseRulesTests", dependencies: ["Casework", "Web", "Procedures", "TestSupport"], swiftSettings: house),
    ]
)
