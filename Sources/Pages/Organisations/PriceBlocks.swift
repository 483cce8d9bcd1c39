package import Casework

/// A price with the name of its service form.
package typealias NamedPrice = (price: CountyPrice, form: String)

/// The sheets of an organisation's page that tell what a unit of service costs.
enum PriceBlocks {
    /// A county's own price list.
    static func list(_ prices: [NamedPrice], _ place: String, _ today: Day, _ words: Words) -> Block {
        ArticlePage.block(
            words.text("organisations.prices"), Link(words.text("organisations.price.new"), to: place + "/prices/new"),
            columns(words), rows(prices, today, words), none: words.text("organisations.price.none"), words)
    }

    /// The highest prices that a county has set.
    static func caps(_ caps: [NamedPrice], _ place: String, _ today: Day, _ words: Words) -> Block {
        ArticlePage.block(
            words.text("organisations.caps"), Link(words.text("organisations.cap.new"), to: place + "/price-caps/new"),
            columns(words), rows(caps, today, words), none: words.text("organisations.cap.none"), words)
    }

    /// What was agreed with a provider; a price above the county's cap is marked, for no voucher is given by it.
    static func agreed(
        _ prices: [NamedPrice], caps: [NamedPrice], _ place: String, _ today: Day, _ words: Words
    ) -> Block {
        let rows = rows(prices, today, words) { price in
            let cap = caps.first { $0.price.serviceForm == price.serviceForm && $0.price.isInForce(on: today) }
            guard let cap, price.isInForce(on: today), price.price > cap.price.price else { return nil }
            return Tag(words.text("organisations.agreed.above_cap"), .stop)
        }
        return ArticlePage.block(
            words.text("organisations.agreed"), Link(words.text("organisations.agreed.new"), to: place + "/prices/new"),
            columns(words), rows, none: words.text("organisations.agreed.none"), words)
    }

    private static func columns(_ words: Words) -> [String] {
        [
            words.text("organisations.price.form"), words.text("organisations.price.amount"),
            words.text("organisations.valid"),
        ]
    }

    private static func rows(
        _ prices: [NamedPrice], _ today: Day, _ words: Words, tag: (CountyPrice) -> Tag? = { _ in nil }
    ) -> [TableModel.Row] {
        prices.map { one, form in
            TableModel.Row([
                TableModel.Cell(form, tag: ArticlePage.ended(one.validTo, today, words) ?? tag(one)),
                TableModel.Cell(
                    words.format.money(one.price),
                    sub: one.isExample
                        ? words.text("organisations.price.example")
                        : words.name(of: "organisations.per_unit", one.unit.rawValue)),
                TableModel.Cell(ArticlePage.span(one.validFrom, one.validTo, words)),
            ])
        }
    }
}
