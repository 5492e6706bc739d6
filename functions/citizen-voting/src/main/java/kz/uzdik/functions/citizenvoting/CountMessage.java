package kz.uzdik.functions.citizenvoting;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.http.Message;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;

/**
 * What the count is asked for: a whole poll, by whoever closed it, or one district of it, by the count itself.
 *
 * @param district empty for the whole poll
 */
record CountMessage(PollId poll, Optional<Kato> district) {

    private static final FieldType<String> TEXT = FieldTypes.text(1, 200);

    /** Reads {@code {"poll":…}} or {@code {"poll":…,"district":…}}; throws when it is neither. */
    static CountMessage of(Message message) {
        Fields fields = message.fields();
        String poll = fields.required("poll", TEXT);
        Optional<String> district = fields.optional("district", TEXT);
        fields.done();
        return new CountMessage(PollId.parse(poll).orElseThrow(), district.map(Kato::new));
    }

    /** The message that asks for one district. */
    static Map<String, String> of(PollId poll, Kato district) {
        return Map.of("poll", poll.toString(), "district", district.code());
    }
}
