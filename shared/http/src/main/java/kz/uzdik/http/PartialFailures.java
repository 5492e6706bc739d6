package kz.uzdik.http;

import java.util.List;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** The reply that has Lambda hand out again only what failed ({@code ReportBatchItemFailures}). */
record PartialFailures(List<String> itemIds) {

    byte[] bytes() {
        return Json.write(Members.empty()
                .withEach("batchItemFailures", itemIds, id -> Members.of("itemIdentifier", id))
                .map());
    }
}
