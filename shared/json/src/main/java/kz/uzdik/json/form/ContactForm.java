package kz.uzdik.json.form;

import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Where somebody is written to. Personal data. */
public final class ContactForm {
    public static final Form<Contact> FORM = new Form<>(ContactForm::write, ContactForm::read);

    private ContactForm() {}

    static Members write(Contact contact) {
        return Members.of("name", contact.name()).with("email", contact.email()).with("language", contact.language());
    }

    static Contact read(Fields fields) {
        var name = fields.required("name", StoredTypes.TEXT);
        var email = fields.required("email", StoredTypes.TEXT);
        var language = fields.choice("language", Language.class);
        fields.done();
        return new Contact(name, email, language);
    }
}
