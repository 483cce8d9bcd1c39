/// Names of the reference town; their number decides the town, so the lists are never changed.
enum TownNames {
    static let first = list(
        """
        Aino Eino Helmi Onni Venla Leo Lilja Väinö Eevi Oliver Aada Elias Ellen Hugo Kerttu Oiva Sofia Noel Olivia \
        Toivo Hilla Niilo Elsa Emil Saana Joel Iida Aatos Minea Daniel Inka Mikael Tuulia Antti Päivi Seppo Tarja \
        Jari Ritva Timo
        """)

    static let last = list(
        """
        Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen \
        Saarinen Salminen Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Salo Laitinen Tuominen Rantanen \
        Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen Väisänen Hiltunen Kallio Räsänen \
        Leinonen Pitkänen Aaltonen Manninen Hakala Koivisto Anttila Laaksonen Hirvonen Räty Lehto Laakso Toivonen \
        Rantala Peltonen Moilanen
        """)

    static let townCount = 16

    private static func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
