package kz.uzdik.local.demo.resident;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who asks for a credential, as the roll has them.
 *
 * @param iin the identity number
 * @param contact the address codes go to
 * @param district whose akim they answer about
 */
public record Identity(String iin, String contact, String district, String language) {

    /** The members of a request about this person. */
    Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("iin", iin);
        form.put("contact", contact);
        form.put("district", district);
        return form;
    }
}
