import Casework
import Pages
import Procedures

/// The form of an organisation, new or known.
enum OrganisationForm {
    static func page(_ visit: Visit, _ organisation: Organisation?, _ draft: Draft) -> FormPage {
        let words = visit.words
        var fields: [FormField] = []
        if organisation == nil {
            fields.append(
                draft.field(
                    "kind", words.text("organisations.kind_label"), .radios,
                    choices: Organisation.Kind.allCases.filter { $0 != .county }.map {
                        ($0.rawValue, words.name(of: "organisations.kind", $0.rawValue))
                    }))
        }
        fields += [
            draft.field("name", words.text("organisations.name")),
            draft.field(
                "business_id", words.text("organisations.business_id"),
                hint: words.text("organisations.business_id_hint"), isOptional: true),
            draft.field(
                "legal_form", words.text("organisations.legal_form_label"), .select,
                hint: words.text("organisations.legal_form_hint"),
                choices: Organisation.LegalForm.allCases.map {
                    ($0.rawValue, words.name(of: "organisations.legal_form", $0.rawValue))
                }),
            draft.field("phone", words.text("organisations.phone"), .telephone, isOptional: true),
            draft.field("email", words.text("organisations.email"), .email, isOptional: true),
            draft.field(
                "order_contact", words.text("organisations.order_contact"),
                hint: words.text("organisations.order_contact_hint"), isOptional: true),
            draft.field("order_contact_title", words.text("organisations.order_contact_title"), isOptional: true),
            draft.field(
                "order_contact_phone", words.text("organisations.order_contact_phone"), .telephone, isOptional: true),
            draft.field(
                "order_contact_email", words.text("organisations.order_contact_email"), .email, isOptional: true),
        ]
        let place = organisation.map { "/organisations/" + $0.id.rawValue } ?? "/organisations"
        return draft.page(
            organisation == nil ? words.text("organisations.new") : words.text("organisations.edit"), visit,
            to: organisation == nil ? "/organisations" : place + "/edit", fields,
            button: words.name(of: "layout.button", organisation == nil ? "save" : "save_changes"), cancel: place,
            subject: organisation?.name, version: organisation?.version)
    }

    static func start(_ organisation: Organisation) -> [String: String] {
        [
            "name": organisation.name, "business_id": organisation.businessID ?? "",
            "legal_form": organisation.legalForm.rawValue, "phone": organisation.phone, "email": organisation.email,
            "order_contact": organisation.orderContact.name,
            "order_contact_title": organisation.orderContact.title,
            "order_contact_phone": organisation.orderContact.phone,
            "order_contact_email": organisation.orderContact.email,
        ]
    }

    /// What was typed; nil when something doesn't hold.
    static func contents(_ typed: inout Typed) -> OrganisationContents? {
        let name = typed.text("name", most: 200)
        let form: Organisation.LegalForm? = typed.code("legal_form")
        let id = typed.input["business_id"]
        let businessID = BusinessID(id)
        if !id.isEmpty, businessID == nil { typed.note(Problem("business_id", "business_id")) }
        let phone = typed.textIfAny("phone", most: 50)
        let email = typed.email("email", isOptional: true)
        let contact = OrderContact(
            title: typed.textIfAny("order_contact_title", most: 100),
            name: typed.textIfAny("order_contact", most: 300),
            phone: typed.textIfAny("order_contact_phone", most: 50),
            email: typed.email("order_contact_email", isOptional: true))
        guard let name, let form else { return nil }
        return OrganisationContents(
            name: name, businessID: businessID, legalForm: form, phone: phone, email: email, orderContact: contact)
    }
}
