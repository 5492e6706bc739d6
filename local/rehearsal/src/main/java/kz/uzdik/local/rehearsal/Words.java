package kz.uzdik.local.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.json.Members;

/**
 * How an outcome says its reasons: by code, paragraph and values, in which ids are short names; and in words too, where a
 * language was asked for.
 */
record Words(Names names, Optional<Wording> language) {

    /** @param step whose criteria are spoken of */
    Members reason(Reason reason, String step) {
        Map<String, String> values = new HashMap<>(reason.values());
        values.replaceAll((_, value) -> names.spoken(value));
        var named = new Reason(reason.code(), reason.paragraph(), values);
        return Members.of("code", reason.code().key())
                .with("paragraph", reason.paragraph().cited())
                .with("values", new TreeMap<>(values))
                .withOptional("text", language.map(words -> words.reason(named, Optional.of(step))));
    }

    Optional<String> decider(Decider decider, String step) {
        return language.map(words -> words.decider(decider, step));
    }
}
