import Casework

/// One stretch of service in a life: what, where, and for how long.
struct Stay {
    let form: String
    let workplace: Workplace
    let weekdays: [Weekday]
    let minutes: Int
    let months: Int
    /// Granted hours, for a service that is counted in hours; days follow from the rhythm.
    var hours: Int?

    static func promoting(_ workplace: Workplace, days: Int, months: Int = 4) -> Stay {
        Stay(form: "edistava", workplace: workplace, weekdays: rhythm(days), minutes: 300, months: months)
    }

    static func mapping(_ workplace: Workplace, days: Int, months: Int = 3) -> Stay {
        Stay(form: "kartoittava", workplace: workplace, weekdays: rhythm(days), minutes: 240, months: months)
    }

    static func group(_ workplace: Workplace, months: Int = 4) -> Stay {
        Stay(
            form: "ryhmavalmennus", workplace: workplace, weekdays: [.tuesday, .thursday], minutes: 240,
            months: months)
    }

    static func coaching(_ workplace: Workplace, months: Int = 4) -> Stay {
        Stay(
            form: "yksilovalmennus", workplace: workplace, weekdays: [.wednesday], minutes: 90, months: months,
            hours: 28)
    }

    static func own(_ workplace: Workplace, days: Int, months: Int) -> Stay {
        Stay(
            form: "kuntouttava_tyotoiminta", workplace: workplace, weekdays: rhythm(days), minutes: 300,
            months: months)
    }

    private static func rhythm(_ days: Int) -> [Weekday] {
        switch days {
        case 1: [.wednesday]
        case 2: [.tuesday, .thursday]
        case 3: [.monday, .tuesday, .wednesday]
        default: [.monday, .tuesday, .wednesday, .thursday]
        }
    }
}

/// A person of the town and the path they take; how far they have come depends on the day that is today.
struct Life {
    /// How the path ends, if it ends by itself.
    enum End {
        /// After the last stay: the outcome's code and whether it is on the open market.
        case outcome(String, openMarket: Bool)
        /// So many days into the last stay, for a reason of the client's.
        case brokenOff(Int, reason: String, outcome: String)
        /// The first service never begins.
        case neverBegins
        /// The decision is a refusal.
        case refused
    }

    let number: Int
    let givenName: String
    let familyName: String
    let birthDate: Day
    let county: ID<Organisation>
    let ownWorker: String
    let coach: String
    let openedOn: Day
    /// What the referral was about: codes of the reasons.
    let reasons: [String]
    let benefitKind: Benefit
    let stays: [Stay]
    let end: End
    var isProtected = false
    var language = "fi"
    var municipality = "297"
    /// Goals with their means.
    var goals = [("Säännöllinen arkirytmi", "Sovitut päivät viikossa"), ("Oma suunta", "Keskustelut")]
    /// Supported coaching is being thought of, and the client has agreed that its provider may know.
    var wishesCoaching = false
    /// The client's own sign-in.
    var user: String?
    /// How many agreed days in a hundred the client comes.
    var attendance = 90

    /// The unemployed client's benefit by the day: the labour market subsidy gave way to general support.
    enum Benefit {
        case unemployment, socialAssistance, unknown

        func code(on day: Day) -> String {
            switch self {
            case .unemployment: day < Day(2026, 5, 1) ? "labour_market_subsidy" : "general_support"
            case .socialAssistance: "social_assistance"
            case .unknown: "unknown"
            }
        }
    }

    /// The employment authority's worker on the day: the state's office had its own.
    func coach(on day: Day) -> String {
        if day >= DemoTown.reform { return coach }
        return county == DemoTown.voucherCounty ? "terttu.tyola" : "veli.virka"
    }
}
