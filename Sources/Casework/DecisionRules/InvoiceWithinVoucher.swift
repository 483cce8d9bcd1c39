/// `invoice_within_voucher`: what is invoiced of the voucher in all stays within its value.
struct InvoiceWithinVoucher: RuleCheck {
    static let figures = ["invoiced", "value"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.voucherInvoiced, .voucherValue] }

    func judge(_ facts: Facts) -> Judgement {
        guard let invoiced = facts.integer(.voucherInvoiced), let value = facts.integer(.voucherValue) else {
            return .notConcerned
        }
        if invoiced <= value { return .passes }
        return .finding([NamedFigure("invoiced", .cents(invoiced)), NamedFigure("value", .cents(value))])
    }
}
